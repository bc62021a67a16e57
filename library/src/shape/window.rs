//! Windows that slide along an axis.

use super::{AxisAt, Push, Shape};
use crate::axis::verdict::Yes;
use crate::axis::{Axis, Dyn, Fits, Len, NumberOf, ToAxis};
use core::ops::{Add, Sub};
use typenum::B1;

/// A shape with windows of length `W` along the axis at the place `P`: as many as there are in place of the
/// axis, and their elements along an axis after all others.
pub trait WindowAt<P, W: Axis>: Shape {
    crate::sealed::seal!(required);

    /// The number of the axis.
    const NUMBER: usize;
    /// All axes.
    type Out: Shape;
}

impl<S, P, W, A, Slid, Replaced> WindowAt<P, W> for S
where
    W: Axis,
    S: AxisAt<P, Axis = A, Replaced<Slid> = Replaced>,
    A: Slide<W, Out = Slid>,
    Slid: Axis,
    Replaced: Push<W>,
{
    crate::sealed::seal!();

    const NUMBER: usize = <S as AxisAt<P>>::NUMBER;
    type Out = Replaced::Out;
}

/// An axis along which windows of length `W` slide.
pub trait Slide<W: Axis>: Axis {
    /// As many as there are of them.
    type Out: Axis;
}

impl<W: Axis> Slide<W> for Dyn {
    type Out = Dyn;
}

impl<const N: usize> Slide<Dyn> for Len<N> {
    type Out = Dyn;
}

impl<const N: usize, const W: usize, Answer> Slide<Len<W>> for Len<N>
where
    Len<N>: Fits<W, Answer = Answer>,
    Answer: HoldsWindow<N, W>,
{
    type Out = Answer::Out;
}

/// The verdict on windows of length `W` along an axis of length `N`.
#[diagnostic::on_unimplemented(
    message = "window shape cannot be larger than input array shape",
    label = "windows of length {W} along an axis of length {N}"
)]
pub trait HoldsWindow<const N: usize, const W: usize> {
    crate::sealed::seal!(required);

    /// As many as there are of them.
    type Out: Axis;
}

impl<const N: usize, const W: usize, Rest, Count> HoldsWindow<N, W> for Yes
where
    Len<N>: crate::axis::Tabled,
    Len<W>: crate::axis::Tabled,
    NumberOf<N>: Sub<NumberOf<W>, Output = Rest>,
    Rest: Add<B1, Output = Count>,
    Count: ToAxis,
{
    crate::sealed::seal!();

    type Out = Count::Axis;
}
