//! One integer list, array or boolean mask in an index, beside slices, `...`, `None` and implicit
//! trailing axes: what it takes is a copy, what is stored through it is there; duplicates count
//! once; the panics.
//!
//! The calls and NumPy's answers are written by `tests/numpy/fancy.py`; the containers are vectors,
//! Rust arrays and slices, `Owned` and views, of several integer types and of `bool`.

use ndview::prelude::*;
use ndview_tests::{Answers, counted, panic_message, values};

#[rustfmt::skip]
mod generated;
mod large;

fn compare(heading: &'static str, groups: &[fn(&mut Answers)]) {
    let mut answers = Answers::section(include_str!("../../data/fancy.txt"), heading);
    for group in groups {
        group(&mut answers);
    }
    answers.finish();
}

#[test]
fn rank_1() {
    compare("rank 1, taken", generated::RANK_1_TAKEN);
    compare("rank 1, stored", generated::RANK_1_STORED);
}

#[test]
fn rank_2() {
    compare("rank 2, taken", generated::RANK_2_TAKEN);
    compare("rank 2, stored", generated::RANK_2_STORED);
}

#[test]
fn rank_3() {
    compare("rank 3, taken", generated::RANK_3_TAKEN);
    compare("rank 3, stored", generated::RANK_3_STORED);
}

#[test]
fn comparisons_and_lists_as_written() {
    compare("chosen, taken", generated::CHOSEN_TAKEN);
    compare("chosen, stored", generated::CHOSEN_STORED);
}

#[test]
fn a_duplicate_is_stored_once() {
    let mut a = arr!([10_i64, 20, 30]);
    arr!(a[[0, 0, 1]] += 1);
    assert_eq!(a.to_vec(), [11, 21, 30]);
    arr!(a[[2, 2, -1]] *= 2);
    assert_eq!(a.to_vec(), [11, 21, 60]);
}

#[test]
fn a_list_out_of_bounds_panics_before_anything_is_stored() {
    let mut a = counted::<(Len<5>, Len<2>)>();
    let untouched = a.copy();
    let list = vec![0, 5];
    let message = "index 5 is out of bounds for axis 0 with size 5";
    assert_eq!(panic_message(|| arr!(a[list])), message);
    assert_eq!(panic_message(|| arr!(a[list] = 99)), message);
    assert_eq!(panic_message(|| arr!(a[list] += 99)), message);
    let list = [1_i8, -3];
    let message = "index -3 is out of bounds for axis 1 with size 2";
    assert_eq!(panic_message(|| arr!(a[:, list])), message);
    assert_eq!(panic_message(|| arr!(a[:, list] = 99)), message);
    assert_eq!(a, untouched);
}

#[test]
fn the_values_of_a_list_are_those_of_its_type() {
    let a = counted::<(Len<5>,)>();
    let list = vec![u64::MAX];
    let message = "index 18446744073709551615 is out of bounds for axis 0 with size 5";
    assert_eq!(panic_message(|| arr!(a[list])), message);
    let list = [i64::MIN];
    let message = "index -9223372036854775808 is out of bounds for axis 0 with size 5";
    assert_eq!(panic_message(|| arr!(a[list])), message);
}

#[test]
fn a_mask_of_another_length_panics_before_anything_is_stored() {
    let mut a = counted::<(Len<5>, Len<2>)>().into_erased();
    let untouched = a.copy();
    let mask = vec![true, false];
    let message = "boolean index did not match indexed array along axis 0; size of axis is 5 but size of corresponding boolean axis is 2";
    assert_eq!(panic_message(|| arr!(a[mask])), message);
    assert_eq!(panic_message(|| arr!(a[mask] = 99)), message);
    let message = "boolean index did not match indexed array along axis 1; size of axis is 2 but size of corresponding boolean axis is 3";
    let mask = [true, false, true];
    assert_eq!(panic_message(|| arr!(a[::-1, mask])), message);
    let mask = Owned::from_fn([5, 3], |_| true);
    assert_eq!(panic_message(|| arr!(a[mask])), message);
    assert_eq!(panic_message(|| arr!(a[mask] = 99)), message);
    assert_eq!(a, untouched);
}

#[test]
fn a_copy_leaves_its_source_free() {
    let mut a = counted::<(Len<5>,)>();
    let taken = arr!(a[[0, 2]]);
    let masked = arr!(a[a > 2]);
    arr!(a[:] = 0);
    assert_eq!(taken.to_vec(), [0, 2]);
    assert_eq!(masked.to_vec(), [3, 4]);
    assert_eq!(values(&a), "0 0 0 0 0");
}
