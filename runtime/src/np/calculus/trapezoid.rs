//! Areas below lines.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Number, Promote, Real};
use crate::engine::allocate;
use crate::error::Error;
use crate::expr::Collected;
use crate::np::lanes;
use crate::np::options::{Along, Unset};
use crate::np::sorting::search::Searched;
use crate::reduce::Summable;
use crate::shape::{AxisOf, computed_shape};
use alloc::vec::Vec;

/// What is left of an array without axis `N`: the numbers that it has along it reduced to one.
type Areas<A, T, const N: isize> =
    <<<A as AsView>::Shape as AxisOf<N>>::Without as Collected<T>>::Out;

/// The areas of the trapezoids along axis `N`, of which `width` says how wide each of them is.
fn areas<const N: isize, A, T>(y: &A, width: impl Fn(usize) -> T) -> Areas<A, T, N>
where
    A: AsView<Elem: Cast<T> + Copy, Shape: AxisOf<N, Without: Collected<T>>> + ?Sized,
    T: Real + Summable<Sum = T>,
    f64: Cast<T>,
{
    let view = y.array_view();
    let number = <A::Shape as AxisOf<N>>::NUMBER;
    let mut lens = view.shape().as_ref().to_vec();
    let along = lanes::Along::axis(&lens, number);
    let mut copy = Vec::new();
    let elements = view.cast_in::<T>(&mut copy);
    let half: T = 2.0.cast();
    let area =
        |width: T, (before, after): (&T, &T)| width.multiply(after.add(*before)).divide(half);
    let gaps = along.len.saturating_sub(1);
    let mut areas = allocate(along.outer * gaps * along.inner);
    if gaps > 0 && !elements.is_empty() {
        for block in elements.chunks_exact(along.block()) {
            if along.inner == 1 {
                let pairs = block.iter().zip(&block[1..]);
                areas.extend(pairs.enumerate().map(|(gap, pair)| area(width(gap), pair)));
                continue;
            }
            let rows = block.chunks_exact(along.inner);
            for (gap, (before, after)) in rows.clone().zip(rows.skip(1)).enumerate() {
                let width = width(gap);
                areas.extend(before.iter().zip(after).map(|pair| area(width, pair)));
            }
        }
    }
    let areas = Owned::from_parts((Dyn(along.outer), Dyn(gaps), Dyn(along.inner)), areas);
    lens.remove(number);
    let shape: <A::Shape as AxisOf<N>>::Without = computed_shape(&lens);
    shape.collected(areas.along::<1>().sum().into_vec())
}

/// The area below the lines through the elements along the last axis, which are `dx` apart; NumPy's
/// `np.trapezoid(y, dx=dx)`. In `arr!`, `dx` may be left out: then it is 1.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::trapezoid(&arr!([1, 2, 4]), 1), 4.5);
/// assert_eq!(arr!(np.trapezoid([[1, 2], [3, 4]], dx=2)), arr!([3.0, 7.0]));
/// ```
#[must_use]
pub fn trapezoid<A>(y: &A, dx: impl Cast<f64>) -> Areas<A, <A::Elem as Number>::Quotient, -1>
where
    A: AsView<Elem: Number + Cast<<A::Elem as Number>::Quotient>, Shape: AxisOf<-1>> + ?Sized,
    <A::Shape as AxisOf<-1>>::Without: Collected<<A::Elem as Number>::Quotient>,
    <A::Elem as Number>::Quotient: Real + Summable<Sum = <A::Elem as Number>::Quotient>,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    trapezoid_with(y, Unset, dx, Along::<-1>)
}

/// As [`trapezoid`], along axis `N`, of elements that are `dx` apart or at the places `x`, an array of one
/// axis; NumPy's `np.trapezoid(y, x, dx, axis)`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (2,) (1,)`, if `x` is not as long as the axis.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.trapezoid([[1, 2], [3, 4]], axis=0)), arr!([2.0, 3.0]));
/// assert_eq!(arr!(np.trapezoid([1, 2, 4], [0, 1, 3])), 7.5);
/// assert_eq!(arr!(np.trapezoid([[1, 2], [3, 4]], [0.0, 0.5], axis=0)), arr!([1.0, 1.5]));
/// ```
#[must_use]
#[track_caller]
pub fn trapezoid_with<const N: isize, A, X>(
    y: &A,
    x: X,
    dx: impl Cast<f64>,
    _: Along<N>,
) -> X::Areas
where
    A: ?Sized,
    X: Places<N, A>,
{
    x.areas(y, dx.cast())
}

/// The places of elements: an array, or [`Unset`] where they are equally far apart.
pub trait Places<const N: isize, A: ?Sized> {
    /// The areas below them.
    type Areas;

    #[doc(hidden)]
    #[track_caller]
    fn areas(self, y: &A, dx: f64) -> Self::Areas;
}

impl<const N: isize, A> Places<N, A> for Unset
where
    A: AsView<Elem: Number + Cast<<A::Elem as Number>::Quotient>, Shape: AxisOf<N>> + ?Sized,
    <A::Shape as AxisOf<N>>::Without: Collected<<A::Elem as Number>::Quotient>,
    <A::Elem as Number>::Quotient: Real + Summable<Sum = <A::Elem as Number>::Quotient>,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    type Areas = Areas<A, <A::Elem as Number>::Quotient, N>;

    #[track_caller]
    fn areas(self, y: &A, dx: f64) -> Self::Areas {
        areas::<N, _, _>(y, |_| dx.cast())
    }
}

/// The type of areas below elements of `A` at places of `X`.
type AreaOf<A, X> =
    <<<A as AsView>::Elem as Number>::Quotient as Promote<<X as AsView>::Elem>>::Out;

impl<const N: isize, A, X> Places<N, A> for &X
where
    A: AsView<
            Elem: Number<Quotient: Promote<X::Elem, Out: Number>> + Cast<AreaOf<A, X>>,
            Shape: AxisOf<N>,
        > + ?Sized,
    X: AsView<Elem: Cast<AreaOf<A, X>> + Copy, Shape: Searched> + ?Sized,
    <A::Shape as AxisOf<N>>::Without: Collected<AreaOf<A, X>>,
    AreaOf<A, X>: Real + Summable<Sum = AreaOf<A, X>>,
    f64: Cast<AreaOf<A, X>>,
{
    type Areas = Areas<A, AreaOf<A, X>, N>;

    #[track_caller]
    fn areas(self, y: &A, _: f64) -> Self::Areas {
        let x: Vec<AreaOf<A, X>> = self.array_view().into_iter().map(|x| x.cast()).collect();
        let len = y.array_view().shape()[<A::Shape as AxisOf<N>>::NUMBER];
        if x.len() != len {
            let (gaps, own) = (x.len().saturating_sub(1), len.saturating_sub(1));
            Error::operands(&[gaps], &[own]).panic()
        }
        areas::<N, _, _>(y, |position| x[position + 1].subtract(x[position]))
    }
}
