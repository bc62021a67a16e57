//! Equality between arrays, whoever owns them.

use super::{Owned, View, ViewMut};
use crate::layout::Layout;
use crate::shape::Shape;

/// Whether shapes and elements are equal.
fn equal<T: PartialEq<U>, U, S: Shape, Z: Shape, L: Layout, M: Layout>(
    a: View<'_, T, S, L>,
    b: View<'_, U, Z, M>,
) -> bool {
    a.shape().as_ref() == b.shape().as_ref() && a.iter().zip(b.iter()).all(|(x, y)| x == y)
}

macro_rules! comparable {
    ($([$($generics:tt)*] $a:ty, $b:ty;)*) => {$(
        impl<T: PartialEq<U>, U, S: Shape, Z: Shape, $($generics)*> PartialEq<$b> for $a {
            /// Whether shapes and elements are equal; NumPy's `np.array_equal`. (`arr!(a == b)`
            /// compares element by element.)
            fn eq(&self, other: &$b) -> bool {
                equal(self.view(), other.view())
            }
        }
    )*};
}
comparable! {
    [] Owned<T, S>, Owned<U, Z>;
    [M: Layout] Owned<T, S>, View<'_, U, Z, M>;
    [M: Layout] Owned<T, S>, ViewMut<'_, U, Z, M>;
    [L: Layout] View<'_, T, S, L>, Owned<U, Z>;
    [L: Layout, M: Layout] View<'_, T, S, L>, View<'_, U, Z, M>;
    [L: Layout, M: Layout] View<'_, T, S, L>, ViewMut<'_, U, Z, M>;
    [L: Layout] ViewMut<'_, T, S, L>, Owned<U, Z>;
    [L: Layout, M: Layout] ViewMut<'_, T, S, L>, View<'_, U, Z, M>;
    [L: Layout, M: Layout] ViewMut<'_, T, S, L>, ViewMut<'_, U, Z, M>;
}

impl<T: Eq, S: Shape> Eq for Owned<T, S> {}
impl<T: Eq, S: Shape, L: Layout> Eq for View<'_, T, S, L> {}
impl<T: Eq, S: Shape, L: Layout> Eq for ViewMut<'_, T, S, L> {}
