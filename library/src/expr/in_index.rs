//! What `+`, `-`, `*` and `%` make of variables in an index or a length: `a[i:i + w]`, `a[(cars + v) % n]`, `a[i + 1]`,
//! `a[-w - 1]`.
//!
//! Integers of one type calculate as in Rust, which finds the type of one by that of the other. Rust has no such
//! operator of integers of two types, and positions are `i64` where lengths are `usize`: there the result is exact,
//! whatever the types. Of an array, the operator is NumPy's, and nothing is moved.
//!
//! Which of the three it is, is which method of one name the compiler finds first: that of the pair itself, by value;
//! that of [`OfIntegers`], by value; that of [`OfArrays`], by reference.

use super::{Add, Collected, Combine, Expr, Multiply, Operand, Remainder, Subtract, evaluate};
use crate::axis::verdict::{Choice, Known, Unasked, Unknown};
use crate::element::Integer;

/// A pair of integers of two types under an operator.
pub trait OfIntegers {
    crate::sealed::seal!(required);

    /// The exact result.
    ///
    /// # Panics
    /// As Rust's operator does, where a remainder is of 0.
    fn in_index(self) -> i128;
}

/// A pair of anything else, which are arrays, or nothing that is calculated with.
pub trait OfArrays {
    crate::sealed::seal!(required);

    /// The first of the pair.
    type First: ?Sized;
    /// The second.
    type Second: ?Sized;
    /// The operator between them.
    type Operator;

    /// The two.
    fn pair(&self) -> (&Self::First, &Self::Second);

    /// What NumPy's operator makes of them.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (2,) (3,)`
    #[track_caller]
    fn in_index<'p, Out, K: Choice>(&'p self) -> Out
    where
        Self::First: CalculatedWith<'p, Self::Operator, Self::Second, K, Out = Out>,
    {
        let (first, second) = self.pair();
        first.calculated(second)
    }
}

/// What NumPy's operator `O` makes of it and of `B`, in an index. Where it makes nothing of them, nothing is known of the
/// result: that is what `K` is for.
#[diagnostic::on_unimplemented(
    message = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices",
    label = "`{Self}` and `{B}` are no integers, nor arrays of them",
    note = "an `Option` or a `Result` yields what it holds by `?` or `.unwrap()`"
)]
pub trait CalculatedWith<'p, O, B: ?Sized, K: Choice = Known> {
    crate::sealed::seal!(required);

    /// An array, or the element of one.
    type Out;

    /// The result.
    #[track_caller]
    fn calculated(&'p self, other: &'p B) -> Self::Out;
}

#[diagnostic::do_not_recommend]
impl<'p, A, B, O, E> CalculatedWith<'p, O, B> for A
where
    A: Operand + ?Sized + 'p,
    B: Operand + ?Sized + 'p,
    O: Combine<A::Expr<'p>, B::Expr<'p>, Out = E>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    crate::sealed::seal!();

    type Out = <E::Shape as Collected<E::Elem>>::Out;

    #[track_caller]
    fn calculated(&'p self, other: &'p B) -> Self::Out {
        evaluate(O::combine(self.operand(), other.operand()))
    }
}

#[diagnostic::do_not_recommend]
impl<'p, A, B, O> CalculatedWith<'p, O, B, Unasked> for A
where
    A: Unknown + CalculatedWith<'p, O, B> + ?Sized,
    B: ?Sized,
{
    crate::sealed::seal!();

    type Out = <A as CalculatedWith<'p, O, B>>::Out;

    #[track_caller]
    fn calculated(&'p self, other: &'p B) -> Self::Out {
        <A as CalculatedWith<'p, O, B>>::calculated(self, other)
    }
}

/// A literal of a pair: of the type of the other, if that is an integer, and else one of Python's.
pub struct Numeral<T>(pub T);

macro_rules! pairs {
    ($($(#[$doc:meta])* $pair:ident: $trait:ident $method:ident, $exact:ident, $operator:ident;)*) => {$(
        $(#[$doc])*
        pub struct $pair<A, B>(pub A, pub B);

        pairs!(@of_one_type $pair: $trait $method, [&T] [&T], |one, other| (*one, *other));
        pairs!(@of_one_type $pair: $trait $method, [&T] [Numeral<T>], |one, other| (*one, other.0));
        pairs!(@of_one_type $pair: $trait $method, [Numeral<T>] [&T], |one, other| (one.0, *other));

        impl<A: Integer, B: Integer> OfIntegers for $pair<&A, &B> {
            crate::sealed::seal!();

            #[inline(always)]
            #[track_caller]
            fn in_index(self) -> i128 {
                self.0.widened().$exact(self.1.widened())
            }
        }

        pairs!(@of_arrays $pair: $operator, [A: ?Sized, B: ?Sized,] [&A] [&B], A, B, |one, other| (one, other));
        pairs!(@of_arrays $pair: $operator, [A: ?Sized,] [&A] [Numeral<isize>], A, isize, |one, other| (one, &other.0));
        pairs!(@of_arrays $pair: $operator, [B: ?Sized,] [Numeral<isize>] [&B], isize, B, |one, other| (&one.0, other));
    )*};
    (@of_one_type $pair:ident: $trait:ident $method:ident, [$one:ty] [$other:ty], |$a:ident, $b:ident| $values:expr) => {
        impl<T: Copy + core::ops::$trait<Output = T>> $pair<$one, $other> {
            /// What Rust's operator makes of two of one type.
            #[inline(always)]
            #[track_caller]
            pub fn in_index(self) -> T {
                let $pair($a, $b) = self;
                let (one, other): (T, T) = $values;
                core::ops::$trait::$method(one, other)
            }
        }
    };
    (
        @of_arrays $pair:ident: $operator:ident, [$($generics:tt)*] [$one:ty] [$other:ty], $first:ty, $second:ty,
        |$a:ident, $b:ident| $values:expr
    ) => {
        impl<$($generics)*> OfArrays for $pair<$one, $other> {
            crate::sealed::seal!();

            type First = $first;
            type Second = $second;
            type Operator = $operator;

            #[inline(always)]
            fn pair(&self) -> (&$first, &$second) {
                let $pair($a, $b) = self;
                $values
            }
        }
    };
}
pairs! {
    /// `i + j`
    IndexSum: Add add, saturating_add, Add;
    /// `i - j`
    IndexDifference: Sub sub, saturating_sub, Subtract;
    /// `i * j`
    IndexProduct: Mul mul, saturating_mul, Multiply;
    /// `i % j`
    IndexRemainder: Rem rem, wrapping_rem, Remainder;
}

/// `-i` beside an operator. Of an unsigned integer, Rust has no negative: there it is exact, as of two types.
pub struct IndexNegative<A>(pub A);

impl<T: Copy + core::ops::Neg<Output = T>> IndexNegative<&T> {
    /// What Rust's operator makes of it.
    #[inline(always)]
    #[track_caller]
    pub fn in_index(self) -> T {
        -*self.0
    }
}

impl<A: Integer> OfIntegers for IndexNegative<&A> {
    crate::sealed::seal!();

    #[inline(always)]
    fn in_index(self) -> i128 {
        self.0.widened().saturating_neg()
    }
}

impl<A: ?Sized> OfArrays for IndexNegative<&A> {
    crate::sealed::seal!();

    type First = A;
    type Second = isize;
    type Operator = Multiply;

    #[inline(always)]
    fn pair(&self) -> (&A, &isize) {
        (self.0, &-1)
    }
}
