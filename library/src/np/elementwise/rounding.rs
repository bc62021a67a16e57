//! Rounding and division, element by element.

use super::Value;
use super::functions;
use crate::expr::{
    Ceil, Floor, FloorDivide, Fmod, Gcd, Heaviside, Lcm, Remainder, Rint, Round, Trunc, binary,
};
use crate::expr::{Collected, Combine, Expr, Operand, evaluate};

functions! {
    /// The next integers below, as numbers of the same type; NumPy's `np.floor`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::floor(&arr!([1.5, -1.5])), arr!([1.0, -2.0]));
    /// ```
    fn floor (a) Floor;

    /// The next integers above, as numbers of the same type; NumPy's `np.ceil`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::ceil(&arr!([1.5, -1.5])), arr!([2.0, -1.0]));
    /// ```
    fn ceil (a) Ceil;

    /// The next integers towards 0, as numbers of the same type; NumPy's `np.trunc`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::trunc(&arr!([1.5, -1.5])), arr!([1.0, -1.0]));
    /// ```
    fn trunc (a) Trunc;

    /// The nearest integers, of two the even one, as floating-point numbers; NumPy's `np.rint`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::rint(&arr!([0.5, 1.5, 2.6])), arr!([0.0, 2.0, 3.0]));
    /// ```
    fn rint (a) Rint;

    /// The quotients rounded down: Python's `a // b`, which is a comment in Rust. Integers divided
    /// by 0 are 0; NumPy's `np.floor_divide`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::floor_divide(&arr!([7, -7]), &2), arr!([3, -4]));
    /// ```
    fn floor_divide (a, b) FloorDivide;

    /// What is left of a division that is rounded down, with the sign of `b`: `a % b` of `arr!`. Of
    /// integers divided by 0, 0; NumPy's `np.remainder`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::remainder(&arr!([7, -7]), &3), arr!([1, 2]));
    /// ```
    fn remainder (a, b) Remainder;

    /// What is left of a division that is rounded towards 0, with the sign of `a`: Rust's `%`. Of
    /// integers divided by 0, 0; NumPy's `np.fmod`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::fmod(&arr!([7, -7]), &3), arr!([1, -1]));
    /// ```
    fn fmod (a, b) Fmod;

    /// The greatest common divisors of integers, never negative; NumPy's `np.gcd`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::gcd(&arr!([12, -18, 0]), &8), arr!([4, 2, 8]));
    /// ```
    fn gcd (a, b) Gcd;

    /// The least common multiples of integers, never negative; NumPy's `np.lcm`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`; where overflow checks are on,
    /// if a multiple overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::lcm(&arr!([4, -6, 0]), &6), arr!([12, 6, 0]));
    /// ```
    fn lcm (a, b) Lcm;

    /// 0 where an element is negative, 1 where it is positive, and the second operand where it is 0;
    /// NumPy's `np.heaviside`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::heaviside(&arr!([-1.5, 0.0, 2.0]), &0.5), arr!([0.0, 0.5, 1.0]));
    /// ```
    fn heaviside (a, b) Heaviside;
}

/// The elements rounded to `decimals` decimals, of two candidates to the even one; to tens, hundreds
/// and so on if `decimals` is negative; NumPy's `np.round`. In `arr!`, `decimals` may be left out:
/// then it is 0.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`, if `decimals` are an array.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::round(&arr!([0.125, 2.5]), &2), arr!([0.12, 2.5]));
/// assert_eq!(arr!(np.round([0.5, 1.5])), arr!([0.0, 2.0]));
/// assert_eq!(np::round(&arr!([1234]), &-2), arr!([1200]));
/// ```
#[must_use]
#[track_caller]
pub fn round<'a, A, D, E>(a: &'a A, decimals: &'a D) -> Value<E>
where
    A: Operand + ?Sized,
    D: Operand + ?Sized,
    Round: Combine<A::Expr<'a>, D::Expr<'a>, Out = E>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    evaluate(binary(Round, a.operand(), decimals.operand()))
}

/// [`floor_divide`] and [`remainder`] as a pair; NumPy's `np.divmod`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::divmod(&arr!([7, -7]), &3), (arr!([2, -3]), arr!([1, 2])));
/// ```
#[must_use]
#[track_caller]
pub fn divmod<'a, A, B, Q, R>(a: &'a A, b: &'a B) -> (Value<Q>, Value<R>)
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    FloorDivide: Combine<A::Expr<'a>, B::Expr<'a>, Out = Q>,
    Remainder: Combine<A::Expr<'a>, B::Expr<'a>, Out = R>,
    Q: Expr<Shape: Collected<Q::Elem>>,
    R: Expr<Shape: Collected<R::Elem>>,
{
    (floor_divide(a, b), remainder(a, b))
}

#[doc(inline)]
pub use self::remainder as r#mod;
#[doc(inline)]
pub use self::round as around;
#[doc(inline)]
pub use self::trunc as fix;
