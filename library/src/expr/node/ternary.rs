//! Three operands under an operator.

use super::{By, InOneShape};
use crate::axis::verdict::{Choice, Known, Unasked, UnaskedOfSecond, Unknown};
use crate::engine::Pair;
use crate::error::Error;
use crate::expr::operator::TernaryOperator;
use crate::expr::{Expr, Yields};
use crate::shape::{Broadcast, Shape};
use core::marker::PhantomData;

/// Three operands under an operator `Q`, of which it is not known yet whether they have a shape together.
pub struct ThreeOperands<Q, A, B, C> {
    a: A,
    b: B,
    c: C,
    operator: PhantomData<Q>,
}

// The last two meet first, as in `np.where(condition, x, y)`.
impl<Q, A, B, C> InOneShape for ThreeOperands<Q, A, B, C>
where
    A: Yields,
    B: Yields,
    C: Yields,
    B::Shape: Broadcast<C::Shape>,
    A::Shape: Broadcast<Together<B, C>>,
{
    crate::sealed::seal!();

    type Out = Ternary<Q, A, B, C, Together<B, C>, <A::Shape as Broadcast<Together<B, C>>>::Out>;

    #[inline(always)]
    fn in_one_shape(self) -> Self::Out {
        let Self { a, b, c, .. } = self;
        let operator = PhantomData;
        Ternary { a, b, c, operator }
    }
}

/// The shape that two expressions have together.
type Together<B, C> = <<B as Yields>::Shape as Broadcast<<C as Yields>::Shape>>::Out;

/// A [`TernaryOperator`] on elements of types `A`, `B` and `C`; as [`Calculates`](super::Calculates).
#[diagnostic::on_unimplemented(
    message = "no common type for elements of type `{B}` and `{C}`",
    label = "`{B}` and `{C}` cannot stand in one array"
)]
pub trait ComputesThree<A, B, C, K: Choice = Known>: Sized {
    crate::sealed::seal!(required);

    /// The operator, and the type of its results.
    type By;

    /// The operands, which are still to be brought [`in_one_shape`](InOneShape::in_one_shape).
    #[inline(always)]
    fn combine_three<E, F, G>(a: E, b: F, c: G, _: Self) -> ThreeOperands<Self::By, E, F, G>
    where
        E: Yields<Elem = A>,
        F: Yields<Elem = B>,
        G: Yields<Elem = C>,
    {
        let operator = PhantomData;
        ThreeOperands { a, b, c, operator }
    }
}

#[diagnostic::do_not_recommend]
impl<O: TernaryOperator<A, B, C, Out = R>, A, B, C, R> ComputesThree<A, B, C> for O {
    crate::sealed::seal!();

    type By = By<O, R>;
}

#[diagnostic::do_not_recommend]
impl<O, A, B: Unknown, C> ComputesThree<A, B, C, Unasked> for O {
    crate::sealed::seal!();

    type By = B;
}

#[diagnostic::do_not_recommend]
impl<O, A, B, C: Unknown> ComputesThree<A, B, C, UnaskedOfSecond> for O {
    crate::sealed::seal!();

    type By = C;
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

/// Three operands under an operator; `Q` is the operator with the type of its results, `Z` the shape that the last
/// two have together, and `S` that of all three.
pub struct Ternary<Q, A, B, C, Z, S> {
    a: A,
    b: B,
    c: C,
    operator: PhantomData<(Q, Z, S)>,
}

impl<Q, A: Copy, B: Copy, C: Copy, Z, S> Clone for Ternary<Q, A, B, C, Z, S> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<Q, A: Copy, B: Copy, C: Copy, Z, S> Copy for Ternary<Q, A, B, C, Z, S> {}

impl<O, A, B, C, Z, S: Shape, R> Yields for Ternary<By<O, R>, A, B, C, Z, S> {
    type Elem = R;
    type Shape = S;
}

// SAFETY: [row] the leaves are those of all operands, and what the common shape can be broadcast
// to, all can.
unsafe impl<O, A, B, C, Z: Shape, S: Shape, R> Expr for Ternary<By<O, R>, A, B, C, Z, S>
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
    const FOR_AVX512: bool = A::FOR_AVX512 || B::FOR_AVX512 || C::FOR_AVX512;

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
