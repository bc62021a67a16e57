//! Areas below lines.

use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Inexact, Number, Promote, is_same};
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::expr::{Collected, collect};
use crate::np::calculus::diff::Difference;
use crate::np::lanes::Lanes;
use crate::np::options::{Along, Unset};
use crate::reduce::Summable;
use crate::shape::agree::{AsManyAs, Integrates};
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Broadcast, Matrices, Shape, computed_shape};
use alloc::borrow::Cow;

/// What is left of a shape without axis `N`: the numbers along it reduced to one.
type Areas<S, T, const N: isize> = <<S as AxisOf<N>>::Without as Collected<T>>::Out;

/// The areas of the trapezoids along axis `N`, of which `width` says how wide each of them is: which it is along the
/// axis, and the place of the element where it begins.
fn areas<const N: isize, S, H, T>(
    shape: S,
    elements: &[H],
    width: impl Fn(usize, usize) -> T,
) -> Areas<S, T, N>
where
    S: AxisOf<N, Without: Collected<T>>,
    H: Number + Cast<T>,
    T: Inexact + Summable<Sum = T>,
    f64: Cast<T>,
{
    let mut lens = shape.lens().as_ref().to_vec();
    let along = Lanes::axis(&lens, S::NUMBER);
    let half: T = 2.0.cast();
    let area = |width: T, (before, after): (&H, &H)| {
        let both: T = match is_computed_as_it_is::<H>() {
            true => after.add(*before).cast(),
            false => Cast::<T>::cast(*after).add(before.cast()),
        };
        width.multiply(both).divide(half)
    };
    let gaps = along.len.saturating_sub(1);
    let mut areas = allocate(along.outer * gaps * along.inner);
    if gaps > 0 && !elements.is_empty() {
        for (number, block) in elements.chunks_exact(along.block()).enumerate() {
            let first = number * along.block();
            if along.inner == 1 {
                let pairs = block.iter().zip(&block[1..]).enumerate();
                areas.extend(pairs.map(|(gap, pair)| area(width(gap, first + gap), pair)));
                continue;
            }
            let rows = block.chunks_exact(along.inner);
            for (gap, (before, after)) in rows.clone().zip(rows.skip(1)).enumerate() {
                let first = first + gap * along.inner;
                let pairs = before.iter().zip(after).enumerate();
                areas.extend(pairs.map(|(place, pair)| area(width(gap, first + place), pair)));
            }
        }
    }
    let areas = Owned::from_parts((Dyn(along.outer), Dyn(gaps), Dyn(along.inner)), areas);
    lens.remove(S::NUMBER);
    let shape: S::Without = computed_shape(&lens);
    shape.collected(areas.along::<1>().sum().into_vec())
}

/// Whether heights and places are added and subtracted as elements of type `T`, as NumPy does, before they are
/// converted: not integers, of which a sum might overflow.
fn is_computed_as_it_is<T: Number>() -> bool {
    T::ZERO.exact().is_none() || is_same::<T, bool>()
}

/// The distance between two places.
#[inline(always)]
fn width<T: Difference + Cast<U>, U: Number>(before: T, after: T) -> U {
    match is_computed_as_it_is::<T>() {
        true => after.after(before).cast(),
        false => Cast::<U>::cast(after).subtract(before.cast()),
    }
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
pub fn trapezoid<A>(y: &A, dx: impl Cast<f64>) -> Areas<A::Shape, <A::Elem as Number>::Quotient, -1>
where
    A: AsView<Elem: Number + Cast<<A::Elem as Number>::Quotient>, Shape: AxisOf<-1>> + ?Sized,
    <A::Shape as AxisOf<-1>>::Without: Collected<<A::Elem as Number>::Quotient>,
    <A::Elem as Number>::Quotient: Inexact + Summable<Sum = <A::Elem as Number>::Quotient>,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    trapezoid_with(y, Unset, dx, Along::<-1>)
}

/// As [`trapezoid`], along axis `N`, of elements that are `dx` apart or at the places `x`: those along the axis, or one
/// for each element; NumPy's `np.trapezoid(y, x, dx, axis)`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (2,) (1,)`, if `x` is not as long as the axis.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.trapezoid([[1, 2], [3, 4]], axis=0)), arr!([2.0, 3.0]));
/// assert_eq!(arr!(np.trapezoid([1, 2, 4], [0, 1, 3])), 7.5);
/// assert_eq!(arr!(np.trapezoid([[1, 2], [3, 4]], [0.0, 0.5], axis=0)), arr!([1.0, 1.5]));
/// assert_eq!(arr!(np.trapezoid([[1, 2], [3, 4]], [[0, 1], [0, 2]])), arr!([1.5, 7.0]));
/// ```
#[must_use]
#[track_caller]
pub fn trapezoid_with<const N: isize, A, X, R>(y: &A, x: X, dx: impl Cast<f64>, _: Along<N>) -> R
where
    A: ?Sized,
    X: Places<N, A, Areas = R>,
{
    x.areas(y, dx.cast())
}

/// The places of elements: an array, or [`Unset`] where they are equally far apart.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.trapezoid([1, 2, 4], [0, 1, 3])), 7.5);
/// assert_eq!(arr!(np.trapezoid([1, 2, 4])), 4.5);
/// ```
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
    <A::Elem as Number>::Quotient: Inexact + Summable<Sum = <A::Elem as Number>::Quotient>,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    type Areas = Areas<A::Shape, <A::Elem as Number>::Quotient, N>;

    #[track_caller]
    fn areas(self, y: &A, dx: f64) -> Self::Areas {
        let view = y.array_view();
        areas::<N, _, _, _>(view.typed_shape(), &view.elements(), |_, _| dx.cast())
    }
}

/// The shape of places: of one axis, those along axis `N` of heights of shape `Y`; else one for each of them.
///
/// ```
/// use ndview::prelude::*;
/// let heights = arr!([[1, 2], [3, 4]]);
/// assert_eq!(arr!(np.trapezoid(heights, [0, 2])), arr!([3.0, 7.0]));
/// assert_eq!(arr!(np.trapezoid(heights, [[0, 1], [0, 2]])), arr!([1.5, 7.0]));
/// ```
#[diagnostic::on_unimplemented(
    message = "operands could not be broadcast together with shapes {Self} {Y}",
    label = "there is not a place for each element"
)]
pub trait PlacesOf<const N: isize, Y: Shape>: Shape {
    crate::sealed::seal!(required);

    /// What the shape of both is, broadcast together.
    type Both: AxisOf<N>;

    /// That shape.
    ///
    /// # Errors
    /// `operands could not be broadcast together with shapes (2,) (1,)`
    #[doc(hidden)]
    fn both(self, heights: Y) -> Result<Self::Both, Error>;
}

impl<const N: isize, X: Axis, Y: AxisOf<N>> PlacesOf<N, Y> for (X,)
where
    (X,): AsManyAs<(Y::Axis,), Integrates>,
{
    crate::sealed::seal!();

    type Both = Y;

    fn both(self, heights: Y) -> Result<Y, Error> {
        let (own, len) = (self.0.len(), heights.lens().as_ref()[Y::NUMBER]);
        let gaps = |len: usize| len.saturating_sub(1);
        match own == len {
            true => Ok(heights),
            false => Err(Error::operands(&[gaps(own)], &[gaps(len)])),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<const N: isize, S, Y> PlacesOf<N, Y> for S
where
    S: Matrices + Broadcast<Y, Out: AxisOf<N>>,
    Y: Shape,
{
    crate::sealed::seal!();

    type Both = <S as Broadcast<Y>>::Out;

    fn both(self, heights: Y) -> Result<Self::Both, Error> {
        // Counted from the first, an axis of the one is no axis of the other, unless both have as many.
        if N >= 0 && S::RANK != Y::RANK {
            let gaps = |lens: &[usize]| {
                let mut lens = lens.to_vec();
                let along = lens.get_mut(N.unsigned_abs());
                along
                    .into_iter()
                    .for_each(|len| *len = len.saturating_sub(1));
                lens
            };
            let (own, other) = (self.lens(), heights.lens());
            return Err(Error::operands(&gaps(own.as_ref()), &gaps(other.as_ref())));
        }
        self.broadcast(heights)
    }
}

/// The type of areas below elements of `A` at places of `X`.
type AreaOf<A, X> =
    <<<A as AsView>::Elem as Number>::Quotient as Promote<<X as AsView>::Elem>>::Out;

/// The shape that elements of `A` and places of `X` have together.
type BothOf<A, X, const N: isize> =
    <<X as AsView>::Shape as PlacesOf<N, <A as AsView>::Shape>>::Both;

impl<const N: isize, A, X> Places<N, A> for &X
where
    A: AsView<Elem: Number<Quotient: Promote<X::Elem, Out: Number>> + Cast<AreaOf<A, X>>> + ?Sized,
    X: AsView<Elem: Difference + Cast<AreaOf<A, X>>, Shape: PlacesOf<N, A::Shape>> + ?Sized,
    <BothOf<A, X, N> as AxisOf<N>>::Without: Collected<AreaOf<A, X>>,
    AreaOf<A, X>: Inexact + Summable<Sum = AreaOf<A, X>>,
    f64: Cast<AreaOf<A, X>>,
{
    type Areas = Areas<BothOf<A, X, N>, AreaOf<A, X>, N>;

    #[track_caller]
    fn areas(self, y: &A, _: f64) -> Self::Areas {
        let (x, y) = (self.array_view(), y.array_view());
        let both = or_panic(x.typed_shape().both(y.typed_shape()));
        let lens = both.lens();
        let heights = &*in_shape(y, lens.as_ref(), both);
        if X::Shape::RANK == 1 {
            let x = x.elements();
            return areas::<N, _, _, _>(both, heights, |gap, _| width(x[gap], x[gap + 1]));
        }
        let x = in_shape(x, lens.as_ref(), both);
        let step = Lanes::axis(lens.as_ref(), <BothOf<A, X, N>>::NUMBER).inner;
        areas::<N, _, _, _>(both, heights, |_, first| width(x[first], x[first + step]))
    }
}

/// The elements of an array that can be broadcast to a shape, in row-major order: where they lie, if that is how they
/// do; else a copy.
#[track_caller]
fn in_shape<'a, T, Z, L, S>(view: View<'a, T, Z, L>, lens: &[usize], shape: S) -> Cow<'a, [T]>
where
    T: Clone,
    Z: Shape,
    L: Layout,
    S: Shape,
{
    match view.shape().as_ref() == lens {
        true => view.elements(),
        false => or_panic(collect(view, shape)).into(),
    }
}
