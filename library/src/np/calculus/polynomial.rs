//! Values of polynomials.

use crate::array::AsView;
use crate::element::{Cast, Number, Promote};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::{Collected, Expr, Operand, Yields, for_each_block};
use crate::np::sorting::search::Searched;
use crate::shape::Shape;
use alloc::vec::Vec;

/// The values at `x` of a polynomial with these coefficients, that of the highest power first; NumPy's
/// `np.polyval`. `x` is an array or a scalar.
///
/// # Panics
/// Where overflow checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polyval(&arr!([1, 0, -1]), &3), 8);
/// assert_eq!(arr!(np.polyval([2.0, 1.0], [0, 1, 2])), arr!([1.0, 3.0, 5.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyval<'x, P, X, T, O>(p: &P, x: &'x X) -> O
where
    P: AsView<Shape: Searched> + ?Sized,
    X: Operand<Expr<'x>: Expr<Shape: Collected<T, Out = O>>> + ?Sized,
    P::Elem: Promote<<X::Expr<'x> as Yields>::Elem, Out = T> + Cast<T> + Copy,
    <X::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    T: Number,
{
    let p: Vec<T> = p.array_view().into_iter().map(|c| c.cast()).collect();
    let values = x.operand();
    let shape = or_panic(values.shape());
    // Of a block of places, one coefficient after the other: that is a loop over vectors.
    let mut results = allocate(shape.size());
    for_each_block(values, shape, |block| {
        let first = results.len();
        results.resize(first + block.len(), T::ZERO);
        for &c in &p {
            for (sum, x) in results[first..].iter_mut().zip(block) {
                *sum = sum.multiply((*x).cast()).add(c);
            }
        }
    });
    shape.collected(results)
}
