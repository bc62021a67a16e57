//! Polynomials that have names.

#![allow(non_upper_case_globals, reason = "NumPy's names")]

/// Where polynomials are looked at by themselves: from -1 to 1; NumPy's `polynomial.polydomain`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polynomial.polynomial.polydomain), [-1.0, 1.0]);
/// ```
pub const polydomain: [f64; 2] = [-1.0, 1.0];

/// The coefficients of 0; NumPy's `polynomial.polyzero`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polyzero, [0]);
/// ```
pub const polyzero: [i64; 1] = [0];

/// The coefficients of 1; NumPy's `polynomial.polyone`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polyone, [1]);
/// ```
pub const polyone: [i64; 1] = [1];

/// The coefficients of `x`; NumPy's `polynomial.polyx`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polynomial.polynomial.polyval(3, np.polynomial.polynomial.polyx)), 3.0);
/// ```
pub const polyx: [i64; 2] = [0, 1];
