//! Two operands under an operator.

use crate::element::{Dtype, Holds, IntLiteral, is_simple_exponent};
use crate::engine::Pair;
use crate::error::Error;
use crate::expr::operator::BinaryOperator;
use crate::expr::retained::{Computed, Pending, Retained};
use crate::expr::{Expr, Yields, may_be_negative};
use crate::shape::{Broadcast, Shape};
use core::marker::PhantomData;

/// Two operands that an operator can combine, for functions; `arr!` asks of their elements in the words of
/// the operators (`asked`), and whether they have a shape together by [`InOneShape`].
pub trait Combine<A, B>: Sized {
    crate::sealed::seal!(required);

    /// The expression.
    type Out;

    /// The expression.
    fn combine(a: A, b: B) -> Self::Out;
}

impl<O, A, B, T, U> Combine<A, B> for O
where
    A: Yields<Elem = T>,
    B: Yields<Elem = U>,
    A::Shape: Broadcast<B::Shape>,
    O: BinaryOperator<T, U>,
{
    crate::sealed::seal!();

    type Out = Binary<
        By<O, <O as BinaryOperator<T, U>>::Out>,
        A,
        B,
        <A::Shape as Broadcast<B::Shape>>::Out,
    >;

    #[inline(always)]
    fn combine(a: A, b: B) -> Self::Out {
        Binary::new(a, b)
    }
}

/// A type that an operator yields of elements of types `T` and `U`.
///
/// Expressions ask it of the type: while that is not known, because there is no such operation, the compiler has
/// nothing to say of the expression.
pub trait ResultOf<O, T, U> {
    crate::sealed::seal!(required);

    /// The operator.
    type Operator: BinaryOperator<T, U, Out = Self>;
}

#[diagnostic::do_not_recommend]
impl<O: BinaryOperator<T, U, Out = R>, T, U, R> ResultOf<O, T, U> for R {
    crate::sealed::seal!();

    type Operator = O;
}

/// Two operands under an operator, for functions; `arr!` asks in the words of the operators (`asked`).
#[inline(always)]
pub fn binary<O: Combine<A, B, Out = E>, A, B, E>(_: O, a: A, b: B) -> E {
    O::combine(a, b)
}

/// An integer literal beside an operand with elements of type `T`, which NumPy calls `N`: the type holds it.
#[diagnostic::on_unimplemented(
    message = "Python integer {VALUE} out of bounds for {N}",
    label = "{VALUE} is out of bounds for {T}"
)]
pub trait Beside<const VALUE: i128, const BITS: u32, const IS_NEGATIVE: bool, N, T>: Sized {
    crate::sealed::seal!(required);

    /// The operand.
    #[inline(always)]
    fn beside<E: Expr<Elem = T>>(self, operand: E) -> E
    where
        T: Dtype<Name = N>,
    {
        operand
    }
}
#[diagnostic::do_not_recommend]
impl<const VALUE: i128, const BITS: u32, const IS_NEGATIVE: bool, N, T>
    Beside<VALUE, BITS, IS_NEGATIVE, N, T> for IntLiteral<VALUE>
where
    N: Holds<VALUE, BITS, IS_NEGATIVE, T>,
{
    crate::sealed::seal!();
}

/// The value of a second operand that is a literal with which the operator is simple: of an exponent with which a
/// power is a product or a root, or of a divisor.
pub(in crate::expr) const fn simple_literal<O: BinaryOperator<T, B::Elem>, T, B: Expr>()
-> Option<f64> {
    match B::LITERAL {
        Some(value) if O::IS_DIVISION && (!O::COMPUTES_AT_ONCE || is_power_of_two(value)) => {
            Some(value)
        }
        Some(value) if O::IS_POWER && is_simple_exponent(value) => Some(value),
        _ => None,
    }
}

/// Whether integers are divided by it by moving their bits.
const fn is_power_of_two(divisor: f64) -> bool {
    let whole = divisor as u64;
    whole as f64 == divisor && whole.is_power_of_two()
}

/// The result for an element of any operand, and one of a second operand.
#[inline(always)]
pub(in crate::expr) fn apply<O: BinaryOperator<T, B::Elem>, T, B: Expr>(
    a: T,
    b: B::Elem,
) -> O::Out {
    match const { simple_literal::<O, T, B>() } {
        Some(value) => O::apply_literal(a, b, value),
        None => O::apply(a, b),
    }
}

/// An operator, and the type of its results. Of an operand that the operator is not for neither is known, so that the
/// compiler has nothing to say of the expression.
pub struct By<O, R>(PhantomData<(O, R)>);

/// Two operands under an operator `Q`, of which it is not known yet whether they have a shape together.
pub struct TwoOperands<Q, A, B> {
    a: A,
    b: B,
    operator: PhantomData<Q>,
}

impl<Q, A, B> TwoOperands<Q, A, B> {
    #[inline(always)]
    pub(super) fn new(a: A, b: B) -> Self {
        let operator = PhantomData;
        Self { a, b, operator }
    }
}

/// Operands that have a shape together.
pub trait InOneShape {
    crate::sealed::seal!(required);

    /// The expression.
    type Out;

    /// The expression.
    fn in_one_shape(self) -> Self::Out;

    /// The expression, a comparison: what comes out is known where an operand is an integer without a type yet.
    #[inline(always)]
    fn of_bools(self) -> Self::Out
    where
        Self: Sized,
        Self::Out: Yields<Elem = bool>,
    {
        self.in_one_shape()
    }
}

impl<Q, A, B> InOneShape for TwoOperands<Q, A, B>
where
    A: Yields,
    B: Yields,
    A::Shape: Broadcast<B::Shape>,
{
    crate::sealed::seal!();

    type Out = Binary<Q, A, B, <A::Shape as Broadcast<B::Shape>>::Out>;

    #[inline(always)]
    fn in_one_shape(self) -> Self::Out {
        Binary::new(self.a, self.b)
    }
}

/// Two operands under an operator; `Q` is the operator with the type of its results, `S` the shape of both together.
pub struct Binary<Q, A, B, S> {
    a: A,
    b: B,
    operator: PhantomData<(Q, S)>,
}

impl<Q, A, B, S> Binary<Q, A, B, S> {
    #[inline(always)]
    pub(super) fn new(a: A, b: B) -> Self {
        let operator = PhantomData;
        Self { a, b, operator }
    }
}

impl<Q, A: Copy, B: Copy, S> Clone for Binary<Q, A, B, S> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<Q, A: Copy, B: Copy, S> Copy for Binary<Q, A, B, S> {}

impl<O, A, B, S, R> Binary<By<O, R>, A, B, S>
where
    A: Expr,
    B: Expr,
    R: ResultOf<O, A::Elem, B::Elem>,
{
    /// Whether results are computed several at once, and kept.
    const IS_KEPT: bool =
        R::Operator::COMPUTES_AT_ONCE && simple_literal::<R::Operator, A::Elem, B>().is_none();

    /// The results of several positions from `start` on.
    ///
    /// # Safety
    /// Each leaf that the rows were bound to has elements there, and both rows are prepared for them.
    #[inline(always)]
    unsafe fn compute<'r>(
        a: &A::Row,
        b: &B::Row,
        start: usize,
        results: Pending<'r, R>,
    ) -> Computed<'r, R> {
        // SAFETY: [row] both rows are prepared for these positions, as the caller promises.
        let operands =
            |position| unsafe { (A::at(a, start + position), B::at(b, start + position)) };
        match B::IS_SAME {
            true => R::Operator::apply_to_all::<true>(operands, results),
            false => R::Operator::apply_to_all::<false>(operands, results),
        }
    }
}

impl<O, A, B, S: Shape, R> Yields for Binary<By<O, R>, A, B, S> {
    type Elem = R;
    type Shape = S;
}

// SAFETY: [row] the leaves are those of both operands, and what the common shape can be broadcast
// to, both can.
unsafe impl<O, A, B, S: Shape, R> Expr for Binary<By<O, R>, A, B, S>
where
    A: Expr,
    B: Expr,
    A::Shape: Broadcast<B::Shape, Out = S>,
    R: ResultOf<O, A::Elem, B::Elem>,
{
    type Leaves = Pair<A::Leaves, B::Leaves>;
    type Row = (
        A::Row,
        B::Row,
        <R::Operator as BinaryOperator<A::Elem, B::Elem>>::Retained,
    );
    const COMPUTES_AT_ONCE: bool = A::COMPUTES_AT_ONCE || B::COMPUTES_AT_ONCE || Self::IS_KEPT;
    const IS_COMPUTED_AT_ONCE: bool = Self::IS_KEPT;
    const WIDEST: usize = crate::expr::widest([A::WIDEST, B::WIDEST, size_of::<R>()]);
    const FOR_AVX512: bool = A::FOR_AVX512 || B::FOR_AVX512 || R::Operator::FOR_AVX512;

    #[inline]
    fn shape(&self) -> Result<S, Error> {
        let shape = self.a.shape()?.broadcast(self.b.shape()?)?;
        R::Operator::check([self.a.weak(), self.b.weak()])?;
        Ok(shape)
    }

    #[inline(always)]
    fn weak(&self) -> Option<i128> {
        R::Operator::of_integers([self.a.weak(), self.b.weak()])
    }

    #[inline(always)]
    fn leaves(&self) -> Self::Leaves {
        Pair(self.a.leaves(), self.b.leaves())
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, shape: F) -> bool {
        self.a.is_flat(shape) && self.b.is_flat(shape)
    }

    #[inline(always)]
    unsafe fn bind_at(&self, index: &[usize]) -> Self::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe {
            (
                self.a.bind_at(index),
                self.b.bind_at(index),
                <R::Operator as BinaryOperator<A::Elem, B::Elem>>::Retained::empty(),
            )
        }
    }

    #[inline(always)]
    unsafe fn bind(&self, Pair(a, b): &Self::Leaves) -> Self::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe {
            (
                self.a.bind(a),
                self.b.bind(b),
                <R::Operator as BinaryOperator<A::Elem, B::Elem>>::Retained::empty(),
            )
        }
    }

    #[inline(always)]
    unsafe fn prepare((a, b, kept): &mut Self::Row, start: usize, len: usize) {
        // SAFETY: [row] promised by the caller for both rows, which are prepared before they are
        // read.
        unsafe {
            A::prepare(a, start, len);
            B::prepare(b, start, len);
            if Self::IS_KEPT {
                kept.fill(start, len, |results| Self::compute(a, b, start, results));
            }
        }
    }

    #[inline(always)]
    unsafe fn compute_into((a, b, _): &mut Self::Row, start: usize, places: Pending<'_, R>) {
        // SAFETY: [row] promised by the caller for both rows, which are prepared before they are read.
        unsafe {
            A::prepare(a, start, places.len());
            B::prepare(b, start, places.len());
            Self::compute(a, b, start, places);
        }
    }

    #[inline(always)]
    unsafe fn at((a, b, kept): &Self::Row, position: usize) -> R {
        // SAFETY: [row] promised by the caller for both rows, and for what is kept: `fill` is asked
        // for all positions that the row is prepared for, and `apply_to_all` writes every result.
        unsafe {
            if Self::IS_KEPT {
                return kept.get(position);
            }
            let (a, b) = (A::at(a, position), B::at(b, position));
            apply::<R::Operator, A::Elem, B>(a, b)
        }
    }

    #[inline(always)]
    fn may_fail() -> bool {
        A::may_fail() || B::may_fail() || R::Operator::may_fail(may_be_negative::<B>())
    }

    #[inline(always)]
    fn is_plain() -> bool {
        A::is_plain() && B::is_plain()
    }
}
