//! Assertions about arrays: each is content with what NumPy's is content with, and tells the same of the rest, but for
//! the lines that the text is broken into, which the examples of `np::testing` show. `tests/numpy/testing.py` writes the
//! lines and the answers.

#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "the numbers are those of the lines in Python")]
#[allow(clippy::let_unit_value, clippy::unit_arg, reason = "the lines are written as those of functions that yield something")]
mod generated;

use ndview_tests::told::{self, Keep, Tell, told_panic};

const TABLE: &str = include_str!("../../data/testing.txt");

/// The answers to the lines of this test.
struct Compared;

impl Compared {
    fn section(name: &'static str, is_exact: bool) -> told::Compared {
        told::Compared::section(TABLE, name, is_exact)
    }
}
