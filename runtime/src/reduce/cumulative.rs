//! Running sums and products.

use super::reduction::Reduction;
use crate::array::Owned;
use crate::element::{Cast, Number, Summable};
use crate::error::{Error, or_panic};
use crate::expr::{Expr, for_each_block};
use crate::shape::{AxisOf, Infer, NewShape, Shape, ShapeFor, checked_size};

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
        T: Summable,
        S: Shape,
        Infer: NewShape<S>,
    {
        self.accumulated(T::Sum::add)
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
        T: Summable,
        S: Shape,
        Infer: NewShape<S>,
    {
        self.accumulated(T::Sum::multiply)
    }

    /// The running sums along axis `A`; NumPy's `cumsum(axis)`. An array of the same shape.
    ///
    /// # Panics
    /// Where overflow checks are on, if a sum of integers overflows.
    #[must_use]
    pub fn cumsum_axis<const A: isize>(self) -> Owned<<E::Elem as Summable>::Sum, E::Shape>
    where
        E: Expr<Elem: Summable, Shape: AxisOf<A>>,
    {
        self.accumulated_along::<A, _, _>(<E::Elem as Summable>::Sum::add)
    }

    /// The running products along axis `A`; NumPy's `cumprod(axis)`. An array of the same shape.
    ///
    /// # Panics
    /// Where overflow checks are on, if a product of integers overflows.
    #[must_use]
    pub fn cumprod_axis<const A: isize>(self) -> Owned<<E::Elem as Summable>::Sum, E::Shape>
    where
        E: Expr<Elem: Summable, Shape: AxisOf<A>>,
    {
        self.accumulated_along::<A, _, _>(<E::Elem as Summable>::Sum::multiply)
    }

    fn accumulated<T, S>(self, join: fn(T::Sum, T::Sum) -> T::Sum) -> Owned<T::Sum, Flat<S>>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: Shape,
        Infer: NewShape<S>,
    {
        let mut results = or_panic(self.converted());
        accumulate(&mut results, 1, join);
        Owned::from_parts(or_panic(Infer.new_shape(self.shape())), results)
    }

    fn accumulated_along<const A: isize, T, S>(
        self,
        join: fn(T::Sum, T::Sum) -> T::Sum,
    ) -> Owned<T::Sum, S>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: AxisOf<A>,
    {
        let mut results = or_panic(self.converted());
        let lens = self.shape().lens();
        let (outer, inner) = lens.as_ref().split_at(<S as AxisOf<A>>::NUMBER + 1);
        let (len, distance) = (outer[outer.len() - 1], inner.iter().product());
        if !results.is_empty() {
            for table in results.chunks_exact_mut(len * distance) {
                accumulate(table, distance, join);
            }
        }
        Owned::from_parts(self.shape(), results)
    }

    /// All elements in the type of their sum, in row-major order.
    fn converted<T: Summable, S: Shape>(&self) -> Result<Vec<T::Sum>, Error>
    where
        E: Expr<Elem = T, Shape = S>,
    {
        let lens = self.shape().lens();
        let mut results = Vec::with_capacity(checked_size::<T::Sum>(lens.as_ref())?);
        for_each_block(*self.expression(), self.shape(), |block| {
            results.extend(block.iter().map(|&x| Cast::<T::Sum>::cast(x)));
        });
        Ok(results)
    }
}

/// Joins each element with the one `distance` before it.
fn accumulate<T: Copy>(values: &mut [T], distance: usize, join: fn(T, T) -> T) {
    for place in distance..values.len() {
        values[place] = join(values[place - distance], values[place]);
    }
}
