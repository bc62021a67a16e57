//! Functions over any array.

use super::{Held, HeldMut, Indexing, Nested, Owned, Source, View, ViewMut};
use crate::axis::Dyn;
use crate::element::for_each_number;
use crate::shape::layout::{Contiguous, Layout, Strided};
use crate::shape::{AxisOf, HasRank, IntoShape, Shape};
use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::{Ref, RefMut};
#[cfg(feature = "std")]
use std::sync::{MutexGuard, RwLockReadGuard, RwLockWriteGuard};

/// Everything that holds an array: owned or borrowed, Rust's own `Vec`, slices and nested arrays,
/// and references and smart pointers to all of these. A number is an array of no axes.
///
/// This is what operands of expressions, index arrays and the functions of [`np`](crate::np) are.
///
/// ```
/// use ndview::prelude::*;
/// fn bytes(a: &impl AsView) -> usize {
///     a.array_view().nbytes()
/// }
/// assert_eq!(bytes(&[[1_u8, 2], [3, 4]]), 4);
/// assert_eq!(bytes(&arr!([1.0, 2.0])), 16);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an array",
    label = "not an array, a view, a `Vec`, a slice or a nested Rust array"
)]
pub trait AsView {
    /// The type of the elements.
    type Elem;
    /// The shape.
    type Shape: Shape;
    /// The layout.
    type Layout: Layout;

    /// Whether it is a single number.
    #[doc(hidden)]
    const IS_NUMBER: bool = false;

    /// All of it as a view.
    fn array_view(&self) -> View<'_, Self::Elem, Self::Shape, Self::Layout>;
}

macro_rules! as_view {
    ($([$($generics:tt)*] $array:ty: $elem:ty, $shape:ty, $layout:ty, |$this:ident| $view:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> AsView for $array {
            type Elem = $elem;
            type Shape = $shape;
            type Layout = $layout;

            #[inline(always)]
            fn array_view(&self) -> View<'_, $elem, $shape, $layout> {
                let $this = self;
                $view
            }
        }
    )*};
}
as_view! {
    [T, S: Shape] Owned<T, S>: T, S, Contiguous, |this| this.view();
    [T, S: Shape, L: Layout] View<'_, T, S, L>: T, S, L, |this| *this;
    [T, S: Shape, L: Layout] ViewMut<'_, T, S, L>: T, S, L, |this| this.view();
    [T] Vec<T>: T, (Dyn,), Contiguous, |this| this.as_array_view(Indexing);
    [T] [T]: T, (Dyn,), Contiguous, |this| this.as_array_view(Indexing);
    [A: AsView + ?Sized] &A: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
    [A: AsView + ?Sized] &mut A: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
    [A: AsView + ?Sized] Box<A>: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
    [A: AsView + ?Sized] Rc<A>: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
    [A: AsView + ?Sized] Arc<A>: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
    [A: AsView + ToOwned + ?Sized] Cow<'_, A>: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
    [A: AsView + ?Sized] Ref<'_, A>: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
    [A: AsView + ?Sized] RefMut<'_, A>: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
}
#[cfg(feature = "std")]
as_view! {
    [A: AsView + ?Sized] MutexGuard<'_, A>: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
    [A: AsView + ?Sized] RwLockReadGuard<'_, A>: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
    [A: AsView + ?Sized] RwLockWriteGuard<'_, A>: A::Elem, A::Shape, A::Layout, |this| (**this).array_view();
}

#[diagnostic::do_not_recommend]
impl<T, const N: usize> AsView for [T; N]
where
    T: Nested,
    [T; N]: Nested,
{
    type Elem = <[T; N] as Nested>::Elem;
    type Shape = <[T; N] as Nested>::Shape;
    type Layout = Contiguous;

    #[inline(always)]
    fn array_view(&self) -> View<'_, Self::Elem, Self::Shape, Contiguous> {
        self.as_array_view(Indexing)
    }
}

macro_rules! numbers_as_views {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl AsView for $number {
            type Elem = $number;
            type Shape = ();
            type Layout = Contiguous;

            const IS_NUMBER: bool = true;

            #[inline(always)]
            fn array_view(&self) -> View<'_, $number, (), Contiguous> {
                core::slice::from_ref(self).array_view().reshape(())
            }
        }
    )*};
}
for_each_number!(bool fixed size float half complex => numbers_as_views! {});

/// The length of the first axis: Python's `len(a)` in `arr!`. An array without axes has none.
#[doc(hidden)]
#[inline]
pub fn first_length<A: AsView<Shape: AxisOf<0>> + ?Sized>(a: &A) -> usize {
    a.array_view().shape()[0]
}

/// Any array of rank `R` with elements `T`, of any lengths and any layout: the bound of a function
/// that is written once for all of them.
///
/// ```
/// use ndview::prelude::*;
///
/// fn mean(m: &impl Array<f64, 2>) -> f64 {
///     m.iter().sum::<f64>() / m.size() as f64
/// }
///
/// let m = arr!([[1.0, 2.0], [3.0, 4.0]]);
/// assert_eq!(mean(&m), 2.5);
/// assert_eq!(mean(&arr!(m[1:, ::-1])), 3.5);
/// assert_eq!(mean(&m.t()), 2.5);
/// assert_eq!(mean(&[[1.0, 2.0, 3.0]]), 2.0);
/// ```
///
/// In `arr!` it is an array like any other: it is indexed, stands beside operators, and is given to NumPy's
/// functions and methods. In plain Rust it has the methods of arrays that ask for nothing (`shape`,
/// `sum`, `iter`, `rows`, ..), and `map`; all others are those of [`as_view`](Self::as_view). An element is
/// `arr!(m[i, j])`.
///
/// ```
/// use ndview::prelude::*;
///
/// fn second_differences(v: &impl Array<f64, 1>) -> Owned<f64, (Dyn,)> {
///     arr!(v[2:] - 2 * v[1:-1] + v[:-2])
/// }
/// fn centered(v: &impl Array<f64, 1>) -> Owned<f64, (Dyn,)> {
///     arr!(v - v.mean())
/// }
/// fn is_symmetric(m: &impl Array<f64, 2>) -> bool {
///     m.shape()[0] == m.shape()[1] && arr!(np.allclose(m, m.T))
/// }
/// assert_eq!(second_differences(&[1.0, 4.0, 9.0, 16.0]), arr!([2.0, 2.0]));
/// assert_eq!(centered(&vec![1.0, 3.0]), arr!([-1.0, 1.0]));
/// assert!(is_symmetric(&[[1.0, 2.0], [2.0, 1.0]]));
///
/// fn longest_row(m: &impl Array<f64, 2>) -> f64 {
///     m.rows().map(|row| arr!((row ** 2).sum())).fold(0.0, f64::max)
/// }
/// fn apply(f: impl Fn(f64) -> f64, m: &impl Array<f64, 2>) -> Owned<f64, (Dyn, Dyn)> {
///     m.map(|&x| f(x))
/// }
/// assert_eq!(longest_row(&[[1.0, 2.0], [2.0, 3.0]]), 13.0);
/// assert_eq!(apply(f64::sqrt, &[[1.0, 4.0], [9.0, 0.0]]), arr!([[1.0, 2.0], [3.0, 0.0]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an array of rank {R} with elements of type `{T}`",
    label = "not a {R}-dimensional array of `{T}`"
)]
pub trait Array<T, const R: usize>:
    super::erased::ErasedView<T, R>
    + super::erased::ErasedReference<T, R>
    + super::erased::ErasedReferenceMut<T, R>
where
    [usize; R]: IntoShape,
{
    /// All of it as a view that knows its rank and nothing else: `(Dyn, Dyn)` for 2.
    fn as_view(&self) -> View<'_, T, <[usize; R] as IntoShape>::Shape, Strided>;
}

#[diagnostic::do_not_recommend]
impl<T, const R: usize, A> Array<T, R> for A
where
    [usize; R]: IntoShape,
    A: AsView<Elem = T> + ?Sized,
    A::Shape: Shape<Erased = <[usize; R] as IntoShape>::Shape>,
    <A::Shape as Shape>::Erased: HasRank<R>,
{
    #[inline(always)]
    fn as_view(&self) -> View<'_, T, <[usize; R] as IntoShape>::Shape, Strided> {
        self.array_view().erase().strided()
    }
}

/// Any array of rank `R` with elements `T` that can be written: [`Array`] for functions that change
/// what they are given.
///
/// ```
/// use ndview::prelude::*;
///
/// fn halve_borders(m: &mut impl ArrayMut<f64, 2>) {
///     arr! {
///         m[[0, -1]] /= 2;
///         m[:, [0, -1]] /= 2;
///     }
/// }
///
/// let mut m = arr!(np.ones((4, 3)));
/// halve_borders(&mut arr!(&mut m[1:]));
/// assert_eq!(m, arr!([[1, 1, 1], [0.25, 0.5, 0.25], [0.5, 1, 0.5], [0.25, 0.5, 0.25]]));
///
/// fn sort_rows(m: &mut impl ArrayMut<f64, 2>) {
///     m.rows_mut().for_each(|mut row| row.sort());
/// }
/// sort_rows(&mut m);
/// assert_eq!(arr!(m[1]), arr!([0.25, 0.25, 0.5]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an array of rank {R} with elements of type `{T}` that can be written",
    label = "not a {R}-dimensional array of `{T}` that can be written"
)]
pub trait ArrayMut<T, const R: usize>: Array<T, R> + super::erased::ErasedViewMut<T, R>
where
    [usize; R]: IntoShape,
{
    /// All of it as a view for writing that knows its rank and nothing else.
    fn as_view_mut(&mut self) -> ViewMut<'_, T, <[usize; R] as IntoShape>::Shape, Strided>;
}

#[diagnostic::do_not_recommend]
impl<T, const R: usize, A> ArrayMut<T, R> for A
where
    [usize; R]: IntoShape,
    A: Array<T, R> + HeldMut<Elem = T> + ?Sized,
    <A as Held>::Shape: Shape<Erased = <[usize; R] as IntoShape>::Shape>,
{
    #[inline(always)]
    fn as_view_mut(&mut self) -> ViewMut<'_, T, <[usize; R] as IntoShape>::Shape, Strided> {
        self.held_mut().into_erased().into_strided()
    }
}

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The same view with every length known at run time only: for functions that are not generic
    /// over lengths.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn last(v: View<'_, i32, (Dyn,), Contiguous>) -> i32 {
    ///     arr!(v[-1])
    /// }
    /// let a = arr!([1, 2, 3]);
    /// assert_eq!(last(a.view().erase()), 3);
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn erase(&self) -> View<'a, T, S::Erased, L> {
        self.knowing()
    }

    /// The same view, of whose lengths the type says something else that is true.
    #[inline(always)]
    pub(super) fn knowing<R>(self) -> View<'a, T, R, L>
    where
        R: Shape<Lens = S::Lens, Strides = S::Strides>,
    {
        let shape = R::computed(self.typed_shape().lens());
        let strides = L::store(self.element_strides());
        // SAFETY: [view] the same lengths and strides, so the same elements.
        unsafe { View::from_parts(self.pointer(), shape, strides) }
    }

    /// The same view as one of any strides: for functions that are not generic over layouts.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn sum(v: View<'_, i32, (Dyn,)>) -> i32 {
    ///     v.iter().sum()
    /// }
    /// let a = arr!([1, 2, 3]);
    /// assert_eq!(sum(a.view().erase().strided()), 6);
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn strided(&self) -> View<'a, T, S, Strided> {
        // SAFETY: [view] the same lengths and strides, so the same elements.
        unsafe { View::from_parts(self.pointer(), self.typed_shape(), self.element_strides()) }
    }
}

impl<T, S: Shape> Owned<T, S> {
    /// All of it as a view with every length known at run time only.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 4]]);
    /// let v: View<'_, i32, (Dyn, Dyn), Contiguous> = a.erase();
    /// # let _ = v;
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn erase(&self) -> View<'_, T, S::Erased, Contiguous> {
        self.view().erase()
    }
}

impl<'a, T, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// The same view for writing, with every length known at run time only.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn clear(mut v: ViewMut<'_, i32, (Dyn,), Contiguous>) {
    ///     v.fill(0);
    /// }
    /// let mut a = arr!([1, 2, 3]);
    /// clear(arr!(&mut a[1:]).erase());
    /// assert_eq!(a, arr!([1, 0, 0]));
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn erase(&mut self) -> ViewMut<'_, T, S::Erased, L> {
        self.view_mut().into_erased()
    }

    /// As [`erase`](Self::erase), for as long as the elements are borrowed.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn whole(v: &mut Owned<i32, Shape![3]>) -> ViewMut<'_, i32, Shape![_], Contiguous> {
    ///     v.view_mut().into_erased()
    /// }
    /// assert_eq!(whole(&mut arr!([1, 2, 3])).len(), 3);
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn into_erased(self) -> ViewMut<'a, T, S::Erased, L> {
        self.knowing()
    }

    /// The same view for writing, of whose lengths the type says something else that is true.
    #[inline(always)]
    pub(super) fn knowing<R>(self) -> ViewMut<'a, T, R, L>
    where
        R: Shape<Lens = S::Lens, Strides = S::Strides>,
    {
        let shape = R::computed(self.typed_shape().lens());
        let strides = L::store(self.element_strides());
        // SAFETY: [view-mut] the same lengths and strides, so the same elements; `self` is used up.
        unsafe { ViewMut::from_parts(self.pointer(), shape, strides) }
    }

    /// The same view for writing as one of any strides: for functions that are not generic over
    /// layouts.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn clear(mut v: ViewMut<'_, i32, (Dyn,)>) {
    ///     arr!(v[:] = 0);
    /// }
    /// let mut a = vec![1, 2, 3];
    /// clear(arr!(&mut a[1:]).strided());
    /// assert_eq!(a, [1, 0, 0]);
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn strided(&mut self) -> ViewMut<'_, T, S, Strided> {
        self.view_mut().into_strided()
    }

    /// As [`strided`](Self::strided), for as long as the elements are borrowed.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn tail(v: &mut [i32]) -> ViewMut<'_, i32, (Dyn,)> {
    ///     arr!(&mut v[1:]).into_strided()
    /// }
    /// assert_eq!(tail(&mut [1, 2, 3]).to_vec(), [2, 3]);
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn into_strided(self) -> ViewMut<'a, T, S, Strided> {
        let (shape, strides) = (self.typed_shape(), self.element_strides());
        // SAFETY: [view-mut] the same lengths and strides, so the same elements; `self` is used up.
        unsafe { ViewMut::from_parts(self.pointer(), shape, strides) }
    }
}
