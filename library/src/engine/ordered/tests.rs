//! Against copying first, with pieces of two elements: every pair of slices of short axes, and
//! blocks of matrices and cuboids under sums of up to five operands.

use super::super::leaf::padded;
use super::super::{Kernel, Leaf, RowLoop};
use super::compute_ordered;
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::slice;

/// The sum of all leaves, each times its number; or that added to what is there.
struct Sum<const UPDATE: bool>(PhantomData<()>);

impl<const UPDATE: bool> RowLoop for Sum<UPDATE> {
    type Context = usize;
    type Place = i64;
    const READS_PLACES: bool = UPDATE;

    unsafe fn compute(&count: &usize, leaves: *const Leaf, places: &mut [MaybeUninit<i64>]) {
        // SAFETY: [order] promised by the caller; there are `count` leaves of elements of type
        // `i64`.
        unsafe {
            let leaves = slice::from_raw_parts(leaves, count);
            for (position, place) in places.iter_mut().enumerate() {
                let old = if UPDATE { place.assume_init() } else { 0 };
                let sum = leaves.iter().zip(1..);
                let sum = sum.map(|(leaf, factor)| factor * *leaf.row::<i64>().add(position));
                place.write(old + sum.sum::<i64>());
            }
        }
    }
}

/// The only leaf.
struct Copied;

impl RowLoop for Copied {
    type Context = usize;
    type Place = i64;
    const READS_PLACES: bool = false;
    const IS_COPY: bool = true;

    unsafe fn compute(_: &usize, leaves: *const Leaf, places: &mut [MaybeUninit<i64>]) {
        // SAFETY: [order] the caller promises it of the target and all leaves, of which this is a
        // part.
        unsafe {
            let row = (*leaves).row::<i64>();
            row.copy_to_nonoverlapping(places.as_mut_ptr().cast(), places.len());
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Loop {
    Copy,
    Sum,
    Update,
}

/// Where a part of the array begins, and its strides.
#[derive(Clone, Debug)]
struct Part {
    start: isize,
    strides: Vec<isize>,
}

impl Part {
    fn at(&self, index: &[usize]) -> usize {
        let offset = self.strides.iter().zip(index).map(|(s, &i)| s * i as isize);
        (self.start + offset.sum::<isize>()) as usize
    }
}

fn indices(lens: &[usize]) -> Vec<Vec<usize>> {
    let mut all = vec![vec![]];
    for &len in lens {
        all = all
            .iter()
            .flat_map(|index| (0..len).map(move |i| [index.as_slice(), &[i]].concat()))
            .collect();
    }
    all
}

/// Computes in order and checks it against copying first; whether no temporary was needed.
fn check(size: usize, lens: &[usize], target: &Part, sources: &[Part], kind: Loop) -> bool {
    let before: Vec<i64> = (0..size as i64).map(|n| n * n + 1).collect();
    let mut array = before.clone();
    let pointer = array.as_mut_ptr();
    let leaf = |part: &Part| {
        let pointer = pointer.wrapping_offset(part.start).cast_const();
        let mut leaf = Leaf::row_major(pointer, lens.len(), padded(lens));
        leaf.set_strides(&part.strides);
        leaf
    };
    let mut leaves: Vec<Leaf> = sources.iter().map(leaf).collect();
    let count = leaves.len();
    let kernel = match kind {
        Loop::Copy => Kernel::new::<Copied>(&count),
        Loop::Sum => Kernel::new::<Sum<false>>(&count),
        Loop::Update => Kernel::new::<Sum<true>>(&count),
    };
    // SAFETY: [order] all parts are within the array, which nothing else uses.
    let done = unsafe { compute_ordered(kernel, leaf(target), &mut leaves) };
    let mut expected = before.clone();
    if done {
        for index in indices(lens) {
            let sum = sources.iter().zip(1..);
            let sum: i64 = sum
                .map(|(part, factor)| factor * before[part.at(&index)])
                .sum();
            let place = target.at(&index);
            expected[place] = match kind {
                Loop::Update => before[place] + sum,
                _ => sum,
            };
        }
    }
    assert_eq!(array, expected, "{lens:?} {target:?} {sources:?}");
    done
}

/// Every first position and step with which `len` elements are within an axis.
fn walks(axis: usize, len: usize) -> Vec<(isize, isize)> {
    let mut walks = Vec::new();
    for step in (-4..=4_isize).filter(|&step| step != 0) {
        for start in 0..axis as isize {
            let last = start + step * (len as isize - 1);
            if (0..axis as isize).contains(&last) {
                walks.push((start, step));
            }
        }
    }
    walks
}

fn part((start, step): (isize, isize)) -> Part {
    Part {
        start,
        strides: vec![step],
    }
}

#[test]
fn every_pair_of_slices_of_short_axes() {
    let (mut done, mut refused) = (0, 0);
    // miri takes a thousand times as long.
    let (axes, shortest) = if cfg!(miri) { (4..=4, 2) } else { (1..=12, 1) };
    for axis in axes {
        for len in shortest..=axis {
            let walks = walks(axis, len);
            for &to in &walks {
                for &from in &walks {
                    let (target, source) = (part(to), part(from));
                    for kind in [Loop::Copy, Loop::Sum, Loop::Update] {
                        let is_done = check(axis, &[len], &target, slice::from_ref(&source), kind);
                        done += usize::from(is_done);
                        refused += usize::from(!is_done);
                        // The rules: one order or the other, or pairs.
                        let (d, e) = (
                            from.0 - to.0,
                            from.0 - to.0 + (from.1 - to.1) * (len as isize - 1),
                        );
                        let is_ordered = (d >= 0 && e >= 0) || (d <= 0 && e <= 0);
                        let is_reversal = kind == Loop::Copy && from.1 == -to.1 && d + e == 0;
                        assert!(
                            is_done || !(is_ordered || is_reversal),
                            "{len} {to:?} {from:?}"
                        );
                    }
                }
            }
        }
    }
    assert!(
        cfg!(miri) || done > 30_000 && refused > 100,
        "{done} {refused}"
    );
}

#[test]
fn stencils_of_short_axes() {
    for axis in if cfg!(miri) { 9..10 } else { 9..24 } {
        for reach in 1..4_usize {
            let len = axis - 2 * reach;
            for step in [1, -1] {
                let target = part(if step > 0 {
                    (reach as isize, 1)
                } else {
                    ((axis - 1 - reach) as isize, -1)
                });
                let shifted = |by: isize| part((target.start + by, step));
                let r = reach as isize;
                for shifts in [
                    vec![-r, r],
                    vec![r, -r, 0],
                    vec![1, -1, r, 0, -r],
                    vec![-1, r],
                ] {
                    let sources: Vec<Part> = shifts.iter().map(|&by| shifted(by)).collect();
                    for kind in [Loop::Sum, Loop::Update] {
                        assert!(
                            check(axis, &[len], &target, &sources, kind),
                            "{axis} {shifts:?}"
                        );
                    }
                }
            }
        }
    }
}

/// A deterministic sequence of numbers.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % sides
    }

    /// A block of `lens` in a row-major array of `axes`.
    fn block(&mut self, axes: &[usize], lens: &[usize]) -> Part {
        let mut part = Part {
            start: 0,
            strides: vec![0; axes.len()],
        };
        let mut stride = 1;
        for axis in (0..axes.len()).rev() {
            let most = if lens[axis] == 1 {
                2
            } else {
                (axes[axis] - 1) / (lens[axis] - 1)
            };
            let step = 1 + self.throw(most) as isize;
            let extent = step as usize * (lens[axis] - 1);
            let first = if extent < axes[axis] {
                self.throw(axes[axis] - extent)
            } else {
                0
            };
            let (first, step) = match self.throw(3) {
                0 => (first + extent, -step),
                _ => (first, step),
            };
            part.start += first as isize * stride;
            part.strides[axis] = step * stride;
            stride *= axes[axis] as isize;
        }
        part
    }
}

#[test]
fn blocks_under_up_to_five_operands() {
    let mut dice = Dice(3);
    let mut done = 0;
    let rounds = if cfg!(miri) { 40 } else { 40_000 };
    for round in 0..rounds {
        let rank = 1 + dice.throw(3);
        let axes: Vec<usize> = (0..rank).map(|_| 1 + dice.throw(7)).collect();
        let size = axes.iter().product();
        let lens: Vec<usize> = axes.iter().map(|&len| 1 + dice.throw(len)).collect();
        let mut target = dice.block(&axes, &lens);
        let count = 1 + dice.throw(5);
        let mut sources: Vec<Part> = (0..count).map(|_| dice.block(&axes, &lens)).collect();
        for source in &mut sources {
            match dice.throw(6) {
                // Shifted, as in stencils.
                0..3 => {
                    let shift = dice.throw(5) as isize - 2;
                    let moved = Part {
                        start: target.start + shift,
                        strides: target.strides.clone(),
                    };
                    let is_within = moved.start >= 0
                        && (moved.start as usize) < size
                        && indices(&lens).iter().all(|index| {
                            let offset: isize = moved
                                .strides
                                .iter()
                                .zip(index)
                                .map(|(s, &i)| s * i as isize)
                                .sum();
                            (0..size as isize).contains(&(moved.start + offset))
                        });
                    if is_within {
                        *source = moved;
                    }
                }
                // Repeated along an axis.
                3 => {
                    let axis = dice.throw(rank);
                    source.strides[axis] = 0;
                }
                _ => {}
            }
        }
        if rank == 2 && lens[0] == lens[1] && axes[0] == axes[1] && dice.throw(2) == 0 {
            sources
                .iter_mut()
                .for_each(|source| source.strides.reverse());
            if dice.throw(2) == 0 {
                target.strides.reverse();
            }
        }
        let kind = match (round % 3, count) {
            (0, 1) => Loop::Copy,
            (1, _) => Loop::Update,
            _ => Loop::Sum,
        };
        done += usize::from(check(size, &lens, &target, &sources, kind));
    }
    assert!((rounds / 3..rounds).contains(&done), "{done}");
}

#[test]
fn jacobi_steps_take_no_temporary() {
    for (rows, columns) in [(9, 11), (30, 5), (5, 40)] {
        let strides = vec![columns as isize, 1];
        let at = |row: isize, column: isize| Part {
            start: row * columns as isize + column,
            strides: strides.clone(),
        };
        let sources = [at(0, 1), at(2, 1), at(1, 0), at(1, 2), at(1, 1)];
        for kind in [Loop::Sum, Loop::Update] {
            let lens = [rows - 2, columns - 2];
            assert!(check(rows * columns, &lens, &at(1, 1), &sources, kind));
        }
    }
}

#[test]
fn orders_that_are_their_own_inverse_take_no_temporary() {
    let n = 6_isize;
    let square = [n as usize; 2];
    let plain = Part {
        start: 0,
        strides: vec![n, 1],
    };
    for (start, strides) in [
        (0, vec![1, n]),
        (n * n - 1, vec![-1, -n]),
        (n * n - 1, vec![-n, -1]),
        (n - 1, vec![n, -1]),
        (n * (n - 1), vec![-n, 1]),
    ] {
        let source = Part { start, strides };
        assert!(
            check(36, &square, &plain, slice::from_ref(&source), Loop::Copy),
            "{source:?}"
        );
        assert!(
            check(36, &square, &source, slice::from_ref(&plain), Loop::Copy),
            "{source:?}"
        );
    }
    // A quarter turn is not.
    let turned = Part {
        start: n - 1,
        strides: vec![-1, n],
    };
    assert!(!check(36, &square, &plain, &[turned], Loop::Copy));
}

#[test]
fn rows_and_elements_that_repeat_take_little_memory() {
    let whole = Part {
        start: 0,
        strides: vec![8, 1],
    };
    for row in 0..9 {
        let repeated = Part {
            start: row * 8,
            strides: vec![0, 1],
        };
        let element = Part {
            start: row * 8 + 3,
            strides: vec![0, 0],
        };
        for kind in [Loop::Sum, Loop::Update] {
            assert!(check(72, &[9, 8], &whole, slice::from_ref(&repeated), kind));
            assert!(check(72, &[9, 8], &whole, slice::from_ref(&element), kind));
            assert!(check(
                72,
                &[9, 8],
                &whole,
                &[element.clone(), whole.clone(), repeated.clone()],
                kind
            ));
        }
    }
}

#[test]
fn rows_at_two_distances_wait_for_each_other() {
    let mut dice = Dice(5);
    for _ in 0..if cfg!(miri) { 5 } else { 5_000 } {
        // Pairs, triples and more of rows, with less room between two of them than within one.
        let lens = [2 + dice.throw(6), 2 + dice.throw(3), 1 + dice.throw(4)];
        let within = lens[2] + dice.throw(16);
        let between = within * (lens[1] - 1) + lens[2] + dice.throw(3);
        let strides = vec![between as isize, within as isize, 1];
        let extent = between * (lens[0] - 1) + within * (lens[1] - 1) + lens[2];
        let (ahead, behind) = (1 + dice.throw(extent), 1 + dice.throw(extent));
        let at = |start: usize| Part {
            start: start as isize,
            strides: strides.clone(),
        };
        let (target, sources) = (at(behind), [at(behind + ahead), at(0)]);
        for kind in [Loop::Sum, Loop::Update] {
            assert!(check(
                behind + extent + ahead,
                &lens,
                &target,
                &sources,
                kind
            ));
        }
    }
}

#[test]
fn what_repeats_itself_is_copied_whatever_the_rank() {
    let mut dice = Dice(7);
    for rank in 2..=6 {
        for _ in 0..if cfg!(miri) { 1 } else { 300 } {
            let lens = vec![2; rank];
            // With gaps, so that no two axes are walked over as one.
            let strides: Vec<isize> = (0..rank as u32)
                .rev()
                .map(|axis| 3_isize.pow(axis))
                .collect();
            let extent = strides.iter().sum::<isize>() + 1;
            let shift = 1 + dice.throw(extent as usize / 2) as isize;
            let at = |start: isize| Part {
                start,
                strides: strides.clone(),
            };
            let mut repeated = at(shift);
            for _ in 0..1 + dice.throw(2 * rank) {
                repeated.strides[dice.throw(rank)] = 0;
            }
            let sources = [repeated, at(0), at(2 * shift)];
            let size = (extent + 2 * shift) as usize;
            for kind in [Loop::Sum, Loop::Update] {
                check(size, &lens, &at(shift), &sources, kind);
            }
        }
    }
}
