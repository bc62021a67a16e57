//! NumPy's `np.polynomial`, behind the feature `polynomial`.

mod class;
#[expect(clippy::module_inception, reason = "NumPy calls both so")]
pub mod polynomial;

pub use class::{Coefficient, Interval, Polynomial};
