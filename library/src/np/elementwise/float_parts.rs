//! What floating-point numbers are made of: their neighbours, their powers of two, the parts before and
//! behind the point.

use super::{Value, functions};
use crate::expr::{
    Apply, Collected, Exponent, Expr, FractionalPart, IntegralPart, Ldexp, Mantissa, Nextafter,
    Operand, Spacing, evaluate, unary,
};

functions! {
    /// The next floating-point number after each of `a` towards that of `b`; `nan` where one of them is;
    /// NumPy's `np.nextafter`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nextafter(&arr!([1.0, 0.0]), &2.0), arr!([1.0000000000000002, 5e-324]));
    /// ```
    fn nextafter (a, b) Nextafter;

    /// The distance from each element to the next floating-point number away from 0, with the sign of
    /// the element; `nan` of infinity; NumPy's `np.spacing`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::spacing(&arr!([1.0, -1.0])), arr!([f64::EPSILON, -f64::EPSILON]));
    /// ```
    fn spacing (a) Spacing;

    /// The elements of `a` times 2 to the powers of `b`, which are integers; NumPy's `np.ldexp`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::ldexp(&arr!([1.0, 0.75]), &arr!([3, 2])), arr!([8.0, 3.0]));
    /// ```
    fn ldexp (a, b) Ldexp;
}

/// Numbers from 0.5 up to 1, and the powers of two that they are multiplied with to be the elements;
/// NumPy's `np.frexp`. The powers are `i32`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::frexp(&arr!([8.0, 3.0])), (arr!([0.5, 0.75]), arr!([4, 2])));
/// ```
#[must_use]
#[track_caller]
pub fn frexp<'a, A, M, E>(a: &'a A) -> (Value<M>, Value<E>)
where
    A: Operand + ?Sized,
    Mantissa: Apply<A::Expr<'a>, Out = M>,
    Exponent: Apply<A::Expr<'a>, Out = E>,
    M: Expr<Shape: Collected<M::Elem>>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    (
        evaluate(unary(Mantissa, a.operand())),
        evaluate(unary(Exponent, a.operand())),
    )
}

/// What is behind the point of each element, and what is before it, both with its sign; NumPy's
/// `np.modf`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::modf(&arr!([1.5, -0.25])), (arr!([0.5, -0.25]), arr!([1.0, -0.0])));
/// ```
#[must_use]
#[track_caller]
pub fn modf<'a, A, F, I>(a: &'a A) -> (Value<F>, Value<I>)
where
    A: Operand + ?Sized,
    FractionalPart: Apply<A::Expr<'a>, Out = F>,
    IntegralPart: Apply<A::Expr<'a>, Out = I>,
    F: Expr<Shape: Collected<F::Elem>>,
    I: Expr<Shape: Collected<I::Elem>>,
{
    (
        evaluate(unary(FractionalPart, a.operand())),
        evaluate(unary(IntegralPart, a.operand())),
    )
}
