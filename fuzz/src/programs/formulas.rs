//! Programs that compute in place: the value reads the array that is written.

use super::elements::Sample;
use super::given::Given;
use super::{State, lens};
use crate::model::{Index, Part};
use crate::random::Random;
use ndview::Complex64;
use ndview::prelude::*;

/// The target of a formula and its two operands, all of the same lengths: slices, and what the model
/// makes of them.
struct Places {
    slices: [Vec<np::Slice>; 3],
    parts: [Part; 3],
    indices: Vec<Index>,
}

impl Places {
    fn new(whole: &Part, random: &mut Random) -> Self {
        let mut given = Given::new(random, &whole.lens);
        let target_slices: Vec<_> = whole.lens.iter().map(|_| given.slice()).collect();
        let mut indices = given.indices;
        let target = whole.select(&indices).expect("slices are everywhere");
        let mut operand = || {
            let mut given = Given::new(random, &whole.lens);
            let slices: Vec<_> = target.lens.iter().map(|&len| given.slice_of(len)).collect();
            let part = whole.select(&given.indices).expect("slices are everywhere");
            indices.append(&mut given.indices);
            (slices, part)
        };
        let ((first_slices, first), (second_slices, second)) = (operand(), operand());
        Places {
            slices: [target_slices, first_slices, second_slices],
            parts: [target, first, second],
            indices,
        }
    }

    /// What the model stores: `value` of what is at the target and in both operands.
    fn store<T: Copy>(&self, model: &mut [T], value: impl Fn(T, T, T) -> T) {
        let [target, first, second] = &self.parts;
        let places = target
            .places
            .iter()
            .zip(first.places.iter().zip(&second.places));
        let values: Vec<T> = places
            .map(|(&at, (&first, &second))| value(model[at], model[first], model[second]))
            .collect();
        target
            .places
            .iter()
            .zip(values)
            .for_each(|(&at, value)| model[at] = value);
    }
}

/// The programs of one rank for one type. Numbers stay small: no step makes more than three of one.
macro_rules! formulas {
    ($name:ident $rank:literal $shape:ty, $type:ty, ($($p:ident $q:ident $r:ident $number:literal)*)) => {
        fn $name(random: &mut Random) {
            let mut state = State::<$type, $shape>::new(lens::<$rank>(random));
            for (number, x) in state.array.as_mut_slice().iter_mut().enumerate() {
                *x = <$type>::sample(number * number % 11);
            }
            state.model = state.array.to_vec();
            for _ in 0..4 {
                let places = Places::new(&state.whole(), random);
                let [p, q, r] = &places.slices;
                $(let ($p, $q, $r) = (p[$number], q[$number], r[$number]);)*
                let (a, model) = (&mut state.array, &mut state.model);
                match random.below(6) {
                    0 => {
                        arr!(a[$($p),*] += a[$($q),*]);
                        places.store(model, |old, one, _| old + one);
                    }
                    1 => {
                        arr!(a[$($p),*] = a[$($q),*] + a[$($r),*] * 2);
                        places.store(model, |_, one, other| one + other + other);
                    }
                    2 => {
                        arr!(a[$($p),*] = a[$($q),*] + a[$($p),*]);
                        places.store(model, |old, one, _| one + old);
                    }
                    3 => {
                        arr!(a[$($p),*] += a[$($q),*] + a[$($r),*]);
                        places.store(model, |old, one, other| old + (one + other));
                    }
                    4 => {
                        arr!(a[$($p),*] = a[$($q),*]);
                        places.store(model, |_, one, _| one);
                    }
                    _ => {
                        arr!(a[$($p),*] = np.where(a[$($q),*] == a[$($r),*], a[$($r),*], a[$($p),*]));
                        places.store(model, |old, one, other| if one == other { other } else { old });
                    }
                }
                state.check(&places.indices);
            }
        }
    };
}

/// The programs of one type over all ranks that are compiled for it.
macro_rules! of_type {
    ($name:ident $type:ty) => {
        mod $name {
            use super::*;

            formulas!(rank1 1 (Dyn,), $type, (p0 q0 r0 0));
            formulas!(rank2 2 (Dyn, Dyn), $type, (p0 q0 r0 0 p1 q1 r1 1));
            formulas!(rank3 3 (Dyn, Dyn, Dyn), $type, (p0 q0 r0 0 p1 q1 r1 1 p2 q2 r2 2));

            pub fn run(random: &mut Random) {
                [rank1, rank2, rank3][random.below(3)](random);
            }
        }
    };
}
of_type!(int64 i64);
of_type!(int16 i16);
of_type!(uint32 u32);
of_type!(float64 f64);
of_type!(float32 f32);
of_type!(complex128 Complex64);

/// The programs with conditions, index arrays that repeat positions, and sums, of one type.
macro_rules! selections {
    ($name:ident $type:ty) => {
        fn $name(random: &mut Random) {
            let mut state = State::<$type, (Dyn, Dyn)>::new(lens::<2>(random));
            for (number, x) in state.array.as_mut_slice().iter_mut().enumerate() {
                *x = <$type>::sample(number * number % 11);
            }
            state.model = state.array.to_vec();
            for _ in 0..4 {
                let [rows, columns] = state.array.shape();
                let (a, model) = (&mut state.array, &mut state.model);
                let (x, y) = (<$type>::sample(random.below(12)), <$type>::sample(random.below(12)));
                match random.below(7) {
                    0 => {
                        arr!(a[a > x] = y);
                        model.iter_mut().filter(|e| **e > x).for_each(|e| *e = y);
                    }
                    1 => {
                        arr!(a[(a > x) & (a != y)] += 1);
                        model.iter_mut().filter(|e| **e > x && **e != y).for_each(|e| *e += <$type>::sample(1));
                    }
                    2 => {
                        let found = arr!(a[a <= x]);
                        let expected: Vec<_> = model.iter().copied().filter(|e| *e <= x).collect();
                        assert_eq!(found.to_vec(), expected);
                    }
                    3 if rows > 0 => {
                        let index: Vec<usize> = (0..random.below(9)).map(|_| random.below(rows)).collect();
                        arr!(a[index] += y);
                        let old = model.clone();
                        for &row in &index {
                            for at in row * columns..(row + 1) * columns {
                                model[at] = old[at] + y;
                            }
                        }
                    }
                    4 => {
                        assert_eq!(arr!(a.sum(axis=0)).to_vec(), (0..columns).map(|j| {
                            (0..rows).map(|i| model[i * columns + j] as f64).sum::<f64>()
                        }).map(|sum| sum as _).collect::<Vec<_>>());
                    }
                    5 if columns > 0 => {
                        let mask: Vec<bool> = (0..rows).map(|_| random.once_in(2)).collect();
                        arr!(a[mask, -1] = y);
                        for row in (0..rows).filter(|&row| mask[row]) {
                            model[(row + 1) * columns - 1] = y;
                        }
                    }
                    _ => {
                        let from = a.clone();
                        arr!(a[a > x] = from[a > x] - from[a > x]);
                        model.iter_mut().filter(|e| **e > x).for_each(|e| *e = <$type>::sample(0));
                    }
                }
                state.check(&[]);
            }
        }
    };
}
selections!(selections_int64 i64);
selections!(selections_float64 f64);
selections!(selections_float32 f32);
selections!(selections_uint64 u64);

/// A program of some type.
pub fn run(random: &mut Random) {
    match random.below(10) {
        0 => int64::run(random),
        1 => int16::run(random),
        2 => uint32::run(random),
        3 => float64::run(random),
        4 => float32::run(random),
        5 => complex128::run(random),
        6 => selections_int64(random),
        7 => selections_float64(random),
        8 => selections_float32(random),
        _ => selections_uint64(random),
    }
}
