//! What can stand beside an operator.

use super::Expr;
use super::leaf::Single;
use crate::array::{AsView, Nested, Owned, View, ViewMut};
use crate::axis::verdict::{Choice, Known, Unasked, Unknown};
use crate::element::{FloatLiteral, IntLiteral, Storable, for_each_number, int};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::{Ref, RefMut};
#[cfg(feature = "std")]
use std::sync::{MutexGuard, RwLockReadGuard, RwLockWriteGuard};

/// An array or a scalar in an expression.
///
/// `arr!` does not say for which `K`. Of a type that is no operand, nothing is known of the expression then, and the
/// compiler reports nothing in addition: that takes two implementations to choose between, [`Known`], which every
/// operand has, and [`Unasked`]. None is recommended, so that messages do not list some of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an array of elements nor an element",
    label = "no element, and no array, view, `Vec` or slice of elements",
    note = "a type of your own becomes an element by `impl ndview::Element for ..`, a type parameter by a bound such as `T: ndview::Float`; a method of your own that has NumPy's name is called in braces, `{{ x.clip(y) }}`",
    note = "an `Option` or a `Result` yields what it holds by `?` or `.unwrap()`, a `Mutex` by `.lock().unwrap()`, a `RefCell` by `.borrow()` or `.borrow_mut()`"
)]
pub trait Operand<K: Choice = Known> {
    /// It as an expression.
    type Expr<'a>: Expr
    where
        Self: 'a;

    /// It as an expression.
    fn operand(&self) -> Self::Expr<'_>;
}

#[diagnostic::do_not_recommend]
impl<X: Unknown + Operand + ?Sized> Operand<Unasked> for X {
    type Expr<'a>
        = <X as Operand>::Expr<'a>
    where
        Self: 'a;

    fn operand(&self) -> <X as Operand>::Expr<'_> {
        <X as Operand>::operand(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Storable> Operand for T {
    type Expr<'a>
        = Single<'a, T>
    where
        T: 'a;

    #[inline(always)]
    fn operand(&self) -> Single<'_, T> {
        Single(self)
    }
}

/// Arrays by value and by reference. (References to anything at all would collide with elements
/// that are references.)
macro_rules! array_operands {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        array_operands!(@one [$($generics)*] $array, $array);
        array_operands!(@one [$($generics)*] &$array, $array);
        array_operands!(@one [$($generics)*] &mut $array, $array);
        array_operands!(@one [$($generics)*] Box<$array>, $array);
    )*};
    (@one [$($generics:tt)*] $operand:ty, $array:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Operand for $operand {
            type Expr<'x>
                = View<'x, <$array as AsView>::Elem, <$array as AsView>::Shape, <$array as AsView>::Layout>
            where
                Self: 'x;

            #[inline(always)]
            fn operand(&self) -> Self::Expr<'_> {
                AsView::array_view(self)
            }
        }
    };
}
array_operands! {
    [T: Clone, S: Shape] Owned<T, S>;
    ['v, T: Clone, S: Shape, L: Layout] View<'v, T, S, L>;
    ['v, T: Clone, S: Shape, L: Layout] ViewMut<'v, T, S, L>;
    [T: Clone] Vec<T>;
    [T: Clone] [T];
}

macro_rules! nested_operands {
    ($($operand:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Nested<Elem: Clone>, const N: usize> Operand for $operand
        where
            [T; N]: AsView<Elem: Clone>,
        {
            type Expr<'x>
                = View<'x, <[T; N] as AsView>::Elem, <[T; N] as AsView>::Shape, <[T; N] as AsView>::Layout>
            where
                Self: 'x;

            #[inline(always)]
            fn operand(&self) -> Self::Expr<'_> {
                AsView::array_view(self)
            }
        }
    )*};
}
nested_operands!([T; N], &[T; N]);

macro_rules! pointer_operands {
    ($([$($bound:tt)*] $pointer:ty),* $(,)?) => {$(
        #[diagnostic::do_not_recommend]
        impl<X: Operand + ?Sized $($bound)*> Operand for $pointer {
            type Expr<'x>
                = X::Expr<'x>
            where
                Self: 'x;

            #[inline(always)]
            fn operand(&self) -> Self::Expr<'_> {
                (**self).operand()
            }
        }
    )*};
}
pointer_operands!([] Rc<X>, [] Arc<X>, [] Ref<'_, X>, [] RefMut<'_, X>, [+ ToOwned] Cow<'_, X>);
#[cfg(feature = "std")]
pointer_operands!(
    [] MutexGuard<'_, X>,
    [] RwLockReadGuard<'_, X>,
    [] RwLockWriteGuard<'_, X>,
);

macro_rules! number_references {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Operand for &$number {
            type Expr<'x>
                = Single<'x, $number>
            where
                Self: 'x;

            #[inline(always)]
            fn operand(&self) -> Single<'_, $number> {
                Single(self)
            }
        }
    )*};
}
for_each_number!(signed unsigned float half bool complex => number_references! {});

macro_rules! literal_operands {
    ($([$($generics:tt)*] $literal:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Operand for $literal {
            type Expr<'x> = Self;

            #[inline(always)]
            fn operand(&self) -> Self {
                *self
            }
        }
    )*};
}
literal_operands! {
    [const VALUE: i128] IntLiteral<VALUE>;
    [const BITS: u64] FloatLiteral<BITS>;
    [] int;
}
#[cfg(feature = "complex")]
literal_operands! {
    [const RE: u64, const IM: u64] crate::element::ComplexLiteral<RE, IM>;
}
