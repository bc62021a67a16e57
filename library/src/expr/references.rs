//! Rust's own operators, outside of `arr!`: `&a + &b`, `-&a`, `&a * 2.0`, `2.0 * &a`.
//!
//! Each is computed at once, by the same engine and with the same result types as in `arr!`. A scalar
//! has the type of the elements: Rust settles the type of `2` that way. Arrays are given by reference;
//! views, and what another operator has yielded, by value as well.

use super::leaf::Scalar;
use super::node::{Combine, binary, unary};
use super::operator::{BinaryOperator, UnaryOperator};
use super::{Collected, Expr, evaluate};
use crate::array::{Owned, View};
use crate::element::{Number, for_each_number};
use crate::shape::layout::Layout;
use crate::shape::{Broadcast, Shape};

/// What may stand on the right of one of Rust's operators, `O`, with elements of type `T` and of shape
/// `S` on its left: what stands beside such an array at all ([`BesideArray`]).
///
/// The operators themselves ask for nothing else, so that there is one function for each kind of
/// operand, and not one for each pair of them and each operator.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand beside an array with elements of type `{T}`",
    label = "neither an array, nor a number of type `{T}`",
    note = "in `arr!`, numbers of another type and Rust's own arrays can; in an index, by name: `a[np.add(i, n)]`"
)]
pub trait RightOperand<O, T, S> {
    crate::sealed::seal!(required);

    /// An array, or an element if there are no axes.
    type Out;

    /// What comes out.
    fn right_of<E: Expr<Elem = T, Shape = S>>(self, operator: O, left: E) -> Self::Out;
}

// Of what stands beside no array no element type is known: then nothing is said of the operator.
impl<O, T, S, X: BesideArray<T, Elem = U>, U, R, V> RightOperand<O, T, S> for X
where
    S: Broadcast<X::Shape, Out = V>,
    U: CombinedWith<O, T, Out = R>,
    V: Collected<R>,
{
    crate::sealed::seal!();

    type Out = V::Out;

    #[track_caller]
    fn right_of<E: Expr<Elem = T, Shape = S>>(self, _: O, left: E) -> V::Out {
        evaluate(<U::Operator as Combine<_, _>>::combine(left, self.beside()))
    }
}

/// Elements that an operator `O` combines with ones of type `T` on their left.
#[diagnostic::on_unimplemented(
    message = "NumPy has no such operation on elements of type `{T}` and `{Self}`",
    label = "not for `{T}` and `{Self}`",
    note = "a type of your own becomes a number by `impl ndview::Arithmetic for ..`, a type parameter by a bound such as `T: ndview::Float`"
)]
pub trait CombinedWith<O, T>: Sized {
    crate::sealed::seal!(required);

    /// The type of the results.
    type Out;
    /// The operator.
    type Operator: BinaryOperator<T, Self, Out = Self::Out>;
}

#[diagnostic::do_not_recommend]
impl<O: BinaryOperator<T, U, Out = R>, T, U, R> CombinedWith<O, T> for U {
    crate::sealed::seal!();

    type Out = R;
    type Operator = O;
}

/// An array, or a number of type `T`. No implementation is recommended, because messages would quote them all.
pub trait BesideArray<T> {
    crate::sealed::seal!(required);

    /// The type of the elements.
    type Elem;
    /// The shape.
    type Shape: Shape;

    /// It as an operand.
    #[doc(hidden)]
    fn beside(&self) -> impl Expr<Elem = Self::Elem, Shape = Self::Shape>;
}

macro_rules! arrays_beside {
    ($([$($layout:ident)?] $array:ty, |$this:ident| $view:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T, U: Clone, Z: Shape $(, $layout: Layout)?> BesideArray<T> for $array {
            crate::sealed::seal!();

            type Elem = U;
            type Shape = Z;

            #[inline(always)]
            fn beside(&self) -> impl Expr<Elem = U, Shape = Z> {
                let $this = self;
                $view
            }
        }
    )*};
}
arrays_beside! {
    [M] View<'_, U, Z, M>, |this| *this;
    [M] &View<'_, U, Z, M>, |this| **this;
    [] &Owned<U, Z>, |this| this.view();
    [] Owned<U, Z>, |this| this.view();
}

#[diagnostic::do_not_recommend]
impl<T: Number> BesideArray<T> for T {
    crate::sealed::seal!();

    type Elem = T;
    type Shape = ();

    #[inline(always)]
    fn beside(&self) -> impl Expr<Elem = T, Shape = ()> {
        Scalar(self)
    }
}

/// One operator with an array on its left.
macro_rules! on_the_left {
    ($trait:ident $method:ident $operator:ident;
        [$($lifetime:lifetime)*] [$($layout:ident)?] $array:ty, |$this:ident| $view:expr
    ) => {
        impl<$($lifetime,)* T: Clone, S: Shape, $($layout: Layout,)? B> core::ops::$trait<B> for $array
        where
            B: RightOperand<super::$operator, T, S>,
        {
            type Output = B::Out;

            #[track_caller]
            fn $method(self, other: B) -> B::Out {
                let $this = &self;
                other.right_of(super::$operator, $view)
            }
        }
    };
}

/// Shapes of arrays on the right of a number, where the operator yields elements of type `R`.
///
/// The operators ask for nothing of the array but this: what they ask, the compiler looks up wherever a
/// number is calculated with and it does not know the other one's type yet.
pub trait BesideNumber<R>: Collected<R> {
    crate::sealed::seal!(required);

    /// What comes out.
    fn of<O, T: Number, L: Layout>(
        operator: O,
        number: T,
        array: View<'_, T, Self, L>,
    ) -> Self::Out
    where
        O: BinaryOperator<T, T, Out = R>;
}

impl<S: Collected<R>, R> BesideNumber<R> for S
where
    (): Broadcast<S, Out = S>,
{
    crate::sealed::seal!();

    #[track_caller]
    fn of<O, T: Number, L: Layout>(operator: O, number: T, array: View<'_, T, S, L>) -> S::Out
    where
        O: BinaryOperator<T, T, Out = R>,
    {
        evaluate(binary(operator, Scalar(&number), array))
    }
}

/// What an operator yields of two numbers of a type.
type Of<O, T> = <O as BinaryOperator<T, T>>::Out;

/// One operator with a number on its left, and an array of its type on its right.
macro_rules! number_on_the_left {
    ($trait:ident $method:ident $operator:ident; $($number:ty)*) => {$(
        number_on_the_left!(@one $trait $method $operator $number; ['b] [] &'b Owned<$number, S>, |b| b.view());
        number_on_the_left!(@one $trait $method $operator $number; [] [] Owned<$number, S>, |b| b.view());
        number_on_the_left!(@one $trait $method $operator $number; ['b] [L] View<'b, $number, S, L>, |b| b);
        number_on_the_left!(@one $trait $method $operator $number; ['b 'v] [L] &'b View<'v, $number, S, L>, |b| *b);
    )*};
    (@one $trait:ident $method:ident $operator:ident $number:ty;
        [$($lifetime:lifetime)*] [$($layout:ident)?] $right:ty, |$array:ident| $view:expr
    ) => {
        impl<$($lifetime,)* S, $($layout: Layout,)?> core::ops::$trait<$right> for $number
        where
            S: BesideNumber<Of<super::$operator, $number>>,
        {
            type Output = S::Out;

            #[track_caller]
            fn $method(self, $array: $right) -> S::Out {
                S::of(super::$operator, self, $view)
            }
        }
    };
}

/// A sign before an array.
macro_rules! sign {
    ($trait:ident $method:ident $operator:ident;
        [$($lifetime:lifetime)*] [$($layout:ident)?] $array:ty, |$this:ident| $view:expr
    ) => {
        impl<$($lifetime,)* T: Clone, S: Shape, $($layout: Layout,)? R> core::ops::$trait for $array
        where
            super::$operator: UnaryOperator<T, Out = R>,
            S: Collected<R>,
        {
            type Output = S::Out;

            #[track_caller]
            fn $method(self) -> S::Out {
                let $this = &self;
                evaluate(unary(super::$operator, $view))
            }
        }
    };
}

/// Calls a macro for every operator and every kind of array: lifetimes, layout, type, and the array
/// as a view.
macro_rules! arrays {
    ($callback:ident: $($trait:ident $method:ident $operator:ident;)*) => {$(
        $callback!($trait $method $operator; ['a] [] &'a Owned<T, S>, |a| a.view());
        $callback!($trait $method $operator; [] [] Owned<T, S>, |a| a.view());
        $callback!($trait $method $operator; ['a] [L] View<'a, T, S, L>, |a| *a);
        $callback!($trait $method $operator; ['a 'v] [L] &'a View<'v, T, S, L>, |a| **a);
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

for_each_number!(signed unsigned float half complex => number_on_the_left! { Add add Add; });
for_each_number!(signed unsigned float half complex => number_on_the_left! { Sub sub Subtract; });
for_each_number!(signed unsigned float half complex => number_on_the_left! { Mul mul Multiply; });
for_each_number!(signed unsigned float half complex => number_on_the_left! { Div div Divide; });
for_each_number!(signed unsigned float half => number_on_the_left! { Rem rem Remainder; });
for_each_number!(bool signed unsigned => number_on_the_left! { BitAnd bitand And; });
for_each_number!(bool signed unsigned => number_on_the_left! { BitOr bitor Or; });
for_each_number!(bool signed unsigned => number_on_the_left! { BitXor bitxor Xor; });
for_each_number!(signed unsigned => number_on_the_left! { Shl shl ShiftLeft; });
for_each_number!(signed unsigned => number_on_the_left! { Shr shr ShiftRight; });
