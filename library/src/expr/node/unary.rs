//! An operand under an operator.

use super::By;
use crate::error::Error;
use crate::expr::operator::UnaryOperator;
use crate::expr::retained::{Pending, Retained};
use crate::expr::{Expr, Yields};
use crate::shape::Shape;
use core::marker::PhantomData;

/// An operand that an operator can be applied to; as [`Combine`](super::Combine).
pub trait Apply<A>: Sized {
    crate::sealed::seal!(required);

    /// The expression.
    type Out;

    /// The expression.
    fn apply_to(a: A, operator: Self) -> Self::Out;
}

impl<O, A: Yields> Apply<A> for O
where
    O: UnaryOperator<A::Elem>,
{
    crate::sealed::seal!();

    type Out = Unary<By<O, <O as UnaryOperator<A::Elem>>::Out>, A>;

    #[inline(always)]
    fn apply_to(a: A, _: O) -> Self::Out {
        Unary::new(a)
    }
}

/// A type that an operator yields of elements of type `T`; as [`ResultOf`](super::ResultOf).
pub trait ResultOfOne<O, T> {
    crate::sealed::seal!(required);

    /// The operator.
    type Operator: UnaryOperator<T, Out = Self>;
}

#[diagnostic::do_not_recommend]
impl<O: UnaryOperator<T, Out = R>, T, R> ResultOfOne<O, T> for R {
    crate::sealed::seal!();

    type Operator = O;
}

/// An operand under an operator, for functions.
#[inline(always)]
pub fn unary<O: Apply<A, Out = E>, A, E>(operator: O, a: A) -> E {
    O::apply_to(a, operator)
}

/// An operand under an operator; `Q` is the operator with the type of its results.
pub struct Unary<Q, A> {
    a: A,
    operator: PhantomData<Q>,
}

impl<Q, A> Unary<Q, A> {
    #[inline(always)]
    pub(in crate::expr) fn new(a: A) -> Self {
        let operator = PhantomData;
        Self { a, operator }
    }
}

impl<Q, A: Copy> Clone for Unary<Q, A> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<Q, A: Copy> Copy for Unary<Q, A> {}

impl<O, A: Yields, R> Yields for Unary<By<O, R>, A> {
    type Elem = R;
    type Shape = A::Shape;
}

// SAFETY: [row] shape and leaves are those of the operand.
unsafe impl<O, A, R> Expr for Unary<By<O, R>, A>
where
    A: Expr,
    R: ResultOfOne<O, A::Elem>,
{
    type Leaves = A::Leaves;
    type Row = (A::Row, <R::Operator as UnaryOperator<A::Elem>>::Retained);
    const COMPUTES_AT_ONCE: bool = A::COMPUTES_AT_ONCE || R::Operator::COMPUTES_AT_ONCE;
    const IS_COMPUTED_AT_ONCE: bool = R::Operator::COMPUTES_AT_ONCE;
    const WIDEST: usize = crate::expr::widest([A::WIDEST, size_of::<R>()]);
    const FOR_AVX512: bool = A::FOR_AVX512 || R::Operator::FOR_AVX512;

    #[inline(always)]
    fn shape(&self) -> Result<A::Shape, Error> {
        self.a.shape()
    }

    #[inline(always)]
    fn leaves(&self) -> A::Leaves {
        self.a.leaves()
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, shape: F) -> bool {
        self.a.is_flat(shape)
    }

    #[inline(always)]
    unsafe fn bind_at(&self, index: &[usize]) -> Self::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe {
            (
                self.a.bind_at(index),
                <R::Operator as UnaryOperator<A::Elem>>::Retained::empty(),
            )
        }
    }

    #[inline(always)]
    unsafe fn bind(&self, leaves: &A::Leaves) -> Self::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe {
            (
                self.a.bind(leaves),
                <R::Operator as UnaryOperator<A::Elem>>::Retained::empty(),
            )
        }
    }

    #[inline(always)]
    unsafe fn prepare((a, kept): &mut Self::Row, start: usize, len: usize) {
        // SAFETY: [row] promised by the caller for the row of the operand, which is prepared before
        // it is read.
        unsafe {
            A::prepare(a, start, len);
            if R::Operator::COMPUTES_AT_ONCE {
                let operands = |position| A::at(a, start + position);
                kept.fill(start, len, |results| {
                    R::Operator::apply_to_all(operands, results)
                });
            }
        }
    }

    #[inline(always)]
    unsafe fn compute_into((a, _): &mut Self::Row, start: usize, places: Pending<'_, R>) {
        // SAFETY: [row] promised by the caller for the row of the operand, which is prepared first.
        unsafe {
            A::prepare(a, start, places.len());
            R::Operator::apply_to_all(|position| A::at(a, start + position), places);
        }
    }

    #[inline(always)]
    unsafe fn at((a, kept): &Self::Row, position: usize) -> R {
        // SAFETY: [row] promised by the caller for the row of the operand, and for what is kept:
        // `fill` is asked for all positions that the row is prepared for, and `apply_to_all` writes
        // every result.
        unsafe {
            if R::Operator::COMPUTES_AT_ONCE {
                kept.get(position)
            } else {
                R::Operator::apply(A::at(a, position))
            }
        }
    }

    #[inline(always)]
    fn may_fail() -> bool {
        A::may_fail()
    }

    #[inline(always)]
    fn is_plain() -> bool {
        A::is_plain()
    }
}
