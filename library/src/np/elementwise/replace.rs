//! Numbers in the place of what is not one.

use super::Value;
use crate::expr::{Collected, Combine, Expr, NanToNum, Operand, Scalar, binary, evaluate};

pub use crate::expr::Replacements;

/// The elements with 0 in the place of `nan`, and the largest and the smallest number in the place of
/// infinite ones, in each part of complex ones; NumPy's `np.nan_to_num`. [`nan_to_num_with`] puts other numbers there, as do `nan=`,
/// `posinf=` and `neginf=` in `arr!`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1.5, np.nan, np.inf]);
/// assert_eq!(np::nan_to_num(&a), arr!([1.5, 0.0, f64::MAX]));
/// assert_eq!(arr!(np.nan_to_num(a, nan=-1, posinf=9) * 2), arr!([3.0, -2.0, 18.0]));
/// ```
#[must_use]
#[track_caller]
pub fn nan_to_num<'a, A, E>(x: &'a A) -> Value<E>
where
    A: Operand + ?Sized,
    NanToNum: Combine<A::Expr<'a>, Scalar<'static, Replacements>, Out = E>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    evaluate(binary(
        NanToNum,
        x.operand(),
        Scalar(&Replacements::DEFAULT),
    ))
}

/// As [`nan_to_num`], with the numbers given; NumPy's `np.nan_to_num(x, nan=.., posinf=.., neginf=..)`.
///
/// ```
/// use ndview::prelude::*;
/// let with = np::Replacements { nan: 7.0, ..Default::default() };
/// assert_eq!(np::nan_to_num_with(&np::nan, &with), 7.0);
/// ```
#[must_use]
#[track_caller]
pub fn nan_to_num_with<'a, A, E>(x: &'a A, with: &'a Replacements) -> Value<E>
where
    A: Operand + ?Sized,
    NanToNum: Combine<A::Expr<'a>, Scalar<'a, Replacements>, Out = E>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    evaluate(binary(NanToNum, x.operand(), Scalar(with)))
}
