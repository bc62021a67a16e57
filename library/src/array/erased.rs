//! What [`Array`] and [`ArrayMut`] have under the names by which `arr!` looks for arrays and what they
//! lend, and under the names of the methods of arrays: so that what is known to be one of them, and no
//! more, is indexed, computed with and asked as any array is.
//!
//! In a module that nobody imports from: where the type is known, the methods are not found.

use super::{Array, ArrayMut, Indexing, Iter, IterMut, Lent, Listed, Owned, View, ViewMut};
use crate::element::{Cast, Means, Number, Numeric, Summable, Sums, Variance};
use crate::format::Printable;
use alloc::string::String;
use alloc::vec::Vec;

use crate::shape::layout::Strided;
use crate::shape::{AxisOf, Infer, IntoShape, NewShape, Shape, ShapeFor};

/// The shape of an array of which only the rank is known.
type Lengths<const R: usize> = <[usize; R] as IntoShape>::Shape;

/// That shape without its first axis.
type Inner<const R: usize> = <Lengths<R> as AxisOf<0>>::Without;

/// Defines methods that are those of a view. What one yields is a parameter where it would be reported once more than its
/// bound.
macro_rules! methods_of_a_view {
    ($($(#[$attribute:meta])* fn $name:ident $(<$generic:ident>)?() -> $out:ty $(where [$($bounds:tt)*])?;)*) => {$(
        $(#[$attribute])*
        #[track_caller]
        fn $name $(<$generic>)?(&self) -> $out
        $(where
            $($bounds)*)?
        {
            self.as_array_view(Indexing).$name()
        }
    )*};
}

pub trait ErasedView<T, const R: usize>
where
    [usize; R]: IntoShape,
{
    fn as_array_view(&self, _: Indexing) -> View<'_, T, Lengths<R>, Strided>;

    #[inline(always)]
    fn lend_array(&self) -> Lent<View<'_, T, Lengths<R>, Strided>> {
        Lent(self.as_array_view(Indexing))
    }

    methods_of_a_view! {
        fn shape() -> <Lengths<R> as Shape>::Lens;
        fn ndim() -> usize;
        fn size() -> usize;
        fn nbytes() -> usize;
        fn itemsize() -> usize;
        fn dtype() -> String where [T: Printable];
        fn tolist() -> <Lengths<R> as Listed<T>>::List where [T: Clone, Lengths<R>: Listed<T>];
        fn len() -> usize;
        fn is_empty() -> bool;
        fn to_vec() -> Vec<T> where [T: Clone];
        fn copy() -> Owned<T, Lengths<R>> where [T: Clone];
        fn sum<O>() -> O where [T: Sums<Sum = O>];
        fn prod<O>() -> O where [T: Sums<Sum = O>];
        fn min() -> T where [T: Numeric];
        fn max() -> T where [T: Numeric];
        fn ptp() -> T where [T: Number];
        fn mean<Q>() -> Q where [T: Means<Mean = Q>];
        fn var() -> Variance<T> where [T: Summable];
        fn std() -> Variance<T> where [T: Summable];
        fn any() -> bool where [T: Number + Cast<bool>];
        fn all() -> bool where [T: Number + Cast<bool>];
        fn argmin() -> i64 where [T: Numeric];
        fn argmax() -> i64 where [T: Numeric];
        fn cumsum() -> Owned<T::Sum, <Infer as ShapeFor<Lengths<R>>>::Shape>
            where [T: Sums, Infer: NewShape<Lengths<R>>];
        fn cumprod() -> Owned<T::Sum, <Infer as ShapeFor<Lengths<R>>>::Shape>
            where [T: Sums, Infer: NewShape<Lengths<R>>];
        fn flatten() -> Owned<T, <Infer as ShapeFor<Lengths<R>>>::Shape>
            where [T: Clone, Infer: NewShape<Lengths<R>>];
    }

    fn view(&self) -> View<'_, T, Lengths<R>, Strided> {
        self.as_array_view(Indexing)
    }

    fn iter(&self) -> Iter<'_, T, Lengths<R>> {
        self.as_array_view(Indexing).iter()
    }

    fn rows<'a>(
        &'a self,
    ) -> impl DoubleEndedIterator<Item = View<'a, T, Inner<R>>> + ExactSizeIterator + Clone
    where
        Lengths<R>: AxisOf<0>,
        T: 'a,
    {
        self.as_array_view(Indexing).rows_axis::<0>()
    }

    fn map<U>(&self, f: impl FnMut(&T) -> U) -> Owned<U, Lengths<R>> {
        self.as_array_view(Indexing).map(f)
    }
}

#[diagnostic::do_not_recommend]
impl<T, const R: usize, A> ErasedView<T, R> for A
where
    [usize; R]: IntoShape,
    A: Array<T, R> + ?Sized,
{
    #[inline(always)]
    fn as_array_view(&self, _: Indexing) -> View<'_, T, Lengths<R>, Strided> {
        self.as_view()
    }
}

/// What a reference to a reference lends.
pub trait ErasedReference<T, const R: usize>: ErasedView<T, R>
where
    [usize; R]: IntoShape,
{
    #[inline(always)]
    fn lend_array<'a>(self: &'a &Self) -> Lent<View<'a, T, Lengths<R>, Strided>> {
        Lent(self.as_array_view(Indexing))
    }

    /// Never called: what is borrowed to be read is not written.
    fn as_array_view_mut<'a, Purpose: LentToWrite>(
        self: &'a &Self,
        _: Purpose,
    ) -> ViewMut<'a, T, Lengths<R>, Strided> {
        unreachable!("what is borrowed to be read is not written")
    }
}

/// Implemented for nothing.
#[diagnostic::on_unimplemented(
    message = "assignment destination is read-only",
    label = "an array that is only read",
    note = "a function that writes to what it is given takes `&mut impl ArrayMut<.., ..>`"
)]
pub trait LentToWrite: crate::sealed::Sealed {}

#[diagnostic::do_not_recommend]
impl<T, const R: usize, A: ErasedView<T, R> + ?Sized> ErasedReference<T, R> for A where
    [usize; R]: IntoShape
{
}

pub trait ErasedViewMut<T, const R: usize>
where
    [usize; R]: IntoShape,
{
    fn as_array_view_mut(&mut self, _: Indexing) -> ViewMut<'_, T, Lengths<R>, Strided>;

    #[inline(always)]
    fn lend_array_mut(&mut self) -> Lent<ViewMut<'_, T, Lengths<R>, Strided>> {
        Lent(self.as_array_view_mut(Indexing))
    }

    fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        self.as_array_view_mut(Indexing).fill(value);
    }

    fn view_mut(&mut self) -> ViewMut<'_, T, Lengths<R>, Strided> {
        self.as_array_view_mut(Indexing)
    }

    fn iter_mut(&mut self) -> IterMut<'_, T, Lengths<R>> {
        self.as_array_view_mut(Indexing).into_iter()
    }

    fn rows_mut<'a>(
        &'a mut self,
    ) -> impl DoubleEndedIterator<Item = ViewMut<'a, T, Inner<R>>> + ExactSizeIterator
    where
        Lengths<R>: AxisOf<0>,
        T: 'a,
    {
        self.as_array_view_mut(Indexing).into_rows_axis::<0>()
    }
}

#[diagnostic::do_not_recommend]
impl<T, const R: usize, A> ErasedViewMut<T, R> for A
where
    [usize; R]: IntoShape,
    A: ArrayMut<T, R> + ?Sized,
{
    #[inline(always)]
    fn as_array_view_mut(&mut self, _: Indexing) -> ViewMut<'_, T, Lengths<R>, Strided> {
        self.as_view_mut()
    }
}

/// What a reference for writing lends to be read, and what is said of an array that is written through one, but only
/// known as [`Array`]: of an [`ArrayMut`], the method with this name is found before.
pub trait ErasedReferenceMut<T, const R: usize>: ErasedView<T, R>
where
    [usize; R]: IntoShape,
{
    #[inline(always)]
    fn lend_array<'a>(self: &'a &mut Self) -> Lent<View<'a, T, Lengths<R>, Strided>> {
        Lent(self.as_array_view(Indexing))
    }

    /// Never called: of what is known as [`Array`], nothing is written.
    fn as_array_view_mut<'a, Purpose: LentToWrite>(
        self: &'a mut &mut Self,
        _: Purpose,
    ) -> ViewMut<'a, T, Lengths<R>, Strided> {
        unreachable!("what is only known to be an array is not written")
    }
}

#[diagnostic::do_not_recommend]
impl<T, const R: usize, A: ErasedView<T, R> + ?Sized> ErasedReferenceMut<T, R> for A where
    [usize; R]: IntoShape
{
}
