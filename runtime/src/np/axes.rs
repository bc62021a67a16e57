//! Axes as arguments.

/// One axis, known while compiling; NumPy's `axis=N`. A negative number counts from the last.
///
/// ```
/// use ndview::prelude::*;
/// # #[cfg(feature = "linalg")] {
/// use np::linalg::{Axis, Dropped};
/// let a = arr!([[3.0, 4.0], [6.0, 8.0]]);
/// assert_eq!(np::linalg::norm_with(&a, 2, Axis::<1>, Dropped), arr!([5.0, 10.0]));
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Axis<const N: isize>;
