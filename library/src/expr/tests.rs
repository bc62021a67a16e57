//! The engine against an evaluation of one element after the other, on random layouts, with each
//! instruction set.

use super::{self as expr, Add, BinaryOperator, Multiply, Subtract, binary, for_each_block};
use crate::Element;
use crate::array::{View, ViewMut};
use crate::assign::{AssignTo, UpdateOf};
use crate::axis::Dyn;
use crate::element::{Added, Factor, Number, Promote, Subtracted};
use crate::instruction_set::tests::on_each_instruction_set;
use crate::shape::layout::Strided;
use crate::shape::{Broadcast, BroadcastInto, Shape, Updated};
use core::fmt::Debug;
use core::ptr::NonNull;

/// Marsaglia's xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        let Random(state) = self;
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        (*state >> 33) as usize % bound
    }
}

/// An array of random layout: elements of `memory` that lie at `start` plus index times stride.
#[derive(Clone)]
struct Layout<T> {
    memory: Vec<T>,
    start: usize,
    lens: Vec<usize>,
    strides: Vec<isize>,
}

impl<T: Clone> Layout<T> {
    /// Of the given lengths, some of them 1 if the array may be broadcast: permuted, stepped,
    /// reversed.
    fn random(
        lens: &[usize],
        may_repeat: bool,
        element: impl Fn(u64) -> T,
        random: &mut Random,
    ) -> Self {
        let rank = lens.len();
        let mut lens = lens.to_vec();
        if may_repeat {
            for len in &mut lens {
                if random.below(4) == 0 {
                    *len = 1;
                }
            }
        }
        let mut order: Vec<usize> = (0..rank).collect();
        for axis in 0..rank {
            if random.below(3) == 0 {
                order.swap(axis, random.below(rank));
            }
        }
        let (mut strides, mut stride) = (vec![0; rank], 1);
        for &axis in order.iter().rev() {
            let step = [1, 1, 1, 2, 3][random.below(5)];
            strides[axis] = stride * step as isize;
            stride *= step as isize * lens[axis].max(1) as isize;
        }
        let mut start = 0;
        for axis in 0..rank {
            if random.below(4) == 0 {
                start += strides[axis].unsigned_abs() * lens[axis].saturating_sub(1);
                strides[axis] = -strides[axis];
            } else if may_repeat && random.below(8) == 0 {
                strides[axis] = 0;
            }
        }
        let memory = (0..stride.max(1))
            .map(|_| element(random.below(1000) as u64))
            .collect();
        Layout {
            memory,
            start,
            lens,
            strides,
        }
    }

    fn view<S: Shape>(&self) -> View<'_, T, S, Strided> {
        let (shape, strides) = self.parts::<S>();
        // Of all of the memory, because strides lead to both sides.
        let first = self.memory.as_ptr().wrapping_add(self.start).cast_mut();
        // SAFETY: [view] `random` has made the memory as large as lengths and strides ask for.
        unsafe { View::from_parts(NonNull::new(first).unwrap(), shape, strides) }
    }

    fn view_mut<S: Shape>(&mut self) -> ViewMut<'_, T, S, Strided> {
        let (shape, strides) = self.parts::<S>();
        let first = self.memory.as_mut_ptr().wrapping_add(self.start);
        // SAFETY: [view-mut] as in `view`; unless it may repeat, no element is reached twice.
        unsafe { ViewMut::from_parts(NonNull::new(first).unwrap(), shape, strides) }
    }

    fn parts<S: Shape>(&self) -> (S, S::Strides) {
        let (mut lens, mut strides) = (S::Lens::default(), S::Strides::default());
        lens.as_mut().copy_from_slice(&self.lens);
        strides.as_mut().copy_from_slice(&self.strides);
        (S::from_lens(lens).unwrap(), strides)
    }

    /// The element at an index of what the array is broadcast to.
    fn at(&self, index: &[usize]) -> usize {
        let offsets = index.iter().zip(&self.lens).zip(&self.strides);
        let offset: isize = offsets
            .map(|((&position, &len), stride)| {
                if len == 1 {
                    0
                } else {
                    position as isize * stride
                }
            })
            .sum();
        self.start.strict_add_signed(offset)
    }
}

/// Every index, in row-major order.
fn indices(lens: &[usize]) -> Vec<Vec<usize>> {
    let mut found = vec![vec![]];
    for &len in lens {
        found = found
            .iter()
            .flat_map(|index| (0..len).map(|position| [&index[..], &[position]].concat()))
            .collect();
    }
    found
}

fn lens(rank: usize, random: &mut Random) -> Vec<usize> {
    let lengths: &[usize] = match rank {
        0 | 1 if cfg!(miri) => &[0, 1, 3, 33],
        2.. if cfg!(miri) => &[1, 2, 3],
        0 | 1 => &[0, 1, 3, 31, 33, 600, 1100],
        2 => &[0, 1, 2, 3, 7, 8, 17, 40, 90],
        3 => &[1, 2, 3, 9, 20],
        _ => &[1, 2, 3, 4],
    };
    (0..rank)
        .map(|_| lengths[random.below(lengths.len())])
        .collect()
}

/// Checks expressions of shape `S` on random layouts.
fn check<S, T>(element: impl Fn(u64) -> T + Copy, random: &mut Random)
where
    S: Shape + Broadcast<S, Out = S> + BroadcastInto<S> + BroadcastInto<S, Updated>,
    T: Number + Added<Out = T> + Factor<Out = T> + Subtracted<Out = T>,
    T: Element + Debug + Promote<T, Out = T>,
{
    let lens = lens(S::RANK, random);
    let [a, b, c] = [(); 3].map(|()| Layout::random(&lens, true, element, random));
    let target = Layout::random(&lens, false, element, random);
    let shape = target.parts::<S>().0;
    let indices = indices(&lens);
    let expected: Vec<T> = indices
        .iter()
        .map(|index| {
            a.memory[a.at(index)]
                .multiply(b.memory[b.at(index)])
                .add(c.memory[c.at(index)])
        })
        .collect();
    let expression = || {
        let (a, b, c) = (a.view::<S>(), b.view::<S>(), c.view::<S>());
        binary(Add, binary(Multiply, a, b), c)
    };
    on_each_instruction_set(|| {
        assert_eq!(
            expr::collect(expression(), shape).unwrap(),
            expected,
            "{lens:?}"
        );
        let first = expr::collect(a.view::<S>(), shape).unwrap();
        let copied: Vec<T> = indices.iter().map(|index| a.memory[a.at(index)]).collect();
        assert_eq!(first, copied, "{lens:?}");

        let mut visited = vec![];
        for_each_block(expression(), shape, |block| {
            visited.extend_from_slice(block)
        });
        assert_eq!(visited, expected, "{lens:?}");

        let mut assigned = target.clone();
        a.view::<S>().assign_to(assigned.view_mut::<S>()).unwrap();
        let mut memory = target.memory.clone();
        for (index, &value) in indices.iter().zip(&copied) {
            memory[target.at(index)] = value;
        }
        assert_eq!(assigned.memory, memory, "{lens:?}");

        let mut assigned = target.clone();
        expression().assign_to(assigned.view_mut::<S>()).unwrap();
        let mut memory = target.memory.clone();
        for (index, &value) in indices.iter().zip(&expected) {
            memory[target.at(index)] = value;
        }
        assert_eq!(assigned.memory, memory, "{lens:?}");

        UpdateOf::<_, Subtract>::update_of(expression(), assigned.view_mut::<S>()).unwrap();
        for (index, &value) in indices.iter().zip(&expected) {
            let place = &mut memory[target.at(index)];
            *place = place.subtract(value);
        }
        assert_eq!(assigned.memory, memory, "{lens:?}");
    });
}

/// Checks copies of elements that are not plain.
fn check_strings<S: Shape + BroadcastInto<S>>(random: &mut Random) {
    let lens = lens(S::RANK, random);
    let a = Layout::random(&lens, true, |number| number.to_string(), random);
    let target = Layout::random(&lens, false, |number| number.to_string(), random);
    let shape = target.parts::<S>().0;
    let indices = indices(&lens);
    let expected: Vec<String> = indices
        .iter()
        .map(|index| a.memory[a.at(index)].clone())
        .collect();
    assert_eq!(
        expr::collect(a.view::<S>(), shape).unwrap(),
        expected,
        "{lens:?}"
    );

    let mut assigned = target.clone();
    a.view::<S>().assign_to(assigned.view_mut::<S>()).unwrap();
    let mut memory = target.memory.clone();
    for (index, value) in indices.iter().zip(expected) {
        memory[target.at(index)] = value;
    }
    assert_eq!(assigned.memory, memory, "{lens:?}");
}

macro_rules! for_ranks {
    ($check:ident($($element:expr),*)) => {{
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        for _ in 0..if cfg!(miri) { 2 } else { 60 } {
            $check::<(), _>($($element,)* &mut random);
            $check::<(Dyn,), _>($($element,)* &mut random);
            $check::<(Dyn, Dyn), _>($($element,)* &mut random);
            $check::<(Dyn, Dyn, Dyn), _>($($element,)* &mut random);
            $check::<(Dyn, Dyn, Dyn, Dyn), _>($($element,)* &mut random);
            $check::<(Dyn, Dyn, Dyn, Dyn, Dyn), _>($($element,)* &mut random);
            $check::<(Dyn, Dyn, Dyn, Dyn, Dyn, Dyn), _>($($element,)* &mut random);
        }
    }};
}

#[test]
fn elements_of_8_bytes() {
    for_ranks!(check(|number| number as f64 / 8.0));
}

#[test]
fn elements_of_4_bytes() {
    for_ranks!(check(|number| number as f32 / 8.0));
}

#[test]
fn elements_of_1_byte() {
    for_ranks!(check(|number| (number % 3) as i8));
}

#[test]
fn elements_of_16_bytes() {
    for_ranks!(check(|number| number as i128));
}

#[test]
fn elements_that_are_not_plain() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    for _ in 0..if cfg!(miri) { 2 } else { 40 } {
        check_strings::<()>(&mut random);
        check_strings::<(Dyn,)>(&mut random);
        check_strings::<(Dyn, Dyn)>(&mut random);
        check_strings::<(Dyn, Dyn, Dyn)>(&mut random);
        check_strings::<(Dyn, Dyn, Dyn, Dyn, Dyn, Dyn)>(&mut random);
    }
}

/// An element of `N` bytes that is not plain, beside one that is.
#[derive(Clone)]
struct Large<const N: usize>(u16, [u8; N]);

struct Beside;

impl<const N: usize> BinaryOperator<Large<N>, f64> for Beside {
    type Retained = ();
    crate::sealed::seal!();

    type Out = f64;

    fn apply(a: Large<N>, b: f64) -> f64 {
        f64::from(a.0) * 1000.0 + b
    }
}

/// Checks an expression of elements of different sizes, of which those that are not plain lie without gaps:
/// pieces and tiles have room for all of them.
#[track_caller]
fn check_beside<const N: usize>(a: &Layout<Large<N>>, b: &Layout<f64>, target: &Layout<f64>) {
    type Matrix = (Dyn, Dyn);
    let (shape, indices) = (target.parts::<Matrix>().0, indices(&target.lens));
    let expression = || binary(Beside, a.view::<Matrix>(), b.view::<Matrix>());
    let value =
        |index: &Vec<usize>| f64::from(a.memory[a.at(index)].0) * 1000.0 + b.memory[b.at(index)];
    on_each_instruction_set(|| {
        let expected: Vec<f64> = indices.iter().map(value).collect();
        assert_eq!(expr::collect(expression(), shape).unwrap(), expected);
        let mut assigned = target.clone();
        expression()
            .assign_to(assigned.view_mut::<Matrix>())
            .unwrap();
        for (index, value) in indices.iter().zip(&expected) {
            assert_eq!(assigned.memory[target.at(index)], *value, "{index:?}");
        }
        let mut visited = vec![];
        for_each_block(expression(), shape, |block| {
            visited.extend_from_slice(block)
        });
        assert_eq!(visited, expected);
    });
}

fn check_sizes<const N: usize>(random: &mut Random) {
    let matrices = [(9, 11), (2, 0), (1, 5), (3, 300), (40, 33)];
    for (rows, columns) in matrices.into_iter().take(if cfg!(miri) { 3 } else { 5 }) {
        let matrix = |strides: [usize; 2]| Layout {
            memory: (0..(rows * columns).max(1) as u64)
                .map(|n| n as f64)
                .collect(),
            start: 0,
            lens: vec![rows, columns],
            strides: strides.map(|stride| stride as isize).to_vec(),
        };
        let plain = matrix([columns, 1]);
        let a = Layout {
            memory: plain
                .memory
                .iter()
                .map(|&n| Large(n as u16, [0; N]))
                .collect(),
            start: 0,
            lens: plain.lens.clone(),
            strides: plain.strides.clone(),
        };
        check_beside(&a, &matrix([1, rows]), &plain);
        check_beside(&a, &matrix([0, 1]), &matrix([1, rows]));
        let b = Layout::random(&a.lens, true, |n| (n % 999) as f64, random);
        let target = Layout::random(&a.lens, false, |n| n as f64, random);
        check_beside(&a, &b, &target);
    }
}

#[test]
fn elements_of_different_sizes() {
    let mut random = Random(0x5851_f42d_4c95_7f2d);
    check_sizes::<0>(&mut random);
    check_sizes::<510>(&mut random);
    check_sizes::<638>(&mut random);
    check_sizes::<9998>(&mut random);
}
