//! Numbers of the user's own, whose operators panic, in formulas, in place, in reductions and in what stores them.

use super::fuse::{Bomb, FUSE, Matrix, at_every_step, burn};
use ndview::Arithmetic;
use ndview::prelude::*;
use std::ops::{Add, Div, Mul, Neg, Sub};
use std::panic::{AssertUnwindSafe, catch_unwind};

macro_rules! operators {
    ($($operator:ident $method:ident;)*) => {$(
        impl $operator for Bomb {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                burn();
                Bomb::new(self.1.$method(other.1))
            }
        }
    )*};
}
operators! {
    Add add;
    Sub sub;
    Mul mul;
    Div div;
}

impl Neg for Bomb {
    type Output = Self;

    fn neg(self) -> Self {
        burn();
        Bomb::new(-self.1)
    }
}

impl Arithmetic for Bomb {
    fn from_integer(integer: i64) -> Self {
        burn();
        Bomb::new(integer as i32)
    }
}

/// Numbers that do not overflow, whatever is done with them below.
fn small(a: &mut Matrix) {
    a.iter_mut().for_each(|x| x.1 = x.1 % 3 + 1);
}

macro_rules! operations {
    ($($name:ident: |$a:ident| $operation:expr;)*) => {$(
        #[test]
        fn $name() {
            at_every_step(|$a| {
                small($a);
                let _ = $operation;
            });
        }
    )*};
}
operations! {
    sums_of_arrays: |a| arr!(a + a[::-1]);
    formulas: |a| arr!(a.T * a[0, 0] - a.T / 2);
    negatives: |a| arr!(-a[:, ::-1]);
    outer_products: |a| arr!(a[0] * a[:, 0:1]);
    conditions: |a| arr!(a[a > 1]);
    comparisons_of_elements: |a| arr!(a < a[::-1]);
    choices: |a| arr!(np.where(a > a[::-1], a, a * 2));
    added_in_place: |a| arr!(a += 1);
    added_rows_in_place: |a| { let b = arr!(a[0].copy()); arr!(a[:, ::-1] *= b) };
    added_where_they_overlap: |a| arr!(a[1:] += a[:-1]);
    assigned_formulas_that_overlap: |a| arr!(a[1:] = a[:-1] + a[1:]);
    stored_where_a_condition_holds: |a| { let b = Bomb::new(7); arr!(a[a > 1] = b) };
    added_where_a_condition_holds: |a| arr!(a[a > 1] += 1);
    added_to_rows_where_a_condition_holds: |a| arr!(a[a[:, 0] > 1] += a[0]);
    added_where_indices_say: |a| arr!(a[[2, 0, 2]] += a[1]);
    totals: |a| arr!(a.sum());
    totals_of_columns: |a| arr!(a.sum(axis=0));
    totals_of_rows_of_transposes: |a| arr!(a.T.sum(axis=1));
    products: |a| arr!(a[:2].prod(axis=-1));
    the_least: |a| arr!(a.min());
    the_largest_of_rows: |a| arr!(a.max(axis=1));
    places_of_the_least: |a| arr!(a.argmin(axis=0));
    running_totals: |a| arr!(np.cumsum(a, axis=0));
    products_of_matrices: |a| arr!(a @ a.T);
    products_of_vectors: |a| arr!(np.dot(a[0], a[1]));
    joined: |a| arr!(np.concatenate((a, a[:1])));
    stacked: |a| arr!(np.stack((a, a), axis=1));
    inserted: |a| arr!(np.insert(a, 1, a[0], axis=0));
    inserted_in_several_places: |a| arr!(np.insert(a, [1, 3], a[:2], axis=0));
    appended: |a| arr!(np.append(a, a[:2], axis=0));
    turned: |a| arr!(np.rot90(a).copy());
    put: |a| { let b = arr!(a[0].copy()); arr!(np.put(a, [11, 0, 5], b)) };
    put_where_a_mask_is_true: |a| { let b = arr!(a[0].copy()); arr!(np.putmask(a, a > 1, b)) };
    placed_where_a_mask_is_true: |a| { let b = arr!(a[0].copy()); arr!(np.place(a, a > 1, b)) };
    copied_where_a_mask_is_true: |a| { let b = arr!(a[::-1].copy()); arr!(np.copyto(a, b, where=a > 1)) };
    put_along_an_axis: |a| { let b = Bomb::new(7); arr!(np.put_along_axis(a, [[2], [0], [1], [2]], b, axis=1)) };
    taken_along_an_axis: |a| arr!(np.take_along_axis(a, [[2, 1], [0, 0], [1, 2], [2, 0]], axis=1));
    padded: |a| arr!(np.pad(a, 1, mode="edge"));
    sorted_by_a_function: |a| a.as_mut_slice().sort_by(|x, y| { burn(); x.1.cmp(&y.1) });
    rows_that_are_mapped: |a| a.rows().map(|row| { burn(); arr!(row.sum()) }).collect::<Vec<_>>();
    rows_that_are_written: |a| a.rows_mut().for_each(|mut row| row.fill(Bomb::new(1)));
    swapped: |a| arr!((a[0], a[1]) = (a[1].copy(), a[0].copy()));
}

/// Of a line that reads the array that it writes, all is computed before, where that calls code of the user's.
#[test]
fn flags_stay_if_a_comparison_panics() {
    let numbers = Owned::from_fn([12], |[i]| Bomb::new(i as i32 % 5));
    let old: [bool; 13] = std::array::from_fn(|i| i % 4 != 1);
    let is_large = |i: usize| i % 5 > 2;
    let stays = |write: &dyn Fn(&mut [bool; 13]), expected: &dyn Fn(usize) -> bool| {
        for steps in 0..1000 {
            let mut flags = old;
            FUSE.set(steps);
            let result = catch_unwind(AssertUnwindSafe(|| write(&mut flags)));
            FUSE.set(u64::MAX);
            if result.is_err() {
                assert_eq!(flags, old, "at step {steps}");
                continue;
            }
            assert!(steps >= 12, "not all numbers are compared");
            assert_eq!(flags[1..], Vec::from_iter((1..13).map(expected)));
            return;
        }
        panic!("never returns");
    };
    stays(
        &|flags| arr!(flags[1:] = flags[:-1] & (numbers > 2)),
        &|i| old[i - 1] & is_large(i - 1),
    );
    stays(
        &|flags| arr!(flags[1:] ^= flags[:-1] & (numbers > 2)),
        &|i| old[i] ^ (old[i - 1] & is_large(i - 1)),
    );
}
