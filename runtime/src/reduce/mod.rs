//! Reductions: many elements to one, of a whole array or along one of its axes.
//!
//! As in NumPy, elements are taken in the order in which they lie in memory, so that sums of floats
//! come out with the same bits: lane by lane (`lanes`), each lane folded (`fold`), floats added
//! pairwise (`pairwise`).

mod average;
mod axis;
mod cumulative;
mod fold;
mod lanes;
mod number;
mod pairwise;
mod search;
mod whole;

pub use axis::{AxisReduced, ReduceAxis};
pub use number::{Average, Summable};
