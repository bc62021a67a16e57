//! Functions of submodules: texts, polynomials, distributions whose parameters are arrays. `tests/numpy/submodules.py`
//! writes the lines and the answers.

#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "the numbers are those of the lines in Python")]
#[allow(clippy::let_unit_value, clippy::unit_arg, reason = "the lines are written as those of functions that yield something")]
mod generated;

use ndview_tests::told::{self, Keep, Tell, told_panic};

const TABLE: &str = include_str!("../../data/submodules.txt");

/// The answers to the lines of this test.
struct Compared;

impl Compared {
    fn section(name: &'static str, is_exact: bool) -> told::Compared {
        told::Compared::section(TABLE, name, is_exact)
    }
}
