//! Whether a new shape has as many elements as the old one, decided while compiling if both are
//! known.

use super::count::{Known, Unknown};
use super::new_shape::{NoneLeft, OneLeft, SeveralLeft, Tally};
use crate::axis::verdict::Yes;
use crate::axis::{Axis, Dyn, Len, ToAxis};
use core::marker::PhantomData;
use core::ops::{Div, Rem};
use typenum::{B0, B1, IsEqual, U0};

/// The decision on (number of elements, [`Tally`] of the new shape).
pub trait Decide {
    /// `Yes`, [`Misfit`] or [`SeveralUnknown`].
    type Verdict;
    /// The axis that is worked out, if any.
    type Inferred: Axis;
}

/// The shape does not fit an array of so many elements; `Len<SIZE>`, or `Dyn` if there are more
/// than the compiler has a table for.
pub struct Misfit<Size>(PhantomData<Size>);

/// More than one length is to be worked out.
pub struct SeveralUnknown;

impl<C> Decide for (Unknown, Tally<C, NoneLeft>) {
    type Verdict = Yes;
    type Inferred = Dyn;
}

impl<C> Decide for (Unknown, Tally<C, OneLeft>) {
    type Verdict = Yes;
    type Inferred = Dyn;
}

impl<N> Decide for (Known<N>, Tally<Unknown, NoneLeft>) {
    type Verdict = Yes;
    type Inferred = Dyn;
}

impl<N> Decide for (Known<N>, Tally<Unknown, OneLeft>) {
    type Verdict = Yes;
    type Inferred = Dyn;
}

impl<N, C> Decide for (N, Tally<C, SeveralLeft>) {
    type Verdict = SeveralUnknown;
    type Inferred = Dyn;
}

impl<N, G, Same> Decide for (Known<N>, Tally<Known<G>, NoneLeft>)
where
    N: IsEqual<G, Output = Same> + ToAxis,
    Same: Verdict<N::Axis>,
{
    type Verdict = Same::Out;
    type Inferred = Dyn;
}

impl<N, G, Zero, V, X: Axis> Decide for (Known<N>, Tally<Known<G>, OneLeft>)
where
    G: IsEqual<U0, Output = Zero>,
    Zero: Divide<N, G, Verdict = V, Inferred = X>,
{
    type Verdict = V;
    type Inferred = X;
}

/// typenum's answer as a verdict on an array of so many elements.
pub trait Verdict<Size> {
    /// `Yes` or [`Misfit`].
    type Out;
}
impl<Size> Verdict<Size> for B1 {
    type Out = Yes;
}
impl<Size> Verdict<Size> for B0 {
    type Out = Misfit<Size>;
}

/// `N` elements along axes of `G` together and one that is to be worked out; `Self` answers whether
/// `G` is 0.
pub trait Divide<N, G> {
    /// Whether it comes out even.
    type Verdict;
    /// The axis that is worked out.
    type Inferred: Axis;
}

impl<N: ToAxis, G> Divide<N, G> for B1 {
    type Verdict = Misfit<N::Axis>;
    type Inferred = Dyn;
}

impl<N, G, Rest, Even, Length, X: Axis> Divide<N, G> for B0
where
    N: ToAxis + Rem<G, Output = Rest> + Div<G, Output = Length>,
    Rest: IsEqual<U0, Output = Even>,
    Even: Verdict<N::Axis>,
    Length: ToAxis<Axis = X>,
{
    type Verdict = Even::Out;
    type Inferred = X;
}

/// A verdict that lets the shape `T` pass.
#[diagnostic::on_unimplemented(
    message = "can only specify one unknown dimension",
    label = "more than one length of this shape is to be worked out"
)]
pub trait Accepted<T> {}

#[diagnostic::do_not_recommend]
impl<T> Accepted<T> for Yes {}

impl<T, const SIZE: usize> Accepted<T> for Misfit<Len<SIZE>> where T: FitsSize<SIZE> {}

impl<T> Accepted<T> for Misfit<Dyn> where Misfit<Dyn>: FitsLargeSize<T> {}

/// Never implemented for a shape that does not fit: leads to the sentence that says so.
pub trait FitsSize<const SIZE: usize> {}

/// Never implemented: the size is beyond the numbers that the compiler can name.
#[diagnostic::on_unimplemented(
    message = "cannot reshape array into shape {T}",
    label = "this shape has another number of elements"
)]
pub trait FitsLargeSize<T> {}
