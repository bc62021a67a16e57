//! The larger or smaller of two, element by element.

use super::Value;
use super::functions;
use crate::expr::{Collected, Combine, Expr, Operand, binary, evaluate};
use crate::expr::{Fmax, Fmin, Maximum, Minimum};

functions! {
    /// The larger of two elements; `nan` if either is; NumPy's `np.maximum`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::maximum(&arr!([1, 5]), &arr!([4, 2])), arr!([4, 5]));
    /// ```
    fn maximum (a, b) Maximum;

    /// The smaller of two elements; `nan` if either is; NumPy's `np.minimum`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::minimum(&arr!([1, 5]), &arr!([4, 2])), arr!([1, 2]));
    /// ```
    fn minimum (a, b) Minimum;

    /// The larger of two elements; the other if one is `nan`; NumPy's `np.fmax`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::fmax(&arr!([1.0, np::nan]), &0.0), arr!([1.0, 0.0]));
    /// ```
    fn fmax (a, b) Fmax;

    /// The smaller of two elements; the other if one is `nan`; NumPy's `np.fmin`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::fmin(&arr!([1.0, np::nan]), &0.0), arr!([0.0, 0.0]));
    /// ```
    fn fmin (a, b) Fmin;
}

/// The elements of `a`, but `min` where they are smaller and `max` where they are larger; `nan` where
/// any of the three is; NumPy's `np.clip`. Each of the three is an array or a scalar.
///
/// In `arr!`, this is also a method, and a bound may be `None`: `a.clip(0, None)`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([-1, 0, 5]);
/// assert_eq!(np::clip(&a, &0, &3), arr!([0, 0, 3]));
/// assert_eq!(arr!(a.clip(0, 3) + 1), arr!([1, 1, 4]));
/// ```
#[must_use]
#[track_caller]
pub fn clip<'a, A, B, C, P, E>(a: &'a A, min: &'a B, max: &'a C) -> Value<E>
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    C: Operand + ?Sized,
    Maximum: Combine<A::Expr<'a>, B::Expr<'a>, Out = P>,
    Minimum: Combine<P, C::Expr<'a>, Out = E>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    let raised = binary(Maximum, a.operand(), min.operand());
    evaluate(binary(Minimum, raised, max.operand()))
}
