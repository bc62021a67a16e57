//! Functions of the main namespace: each line of `arr!` yields what it yields in NumPy, the same types
//! of elements, shapes and elements, or NumPy's sentence. `tests/numpy/namespace.py` writes the lines
//! and the answers.

#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "the numbers are those of the lines in Python")]
mod generated;

use ndview_tests::told::{self, Keep, Tell, told_panic};

const TABLE: &str = include_str!("../../data/namespace.txt");

/// The answers to the lines of this test.
struct Compared;

impl Compared {
    fn section(name: &'static str, is_exact: bool) -> told::Compared {
        told::Compared::section(TABLE, name, is_exact)
    }
}
