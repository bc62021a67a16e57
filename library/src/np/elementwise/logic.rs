//! Questions about each element.

use super::Value;
use super::functions;
use crate::error::or_panic;
use crate::expr::{
    Collected, Combine, Expr, IsClose, Measure, Operand, Scalar, binary, collect, evaluate,
};

pub use crate::expr::Tolerance;
use crate::expr::{
    Equal, Greater, GreaterEqual, Isfinite, Isinf, Isnan, Isneginf, Isposinf, Less, LessEqual,
    LogicalAnd, LogicalNot, LogicalOr, LogicalXor, NotEqual, Signbit,
};

functions! {
    /// Whether each element is `nan`; NumPy's `np.isnan`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::isnan(&arr!([1.0, np::nan])), arr!([false, true]));
    /// ```
    fn isnan (a) Isnan;

    /// Whether each element is infinite; NumPy's `np.isinf`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::isinf(&arr!([1.0, -np::inf])), arr!([false, true]));
    /// ```
    fn isinf (a) Isinf;

    /// Whether each element is neither infinite nor `nan`; NumPy's `np.isfinite`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::isfinite(&arr!([1.0, np::nan])), arr!([true, false]));
    /// ```
    fn isfinite (a) Isfinite;

    /// Whether each element is positive infinity; NumPy's `np.isposinf`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::isposinf(&arr!([1.0, np::inf, -np::inf])), arr!([false, true, false]));
    /// ```
    fn isposinf (a) Isposinf;

    /// Whether each element is negative infinity; NumPy's `np.isneginf`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::isneginf(&arr!([1.0, np::inf, -np::inf])), arr!([false, false, true]));
    /// ```
    fn isneginf (a) Isneginf;

    /// Whether each element has a minus, -0.0 too; NumPy's `np.signbit`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::signbit(&arr!([0.0, -0.0])), arr!([false, true]));
    /// ```
    fn signbit (a) Signbit;

    /// Whether each element is 0 or `false`; NumPy's `np.logical_not`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::logical_not(&arr!([0, 7])), arr!([true, false]));
    /// ```
    fn logical_not (a) LogicalNot;

    /// Whether both elements are other than 0 or `false`; NumPy's `np.logical_and`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::logical_and(&arr!([0, 7]), &true), arr!([false, true]));
    /// ```
    fn logical_and (a, b) LogicalAnd;

    /// Whether either element is other than 0 or `false`; NumPy's `np.logical_or`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::logical_or(&arr!([0, 7]), &false), arr!([false, true]));
    /// ```
    fn logical_or (a, b) LogicalOr;

    /// Whether one of the elements is 0 or `false`, and the other is not; NumPy's `np.logical_xor`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::logical_xor(&arr!([0, 7]), &true), arr!([true, false]));
    /// ```
    fn logical_xor (a, b) LogicalXor;

    /// Whether two elements are equal: `a == b` of `arr!`; NumPy's `np.equal`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::equal(&arr!([1, 2]), &2), arr!([false, true]));
    /// ```
    fn equal (a, b) Equal;

    /// Whether two elements differ: `a != b` of `arr!`; NumPy's `np.not_equal`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::not_equal(&arr!([1, 2]), &2), arr!([true, false]));
    /// ```
    fn not_equal (a, b) NotEqual;

    /// Whether the first of two elements is the smaller: `a < b` of `arr!`; NumPy's `np.less`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::less(&arr!([1, 2]), &2), arr!([true, false]));
    /// ```
    fn less (a, b) Less;

    /// Whether the first of two elements is not the larger: `a <= b` of `arr!`; NumPy's
    /// `np.less_equal`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::less_equal(&arr!([1, 2]), &1), arr!([true, false]));
    /// ```
    fn less_equal (a, b) LessEqual;

    /// Whether the first of two elements is the larger: `a > b` of `arr!`; NumPy's `np.greater`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::greater(&arr!([1, 2]), &1), arr!([false, true]));
    /// ```
    fn greater (a, b) Greater;

    /// Whether the first of two elements is not the smaller: `a >= b` of `arr!`; NumPy's
    /// `np.greater_equal`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::greater_equal(&arr!([1, 2]), &2), arr!([false, true]));
    /// ```
    fn greater_equal (a, b) GreaterEqual;
}

/// Whether two elements are close to each other: no further apart than `1e-8 + 1e-5 * |b|`;
/// NumPy's `np.isclose`. [`isclose_within`] takes other distances, as do `rtol=`, `atol=` and
/// `equal_nan=` in `arr!`. The distance is calculated in `f64`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::isclose(&arr!([1.0, 1.1]), &1.000001), arr!([true, false]));
/// assert_eq!(arr!(np.isclose([1.0, 1.1], 1.0, atol=0.2)), arr!([true, true]));
/// ```
#[must_use]
#[track_caller]
pub fn isclose<'a, A, B, P, E>(a: &'a A, b: &'a B) -> Value<E>
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    Measure: Combine<A::Expr<'a>, B::Expr<'a>, Out = P>,
    IsClose: Combine<P, Scalar<'static, Tolerance>, Out = E>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    let apart = binary(Measure, a.operand(), b.operand());
    evaluate(binary(IsClose, apart, Scalar(&Tolerance::DEFAULT)))
}

/// As [`isclose`], with the distances given; NumPy's `np.isclose(a, b, rtol, atol, equal_nan)`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
///
/// ```
/// use ndview::prelude::*;
/// let exact = np::Tolerance { relative: 0.0, absolute: 0.0, equal_nan: true };
/// assert_eq!(np::isclose_within(&arr!([1.0, np::nan]), &np::nan, &exact), arr!([false, true]));
/// ```
#[must_use]
#[track_caller]
pub fn isclose_within<'a, A, B, P, E>(a: &'a A, b: &'a B, tolerance: &'a Tolerance) -> Value<E>
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    Measure: Combine<A::Expr<'a>, B::Expr<'a>, Out = P>,
    IsClose: Combine<P, Scalar<'a, Tolerance>, Out = E>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    let apart = binary(Measure, a.operand(), b.operand());
    evaluate(binary(IsClose, apart, Scalar(tolerance)))
}

/// Whether all elements are close to each other, as [`isclose`] says; NumPy's `np.allclose`.
/// [`allclose_within`] takes other distances, as do `rtol=`, `atol=` and `equal_nan=` in `arr!`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
///
/// ```
/// use ndview::prelude::*;
/// assert!(np::allclose(&arr!([0.1 + 0.2, 1.0]), &arr!([0.3, 1.0])));
/// ```
#[must_use]
#[track_caller]
pub fn allclose<'a, A, B, P, E>(a: &'a A, b: &'a B) -> bool
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    Measure: Combine<A::Expr<'a>, B::Expr<'a>, Out = P>,
    IsClose: Combine<P, Scalar<'a, Tolerance>, Out = E>,
    E: Expr<Elem = bool>,
{
    allclose_within(a, b, &Tolerance::DEFAULT)
}

/// As [`allclose`], with the distances given; NumPy's `np.allclose(a, b, rtol, atol, equal_nan)`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
///
/// ```
/// use ndview::prelude::*;
/// let rough = np::Tolerance { absolute: 0.2, ..np::Tolerance::default() };
/// assert!(np::allclose_within(&arr!([1.0, 2.1]), &arr!([1, 2]), &rough));
/// ```
#[must_use]
#[track_caller]
pub fn allclose_within<'a, A, B, P, E>(a: &'a A, b: &'a B, tolerance: &'a Tolerance) -> bool
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    Measure: Combine<A::Expr<'a>, B::Expr<'a>, Out = P>,
    IsClose: Combine<P, Scalar<'a, Tolerance>, Out = E>,
    E: Expr<Elem = bool>,
{
    let apart = binary(Measure, a.operand(), b.operand());
    let close = binary(IsClose, apart, Scalar(tolerance));
    let elements = close.shape().and_then(|shape| collect(close, shape));
    or_panic(elements).into_iter().all(|is_close| is_close)
}
