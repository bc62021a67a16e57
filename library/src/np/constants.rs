//! Constants.

#![allow(non_upper_case_globals, reason = "NumPy's names")]

/// `true`; NumPy's `np.True_`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.array([1, 2]) == 2), arr!([np.False_, np.True_]));
/// ```
pub const True_: bool = true;

/// `false`; NumPy's `np.False_`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.any([0, 0]) == np.False_), true);
/// ```
pub const False_: bool = false;

/// The circumference of a circle of diameter 1; NumPy's `np.pi`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::pi, 3.141592653589793);
/// ```
pub const pi: f64 = core::f64::consts::PI;

/// The base of natural logarithms; NumPy's `np.e`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::e, 2.718281828459045);
/// ```
pub const e: f64 = core::f64::consts::E;

/// What the harmonic numbers exceed the logarithm by in the end; NumPy's `np.euler_gamma`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::euler_gamma, 0.5772156649015329);
/// ```
pub const euler_gamma: f64 = 0.577_215_664_901_532_9;

/// Infinity; NumPy's `np.inf`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(np::inf > f64::MAX);
/// ```
pub const inf: f64 = f64::INFINITY;

/// Not a number; NumPy's `np.nan`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(np::nan != np::nan);
/// ```
pub const nan: f64 = f64::NAN;

/// A new axis of length 1, as an index in a variable; NumPy's `np.newaxis`. In an index, `None` says
/// the same.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1, 2, 3]);
/// let column = (0..3, np::newaxis);
/// assert_eq!(arr!(a[column]).shape(), [3, 1]);
/// ```
pub const newaxis: crate::index::NewAxis = crate::index::NewAxis;
