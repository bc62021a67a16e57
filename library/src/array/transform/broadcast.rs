//! Repeating an array along axes, without a copy.

use crate::array::{Owned, View, ViewMut};
use crate::error::or_panic;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{BroadcastShape, Shape, check_stretch, checked_size};

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The view repeated: new axes come first, and axes of length 1 repeat their only position.
    ///
    /// # Panics
    /// In NumPy's words, unless every axis is 1 or as long as asked for; `array is too big; ..`
    /// if the elements, counted as often as they are repeated, would not fit in memory.
    #[inline]
    #[track_caller]
    pub(crate) fn stretched<Z: Shape>(self, shape: Z) -> View<'a, T, Z> {
        let (own, lens) = (self.typed_shape().lens(), shape.lens());
        or_panic(check_stretch(own.as_ref(), lens.as_ref()));
        or_panic(checked_size::<T>(lens.as_ref()));
        let own_strides = self.element_strides();
        let mut strides = Z::Strides::default();
        let new_axes = Z::RANK.saturating_sub(S::RANK);
        for axis in new_axes..Z::RANK {
            let own_axis = axis + S::RANK - Z::RANK;
            if own[own_axis] != 1 {
                strides[axis] = own_strides[own_axis];
            }
        }
        // SAFETY: [view] an index of the result leads to the element of `self` at the same
        // positions, or at 0 where `self` has length 1 or no axis; by `check_stretch`, no other
        // lengths differ. The elements stay valid for shared reads during `'a`. The size has been
        // checked.
        unsafe { View::from_parts(self.pointer(), shape, strides) }
    }
}

// The name and the bound that messages point at are given from outside: a message that points into a
// macro says that it originates there.
macro_rules! broadcast_to {
    ([$($generics:tt)*] $array:ty, $lifetime:lifetime; $broadcast_to:ident: $($bound:tt)*) => {
        impl<$($generics)*> $array {
            /// A view that repeats the array to fill a shape, without a copy; NumPy's
            /// `np.broadcast_to`. New axes come first, and axes of length 1 repeat. It cannot be
            /// written to, because many elements are one.
            ///
            /// Lengths known to the types that do not go together do not compile.
            ///
            /// # Panics
            /// `operands could not be broadcast together with remapped shapes
            /// [original->remapped]: (2,3)  and requested shape (2,4)`, unless every axis has
            /// length 1 or that of the shape; `array is too big; ..`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([1, 2, 3]);
            /// let tall = a.broadcast_to([2, 3]);
            /// assert_eq!(tall, arr!([[1, 2, 3], [1, 2, 3]]));
            /// assert_eq!(tall.strides(), [0, 4]);
            /// ```
            #[must_use]
            #[inline]
            #[track_caller]
            pub fn $broadcast_to<X: $($bound)*>(&self, shape: X) -> View<$lifetime, T, X::Shape, Strided> {
                self.view().stretched(shape.into_shape())
            }
        }
    };
}
broadcast_to!([T, S: Shape] Owned<T, S>, '_; broadcast_to: BroadcastShape<S>);
broadcast_to!(['a, T, S: Shape, L: Layout] View<'a, T, S, L>, 'a; broadcast_to: BroadcastShape<S>);
broadcast_to!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, '_; broadcast_to: BroadcastShape<S>);
