//! The same elements, in row-major order, in another shape.

use super::InARow;
use crate::array::{ByValue, Owned, View, ViewMut};
use crate::error::or_panic;
use crate::shape::layout::{Contiguous, Layout, Rows, Strided};
use crate::shape::{Infer, NewShape, Reshaping, Shape, ShapeFor, checked_size};

/// What `reshape` makes of a view of this layout with elements `T`: a view if it is contiguous,
/// otherwise a copy.
#[diagnostic::on_unimplemented(
    message = "a view of layout `{Self}` is reshaped by copying its elements, but `{T}` is not `Clone`",
    label = "not a contiguous array of `{T}`"
)]
pub trait Regroup<T>: Layout {
    crate::sealed::seal!(required);

    /// `View` or `Owned`.
    type Out<'a, S: Shape>
    where
        T: 'a;

    /// The elements in another shape with as many elements.
    #[doc(hidden)]
    fn regroup<'a, S: Shape, Z: Shape>(view: View<'a, T, S, Self>, shape: Z) -> Self::Out<'a, Z>;
}

impl<T> Regroup<T> for Contiguous {
    crate::sealed::seal!();

    type Out<'a, S: Shape>
        = View<'a, T, S, Contiguous>
    where
        T: 'a;

    #[inline]
    #[track_caller]
    fn regroup<'a, S: Shape, Z: Shape>(
        view: View<'a, T, S, Contiguous>,
        shape: Z,
    ) -> View<'a, T, Z, Contiguous> {
        check_same_size::<T>(view.size(), shape);
        // SAFETY: [view] the elements of a contiguous view are in a row, in row-major order; by the
        // check, the new shape has as many, and is not too large. They stay borrowed during `'a`.
        unsafe { View::from_parts(view.pointer(), shape, ()) }
    }
}

macro_rules! copies {
    ($($layout:ident)*) => {$(
        impl<T: Clone> Regroup<T> for $layout {
        crate::sealed::seal!();

            type Out<'a, S: Shape>
                = Owned<T, S>
            where
                T: 'a;

            #[track_caller]
            fn regroup<'a, S: Shape, Z: Shape>(view: View<'a, T, S, $layout>, shape: Z) -> Owned<T, Z> {
                Owned::from_parts(shape, view.to_vec())
            }
        }
    )*};
}
copies!(Rows Strided);

/// The check that the safety of reshaping a view rests on.
///
/// # Panics
/// `array is too big; ..` if an array of no elements has lengths that are too large; never because
/// of the number of elements, which `NewShape` has checked already.
#[inline(always)]
#[track_caller]
fn check_same_size<T>(size: usize, shape: impl Shape) {
    let new_size = or_panic(checked_size::<T>(shape.lens().as_ref()));
    assert_eq!(
        size, new_size,
        "ndview: the number of elements; please report this"
    );
}

// The name and the bound that messages point at are given from outside: a message that points into a
// macro says that it originates there.
macro_rules! reshaped {
    ([$($generics:tt)*] $array:ty, $lifetime:lifetime, $layout:ty; $reshape:ident: $($bound:tt)*) => {
        impl<$($generics)*> $array {
            /// The elements, in row-major order, in another shape; NumPy's `reshape`. A view if the
            /// type says that the array is contiguous; otherwise a copy.
            ///
            /// The shape is an array or a tuple of lengths, of which one may be -1, or
            /// [`Infer`](crate::Infer): it is worked out. With [`Len`](crate::Len) for a length, the
            /// type of the result knows it; sizes that are known and do not fit do not compile.
            ///
            /// # Panics
            /// `cannot reshape array of size 6 into shape (4,2)`,
            /// `can only specify one unknown dimension`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([1, 2, 3, 4, 5, 6]);
            /// assert_eq!(a.reshape([2, 3]), arr!([[1, 2, 3], [4, 5, 6]]));
            /// assert_eq!(a.reshape([3, -1]).shape(), [3, 2]);
            /// let view: View<'_, i32, Shape![2, 3], Contiguous> = arr!(a.reshape(2, 3));
            /// let copy: Owned<i32, Shape![6]> = arr!(view.T.reshape(6));
            /// assert_eq!(copy, arr!([1, 4, 2, 5, 3, 6]));
            /// ```
            #[must_use]
            #[inline]
            #[track_caller]
            pub fn $reshape<X: $($bound)*>(&self, shape: X) -> <$layout as Regroup<T>>::Out<$lifetime, X::Shape>
            where
                $layout: Regroup<T>,
            {
                let view = self.view();
                <$layout>::regroup(view, or_panic(shape.new_shape(view.typed_shape())))
            }

            /// The elements, in row-major order, along one axis; NumPy's `ravel`. A view if the
            /// type says that the array is contiguous; otherwise a copy.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2], [3, 4]]);
            /// let view: View<'_, i32, Shape![4], Contiguous> = a.ravel();
            /// let copy: Owned<i32, Shape![4]> = a.t().ravel();
            /// assert_eq!(view, arr!([1, 2, 3, 4]));
            /// assert_eq!(copy, arr!([1, 3, 2, 4]));
            /// ```
            #[must_use]
            #[inline]
            pub fn ravel(&self) -> <$layout as Regroup<T>>::Out<$lifetime, <Infer as ShapeFor<S>>::Shape>
            where
                Infer: NewShape<S>,
                $layout: Regroup<T>,
            {
                self.reshape(Infer)
            }

            /// A copy of the elements, in row-major order, along one axis; NumPy's `flatten`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2], [3, 4]]);
            /// let flat: Owned<i32, Shape![4]> = a.flatten();
            /// assert!(!np::shares_memory(&a, &flat));
            /// ```
            #[must_use]
            pub fn flatten(&self) -> Owned<T, <Infer as ShapeFor<S>>::Shape>
            where
                T: Clone,
                Infer: NewShape<S>,
            {
                self.copy().into_shape(Infer)
            }
        }
    };
}
reshaped!([T, S: Shape] Owned<T, S>, '_, Contiguous; reshape: NewShape<S>);
reshaped!(['a, T, S: Shape, L: Layout] View<'a, T, S, L>, 'a, L; reshape: NewShape<S>);
reshaped!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, '_, L; reshape: NewShape<S>);

macro_rules! reshaped_mut {
    ([$($generics:tt)*] $array:ty; $reshape_mut:ident: $($bound:tt)*) => {
        impl<$($generics)*> $array {
            /// A view for writing of the elements, in row-major order, in another shape; NumPy's
            /// `reshape`. Only a contiguous array has one.
            ///
            /// # Panics
            /// As [`reshape`](Self::reshape).
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([1, 2, 3, 4]);
            /// a.reshape_mut([2, 2])[[1, 0]] = 30;
            /// assert_eq!(a, arr!([1, 2, 30, 4]));
            /// ```
            #[must_use]
            #[inline]
            #[track_caller]
            pub fn $reshape_mut<X: $($bound)*>(&mut self, shape: X) -> ViewMut<'_, T, X::Shape, Contiguous> {
                let view = self.view_mut();
                let shape = or_panic(shape.new_shape(view.typed_shape()));
                check_same_size::<T>(view.size(), shape);
                // SAFETY: [view-mut] the elements of a contiguous view are in a row; by the check,
                // the new shape has as many, and is not too large. They are borrowed for writing
                // while `self` is.
                unsafe { ViewMut::from_parts(view.pointer(), shape, ()) }
            }

            /// A view for writing of the elements, in row-major order, along one axis; NumPy's
            /// `ravel`. Only a contiguous array has one.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([[1, 2], [3, 4]]);
            /// a.ravel_mut()[[2]] = 30;
            /// assert_eq!(a, arr!([[1, 2], [30, 4]]));
            /// ```
            #[must_use]
            #[inline]
            pub fn ravel_mut(&mut self) -> ViewMut<'_, T, <Infer as ShapeFor<S>>::Shape, Contiguous>
            where
                Infer: NewShape<S>,
            {
                self.reshape_mut(Infer)
            }
        }
    };
}
reshaped_mut!([T, S: Shape] Owned<T, S>; reshape_mut: NewShape<S>);
reshaped_mut!([T, S: Shape] ViewMut<'_, T, S, Contiguous>; reshape_mut: NewShape<S>);

impl<'a, T, S: Shape, L: Layout> ByValue<'a, T, S, L> {
    /// The elements of a view for writing, which is used up, in another shape.
    ///
    /// # Panics
    /// As [`reshape`](View::reshape).
    #[must_use]
    #[inline]
    #[track_caller]
    pub fn reshape_mut<X: NewShape<S>>(self, shape: X) -> ViewMut<'a, T, X::Shape, Contiguous>
    where
        L: InARow,
    {
        let view = self.into_view();
        let shape = or_panic(shape.new_shape(view.typed_shape()));
        check_same_size::<T>(view.size(), shape);
        // SAFETY: [view-mut] the elements of a view whose layout is `InARow` are in a row; by the
        // check, the new shape has as many, and is not too large. They are borrowed for writing
        // during `'a`, as the view was that is used up.
        unsafe { ViewMut::from_parts(view.pointer(), shape, ()) }
    }
}

impl<'a, T, S: Shape, L: Regroup<T>> View<'a, T, S, L> {
    /// As [`reshape`](View::reshape): what [`Owned::into_shape`](crate::Owned::into_shape) is to an array.
    ///
    /// # Panics
    /// `cannot reshape array of size 6 into shape (4,2)` if the number of elements differs.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1, 2, 3, 4]);
    /// assert_eq!(a.view().into_shape([2, 2]), arr!([[1, 2], [3, 4]]));
    /// ```
    #[must_use]
    #[inline]
    #[track_caller]
    pub fn into_shape<X: NewShape<S>>(self, shape: X) -> L::Out<'a, X::Shape> {
        self.reshape(shape)
    }
}

impl<'a, T, S: Shape, L: InARow> ViewMut<'a, T, S, L> {
    /// The same elements in another shape: what [`Owned::into_shape`] is to an array.
    ///
    /// # Panics
    /// As [`reshape`](View::reshape).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3, 4]);
    /// a.view_mut().into_shape([2, 2])[[1, 0]] = 30;
    /// assert_eq!(a, arr!([1, 2, 30, 4]));
    /// ```
    #[must_use]
    #[inline]
    #[track_caller]
    pub fn into_shape<X: NewShape<S>>(self, shape: X) -> ViewMut<'a, T, X::Shape, Contiguous> {
        self.by_value().reshape_mut(shape)
    }
}

/// What `arr!` reshapes: an array by value, a view, and what leads to one of them.
macro_rules! reshaping {
    ($([$($generics:tt)*] $array:ty => [$($out:tt)*], $method:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Reshaping for $array {
            crate::sealed::seal!();

            type Shape = S;
            type Out<Z: Shape> = $($out)*;

            #[inline(always)]
            #[track_caller]
            fn reshaped<X: NewShape<S>>(self, shape: X) -> Self::Out<X::Shape> {
                self.$method(shape)
            }
        }
    )*};
}
reshaping! {
    [T, S: Shape] Owned<T, S> => [Owned<T, Z>], into_shape;
    ['a, T, S: Shape] &'a Owned<T, S> => [View<'a, T, Z, Contiguous>], reshape;
    ['a, T, S: Shape, L: Regroup<T>] View<'a, T, S, L> => [L::Out<'a, Z>], into_shape;
    ['a, T, S: Shape, L: Regroup<T>] &View<'a, T, S, L> => [L::Out<'a, Z>], reshape;
    ['a, T, S: Shape, L: InARow] ViewMut<'a, T, S, L> => [ViewMut<'a, T, Z, Contiguous>], into_shape;
}
