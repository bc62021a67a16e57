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
pub trait AsManyAs<Z: Shape, W>: Shape {
    /// That it is one. `arr!` hands it to a function that asks for nothing else: then no message quotes the bound of a
    /// function.
    const AGREEMENT: Agreement<Self, Z, W> = Agreement(PhantomData);
}

/// That a shape `S` has as many elements as `Z`, as far as the types know: [`AsManyAs::AGREEMENT`], or not asked.
pub struct Agreement<S, Z, W>(PhantomData<(S, Z, W)>);

impl<S, Z, W> Agreement<S, Z, W> {
    /// It is not asked, or has been.
    pub(crate) const UNASKED: Self = Agreement(PhantomData);
}

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
        "weights: {N}, elements: {M}";
    /// `np.bincount`, of weights beside numbers.
    CountsInBins BinWeightsDiffer
        "The weights and list don't have the same length.",
        "weights: {N}, numbers: {M}";
    /// `np.interp`, of values beside the points where they are known.
    Interpolates PointsDiffer
        "fp and xp are not of the same length.",
        "values: {N}, points: {M}";
    /// `np.polyfit`, of values beside the points where they are known.
    FitsTo ValuesDiffer
        "expected x and y to have same length",
        "values: {N}, points: {M}";
    /// `np.trapezoid`, of places beside heights.
    Integrates PlacesDiffer
        "operands could not be broadcast together: there is not a place for each element",
        "places: {N}, elements: {M}";
    /// `np.vdot`, of a second array beside the first.
    MultipliesAll SizesDiffer
        "shapes ({M},) and ({N},) not aligned: {M} (dim 0) != {N} (dim 0)",
        "elements: {N}, of the first: {M}";
}

/// `N` parts of an axis `X`, of the same length: what a literal is in `arr!`.
pub struct EqualParts<const N: usize, X>(PhantomData<X>);

/// An axis that has `N` parts of the same length, as far as its type knows.
///
/// `arr!` names the parts by this trait and not their type: then no message quotes the bound of a method.
pub trait DividedInto<const N: usize>: Axis {
    /// `N` parts.
    fn equal_parts(_: Len<N>) -> EqualParts<N, Self> {
        EqualParts(PhantomData)
    }
}

impl<const N: usize, X, C, D, V> DividedInto<N> for X
where
    X: Axis + CountedAxis<Count = C>,
    Len<N>: CountedAxis<Count = D>,
    C: Divided<D, Verdict = V>,
    V: AcceptsParts<N>,
{
}

/// A length that may be a multiple of `D`.
pub trait Divided<D> {
    /// [`Yes`], also where it is not known, or [`Uneven`].
    type Verdict;
}

impl<D> Divided<D> for Unknown {
    type Verdict = Yes;
}
impl<A, B, Rest, Even, V> Divided<Known<B>> for Known<A>
where
    A: Rem<B, Output = Rest> + ToAxis,
    Rest: IsEqual<U0, Output = Even>,
    Even: YesOr<Uneven<A::Axis>, Out = V>,
{
    type Verdict = V;
}

/// Something is left of a length; `Dyn` is one that the compiler has no table for.
pub struct Uneven<A>(PhantomData<A>);

/// A verdict that lets `N` parts pass; if not, what leads to the sentence.
pub trait AcceptsParts<const N: usize> {}

impl<const N: usize> AcceptsParts<N> for Yes {}
impl<const N: usize> AcceptsParts<N> for Uneven<Dyn> {}
impl<const N: usize, const M: usize> AcceptsParts<N> for Uneven<Len<M>> where
    Never: EqualDivision<M, N>
{
}

/// Leads to the sentence about an axis of length `M`.
#[diagnostic::on_unimplemented(
    message = "array split does not result in an equal division",
    label = "an axis of length {M} has no {N} parts of the same length",
    note = "`np.array_split` makes the first of them one longer"
)]
pub trait EqualDivision<const M: usize, const N: usize> {}
