//! Elements as another type.

use super::{By, Unary, UnaryOperator, array_of};
use crate::array::{Owned, View, ViewMut};
use crate::element::Cast;
use crate::error::or_panic;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use core::marker::PhantomData;

/// `a.astype(T)`, the operator.
pub struct Astype<T>(PhantomData<T>);

/// The elements as another type. (`arr!` asks for it by [`ConvertTo`](super::ConvertTo).)
#[inline(always)]
pub(crate) fn astype<T, A>(a: A) -> Unary<By<Astype<T>, T>, A> {
    Unary::new(a)
}

impl<A: Cast<T>, T> UnaryOperator<A> for Astype<T> {
    crate::sealed::seal!();
    type Out = T;
    type Retained = ();
    const FOR_AVX512: bool = size_of::<T>() < size_of::<A>();

    #[inline(always)]
    fn apply(a: A) -> T {
        a.cast()
    }
}

/// The elements of a view as another type, in one pass.
fn converted<T: Cast<U> + Clone, U, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> Owned<U, S> {
    let shape = view.typed_shape();
    or_panic(array_of(astype::<U, _>(view), shape))
}

// The name and the bound that messages point at are given from outside: a message that points into a
// macro says that it originates there.
macro_rules! astype {
    ([$($generics:tt)*] $array:ty; $astype:ident<$to:ident>: $($bound:tt)*) => {
        impl<$($generics)*> $array {
            /// A copy with the elements as another type; NumPy's `astype`. They are converted as
            /// Rust's `as` does: floats lose their fraction, and stop at the ends of an integer
            /// type; integers wrap; anything but 0 is `true`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([1.9, -1.9, 300.0]);
            /// assert_eq!(a.astype::<i32>(), arr!([1, -1, 300]));
            /// assert_eq!(a.astype::<u8>(), arr!([1, 0, 255]));
            /// assert_eq!(arr!([0, 3]).astype::<bool>(), arr!([false, true]));
            /// ```
            #[must_use]
            pub fn $astype<$to>(&self) -> Owned<$to, S>
            where
                T: $($bound)*,
            {
                converted(self.view())
            }
        }
    };
}
astype!([T, S: Shape] Owned<T, S>; astype<U>: Cast<U> + Clone);
astype!([T, S: Shape, L: Layout] View<'_, T, S, L>; astype<U>: Cast<U> + Clone);
astype!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>; astype<U>: Cast<U> + Clone);
