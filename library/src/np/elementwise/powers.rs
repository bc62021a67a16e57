//! Powers, roots, exponentials and logarithms, element by element.

use super::functions;
use crate::expr::{
    Cbrt, Exp, Exp2, Expm1, FloatPower, Log, Log1p, Log2, Log10, Logaddexp, Logaddexp2, Power,
    Reciprocal, Sqrt, Square,
};

functions! {
    /// The square roots; `nan` of negative numbers; NumPy's `np.sqrt`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::sqrt(&arr!([1.0, 4.0])), arr!([1.0, 2.0]));
    /// ```
    fn sqrt (a) Sqrt;

    /// The cube roots; NumPy's `np.cbrt`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::cbrt(&arr!([8.0, -27.0])), arr!([2.0, -3.0]));
    /// ```
    fn cbrt (a) Cbrt;

    /// The squares; NumPy's `np.square`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::square(&arr!([2, -3])), arr!([4, 9]));
    /// ```
    fn square (a) Square;

    /// 1 divided by each element, in its own type: of integers, all but 1 and -1 yield 0; NumPy's
    /// `np.reciprocal`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::reciprocal(&arr!([2.0, 0.5])), arr!([0.5, 2.0]));
    /// ```
    fn reciprocal (a) Reciprocal;

    /// e to the power of each element; NumPy's `np.exp`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::exp(&arr!([0.0])), arr!([1.0]));
    /// ```
    fn exp (a) Exp;

    /// 2 to the power of each element; NumPy's `np.exp2`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::exp2(&arr!([0.0, 3.0])), arr!([1.0, 8.0]));
    /// ```
    fn exp2 (a) Exp2;

    /// e to the power of each element, minus 1; exact for small ones; NumPy's `np.expm1`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::expm1(&arr!([0.0, 1e-20])), arr!([0.0, 1e-20]));
    /// ```
    fn expm1 (a) Expm1;

    /// The natural logarithms; `nan` of negative numbers; NumPy's `np.log`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::log(&arr!([1.0, 0.0])), arr!([0.0, -np::inf]));
    /// ```
    fn log (a) Log;

    /// The logarithms to base 2; NumPy's `np.log2`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::log2(&arr!([1.0, 8.0])), arr!([0.0, 3.0]));
    /// ```
    fn log2 (a) Log2;

    /// The logarithms to base 10; NumPy's `np.log10`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::log10(&arr!([1.0, 1000.0])), arr!([0.0, 3.0]));
    /// ```
    fn log10 (a) Log10;

    /// The natural logarithms of 1 and each element; exact for small ones; NumPy's `np.log1p`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::log1p(&arr!([0.0, 1e-20])), arr!([0.0, 1e-20]));
    /// ```
    fn log1p (a) Log1p;

    /// The elements of `a` to the powers of `b`. The square of an integer is an integer; NumPy's
    /// `np.power`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`,
    /// `Integers to negative integer powers are not allowed.`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::power(&arr!([2, 3]), &2), arr!([4, 9]));
    /// ```
    fn power (a, b) Power;

    /// The elements of `a` to the powers of `b`, calculated in `f64`; NumPy's `np.float_power`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::float_power(&arr!([2, 4]), &-1), arr!([0.5, 0.25]));
    /// ```
    fn float_power (a, b) FloatPower;

    /// The logarithm of the sum of e to both powers, where the powers themselves may be too large;
    /// NumPy's `np.logaddexp`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::logaddexp(&1000.0, &-1000.0), 1000.0);
    /// ```
    fn logaddexp (a, b) Logaddexp;

    /// The logarithm to base 2 of the sum of 2 to both powers, where the powers themselves may be too
    /// large; NumPy's `np.logaddexp2`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::logaddexp2(&arr!([1.0, 2000.0]), &1.0), arr!([2.0, 2000.0]));
    /// ```
    fn logaddexp2 (a, b) Logaddexp2;
}

#[doc(inline)]
pub use self::power as pow;
