//! Running sums and products.

use super::fold::is_nan;
use super::reduction::Reduction;
use crate::array::Owned;
use crate::element::{Arithmetic, ByKind, Cast, Number, Summable, Sums};
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::expr::{Expr, collect, for_each_block};
use crate::shape::{
    AllAxes, Dropped, Infer, NewShape, OneAxis, ReduceShape, Shape, ShapeFor, SomeAxes,
    checked_size,
};
use alloc::vec::Vec;

/// What running sums of an array of this shape go along: all elements in row-major order ([`AllAxes`]), or one
/// axis.
#[diagnostic::on_unimplemented(
    message = "running sums go along one axis, or along all elements",
    label = "several axes are chosen"
)]
pub trait Accumulates<A>: Shape {
    crate::sealed::seal!(required);

    /// The shape of the results.
    type Accumulated: Shape;

    /// The lanes that are summed up.
    #[doc(hidden)]
    fn lane(self) -> Lane;

    /// The shape of the results.
    #[doc(hidden)]
    fn accumulated(self) -> Self::Accumulated;
}

impl<S: Shape> Accumulates<AllAxes> for S
where
    Infer: NewShape<S>,
{
    crate::sealed::seal!();

    type Accumulated = <Infer as ShapeFor<S>>::Shape;

    fn lane(self) -> Lane {
        Lane {
            len: self.size(),
            distance: 1,
        }
    }

    fn accumulated(self) -> Self::Accumulated {
        or_panic(Infer.new_shape(self))
    }
}

impl<S, M> Accumulates<SomeAxes<M>> for S
where
    S: ReduceShape<SomeAxes<M>, Dropped>,
    SomeAxes<M>: OneAxis,
{
    crate::sealed::seal!();

    type Accumulated = S;

    fn lane(self) -> Lane {
        Lane::along(self, S::BITS.trailing_zeros() as usize)
    }

    fn accumulated(self) -> S {
        self
    }
}

impl<E, A> Reduction<E, A> {
    /// The sums of the first element, the first two, .. along the axis; of all elements in row-major order, as
    /// an array of one axis, if none is chosen; NumPy's `cumsum(axis)`.
    ///
    /// More than one axis does not compile.
    ///
    /// # Panics
    /// Where overflow checks are on, if a sum of integers overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 4]]);
    /// assert_eq!(a.along::<0>().cumsum(), arr!([[1_i64, 2], [4, 6]]));
    /// assert_eq!(arr!(a.cumsum()), arr!([1_i64, 3, 6, 10]));
    /// ```
    #[must_use]
    pub fn cumsum<T, S>(self) -> Owned<T::Sum, S::Accumulated>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Sums,
        S: Accumulates<A>,
    {
        self.running::<T, S, false>()
    }

    /// The products of the first element, the first two, .. along the axis; of all elements in row-major order,
    /// as an array of one axis, if none is chosen; NumPy's `cumprod(axis)`.
    ///
    /// More than one axis does not compile.
    ///
    /// # Panics
    /// Where overflow checks are on, if a product of integers overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 4]]);
    /// assert_eq!(a.along::<1>().cumprod(), arr!([[1_i64, 2], [3, 12]]));
    /// ```
    #[must_use]
    pub fn cumprod<T, S>(self) -> Owned<T::Sum, S::Accumulated>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Sums,
        S: Accumulates<A>,
    {
        self.running::<T, S, true>()
    }

    /// The running sums, as [`cumsum`](Self::cumsum), `nan` as 0; NumPy's `np.nancumsum(a, axis)`.
    ///
    /// # Panics
    /// As [`cumsum`](Self::cumsum).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nancumsum([1.0, np.nan, 2.0])), arr!([1.0, 1.0, 3.0]));
    /// ```
    #[must_use]
    pub fn nancumsum<T, S>(self) -> Owned<T::Sum, S::Accumulated>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: Accumulates<A>,
    {
        self.joining(|x| number_or(x, T::Sum::ZERO), T::Sum::add)
    }

    /// The running products, as [`cumprod`](Self::cumprod), `nan` as 1; NumPy's `np.nancumprod(a, axis)`.
    ///
    /// # Panics
    /// As [`cumprod`](Self::cumprod).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nancumprod([3.0, np.nan, 2.0])), arr!([3.0, 3.0, 6.0]));
    /// ```
    #[must_use]
    pub fn nancumprod<T, S>(self) -> Owned<T::Sum, S::Accumulated>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: Accumulates<A>,
    {
        self.joining(|x| number_or(x, T::ONE), T::Sum::multiply)
    }

    fn running<T, S, const IS_PRODUCT: bool>(self) -> Owned<T::Sum, S::Accumulated>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Sums,
        S: Accumulates<A>,
    {
        let shape = or_panic(self.expression().shape());
        let running = Running::<E, IS_PRODUCT> {
            expression: *self.expression(),
            lane: shape.lane(),
        };
        Owned::from_parts(shape.accumulated(), or_panic(T::by_kind(running)))
    }

    /// Each element as `state` has it, joined with all before it along the axis.
    #[track_caller]
    pub(super) fn joining<T, S, U: Copy>(
        self,
        state: impl Fn(T) -> U,
        join: impl Fn(U, U) -> U,
    ) -> Owned<U, S::Accumulated>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Copy,
        S: Accumulates<A>,
    {
        let expression = *self.expression();
        let shape = or_panic(expression.shape());
        let results = or_panic(accumulated(expression, shape, shape.lane(), state, join));
        Owned::from_parts(shape.accumulated(), results)
    }
}

/// Running sums, or products, if `IS_PRODUCT`.
struct Running<E, const IS_PRODUCT: bool> {
    expression: E,
    lane: Lane,
}

impl<E, T, S, const IS_PRODUCT: bool> ByKind<T> for Running<E, IS_PRODUCT>
where
    E: Expr<Elem = T, Shape = S>,
    T: Sums,
    S: Shape,
{
    type Out = Result<Vec<T::Sum>, Error>;

    fn of_numbers(self) -> Self::Out
    where
        T: Summable,
    {
        let Running { expression, lane } = self;
        let shape = expression.shape()?;
        match IS_PRODUCT {
            true => accumulated(expression, shape, lane, Cast::cast, T::Sum::multiply),
            false => accumulated(expression, shape, lane, Cast::cast, T::Sum::add),
        }
    }

    fn of_own(self, as_sum: fn(T) -> T::Sum) -> Self::Out
    where
        T: Arithmetic,
    {
        let Running { expression, lane } = self;
        let (Lane { len, distance }, shape) = (lane, expression.shape()?);
        let mut running: Vec<T> = allocate(checked_size::<T>(shape.lens().as_ref())?);
        for (number, element) in collect(expression, shape)?.into_iter().enumerate() {
            let is_first = number % (len * distance) < distance;
            let before = (!is_first).then(|| running[number - distance].clone());
            running.push(match (before, IS_PRODUCT) {
                (None, _) => element,
                (Some(before), true) => before * element,
                (Some(before), false) => before + element,
            });
        }
        Ok(running.into_iter().map(as_sum).collect())
    }
}

/// Elements of a row-major array that follow one another along an axis.
#[derive(Clone, Copy)]
pub struct Lane {
    /// How many there are.
    len: usize,
    /// How far they are from each other.
    distance: usize,
}

impl Lane {
    /// Those along an axis.
    fn along<S: Shape>(shape: S, axis: usize) -> Self {
        let lens = shape.lens();
        Lane {
            len: lens.as_ref()[axis],
            distance: lens.as_ref()[axis + 1..].iter().product(),
        }
    }
}

/// The elements of an expression in row-major order, each as `state` has it and joined with all before it in
/// its lane.
///
/// # Errors
/// If they do not fit in memory.
fn accumulated<E: Expr<Elem: Copy>, S: Shape, U: Copy>(
    expression: E,
    shape: S,
    lane: Lane,
    state: impl Fn(E::Elem) -> U,
    join: impl Fn(U, U) -> U,
) -> Result<Vec<U>, Error> {
    let mut results = allocate(checked_size::<U>(shape.lens().as_ref())?);
    for_each_block(expression, shape, |block| {
        let mut block = block;
        while !block.is_empty() {
            let place = results.len() % (lane.len * lane.distance);
            // Those that are joined with what is there already, or with nothing.
            let many = match lane.distance {
                1 => lane.len - place,
                distance => distance - place % distance,
            };
            let (part, rest) = block.split_at(many.min(block.len()));
            block = rest;
            if lane.distance == 1 {
                append_lane(part, place > 0, &mut results, &state, &join);
            } else {
                let start = results.len();
                results.extend(part.iter().map(|&x| state(x)));
                let (before, new) = results.split_at_mut(start);
                if place >= lane.distance {
                    let before = &before[start - lane.distance..];
                    for (result, &before) in new.iter_mut().zip(before) {
                        *result = join(before, *result);
                    }
                }
            }
        }
    });
    Ok(results)
}

/// Appends elements that follow one another, each joined with the one before it: the first, only if the lane
/// has begun.
#[inline(always)]
fn append_lane<T: Copy, U: Copy>(
    part: &[T],
    has_begun: bool,
    results: &mut Vec<U>,
    state: &impl Fn(T) -> U,
    join: &impl Fn(U, U) -> U,
) {
    let mut part = part.iter();
    let before = results.last().copied().filter(|_| has_begun);
    let Some(mut last) = before.or_else(|| part.next().map(|&first| state(first))) else {
        return;
    };
    if before.is_none() {
        results.push(last);
    }
    results.extend(part.map(|&x| {
        last = join(last, state(x));
        last
    }));
}

/// A number as its sum has it; of `nan`, another.
fn number_or<T: Summable>(x: T, otherwise: T::Sum) -> T::Sum {
    if is_nan(x) { otherwise } else { x.cast() }
}
