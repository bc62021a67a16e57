//! Conditions as indices: what they select, and what is stored where they are true.
//!
//! The calls and the answers are written by `tests/numpy/conditions.py`, for small arrays. Beside them:
//! arrays of many blocks, compared with what a mask that is there before selects.

use ndview::prelude::*;
use ndview_tests::{Answers, counted_from, values};
use std::fmt::Debug;

#[rustfmt::skip]
mod generated;
mod large;

/// Integers that jump about.
fn jumping<S: Shape>(start: i64) -> Owned<i64, S>
where
    Owned<i64, S>: Default,
{
    let mut array = counted_from::<S>(start);
    array.iter_mut().for_each(|x| *x = *x * 7 % 23);
    array
}

/// Floats, some of them not a number.
fn floats() -> (Owned<f64, (Dyn,)>, Owned<f64, (Dyn,)>) {
    let (nan, inf) = (f64::NAN, f64::INFINITY);
    let a = vec![1.5, nan, -2.0, inf, 0.0, nan, 3.25, -inf, 1.0];
    let b: Vec<f64> = (0..9).map(|i| f64::from(i) * 0.75 - 2.0).collect();
    (a.into(), b.into())
}

/// A result, written down as NumPy's script does it.
trait Seen {
    fn seen(&self) -> String;
}

impl<T: Debug, S: Shape> Seen for Owned<T, S> {
    fn seen(&self) -> String {
        let lens: Vec<String> = self
            .shape()
            .into_iter()
            .map(|len| len.to_string())
            .collect();
        let comma = if lens.len() == 1 { "," } else { "" };
        format!("copy ({}{comma}): {}", lens.join(", "), values(self))
    }
}

impl<T: Debug + Clone, S: Shape, L: Layout> Seen for View<'_, T, S, L> {
    fn seen(&self) -> String {
        self.copy().seen()
    }
}

impl Seen for i64 {
    fn seen(&self) -> String {
        self.to_string()
    }
}

fn seen(result: &impl Seen) -> String {
    result.seen()
}

fn compare(heading: &'static str, groups: &[fn(&mut Answers)]) {
    let mut answers = Answers::section(include_str!("../../data/conditions.txt"), heading);
    for group in groups {
        group(&mut answers);
    }
    answers.finish();
}

#[test]
fn what_they_select() {
    compare("selected", generated::SELECTED);
}

#[test]
fn what_is_stored() {
    compare("assigned", generated::ASSIGNED);
}

#[test]
fn values_that_do_not_fit_panic_and_change_nothing() {
    compare("refused", generated::REFUSED);
}

#[test]
fn floats_that_are_not_numbers() {
    compare("floats", generated::FLOATS);
}
