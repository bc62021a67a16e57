//! Polynomials as arrays of their coefficients, that of the lowest power first; NumPy's `np.polynomial.polynomial`.
//!
//! Coefficients are floats or complex numbers, and integers become `f64`. What comes out has no zeros at the end.
//! (Those of the main namespace, `np::polyadd` and the like, begin with the highest power.)
//!
//! ```
//! use ndview::prelude::*;
//! let squared = arr!(np.polynomial.polynomial.polypow([1, 1], 2));
//! assert_eq!(squared, arr!([1.0, 2.0, 1.0]));
//! assert_eq!(arr!(np.polynomial.polynomial.polyval([0, 1, 2], squared)), arr!([1.0, 4.0, 9.0]));
//! ```

pub(in crate::np::polynomial) mod arithmetic;
mod calculus;
mod companion;
mod constants;
mod degrees;
mod fit;
#[cfg(all(feature = "linalg", feature = "complex"))]
mod roots;
mod series;
mod value;
mod vander;

pub(in crate::np::polynomial) use arithmetic::{power, with_zeros};
pub(in crate::np::polynomial) use calculus::{derivative, integral};
pub use calculus::{polyder, polyder_with, polyint, polyint_with};
pub use companion::*;
pub use constants::*;
pub use degrees::Degrees;
pub(in crate::np::polynomial) use fit::best;
pub use fit::{polyfit, polyfit_with, polyfromroots, polyline};
#[cfg(all(feature = "linalg", feature = "complex"))]
pub use roots::*;
pub use series::*;
pub use value::*;
pub use vander::*;
