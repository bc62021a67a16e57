//! [`Array`] and [`ArrayMut`] under the names by which `arr!` looks for arrays, so that what is known
//! to be one of them, and no more, can be indexed.
//!
//! In a module that nobody imports from: where the type is known, the methods are not found.

use super::{Array, ArrayMut, View, ViewMut};
use crate::shape::IntoShape;
use crate::shape::layout::Strided;

pub trait ErasedView<T, const R: usize>
where
    [usize; R]: IntoShape,
{
    fn as_array_view(&self) -> View<'_, T, <[usize; R] as IntoShape>::Shape, Strided>;
}

#[diagnostic::do_not_recommend]
impl<T, const R: usize, A> ErasedView<T, R> for A
where
    [usize; R]: IntoShape,
    A: Array<T, R> + ?Sized,
{
    #[inline(always)]
    fn as_array_view(&self) -> View<'_, T, <[usize; R] as IntoShape>::Shape, Strided> {
        self.as_view()
    }
}

pub trait ErasedViewMut<T, const R: usize>
where
    [usize; R]: IntoShape,
{
    fn as_array_view_mut(&mut self) -> ViewMut<'_, T, <[usize; R] as IntoShape>::Shape, Strided>;
}

#[diagnostic::do_not_recommend]
impl<T, const R: usize, A> ErasedViewMut<T, R> for A
where
    [usize; R]: IntoShape,
    A: ArrayMut<T, R> + ?Sized,
{
    #[inline(always)]
    fn as_array_view_mut(&mut self) -> ViewMut<'_, T, <[usize; R] as IntoShape>::Shape, Strided> {
        self.as_view_mut()
    }
}
