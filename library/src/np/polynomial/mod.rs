//! NumPy's `np.polynomial`, behind the feature `polynomial`.

#[expect(clippy::module_inception, reason = "NumPy calls both so")]
pub mod polynomial;
