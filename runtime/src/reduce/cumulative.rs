//! Running sums and products.

use super::fold::is_nan;
use super::reduction::Reduction;
use crate::array::Owned;
use crate::element::{Arithmetic, ByKind, Cast, Number, Summable, Sums};
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::expr::{Expr, collect, for_each_block};
use crate::shape::{AxisOf, Infer, NewShape, Shape, ShapeFor, checked_size};
use alloc::vec::Vec;

/// One axis, of whatever length, as running sums of all elements have it.
type Flat<S> = <Infer as ShapeFor<S>>::Shape;

impl<E> Reduction<E> {
    /// The sums of the first element, the first two, .. in row-major order; NumPy's `cumsum()`. An
    /// array of one axis.
    ///
    /// # Panics
    /// Where overflow checks are on, if a sum of integers overflows.
    #[must_use]
    pub fn cumsum<T, S>(self) -> Owned<T::Sum, Flat<S>>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Sums,
        S: Shape,
        Infer: NewShape<S>,
    {
        let (shape, lane) = (self.shape(), Lane::whole(self.shape()));
        let running = Running::<E, false> {
            reduction: self,
            lane,
        };
        let results = or_panic(T::by_kind(running));
        Owned::from_parts(or_panic(Infer.new_shape(shape)), results)
    }

    /// The products of the first element, the first two, .. in row-major order; NumPy's `cumprod()`.
    /// An array of one axis.
    ///
    /// # Panics
    /// Where overflow checks are on, if a product of integers overflows.
    #[must_use]
    pub fn cumprod<T, S>(self) -> Owned<T::Sum, Flat<S>>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Sums,
        S: Shape,
        Infer: NewShape<S>,
    {
        let (shape, lane) = (self.shape(), Lane::whole(self.shape()));
        let running = Running::<E, true> {
            reduction: self,
            lane,
        };
        let results = or_panic(T::by_kind(running));
        Owned::from_parts(or_panic(Infer.new_shape(shape)), results)
    }

    /// The running sums along axis `A`; NumPy's `cumsum(axis)`. An array of the same shape.
    ///
    /// # Panics
    /// Where overflow checks are on, if a sum of integers overflows.
    #[must_use]
    pub fn cumsum_axis<const A: isize>(self) -> Owned<<E::Elem as Sums>::Sum, E::Shape>
    where
        E: Expr<Elem: Sums, Shape: AxisOf<A>>,
    {
        let shape = self.shape();
        let lane = Lane::along(shape, <E::Shape as AxisOf<A>>::NUMBER);
        let running = Running::<E, false> {
            reduction: self,
            lane,
        };
        Owned::from_parts(shape, or_panic(<E::Elem as Sums>::by_kind(running)))
    }

    /// The running products along axis `A`; NumPy's `cumprod(axis)`. An array of the same shape.
    ///
    /// # Panics
    /// Where overflow checks are on, if a product of integers overflows.
    #[must_use]
    pub fn cumprod_axis<const A: isize>(self) -> Owned<<E::Elem as Sums>::Sum, E::Shape>
    where
        E: Expr<Elem: Sums, Shape: AxisOf<A>>,
    {
        let shape = self.shape();
        let lane = Lane::along(shape, <E::Shape as AxisOf<A>>::NUMBER);
        let running = Running::<E, true> {
            reduction: self,
            lane,
        };
        Owned::from_parts(shape, or_panic(<E::Elem as Sums>::by_kind(running)))
    }

    /// The running sums in row-major order, `nan` as 0; NumPy's `np.nancumsum(a)`. An array of one axis.
    ///
    /// # Panics
    /// As [`cumsum`](Self::cumsum).
    #[must_use]
    pub fn nancumsum<T, S>(self) -> Owned<T::Sum, Flat<S>>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: Shape,
        Infer: NewShape<S>,
    {
        self.accumulated(T::Sum::add, |x| number_or(x, T::Sum::ZERO))
    }

    /// The running products in row-major order, `nan` as 1; NumPy's `np.nancumprod(a)`. An array of
    /// one axis.
    ///
    /// # Panics
    /// As [`cumprod`](Self::cumprod).
    #[must_use]
    pub fn nancumprod<T, S>(self) -> Owned<T::Sum, Flat<S>>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: Shape,
        Infer: NewShape<S>,
    {
        self.accumulated(T::Sum::multiply, |x| number_or(x, T::ONE))
    }

    /// The running sums along axis `A`, `nan` as 0; NumPy's `np.nancumsum(a, axis)`. An array of the
    /// same shape.
    ///
    /// # Panics
    /// As [`cumsum`](Self::cumsum).
    #[must_use]
    pub fn nancumsum_axis<const A: isize>(self) -> Owned<<E::Elem as Sums>::Sum, E::Shape>
    where
        E: Expr<Elem: Summable, Shape: AxisOf<A>>,
    {
        let zero = <E::Elem as Sums>::Sum::ZERO;
        self.accumulated_along::<A, _, _>(<E::Elem as Sums>::Sum::add, |x| number_or(x, zero))
    }

    /// The running products along axis `A`, `nan` as 1; NumPy's `np.nancumprod(a, axis)`. An array of
    /// the same shape.
    ///
    /// # Panics
    /// As [`cumprod`](Self::cumprod).
    #[must_use]
    pub fn nancumprod_axis<const A: isize>(self) -> Owned<<E::Elem as Sums>::Sum, E::Shape>
    where
        E: Expr<Elem: Summable, Shape: AxisOf<A>>,
    {
        let one = <E::Elem as Summable>::ONE;
        self.accumulated_along::<A, _, _>(<E::Elem as Sums>::Sum::multiply, |x| number_or(x, one))
    }

    fn accumulated<T, S>(
        self,
        join: impl Fn(T::Sum, T::Sum) -> T::Sum,
        convert: impl Fn(T) -> T::Sum,
    ) -> Owned<T::Sum, Flat<S>>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: Shape,
        Infer: NewShape<S>,
    {
        let (expression, shape) = (*self.expression(), self.shape());
        let lane = Lane::whole(shape);
        let results = or_panic(accumulated(expression, shape, lane, convert, join));
        Owned::from_parts(or_panic(Infer.new_shape(shape)), results)
    }

    fn accumulated_along<const A: isize, T, S>(
        self,
        join: impl Fn(T::Sum, T::Sum) -> T::Sum,
        convert: impl Fn(T) -> T::Sum,
    ) -> Owned<T::Sum, S>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: AxisOf<A>,
    {
        let (expression, shape) = (*self.expression(), self.shape());
        let lane = Lane::along(shape, <S as AxisOf<A>>::NUMBER);
        let results = or_panic(accumulated(expression, shape, lane, convert, join));
        Owned::from_parts(shape, results)
    }
}

/// Running sums, or products, if `IS_PRODUCT`.
struct Running<E, const IS_PRODUCT: bool> {
    reduction: Reduction<E>,
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
        let (expression, shape) = (*self.reduction.expression(), self.reduction.shape());
        match IS_PRODUCT {
            true => accumulated(expression, shape, self.lane, Cast::cast, T::Sum::multiply),
            false => accumulated(expression, shape, self.lane, Cast::cast, T::Sum::add),
        }
    }

    fn of_own(self, as_sum: fn(T) -> T::Sum) -> Self::Out
    where
        T: Arithmetic,
    {
        let (expression, shape) = (*self.reduction.expression(), self.reduction.shape());
        let Lane { len, distance } = self.lane;
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
pub(super) struct Lane {
    /// How many there are.
    len: usize,
    /// How far they are from each other.
    distance: usize,
}

impl Lane {
    /// All elements.
    fn whole<S: Shape>(shape: S) -> Self {
        Lane {
            len: shape.size(),
            distance: 1,
        }
    }

    /// Those along an axis.
    pub(super) fn along<S: Shape>(shape: S, axis: usize) -> Self {
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
pub(super) fn accumulated<E: Expr<Elem: Copy>, S: Shape, U: Copy>(
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
