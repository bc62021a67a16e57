//! Arrays with axes put before theirs, until there are as many as asked for.

use crate::array::{AsView, Owned};
use crate::axis::{Axis, Len};
use crate::shape::{Shape, computed_shape};

/// A shape with axes of length 1 before its own, so that there are at least `N`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.array([1, 2], ndmin=2)), arr!([[1, 2]]));
/// ```
pub trait Ndmin<const N: usize>: Shape {
    /// All axes.
    type Out: Shape;
}

macro_rules! one {
    ($one:tt) => {
        Len<1>
    };
}

/// For each number of axes, the shapes with fewer, and how many are missing; and those that have enough.
macro_rules! ndmin {
    ($($least:literal: $([$($axis:ident)*] $($missing:literal)*),*; enough $([$($own:ident)*]),*;)*) => {
        $($(
            impl<$($axis: Axis),*> Ndmin<$least> for ($($axis,)*) {
                type Out = ($(one!($missing),)* $($axis,)*);
            }
        )*
        $(
            impl<$($own: Axis),*> Ndmin<$least> for ($($own,)*) {
                type Out = Self;
            }
        )*)*
    };
}
ndmin! {
    0: ; enough [], [A], [A B], [A B C], [A B C D], [A B C D E], [A B C D E F];
    1: [] 1; enough [A], [A B], [A B C], [A B C D], [A B C D E], [A B C D E F];
    2: [] 1 1, [A] 1; enough [A B], [A B C], [A B C D], [A B C D E], [A B C D E F];
    3: [] 1 1 1, [A] 1 1, [A B] 1; enough [A B C], [A B C D], [A B C D E], [A B C D E F];
    4: [] 1 1 1 1, [A] 1 1 1, [A B] 1 1, [A B C] 1; enough [A B C D], [A B C D E], [A B C D E F];
}

/// A copy with axes of length 1 before its own, so that there are at least `N`; NumPy's
/// `np.array(object, ndmin=N)`, of `N` up to 4.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.array([1, 2], ndmin=2)), arr!([[1, 2]]));
/// assert_eq!(np::array_with(&[[1, 2]], Len::<1>), arr!([[1, 2]]));
/// ```
#[must_use]
pub fn array_with<A, const N: usize>(
    object: &A,
    _ndmin: Len<N>,
) -> Owned<A::Elem, <A::Shape as Ndmin<N>>::Out>
where
    A: AsView<Elem: Clone, Shape: Ndmin<N>> + ?Sized,
{
    let view = object.array_view();
    let lens = view.shape();
    let missing = <<A::Shape as Ndmin<N>>::Out as Shape>::RANK - lens.as_ref().len();
    let lens = [&vec![1; missing], lens.as_ref()].concat();
    Owned::from_parts(computed_shape(&lens), view.to_vec())
}
