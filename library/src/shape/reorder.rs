//! Axes in another order.

use super::{AxisOf, InsertAxis, Shape};
use crate::axis::Axis;
use crate::element::Integer;
use crate::error::Error;
use crate::position::position;
use alloc::vec::Vec;

/// A shape with its axes `A` and `B` exchanged.
pub trait SwapAxes<const A: isize, const B: isize>: AxisOf<A> + AxisOf<B> {
    /// All axes in the new order.
    type Out: Shape;
}

impl<S, X: Axis, Y: Axis, Half, const A: isize, const B: isize> SwapAxes<A, B> for S
where
    S: AxisOf<A, Axis = X> + AxisOf<B, Axis = Y>,
    S: AxisOf<A, Replaced<Y> = Half>,
    Half: AxisOf<B>,
{
    type Out = <Half as AxisOf<B>>::Replaced<X>;
}

/// A shape with its axis `A` moved to number `B` of the result.
pub trait MoveAxis<const A: isize, const B: isize>: AxisOf<A> {
    /// The number `B`, counted from the first.
    const TARGET: usize;
    /// All axes in the new order.
    type Out: Shape;
}

impl<S, X: Axis, Others, const A: isize, const B: isize> MoveAxis<A, B> for S
where
    S: AxisOf<A, Axis = X, Without = Others>,
    Others: InsertAxis<B, X>,
{
    const TARGET: usize = <Others as InsertAxis<B, X>>::NUMBER;
    type Out = <Others as InsertAxis<B, X>>::Out;
}

/// A shape of at least two axes, as a stack of matrices: the last two are the rows and columns.
#[diagnostic::on_unimplemented(
    message = "matrix transpose with ndim < 2 is undefined",
    label = "this array has fewer than two axes"
)]
pub trait Matrices: Shape {
    /// The last two axes exchanged.
    type Transposed: Shape;
}

macro_rules! matrices {
    ($([$($stack:ident)*])*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($stack: Axis,)* Row: Axis, Column: Axis> Matrices for ($($stack,)* Row, Column) {
            type Transposed = ($($stack,)* Column, Row);
        }
    )*};
}
matrices!([] [A0] [A0 A1] [A0 A1 A2] [A0 A1 A2 A3]);

/// The axes of a shape `S` in another order: as many integers as it has axes.
#[diagnostic::on_unimplemented(
    message = "axes don't match array",
    label = "as many axes are needed as the array has"
)]
pub trait Permutation<S: Shape> {
    crate::sealed::seal!(required);

    /// Which axis comes at each place.
    ///
    /// # Errors
    /// Unless each axis comes exactly once.
    fn order(&self) -> Result<S::Lens, Error>;
}

/// The number of an axis counted from the first, of an array of so many.
///
/// # Errors
/// If there is no such axis.
pub(crate) fn axis_number(axis: impl Integer, rank: usize) -> Result<usize, Error> {
    let out_of_bounds = Error::AxisOutOfBounds {
        axis: axis.widened(),
        ndim: rank,
    };
    position(axis.saturate(), rank).ok_or(out_of_bounds)
}

/// Checks an order of axes.
fn order<S: Shape, I: Integer>(axes: &[I]) -> Result<S::Lens, Error> {
    if axes.len() != S::RANK {
        return Err(Error::Axes);
    }
    let mut order = S::Lens::default();
    for (place, axis) in axes.iter().enumerate() {
        let number = axis_number(*axis, S::RANK)?;
        if order.as_ref()[..place].contains(&number) {
            return Err(Error::RepeatedAxis);
        }
        order.as_mut()[place] = number;
    }
    Ok(order)
}

macro_rules! permutations {
    ($rank:tt $($axis:ident $number:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<I: Integer, $($axis: Axis),*> Permutation<($($axis,)*)> for [I; $rank] {
        crate::sealed::seal!();

            fn order(&self) -> Result<[usize; $rank], Error> {
                order::<($($axis,)*), I>(self)
            }
        }
    };
}
super::for_each_rank!(permutations);

#[diagnostic::do_not_recommend]
impl<I: Integer, S: Shape> Permutation<S> for Vec<I> {
    crate::sealed::seal!();

    fn order(&self) -> Result<S::Lens, Error> {
        order::<S, I>(self)
    }
}

#[diagnostic::do_not_recommend]
impl<I: Integer, S: Shape> Permutation<S> for &[I] {
    crate::sealed::seal!();

    fn order(&self) -> Result<S::Lens, Error> {
        order::<S, I>(self)
    }
}
