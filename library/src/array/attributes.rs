//! `variable.shape` in `arr!`: the attribute of an array, or a field of the user's struct that is called so.
//!
//! Which of the two it is depends on the type, which the macro does not see. It asks what it has wrapped in [`Asked`]
//! for `attributes`; of the methods of this name, rustc takes the first that there is: that of arrays and of what points
//! to one, which takes it by value; then that of what is known to be an [`Array`] and no more, by reference; then that
//! of anything else, which is the variable itself, by a mutable reference.

use super::{Array, AsView, MethodsWithin, YieldsArray};
use crate::shape::{IntoShape, Shape};
use core::ops::Deref;

/// What has been asked for an attribute.
pub struct Asked<'a, A: ?Sized>(pub &'a A);

/// The attributes of an array that a struct of the user's may have as fields.
pub struct Attributes<L> {
    /// The lengths.
    pub shape: L,
    /// The number of elements.
    pub size: usize,
    /// The number of axes.
    pub ndim: usize,
}

impl<L: AsRef<[usize]>> Attributes<L> {
    #[inline(always)]
    fn of(shape: L) -> Self {
        Attributes {
            size: shape.as_ref().iter().product(),
            ndim: shape.as_ref().len(),
            shape,
        }
    }
}

/// The lengths of an array of which only the rank is known.
type Lengths<const R: usize> = <<[usize; R] as IntoShape>::Shape as Shape>::Lens;

impl<A: AsView + ?Sized> Asked<'_, A> {
    /// Those of an array.
    #[inline(always)]
    pub fn attributes(self) -> Attributes<<A::Shape as Shape>::Lens> {
        Attributes::of(self.0.array_view().shape())
    }
}

/// What points to an array.
pub trait PointsToArray {
    crate::sealed::seal!(required);

    /// The lengths.
    type Lens;

    /// Those of the array.
    fn attributes(self) -> Attributes<Self::Lens>;
}

impl<P: Deref<Target: AsView> + ?Sized> PointsToArray for Asked<'_, P> {
    crate::sealed::seal!();

    type Lens = <<P::Target as AsView>::Shape as Shape>::Lens;

    #[inline(always)]
    fn attributes(self) -> Attributes<Self::Lens> {
        Attributes::of((**self.0).array_view().shape())
    }
}

/// What may hold an array, or is taken for one. Never called.
pub trait HoldsAttributes<A: ?Sized> {
    crate::sealed::seal!(required);

    /// Never called.
    fn attributes(self) -> Attributes<[usize; 0]>
    where
        A: YieldsArray;
}

impl<A: MethodsWithin + ?Sized> HoldsAttributes<A> for Asked<'_, A> {
    crate::sealed::seal!();

    fn attributes(self) -> Attributes<[usize; 0]>
    where
        A: YieldsArray,
    {
        unreachable!("it holds an array, and is none")
    }
}

/// What is known to be an array of some rank, and no more.
pub trait IsAnyArray<T, const R: usize>
where
    [usize; R]: IntoShape,
{
    crate::sealed::seal!(required);

    /// Those of the array.
    fn attributes(&self) -> Attributes<Lengths<R>>;
}

impl<T, A: Array<T, R> + ?Sized, const R: usize> IsAnyArray<T, R> for Asked<'_, A>
where
    [usize; R]: IntoShape,
{
    crate::sealed::seal!();

    #[inline(always)]
    fn attributes(&self) -> Attributes<Lengths<R>> {
        Attributes::of(self.0.as_view().shape())
    }
}

/// What points to that.
pub trait PointsToAnyArray<T, const R: usize>
where
    [usize; R]: IntoShape,
{
    crate::sealed::seal!(required);

    /// Those of the array.
    fn attributes(&self) -> Attributes<Lengths<R>>;
}

impl<T, P: Deref<Target: Array<T, R>> + ?Sized, const R: usize> PointsToAnyArray<T, R>
    for Asked<'_, P>
where
    [usize; R]: IntoShape,
{
    crate::sealed::seal!();

    #[inline(always)]
    fn attributes(&self) -> Attributes<Lengths<R>> {
        Attributes::of((**self.0).as_view().shape())
    }
}

/// Anything else, which has fields of its own.
pub trait HasOwnFields<'a, A: ?Sized> {
    crate::sealed::seal!(required);

    /// The variable.
    fn attributes(&mut self) -> &'a A;
}

impl<'a, A: ?Sized> HasOwnFields<'a, A> for Asked<'a, A> {
    crate::sealed::seal!();

    #[inline(always)]
    fn attributes(&mut self) -> &'a A {
        self.0
    }
}
