//! Values of polynomials.

use super::series::Own;
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Integer, Number, Promote};
use crate::expr::{Collected, Expr, Operand, Yields};
use crate::np::sorting::search::Searched;
use crate::refusal::refuse;
use alloc::vec::Vec;

/// The values of a polynomial, given by its coefficients, that of the lowest power first; NumPy's
/// `polynomial.polyval`, of one polynomial.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`, if `x` is an expression that cannot be computed
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polyval(&[0.0, 1.0, 2.0], &[1.0, 0.0, 1.0]), arr!([1.0, 2.0, 5.0]));
/// assert_eq!(arr!(np.polynomial.polynomial.polyval(2, [1, 2, 3])), 17.0);
/// ```
#[must_use]
#[track_caller]
pub fn polyval<'x, C, X, T, Q, O>(x: &'x X, c: &C) -> O
where
    C: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    X: Operand<Expr<'x>: Expr<Shape: Collected<T, Out = O>>> + ?Sized,
    Q: Promote<<X::Expr<'x> as Yields>::Elem, Out = T> + Cast<T> + Number,
    <X::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    T: Number,
{
    let mut highest_first: Vec<Q> = c.array_view().into_iter().map(|c| c.cast()).collect();
    highest_first.reverse();
    crate::np::polyval(&highest_first, x)
}

/// The powers of each element, from 0 to `deg`, one row for each; NumPy's `polynomial.polyvander`, of an array of one
/// axis.
///
/// # Panics
/// `deg must be non-negative`
///
/// ```
/// use ndview::prelude::*;
/// let powers = np::polynomial::polynomial::polyvander(&[1, 2, 3], 2);
/// assert_eq!(powers, arr!([[1.0, 1.0, 1.0], [1.0, 2.0, 4.0], [1.0, 3.0, 9.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polyvander<A>(x: &A, deg: impl Integer) -> Owned<Own<A>, (Dyn, Dyn)>
where
    A: AsView<Elem: Number + Cast<Own<A>>, Shape: Searched> + ?Sized,
    f64: Cast<Own<A>>,
{
    let Ok(deg) = usize::try_from(deg.saturate()) else {
        refuse!("deg must be non-negative");
    };
    let x: Vec<Own<A>> = x.array_view().into_iter().map(|x| x.cast()).collect();
    let powers = x.iter().flat_map(|x| {
        core::iter::successors(Some(1.0.cast()), |power: &Own<A>| Some(power.multiply(*x)))
            .take(deg + 1)
    });
    let powers: Vec<Own<A>> = powers.collect();
    Owned::from_parts((Dyn(x.len()), Dyn(deg + 1)), powers)
}
