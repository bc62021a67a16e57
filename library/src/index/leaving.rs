//! What leaves `arr!`: a view of an array that nobody else holds leaves as an array of its own.

use super::base::{Base, Shared};
use super::condition::Covering;
use super::conditional::Conditional;
use super::selection::Selection;
use super::value::{ArrayValue, Value};
use crate::array::{Owned, View};
use crate::axis::Axis;
use crate::element::Storable;
use crate::error::{Error, or_panic};
use crate::shape::layout::Layout;
use crate::shape::{Shape, for_each_rank};
use alloc::vec::Vec;
use core::marker::PhantomData;

/// What is taken of a value of type `R` leaves.
///
/// Of what owns its elements, the methods are those of this type, which copy views; of all else, those of
/// [`Leave`], which yield what they are given.
pub struct Leaving<R>(PhantomData<R>);

/// What is taken of `_of` leaves.
#[inline(always)]
pub fn leaving<R>(_of: &R) -> Leaving<R> {
    Leaving(PhantomData)
}

/// What leaves as it is.
pub trait Leave: Sized {
    /// [`Value::value`].
    #[inline(always)]
    #[track_caller]
    fn value<V: Value<Value = O>, O>(self, list: V) -> O {
        list.value()
    }

    /// [`Value::try_value`].
    ///
    /// # Errors
    /// As there.
    #[inline(always)]
    fn try_value<V: Value<Value = O>, O>(self, list: V) -> Result<O, Error> {
        list.try_value()
    }

    /// [`ArrayValue::array_value`].
    #[inline(always)]
    #[track_caller]
    fn array_value<V: ArrayValue<Value = O>, O>(self, list: V) -> O {
        list.array_value()
    }

    /// [`ArrayValue::try_array_value`].
    ///
    /// # Errors
    /// As there.
    #[inline(always)]
    fn try_array_value<V: ArrayValue<Value = O>, O>(self, list: V) -> Result<O, Error> {
        list.try_array_value()
    }

    /// What is no index list.
    #[inline(always)]
    fn view<V>(self, view: V) -> V {
        view
    }
}

impl<R> Leave for Leaving<R> {}

macro_rules! owners {
    ($([$($generics:tt)*] $owner:ty;)*) => {$(
        impl<$($generics)*> Leaving<$owner> {
            /// [`Value::value`], but that views are copied.
            #[inline(always)]
            #[track_caller]
            pub fn value<V: LastingValue<Lasting = O>, O>(self, list: V) -> O {
                or_panic(list.lasting())
            }

            /// As [`value`](Self::value).
            ///
            /// # Errors
            /// As those of [`Value::try_value`].
            #[inline(always)]
            pub fn try_value<V: LastingValue<Lasting = O>, O>(self, list: V) -> Result<O, Error> {
                list.lasting()
            }

            /// [`ArrayValue::array_value`], but that views are copied.
            #[inline(always)]
            #[track_caller]
            pub fn array_value<V, W, O>(self, list: V) -> O
            where
                V: ArrayValue<Value = W>,
                W: Lasting<Lasting = O>,
            {
                list.array_value().lasting()
            }

            /// As [`array_value`](Self::array_value).
            ///
            /// # Errors
            /// As those of [`Value::try_value`].
            #[inline(always)]
            pub fn try_array_value<V, W, O>(self, list: V) -> Result<O, Error>
            where
                V: ArrayValue<Value = W>,
                W: Lasting<Lasting = O>,
            {
                list.try_array_value().map(Lasting::lasting)
            }

            /// What is no index list, but that views are copied.
            #[inline(always)]
            pub fn view<V: Lasting<Lasting = O>, O>(self, view: V) -> O {
                view.lasting()
            }
        }
    )*};
}
owners! {
    [T, S: Shape] Owned<T, S>;
    [T] Vec<T>;
    [T, const N: usize] [T; N];
}

/// The value of an index list, a view as a copy.
pub trait LastingValue: Value {
    /// Its type.
    type Lasting;

    /// It.
    ///
    /// # Errors
    /// As those of [`Value::try_value`].
    fn lasting(self) -> Result<Self::Lasting, Error>;
}

impl<T: Clone, L: Layout> LastingValue for View<'_, T, (), L> {
    type Lasting = T;

    #[inline(always)]
    fn lasting(self) -> Result<T, Error> {
        Ok(self.value())
    }
}

macro_rules! views {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<T: Clone, $($axis: Axis,)* L: Layout> LastingValue for View<'_, T, ($($axis,)*), L> {
            type Lasting = Owned<T, ($($axis,)*)>;

            #[inline]
            fn lasting(self) -> Result<Self::Lasting, Error> {
                Ok(self.copy())
            }
        }
    };
}
for_each_rank!(views);

impl<'a, T: Clone, S: Shape> LastingValue for Selection<'_, Shared<'a, T>, S>
where
    Shared<'a, T>: Base<Elem = T>,
{
    type Lasting = Owned<T, S>;

    #[inline(always)]
    fn lasting(self) -> Result<Owned<T, S>, Error> {
        self.try_value()
    }
}

impl<T: Clone, C: Covering, S: Shape> LastingValue for Conditional<Shared<'_, T>, C, S> {
    type Lasting = Owned<T, S>;

    #[inline(always)]
    fn lasting(self) -> Result<Owned<T, S>, Error> {
        self.try_value()
    }
}

/// A view as a copy; a number, and what is a copy already, as it is.
pub trait Lasting {
    /// Its type.
    type Lasting;

    /// It.
    fn lasting(self) -> Self::Lasting;
}

impl<T: Clone, S: Shape, L: Layout> Lasting for View<'_, T, S, L> {
    type Lasting = Owned<T, S>;

    #[inline]
    fn lasting(self) -> Owned<T, S> {
        self.copy()
    }
}

impl<T: Clone, S: Shape, L: Layout> Lasting for Vec<View<'_, T, S, L>> {
    type Lasting = Vec<Owned<T, S>>;

    fn lasting(self) -> Vec<Owned<T, S>> {
        self.iter().map(View::copy).collect()
    }
}

impl<T, S: Shape> Lasting for Owned<T, S> {
    type Lasting = Self;

    #[inline(always)]
    fn lasting(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Storable> Lasting for T {
    type Lasting = T;

    #[inline(always)]
    fn lasting(self) -> T {
        self
    }
}
