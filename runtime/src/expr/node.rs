//! Operands under an operator: expressions made of expressions.

use super::operator::{BinaryOperator, TernaryOperator, UnaryOperator};
use super::retained::{Computed, Pending, Retained};
use super::{Expr, may_be_negative};
use crate::element::{Dtype, Holds, IntLiteral, is_simple_exponent};
use crate::engine::Pair;
use crate::error::Error;
use crate::shape::{Broadcast, Shape};
use core::marker::PhantomData;

/// Two operands that an operator can combine.
///
/// What comes out is an associated type, and the functions that build it have it as a parameter; the
/// type of the elements, which is part of it, is unknown where there is no such operation. So most of
/// what the expression is part of has nothing to report in addition. (It would have nothing at all if the
/// whole type were unknown, but then the elements of a list of literals, whose type nothing says yet,
/// could not be calculated with and indexed.)
pub trait Combine<A, B>: Sized {
    crate::sealed::seal!(required);

    /// The expression.
    type Out;

    /// The expression. The operator comes last: until then the compiler has nothing to report, and then
    /// it knows both operands.
    fn combine(a: A, b: B, operator: Self) -> Self::Out;
}

// The element types come first, so that a failure is reported with both of them known.
impl<O, A, B, T, U, S, R> Combine<A, B> for O
where
    A: Expr<Elem = T>,
    B: Expr<Elem = U>,
    A::Shape: Broadcast<B::Shape, Out = S>,
    O: BinaryOperator<T, U, Out = R>,
{
    crate::sealed::seal!();

    type Out = Binary<O, A, B, S, R>;

    #[inline(always)]
    fn combine(a: A, b: B, _: O) -> Binary<O, A, B, S, R> {
        Binary {
            a,
            b,
            operator: PhantomData,
        }
    }
}

/// Two operands under an operator, where `a + b` stands in `arr!`.
#[inline(always)]
pub fn binary<O: Combine<A, B, Out = E>, A, B, E>(operator: O, a: A, b: B) -> E {
    O::combine(a, b, operator)
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
pub(super) const fn simple_literal<O: BinaryOperator<T, B::Elem>, T, B: Expr>() -> Option<f64> {
    match B::LITERAL {
        Some(value) if O::IS_DIVISION || O::IS_POWER && is_simple_exponent(value) => Some(value),
        _ => None,
    }
}

/// The result for an element of any operand, and one of a second operand.
#[inline(always)]
pub(super) fn apply<O: BinaryOperator<T, B::Elem>, T, B: Expr>(a: T, b: B::Elem) -> O::Out {
    match const { simple_literal::<O, T, B>() } {
        Some(value) => O::apply_literal(a, b, value),
        None => O::apply(a, b),
    }
}

/// Two operands under an operator; `S` is the shape they have together, `R` the type of the results.
pub struct Binary<O, A, B, S, R> {
    a: A,
    b: B,
    operator: PhantomData<(O, S, R)>,
}

impl<O, A: Copy, B: Copy, S, R> Clone for Binary<O, A, B, S, R> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<O, A: Copy, B: Copy, S, R> Copy for Binary<O, A, B, S, R> {}

impl<O, A, B, S, R> Binary<O, A, B, S, R>
where
    A: Expr,
    B: Expr,
    O: BinaryOperator<A::Elem, B::Elem>,
{
    /// Whether results are computed several at once, and kept.
    const IS_KEPT: bool = O::COMPUTES_AT_ONCE && simple_literal::<O, A::Elem, B>().is_none();

    /// The results of several positions from `start` on.
    ///
    /// # Safety
    /// Each leaf that the rows were bound to has elements there, and both rows are prepared for them.
    #[inline(always)]
    unsafe fn compute<'r>(
        a: &A::Row,
        b: &B::Row,
        start: usize,
        results: Pending<'r, O::Out>,
    ) -> Computed<'r, O::Out> {
        // SAFETY: [row] both rows are prepared for these positions, as the caller promises.
        let operands =
            |position| unsafe { (A::at(a, start + position), B::at(b, start + position)) };
        match B::IS_SAME {
            true => O::apply_to_all::<true>(operands, results),
            false => O::apply_to_all::<false>(operands, results),
        }
    }
}

// SAFETY: [row] the leaves are those of both operands, and what the common shape can be broadcast
// to, both can.
unsafe impl<O, A, B, S: Shape, R> Expr for Binary<O, A, B, S, R>
where
    A: Expr,
    B: Expr,
    A::Shape: Broadcast<B::Shape, Out = S>,
    O: BinaryOperator<A::Elem, B::Elem, Out = R>,
{
    type Elem = R;
    type Shape = S;
    type Leaves = Pair<A::Leaves, B::Leaves>;
    type Row = (A::Row, B::Row, O::Retained);
    const COMPUTES_AT_ONCE: bool = A::COMPUTES_AT_ONCE || B::COMPUTES_AT_ONCE || Self::IS_KEPT;
    const IS_COMPUTED_AT_ONCE: bool = Self::IS_KEPT;

    #[inline]
    fn shape(&self) -> Result<S, Error> {
        let shape = self.a.shape()?.broadcast(self.b.shape()?)?;
        O::check([self.a.weak(), self.b.weak()])?;
        Ok(shape)
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
                O::Retained::empty(),
            )
        }
    }

    #[inline(always)]
    unsafe fn bind(&self, Pair(a, b): &Self::Leaves) -> Self::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe { (self.a.bind(a), self.b.bind(b), O::Retained::empty()) }
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
            apply::<O, A::Elem, B>(a, b)
        }
    }

    #[inline(always)]
    fn may_fail() -> bool {
        A::may_fail() || B::may_fail() || O::may_fail(may_be_negative::<B>())
    }

    #[inline(always)]
    fn is_plain() -> bool {
        A::is_plain() && B::is_plain()
    }
}

/// An operand that an operator can be applied to; as [`Combine`].
pub trait Apply<A>: Sized {
    crate::sealed::seal!(required);

    /// The expression.
    type Out;

    /// The expression.
    fn apply_to(a: A, operator: Self) -> Self::Out;
}

impl<O, A: Expr, R> Apply<A> for O
where
    O: UnaryOperator<A::Elem, Out = R>,
{
    crate::sealed::seal!();

    type Out = Unary<O, A, R>;

    #[inline(always)]
    fn apply_to(a: A, _: O) -> Unary<O, A, R> {
        Unary::new(a)
    }
}

/// An operand under an operator, where `-a` stands in `arr!`.
#[inline(always)]
pub fn unary<O: Apply<A, Out = E>, A, E>(operator: O, a: A) -> E {
    O::apply_to(a, operator)
}

/// An operand under an operator; `R` is the type of the results.
pub struct Unary<O, A, R> {
    a: A,
    operator: PhantomData<(O, R)>,
}

impl<O, A, R> Unary<O, A, R> {
    #[inline(always)]
    pub(super) fn new(a: A) -> Self {
        let operator = PhantomData;
        Self { a, operator }
    }
}

impl<O, A: Copy, R> Clone for Unary<O, A, R> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<O, A: Copy, R> Copy for Unary<O, A, R> {}

// SAFETY: [row] shape and leaves are those of the operand.
unsafe impl<O, A, R> Expr for Unary<O, A, R>
where
    A: Expr,
    O: UnaryOperator<A::Elem, Out = R>,
{
    type Elem = R;
    type Shape = A::Shape;
    type Leaves = A::Leaves;
    type Row = (A::Row, O::Retained);
    const COMPUTES_AT_ONCE: bool = A::COMPUTES_AT_ONCE || O::COMPUTES_AT_ONCE;
    const IS_COMPUTED_AT_ONCE: bool = O::COMPUTES_AT_ONCE;

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
        unsafe { (self.a.bind_at(index), O::Retained::empty()) }
    }

    #[inline(always)]
    unsafe fn bind(&self, leaves: &A::Leaves) -> Self::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe { (self.a.bind(leaves), O::Retained::empty()) }
    }

    #[inline(always)]
    unsafe fn prepare((a, kept): &mut Self::Row, start: usize, len: usize) {
        // SAFETY: [row] promised by the caller for the row of the operand, which is prepared before
        // it is read.
        unsafe {
            A::prepare(a, start, len);
            if O::COMPUTES_AT_ONCE {
                let operands = |position| A::at(a, start + position);
                kept.fill(start, len, |results| O::apply_to_all(operands, results));
            }
        }
    }

    #[inline(always)]
    unsafe fn compute_into((a, _): &mut Self::Row, start: usize, places: Pending<'_, R>) {
        // SAFETY: [row] promised by the caller for the row of the operand, which is prepared first.
        unsafe {
            A::prepare(a, start, places.len());
            O::apply_to_all(|position| A::at(a, start + position), places);
        }
    }

    #[inline(always)]
    unsafe fn at((a, kept): &Self::Row, position: usize) -> R {
        // SAFETY: [row] promised by the caller for the row of the operand, and for what is kept:
        // `fill` is asked for all positions that the row is prepared for, and `apply_to_all` writes
        // every result.
        unsafe {
            if O::COMPUTES_AT_ONCE {
                kept.get(position)
            } else {
                O::apply(A::at(a, position))
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

/// Three operands that an operator can combine; as [`Combine`].
pub trait CombineThree<A, B, C>: Sized {
    crate::sealed::seal!(required);

    /// The expression.
    type Out;

    /// The expression.
    fn combine_three(a: A, b: B, c: C, operator: Self) -> Self::Out;
}

// The last two meet first, as in `np.where(condition, x, y)`.
impl<O, A, B, C, T, U, V, Z, S, R> CombineThree<A, B, C> for O
where
    A: Expr<Elem = T>,
    B: Expr<Elem = U>,
    C: Expr<Elem = V>,
    B::Shape: Broadcast<C::Shape, Out = Z>,
    A::Shape: Broadcast<Z, Out = S>,
    Z: Shape,
    O: TernaryOperator<T, U, V, Out = R>,
{
    crate::sealed::seal!();

    type Out = Ternary<O, A, B, C, Z, S, R>;

    #[inline(always)]
    fn combine_three(a: A, b: B, c: C, _: O) -> Ternary<O, A, B, C, Z, S, R> {
        Ternary {
            a,
            b,
            c,
            operator: PhantomData,
        }
    }
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

// SAFETY: [row] the leaves are those of all operands, and what the common shape can be broadcast
// to, all can.
unsafe impl<O, A, B, C, Z: Shape, S: Shape, R> Expr for Ternary<O, A, B, C, Z, S, R>
where
    A: Expr,
    B: Expr,
    C: Expr,
    B::Shape: Broadcast<C::Shape, Out = Z>,
    A::Shape: Broadcast<Z, Out = S>,
    O: TernaryOperator<A::Elem, B::Elem, C::Elem, Out = R>,
{
    type Elem = R;
    type Shape = S;
    type Leaves = Pair<A::Leaves, Pair<B::Leaves, C::Leaves>>;
    type Row = (A::Row, B::Row, C::Row);
    const COMPUTES_AT_ONCE: bool =
        A::COMPUTES_AT_ONCE || B::COMPUTES_AT_ONCE || C::COMPUTES_AT_ONCE;

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
        O::check([self.b.weak(), self.c.weak()])?;
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
        unsafe { O::apply(A::at(a, position), B::at(b, position), C::at(c, position)) }
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
