//! Trigonometric and hyperbolic functions, and Bessel's, element by element.

use super::functions;
use crate::expr::{
    Arccos, Arccosh, Arcsin, Arcsinh, Arctan, Arctan2, Arctanh, Cos, Cosh, Deg2rad, Hypot, I0,
    Rad2deg, Sin, Sinc, Sinh, Tan, Tanh,
};

functions! {
    /// The sines of angles in radians; NumPy's `np.sin`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::sin(&arr!([0.0, np::pi / 2.0])), arr!([0.0, 1.0]));
    /// ```
    fn sin (a) Sin;

    /// The cosines of angles in radians; NumPy's `np.cos`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::cos(&arr!([0.0, np::pi])), arr!([1.0, -1.0]));
    /// ```
    fn cos (a) Cos;

    /// The modified Bessel function of the first kind, of order 0; NumPy's `np.i0`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert!(arr!(np.allclose(np.i0([0, 1]), [1, 1.2660658777520082])));
    /// ```
    fn i0 (x) I0;

    /// The sine of pi times each element, divided by it; 1 at 0; NumPy's `np.sinc`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::sinc(&arr!([0.0, 0.5])), arr!([1.0, 2.0 / np.pi]));
    /// ```
    fn sinc (a) Sinc;

    /// The tangents of angles in radians; NumPy's `np.tan`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::tan(&arr!([0.0])), arr!([0.0]));
    /// ```
    fn tan (a) Tan;

    /// The angles with these sines, from -π/2 to π/2; `nan` beyond -1 and 1; NumPy's `np.arcsin`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::arcsin(&arr!([0.0, 1.0])), arr!([0.0, np::pi / 2.0]));
    /// ```
    fn arcsin (a) Arcsin;

    /// The angles with these cosines, from 0 to π; `nan` beyond -1 and 1; NumPy's `np.arccos`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::arccos(&arr!([1.0, -1.0])), arr!([0.0, np::pi]));
    /// ```
    fn arccos (a) Arccos;

    /// The angles with these tangents, from -π/2 to π/2; NumPy's `np.arctan`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::arctan(&arr!([0.0, np::inf])), arr!([0.0, np::pi / 2.0]));
    /// ```
    fn arctan (a) Arctan;

    /// The angles from the x axis to the points at `(x, y)`; the first argument is `y`; NumPy's
    /// `np.arctan2`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::arctan2(&arr!([0.0, 1.0]), &0.0), arr!([0.0, np::pi / 2.0]));
    /// ```
    fn arctan2 (y, x) Arctan2;

    /// The distances from 0 to the points at `(a, b)`; NumPy's `np.hypot`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::hypot(&arr!([3.0, 5.0]), &arr!([4.0, 12.0])), arr!([5.0, 13.0]));
    /// ```
    fn hypot (a, b) Hypot;

    /// The hyperbolic sines; NumPy's `np.sinh`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::sinh(&arr!([0.0])), arr!([0.0]));
    /// ```
    fn sinh (a) Sinh;

    /// The hyperbolic cosines; NumPy's `np.cosh`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::cosh(&arr!([0.0])), arr!([1.0]));
    /// ```
    fn cosh (a) Cosh;

    /// The hyperbolic tangents; NumPy's `np.tanh`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::tanh(&arr!([0.0, np::inf])), arr!([0.0, 1.0]));
    /// ```
    fn tanh (a) Tanh;

    /// The inverse of the hyperbolic sine; NumPy's `np.arcsinh`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::arcsinh(&arr!([0.0])), arr!([0.0]));
    /// ```
    fn arcsinh (a) Arcsinh;

    /// The inverse of the hyperbolic cosine; `nan` below 1; NumPy's `np.arccosh`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::arccosh(&arr!([1.0])), arr!([0.0]));
    /// ```
    fn arccosh (a) Arccosh;

    /// The inverse of the hyperbolic tangent; `nan` beyond -1 and 1; NumPy's `np.arctanh`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::arctanh(&arr!([0.0, 1.0])), arr!([0.0, np::inf]));
    /// ```
    fn arctanh (a) Arctanh;

    /// Angles in radians, from degrees; NumPy's `np.deg2rad`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::deg2rad(&arr!([180.0])), arr!([np::pi]));
    /// ```
    fn deg2rad (a) Deg2rad;

    /// Angles in degrees, from radians; NumPy's `np.rad2deg`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::rad2deg(&arr!([np::pi])), arr!([180.0]));
    /// ```
    fn rad2deg (a) Rad2deg;
}

#[doc(inline)]
pub use self::arccos as acos;
#[doc(inline)]
pub use self::arccosh as acosh;
#[doc(inline)]
pub use self::arcsin as asin;
#[doc(inline)]
pub use self::arcsinh as asinh;
#[doc(inline)]
pub use self::arctan as atan;
#[doc(inline)]
pub use self::arctan2 as atan2;
#[doc(inline)]
pub use self::arctanh as atanh;
#[doc(inline)]
pub use self::deg2rad as radians;
#[doc(inline)]
pub use self::rad2deg as degrees;
