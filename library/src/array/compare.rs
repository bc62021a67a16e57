//! Equality between arrays, whoever owns them.

use super::{Held, Owned, View, ViewMut};
use crate::element::is_plain;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

/// Whether shapes and elements are equal.
fn equal<T: PartialEq<U>, U, S: Shape, Z: Shape, L: Layout, M: Layout>(
    a: View<'_, T, S, L>,
    b: View<'_, U, Z, M>,
) -> bool {
    all_pairs(a, b, |x, y| x == y)
}

/// Whether shapes are equal, and something holds for all elements at the same place.
pub(crate) fn all_pairs<T, U, S: Shape, Z: Shape, L: Layout, M: Layout>(
    a: View<'_, T, S, L>,
    b: View<'_, U, Z, M>,
    holds: impl Fn(&T, &U) -> bool,
) -> bool {
    /// How many are looked at before what comes out is: without a branch for each, in vectors.
    const BLOCK: usize = 256;
    if a.shape().as_ref() != b.shape().as_ref() {
        return false;
    }
    match (a.contiguous_elements(), b.contiguous_elements()) {
        (Some(a), Some(b)) if is_plain::<T>() && is_plain::<U>() => {
            let mut blocks = a.chunks(BLOCK).zip(b.chunks(BLOCK));
            blocks.all(|(a, b)| {
                let pairs = a.iter().zip(b);
                pairs.fold(true, |all, (x, y)| all & holds(x, y))
            })
        }
        _ => a.iter().zip(b.iter()).all(|(x, y)| holds(x, y)),
    }
}

/// Calls a macro with every pair of arrays of this crate: of elements `T` and `U`, shapes `S` and `Z`, and,
/// where they are views, of the layouts that stand in the brackets.
macro_rules! for_each_pair_of_arrays {
    ($callback:ident) => {
        $callback! {
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
    };
}
#[cfg(feature = "approx")]
pub(crate) use for_each_pair_of_arrays;

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
for_each_pair_of_arrays!(comparable);

/// Equality with what Rust itself has, on either side: a vector, a slice, a nested array.
macro_rules! comparable_with_rust {
    ($([$($generics:tt)*] $array:ty, $rust:ty;)*) => {$(
        impl<T: PartialEq<<$rust as Held>::Elem>, S: Shape, $($generics)*> PartialEq<$rust> for $array
        where
            $rust: Held,
        {
            /// Whether shapes and elements are equal.
            fn eq(&self, other: &$rust) -> bool {
                equal(self.view(), other.held())
            }
        }
    )*};
}
comparable_with_rust! {
    [U] Owned<T, S>, Vec<U>;
    [U] Owned<T, S>, [U];
    [U, const N: usize] Owned<T, S>, [U; N];
    [U, L: Layout] View<'_, T, S, L>, Vec<U>;
    [U, L: Layout] View<'_, T, S, L>, [U];
    [U, L: Layout, const N: usize] View<'_, T, S, L>, [U; N];
    [U, L: Layout] ViewMut<'_, T, S, L>, Vec<U>;
    [U, L: Layout] ViewMut<'_, T, S, L>, [U];
    [U, L: Layout, const N: usize] ViewMut<'_, T, S, L>, [U; N];
}

/// Equal arrays have equal hashes, whoever owns them: the lengths, then the elements.
macro_rules! hashable {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        impl<T: Hash, S: Shape, $($generics)*> Hash for $array {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.shape().as_ref().hash(state);
                self.view().iter().for_each(|element| element.hash(state));
            }
        }
    )*};
}
hashable! {
    [] Owned<T, S>;
    [L: Layout] View<'_, T, S, L>;
    [L: Layout] ViewMut<'_, T, S, L>;
}

impl<T: Eq, S: Shape> Eq for Owned<T, S> {}
impl<T: Eq, S: Shape, L: Layout> Eq for View<'_, T, S, L> {}
impl<T: Eq, S: Shape, L: Layout> Eq for ViewMut<'_, T, S, L> {}
