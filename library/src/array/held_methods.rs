//! The methods and attributes of arrays that neither a `Vec`, nor a slice, nor a Rust array has: in `arr!`, these
//! have them as NumPy's arrays do. `arr!` imports the trait where one of such a name is called.

use super::{Held, Listed, Owned};
use crate::element::{Cast, Number, Summable, Sums, Variance};
use crate::format::Printable;
use crate::shape::{Infer, NewShape, Shape, ShapeFor};
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Deref;

/// The shape of all elements on one axis.
type Running<A> = <Infer as ShapeFor<<A as Held>::Shape>>::Shape;

/// Defines methods that are those of a view of all elements. What one yields is a parameter where it would be
/// reported once more than its bound.
macro_rules! methods_of_all {
    ($($name:ident $(<$generic:ident>)?() -> $out:ty, where [$($bounds:tt)*];)*) => {
        /// The methods of arrays, of a `Vec`, a slice or a Rust array: each is that of a view of all elements. In `arr!`
        /// they have them anyway; in plain Rust, where this trait is imported.
        ///
        /// ```
        /// use ndview::HeldMethods;
        /// assert_eq!(vec![1.0, 2.0].mean(), 1.5);
        /// assert_eq!([[1, 2], [3, 4]].shape(), [2, 2]);
        /// ```
        pub trait HeldMethods: Held {
            $(
                /// That of [`View`](crate::View).
                #[inline]
                #[track_caller]
                fn $name $(<$generic>)?(&self) -> $out
                where
                    $($bounds)*
                {
                    self.held().$name()
                }
            )*
        }
    };
}
methods_of_all! {
    shape() -> <Self::Shape as Shape>::Lens, where [];
    strides() -> <Self::Shape as Shape>::Strides, where [];
    ndim() -> usize, where [];
    size() -> usize, where [];
    nbytes() -> usize, where [];
    itemsize() -> usize, where [];
    dtype() -> String, where [Self::Elem: Printable];
    tolist() -> <Self::Shape as Listed<Self::Elem>>::List,
        where [Self::Elem: Clone, Self::Shape: Listed<Self::Elem>];
    flatten() -> Owned<Self::Elem, Running<Self>>,
        where [Self::Elem: Clone, Infer: NewShape<Self::Shape>];
    sum<O>() -> O, where [Self::Elem: Sums<Sum = O>];
    prod<O>() -> O, where [Self::Elem: Sums<Sum = O>];
    min() -> Self::Elem, where [Self::Elem: Number];
    max() -> Self::Elem, where [Self::Elem: Number];
    ptp() -> Self::Elem, where [Self::Elem: Number];
    mean<Q>() -> Q, where [Self::Elem: Summable<Quotient = Q>];
    var() -> Variance<Self::Elem>, where [Self::Elem: Summable];
    std() -> Variance<Self::Elem>, where [Self::Elem: Summable];
    any() -> bool, where [Self::Elem: Number + Cast<bool>];
    all() -> bool, where [Self::Elem: Number + Cast<bool>];
    argmin() -> i64, where [Self::Elem: Number];
    argmax() -> i64, where [Self::Elem: Number];
    cumsum() -> Owned<<Self::Elem as Sums>::Sum, Running<Self>>,
        where [Self::Elem: Summable, Infer: NewShape<Self::Shape>];
    cumprod() -> Owned<<Self::Elem as Sums>::Sum, Running<Self>>,
        where [Self::Elem: Summable, Infer: NewShape<Self::Shape>];
}

impl<T> HeldMethods for Vec<T> {}
impl<T> HeldMethods for [T] {}
impl<T, const N: usize> HeldMethods for [T; N] where [T; N]: Held {}

/// A variable whose `max` or `min` is asked for. Rust has methods of these names by which two values are compared, and
/// finds them first where a `Vec` or a slice of integers is one of the two. Of these the methods are NumPy's; anything
/// else answers itself.
///
/// ```
/// use ndview::prelude::*;
/// let ages = vec![31, 4, 15];
/// assert_eq!(arr!(ages.max()), 31);
/// let slice: &[usize] = &[2, 7];
/// assert_eq!(arr!(np.zeros(slice.min() + 1)), arr!([0.0, 0.0, 0.0]));
/// ```
pub struct Extremes<'a, A: ?Sized>(pub &'a A);

impl<A: HeldMethods<Elem: Number> + ?Sized> Extremes<'_, A> {
    /// The largest element.
    ///
    /// # Panics
    /// `zero-size array to reduction operation maximum which has no identity`
    #[inline]
    #[track_caller]
    pub fn max(&self) -> A::Elem {
        HeldMethods::max(self.0)
    }

    /// The smallest element.
    ///
    /// # Panics
    /// `zero-size array to reduction operation minimum which has no identity`
    #[inline]
    #[track_caller]
    pub fn min(&self) -> A::Elem {
        HeldMethods::min(self.0)
    }
}

impl<A: ?Sized> Deref for Extremes<'_, A> {
    type Target = A;

    #[inline(always)]
    fn deref(&self) -> &A {
        self.0
    }
}
