//! What leaves `arr!`: a view of an array that nobody else holds leaves as an array of its own.

use super::{Owned, View};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use core::marker::PhantomData;

/// A value `V` that was taken of what has the type `R`, and leaves.
pub struct Leaving<R, V> {
    value: V,
    of: PhantomData<R>,
}

/// A value that was taken of `of`.
#[inline(always)]
pub fn leaving<R, V>(_: &R, value: V) -> Leaving<R, V> {
    Leaving {
        value,
        of: PhantomData,
    }
}

/// Values that leave as they are: all that the methods of the same name in [`Leaving`] are not for. The
/// compiler looks for those first.
pub trait Keep {
    /// Its type.
    type Kept;

    /// The value.
    fn keep(self) -> Self::Kept;
}

impl<R, V> Keep for Leaving<R, V> {
    type Kept = V;

    #[inline(always)]
    fn keep(self) -> V {
        self.value
    }
}

macro_rules! of_owners {
    ($([$($generics:tt)*] $owner:ty;)*) => {$(
        impl<$($generics)* T: Clone, S: Shape, L: Layout> Leaving<$owner, View<'_, T, S, L>> {
            /// The elements.
            #[inline]
            pub fn keep(self) -> Owned<T, S> {
                self.value.copy()
            }
        }

        impl<$($generics)* T: Clone, S: Shape, L: Layout> Leaving<$owner, Vec<View<'_, T, S, L>>> {
            /// The elements of each part.
            pub fn keep(self) -> Vec<Owned<T, S>> {
                self.value.iter().map(View::copy).collect()
            }
        }
    )*};
}
of_owners! {
    [O, Z: Shape,] Owned<O, Z>;
    [O,] Vec<O>;
    [O, const N: usize,] [O; N];
}
