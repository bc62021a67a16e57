//! Scalars and arrays stored into basic indices, with `=` and the compound operators: on arrays
//! with known and with run-time lengths, and of both in one assignment.
//!
//! The calls and the answers are written by `tests/numpy/assignment.py`: what NumPy answers if the
//! right-hand side is copied first. The exhaustive tests of overlapping sides compute that here,
//! element by element; NumPy is not right about all of them.

use ndview::prelude::*;
use ndview_tests::Answers;

#[rustfmt::skip]
mod generated;
mod overlap;

fn compare(heading: &'static str, groups: &[fn(&mut Answers)]) {
    let mut answers = Answers::section(include_str!("../../data/assignment.txt"), heading);
    for group in groups {
        group(&mut answers);
    }
    answers.finish();
}

#[test]
fn scalars() {
    compare("scalars", generated::SCALARS);
}

#[test]
fn arrays_that_broadcast() {
    compare("arrays", generated::ARRAYS);
}

#[test]
fn both_sides_in_one_array() {
    compare("sharing", generated::SHARING);
}

#[test]
fn floats() {
    compare("floats", generated::FLOATS);
}

#[test]
fn arrays_that_do_not_broadcast_panic_and_change_nothing() {
    compare("refused", generated::REFUSED);
    compare("refused_compound", generated::REFUSED_COMPOUND);
}

#[test]
fn a_vec_and_a_nested_rust_array_are_targets_and_values() {
    let mut vector = vec![0_i64; 5];
    arr!(vector[1:4] = [1, 2, 3]);
    arr!(vector[::2] += 10);
    assert_eq!(vector, [10, 1, 12, 3, 10]);
    let mut nested = [[0_i64; 3]; 2];
    arr!(nested[:, 1] = vector[3:]);
    arr!(nested[0, ::2] -= 1);
    assert_eq!(nested, [[-1, 3, -1], [0, 10, 0]]);
}

#[test]
fn a_mutable_view_is_a_target() {
    let mut a = arr!([[0_i64, 1, 2], [3, 4, 5]]);
    let mut column = arr!(&mut a[:, 1]);
    arr!(column[:] = 7);
    arr!(column[0] += 1);
    assert_eq!(a.to_vec(), [0, 8, 2, 3, 7, 5]);
}

#[test]
fn elements_that_are_cloned_are_stored_once_each() {
    let mut names = arr!([String::from("a"), String::from("b"), String::from("c")]);
    arr!(names[1:] = String::from("z"));
    assert_eq!(names.to_vec(), ["a", "z", "z"]);
    arr!(names[1:] = names[:-1]);
    assert_eq!(names.to_vec(), ["a", "a", "z"]);
}
