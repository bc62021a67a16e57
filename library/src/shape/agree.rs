//! Whether one array has as many elements as another, in the words of the function that asks.

use super::Shape;
use super::count::{Counted, CountedAxis, Known, Unknown};
use crate::axis::verdict::{Never, Yes};
use crate::axis::{Axis, Dyn, Len, ToAxis};
use core::marker::PhantomData;
use core::ops::Rem;
use typenum::{B0, B1, IsEqual, U0};

/// A shape of as many elements as one of shape `Z`, as far as the types know both. `W` is the function that asks: what
/// is refused, it says.
pub trait AsManyAs<Z: Shape, W>: Shape {}

impl<S, Z, C, D, V, W> AsManyAs<Z, W> for S
where
    S: Counted<Count = C>,
    Z: Counted<Count = D>,
    C: Compared<D, Verdict = V>,
    V: Accepts<W>,
{
}

/// A number that may be equal to `D`.
pub trait Compared<D> {
    /// [`Yes`], also where it is not known, or [`Differ`].
    type Verdict;
}

impl<D> Compared<D> for Unknown {
    type Verdict = Yes;
}
impl<N> Compared<Unknown> for Known<N> {
    type Verdict = Yes;
}
impl<N, M, Same, V> Compared<Known<M>> for Known<N>
where
    N: IsEqual<M, Output = Same> + ToAxis,
    M: ToAxis,
    Same: YesOr<Differ<N::Axis, M::Axis>, Out = V>,
{
    type Verdict = V;
}

/// The numbers are not equal; `Dyn` is one that the compiler has no table for.
pub struct Differ<A, B>(PhantomData<(A, B)>);

/// typenum's answer: [`Yes`], or `No`.
pub trait YesOr<No> {
    /// Which of them.
    type Out;
}
impl<No> YesOr<No> for B1 {
    type Out = Yes;
}
impl<No> YesOr<No> for B0 {
    type Out = No;
}

/// A verdict that lets two arrays pass; if not, what leads to the sentence of `W`.
pub trait Accepts<W> {}

impl<W> Accepts<W> for Yes {}
impl<B, W> Accepts<W> for Differ<Dyn, B> {}
impl<const N: usize, W> Accepts<W> for Differ<Len<N>, Dyn> {}

macro_rules! sentences {
    ($($(#[$doc:meta])* $function:ident $differ:ident $message:literal, $label:literal;)*) => {$(
        $(#[$doc])*
        pub struct $function;

        /// Leads to the sentence about `N` and `M` elements.
        #[diagnostic::on_unimplemented(message = $message, label = $label)]
        pub trait $differ<const N: usize, const M: usize> {}

        impl<const N: usize, const M: usize> Accepts<$function> for Differ<Len<N>, Len<M>> where
            Never: $differ<N, M>
        {
        }
    )*};
}
sentences! {
    /// `np.average`, of weights beside elements.
    Averages WeightsDiffer
        "Axis must be specified when shapes of a and weights differ.",
        "{N} weights of {M} elements";
    /// `np.bincount`, of weights beside numbers.
    CountsInBins BinWeightsDiffer
        "The weights and list don't have the same length.",
        "{N} weights of {M} numbers";
    /// `np.interp`, of values beside the points where they are known.
    Interpolates PointsDiffer
        "fp and xp are not of the same length.",
        "{N} values at {M} points";
    /// `np.polyfit`, of values beside the points where they are known.
    FitsTo ValuesDiffer
        "expected x and y to have same length",
        "{N} values at {M} points";
    /// `np.trapezoid`, of places beside heights.
    Integrates PlacesDiffer
        "operands could not be broadcast together: there is not a place for each element",
        "{N} places of {M} elements";
    /// `np.vdot`, of a second array beside the first.
    MultipliesAll SizesDiffer
        "shapes ({M},) and ({N},) not aligned: {M} (dim 0) != {N} (dim 0)",
        "{N} elements beside {M}";
}

/// An axis that has `N` parts of the same length, as far as its type knows.
pub trait DividedInto<const N: usize>: Axis {}

impl<const N: usize> DividedInto<N> for Dyn {}
impl<const N: usize, const M: usize, A, B, Rest, Even, V> DividedInto<N> for Len<M>
where
    Len<M>: CountedAxis<Count = Known<A>>,
    Len<N>: CountedAxis<Count = Known<B>>,
    A: Rem<B, Output = Rest>,
    Rest: IsEqual<U0, Output = Even>,
    Even: YesOr<Never, Out = V>,
    V: EqualDivision<M, N>,
{
}

/// Implemented for [`Yes`]: nothing is left of an axis of length `M`.
#[diagnostic::on_unimplemented(
    message = "array split does not result in an equal division",
    label = "an axis of length {M} has no {N} parts of the same length",
    note = "`np.array_split` makes the first of them one longer"
)]
pub trait EqualDivision<const M: usize, const N: usize> {}

#[diagnostic::do_not_recommend]
impl<const M: usize, const N: usize> EqualDivision<M, N> for Yes {}
