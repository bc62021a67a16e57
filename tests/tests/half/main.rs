//! Elements of type `f16`: each line of `arr!` yields what it yields in NumPy, to the bit. `tests/numpy/half.py` writes the
//! lines and the answers. What NumPy has not is in `brain.rs`, and the numbers themselves in `numbers.rs`.

mod brain;
#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "the numbers are those of the lines in Python")]
mod generated;
mod numbers;

use ndview_tests::told::{self, Keep, Tell, told_panic};

const TABLE: &str = include_str!("../../data/half.txt");

/// The answers to the lines of this test.
struct Compared;

impl Compared {
    fn section(name: &'static str, is_exact: bool) -> told::Compared {
        told::Compared::section(TABLE, name, is_exact)
    }
}
