//! Three operands under an operator.

use crate::engine::Pair;
use crate::error::Error;
use crate::expr::operator::TernaryOperator;
use crate::expr::{Expr, Yields};
use crate::shape::{Broadcast, Shape};
use core::marker::PhantomData;

/// Three operands that an operator can combine; as [`Combine`](super::Combine).
pub trait CombineThree<A, B, C>: Sized {
    crate::sealed::seal!(required);

    /// The expression.
    type Out;

    /// The expression.
    fn combine_three(a: A, b: B, c: C, operator: Self) -> Self::Out;
}

// The last two meet first, as in `np.where(condition, x, y)`.
// What comes out is written as it follows, as that of `Combine` is.
impl<O, A, B, C, T, U, V> CombineThree<A, B, C> for O
where
    A: Yields<Elem = T>,
    B: Yields<Elem = U>,
    C: Yields<Elem = V>,
    B::Shape: Broadcast<C::Shape>,
    A::Shape: Broadcast<Together<B, C>>,
    O: ComputesThree<T, U, V>,
{
    crate::sealed::seal!();

    type Out = Ternary<
        O,
        A,
        B,
        C,
        Together<B, C>,
        <A::Shape as Broadcast<Together<B, C>>>::Out,
        <O as ComputesThree<T, U, V>>::Out,
    >;

    #[inline(always)]
    fn combine_three(a: A, b: B, c: C, _: O) -> Self::Out {
        Ternary {
            a,
            b,
            c,
            operator: PhantomData,
        }
    }
}

/// The shape that two expressions have together.
type Together<B, C> = <<B as Yields>::Shape as Broadcast<<C as Yields>::Shape>>::Out;

/// A [`TernaryOperator`] on elements of types `A`, `B` and `C`; as [`Calculates`](super::Calculates).
#[diagnostic::on_unimplemented(
    message = "no common type for elements of type `{B}` and `{C}`",
    label = "`{B}` and `{C}` cannot stand in one array"
)]
pub trait ComputesThree<A, B, C> {
    crate::sealed::seal!(required);

    /// The type of the result.
    type Out;
}

#[diagnostic::do_not_recommend]
impl<O: TernaryOperator<A, B, C, Out = R>, A, B, C, R> ComputesThree<A, B, C> for O {
    crate::sealed::seal!();

    type Out = R;
}

/// A type that an operator yields of elements of types `T`, `U` and `V`; as [`ResultOf`](super::ResultOf).
pub trait ResultOfThree<O, T, U, V> {
    crate::sealed::seal!(required);

    /// The operator.
    type Operator: TernaryOperator<T, U, V, Out = Self>;
}

#[diagnostic::do_not_recommend]
impl<O: TernaryOperator<T, U, V, Out = R>, T, U, V, R> ResultOfThree<O, T, U, V> for R {
    crate::sealed::seal!();

    type Operator = O;
}

/// Three operands under an operator, such as `np.where(a, b, c)`.
#[inline(always)]
pub fn ternary<O: CombineThree<A, B, C, Out = E>, A, B, C, E>(operator: O, a: A, b: B, c: C) -> E {
    O::combine_three(a, b, c, operator)
}

/// Three operands under an operator; `Z` is the shape that the last two have together, and `S` that
/// of all three.
pub struct Ternary<O, A, B, C, Z, S, R> {
    a: A,
    b: B,
    c: C,
    operator: PhantomData<(O, Z, S, R)>,
}

impl<O, A: Copy, B: Copy, C: Copy, Z, S, R> Clone for Ternary<O, A, B, C, Z, S, R> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<O, A: Copy, B: Copy, C: Copy, Z, S, R> Copy for Ternary<O, A, B, C, Z, S, R> {}

impl<O, A, B, C, Z, S: Shape, R> Yields for Ternary<O, A, B, C, Z, S, R> {
    type Elem = R;
    type Shape = S;
}

// SAFETY: [row] the leaves are those of all operands, and what the common shape can be broadcast
// to, all can.
unsafe impl<O, A, B, C, Z: Shape, S: Shape, R> Expr for Ternary<O, A, B, C, Z, S, R>
where
    A: Expr,
    B: Expr,
    C: Expr,
    B::Shape: Broadcast<C::Shape, Out = Z>,
    A::Shape: Broadcast<Z, Out = S>,
    R: ResultOfThree<O, A::Elem, B::Elem, C::Elem>,
{
    type Leaves = Pair<A::Leaves, Pair<B::Leaves, C::Leaves>>;
    type Row = (A::Row, B::Row, C::Row);
    const COMPUTES_AT_ONCE: bool =
        A::COMPUTES_AT_ONCE || B::COMPUTES_AT_ONCE || C::COMPUTES_AT_ONCE;
    const WIDEST: usize = crate::expr::widest([A::WIDEST, B::WIDEST, C::WIDEST, size_of::<R>()]);

    fn shape(&self) -> Result<S, Error> {
        let (a, b, c) = (self.a.shape()?, self.b.shape()?, self.c.shape()?);
        let common = b.broadcast(c).and_then(|last| a.broadcast(last));
        // NumPy's sentence has the shapes of all three.
        let common = common.map_err(|_| Error::Operands {
            shapes: vec![
                a.lens().as_ref().to_vec(),
                b.lens().as_ref().to_vec(),
                c.lens().as_ref().to_vec(),
            ],
        })?;
        R::Operator::check([self.b.weak(), self.c.weak()])?;
        Ok(common)
    }

    #[inline(always)]
    fn leaves(&self) -> Self::Leaves {
        Pair(self.a.leaves(), Pair(self.b.leaves(), self.c.leaves()))
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, shape: F) -> bool {
        self.a.is_flat(shape) && self.b.is_flat(shape) && self.c.is_flat(shape)
    }

    #[inline(always)]
    unsafe fn bind_at(&self, index: &[usize]) -> Self::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe {
            (
                self.a.bind_at(index),
                self.b.bind_at(index),
                self.c.bind_at(index),
            )
        }
    }

    #[inline(always)]
    unsafe fn bind(&self, Pair(a, Pair(b, c)): &Self::Leaves) -> Self::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe { (self.a.bind(a), self.b.bind(b), self.c.bind(c)) }
    }

    #[inline(always)]
    unsafe fn prepare((a, b, c): &mut Self::Row, start: usize, len: usize) {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe {
            A::prepare(a, start, len);
            B::prepare(b, start, len);
            C::prepare(c, start, len);
        }
    }

    #[inline(always)]
    unsafe fn at((a, b, c): &Self::Row, position: usize) -> R {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe { R::Operator::apply(A::at(a, position), B::at(b, position), C::at(c, position)) }
    }

    #[inline(always)]
    fn may_fail() -> bool {
        A::may_fail() || B::may_fail() || C::may_fail()
    }

    #[inline(always)]
    fn is_plain() -> bool {
        A::is_plain() && B::is_plain() && C::is_plain()
    }
}
