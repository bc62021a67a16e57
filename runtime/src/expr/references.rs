//! Rust's own operators, outside of `arr!`: `&a + &b`, `-&a`, `&a * 2.0`, `2.0 * &a`.
//!
//! Each is computed at once, by the same engine and with the same result types as in `arr!`. A scalar
//! has the type of the elements: Rust settles the type of `2` that way. Arrays are given by reference;
//! views, and what another operator has yielded, by value as well.

use super::leaf::Scalar;
use super::node::{binary, unary};
use super::number::Number;
use super::operator::{self, BinaryOperator, UnaryOperator};
use super::{Collected, evaluate};
use crate::array::{Owned, View};
use crate::layout::Layout;
use crate::shape::{Broadcast, Shape};

/// What two arrays yield under an operator.
#[track_caller]
fn arrays<O, T, S, L, U, Z, M, R, V>(
    operator: O,
    a: View<'_, T, S, L>,
    b: View<'_, U, Z, M>,
) -> V::Out
where
    T: Clone,
    S: Broadcast<Z, Out = V>,
    L: Layout,
    U: Clone,
    Z: Shape,
    M: Layout,
    O: BinaryOperator<T, U, Out = R>,
    V: Collected<R>,
{
    evaluate(binary(operator, a, b))
}

/// One operator between two kinds of arrays, each in braces as in `arrays`.
macro_rules! between {
    ($trait:ident $method:ident $operator:ident;
        {[$($left_lifetime:lifetime)*] [$($left_layout:ident)?] $left:ty, |$a:ident| $left_view:expr}
        {[$($lifetime:lifetime)*] [$($layout:ident)?] $right:ty, |$b:ident| $right_view:expr}
    ) => {
        impl<$($left_lifetime,)* $($lifetime,)* T: Clone, S: Shape, $($left_layout: Layout,)? U: Clone, Z: Shape, $($layout: Layout,)? R, V>
            core::ops::$trait<$right> for $left
        where
            S: Broadcast<Z, Out = V>,
            operator::$operator: BinaryOperator<T, U, Out = R>,
            V: Collected<R>,
        {
            type Output = V::Out;

            #[track_caller]
            fn $method(self, other: $right) -> V::Out {
                let ($a, $b) = (&self, &other);
                arrays(operator::$operator, $left_view, $right_view)
            }
        }
    };
}

/// One operator with an array on its left, and on its right an array or a number of the type of the
/// elements.
macro_rules! on_the_left {
    ($trait:ident $method:ident $operator:ident; $left:tt) => {
        between!($trait $method $operator; $left {['b] [] &'b Owned<U, Z>, |b| b.view()});
        between!($trait $method $operator; $left {[] [] Owned<U, Z>, |b| b.view()});
        between!($trait $method $operator; $left {['b] [M] View<'b, U, Z, M>, |b| *b});
        between!($trait $method $operator; $left {['b 'w] [M] &'b View<'w, U, Z, M>, |b| **b});
        on_the_left!(@number $trait $method $operator; $left);
    };
    (@number $trait:ident $method:ident $operator:ident;
        {[$($lifetime:lifetime)*] [$($layout:ident)?] $left:ty, |$a:ident| $view:expr}
    ) => {
        impl<$($lifetime,)* T: Number, S: Shape, $($layout: Layout,)? R, V> core::ops::$trait<T> for $left
        where
            S: Broadcast<(), Out = V>,
            operator::$operator: BinaryOperator<T, T, Out = R>,
            V: Collected<R>,
        {
            type Output = V::Out;

            #[track_caller]
            fn $method(self, other: T) -> V::Out {
                let $a = &self;
                evaluate(binary(operator::$operator, $view, Scalar(&other)))
            }
        }
    };
}

/// One operator with a number on its left, and an array of its type on its right.
macro_rules! number_on_the_left {
    ($trait:ident $method:ident $operator:ident; $($number:ident)*) => {$(
        number_on_the_left!(@one $trait $method $operator $number; ['b] [] &'b Owned<$number, S>, |b| b.view());
        number_on_the_left!(@one $trait $method $operator $number; [] [] Owned<$number, S>, |b| b.view());
        number_on_the_left!(@one $trait $method $operator $number; ['b] [L] View<'b, $number, S, L>, |b| *b);
        number_on_the_left!(@one $trait $method $operator $number; ['b 'v] [L] &'b View<'v, $number, S, L>, |b| **b);
    )*};
    (@one $trait:ident $method:ident $operator:ident $number:ident;
        [$($lifetime:lifetime)*] [$($layout:ident)?] $right:ty, |$b:ident| $view:expr
    ) => {
        impl<$($lifetime,)* S: Shape, $($layout: Layout,)? R, V> core::ops::$trait<$right> for $number
        where
            (): Broadcast<S, Out = V>,
            operator::$operator: BinaryOperator<$number, $number, Out = R>,
            V: Collected<R>,
        {
            type Output = V::Out;

            #[track_caller]
            fn $method(self, other: $right) -> V::Out {
                let $b = &other;
                evaluate(binary(operator::$operator, Scalar(&self), $view))
            }
        }
    };
}

/// A sign before an array.
macro_rules! sign {
    ($trait:ident $method:ident $operator:ident;
        {[$($lifetime:lifetime)*] [$($layout:ident)?] $array:ty, |$a:ident| $view:expr}
    ) => {
        impl<$($lifetime,)* T: Clone, S: Shape, $($layout: Layout,)? R> core::ops::$trait for $array
        where
            operator::$operator: UnaryOperator<T, Out = R>,
            S: Collected<R>,
        {
            type Output = S::Out;

            #[track_caller]
            fn $method(self) -> S::Out {
                let $a = &self;
                evaluate(unary(operator::$operator, $view))
            }
        }
    };
}

/// Calls a macro for every operator and every kind of array: lifetimes, layout, type, and the array
/// as a view.
macro_rules! arrays {
    ($callback:ident: $($trait:ident $method:ident $operator:ident;)*) => {$(
        $callback!($trait $method $operator; {['a] [] &'a Owned<T, S>, |a| a.view()});
        $callback!($trait $method $operator; {[] [] Owned<T, S>, |a| a.view()});
        $callback!($trait $method $operator; {['a] [L] View<'a, T, S, L>, |a| *a});
        $callback!($trait $method $operator; {['a 'v] [L] &'a View<'v, T, S, L>, |a| **a});
    )*};
}
arrays! { on_the_left:
    Add add Add;
    Sub sub Subtract;
    Mul mul Multiply;
    Div div Divide;
    Rem rem Remainder;
    BitAnd bitand And;
    BitOr bitor Or;
    BitXor bitxor Xor;
    Shl shl ShiftLeft;
    Shr shr ShiftRight;
}
arrays! { sign:
    Neg neg Negative;
    Not not Invert;
}

macro_rules! numbers {
    ($($trait:ident $method:ident $operator:ident;)*) => {
        $(number_on_the_left!($trait $method $operator;
            i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64);)*
    };
}
numbers! {
    Add add Add;
    Sub sub Subtract;
    Mul mul Multiply;
    Div div Divide;
    Rem rem Remainder;
}
