//! All elements along one axis, for writing.

use crate::array::{ByValue, Owned, ViewMut};
use crate::error::or_panic;
use crate::shape::layout::{Contiguous, Layout};
use crate::shape::{Infer, NewShape, Shape, ShapeFor};

/// A layout in which all elements lie in a row: then they can be written along one axis.
#[diagnostic::on_unimplemented(
    message = "the elements of a view of layout `{Self}` are not in a row: in another shape they are copied, and what is written to the copy would be lost",
    label = "only what the type knows to be contiguous can be written in another shape",
    note = "`np::put(&mut a, &indices, &values)` stores elements of any array by their positions"
)]
pub trait InARow: Layout {
    /// The elements along one axis.
    #[doc(hidden)]
    fn flat_mut<'a, T, S: Shape>(
        view: ViewMut<'a, T, S, Self>,
    ) -> ViewMut<'a, T, <Infer as ShapeFor<S>>::Shape, Contiguous>
    where
        Infer: NewShape<S>;

    /// The elements in another shape, for writing. `arr!` asks for them by the name of this trait, because then no
    /// message quotes the bound of a method.
    ///
    /// # Panics
    /// As [`reshape`](crate::View::reshape).
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn reshape<'a, T, S: Shape, X: NewShape<S>>(
        view: ByValue<'a, T, S, Self>,
        shape: X,
    ) -> ViewMut<'a, T, X::Shape, Contiguous> {
        view.reshape_mut(shape)
    }
}

impl InARow for Contiguous {
    #[inline]
    fn flat_mut<'a, T, S: Shape>(
        view: ViewMut<'a, T, S, Contiguous>,
    ) -> ViewMut<'a, T, <Infer as ShapeFor<S>>::Shape, Contiguous>
    where
        Infer: NewShape<S>,
    {
        // The number of elements is the same, so there is no error.
        let shape = or_panic(Infer.new_shape(view.typed_shape()));
        // SAFETY: [view-mut] the elements of a contiguous view are in a row, and the axis is as
        // long as there are elements. They are borrowed for writing during `'a`, as the view was
        // that is used up.
        unsafe { ViewMut::from_parts(view.pointer(), shape, ()) }
    }
}

macro_rules! flat {
    ([$($generics:tt)*] $array:ty, $layout:ty) => {
        impl<$($generics)*> $array {
            /// All elements along one axis, in row-major order, for writing; NumPy's `flat`, written
            /// as `arr!(a.flat[..] = ..)`. Only what the type knows to be contiguous has it; for
            /// other arrays, [`np::put`](crate::np::put) stores elements by their positions.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([[1, 2], [3, 4]]);
            /// arr!(a.flat[1:3] = 0);
            /// arr!(a.flat[[0, -1]] += 10);
            /// assert_eq!(a, arr!([[11, 0], [0, 14]]));
            /// assert_eq!(arr!(a.T.flat[1:]), arr!([0, 0, 14]));
            /// ```
            #[must_use]
            #[inline]
            pub fn flat_mut(&mut self) -> ViewMut<'_, T, <Infer as ShapeFor<S>>::Shape, Contiguous>
            where
                Infer: NewShape<S>,
                $layout: InARow,
            {
                <$layout as InARow>::flat_mut(self.view_mut())
            }
        }
    };
}
flat!([T, S: Shape] Owned<T, S>, Contiguous);
flat!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, L);

impl<'a, T, S: Shape, L: Layout> ByValue<'a, T, S, L> {
    /// All elements of a view for writing, which is used up, along one axis.
    #[must_use]
    #[inline]
    pub fn flat_mut(self) -> ViewMut<'a, T, <Infer as ShapeFor<S>>::Shape, Contiguous>
    where
        Infer: NewShape<S>,
        L: InARow,
    {
        L::flat_mut(self.into_view())
    }
}
