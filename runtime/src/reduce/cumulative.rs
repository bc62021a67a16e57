//! Running sums and products.

use super::fold::is_nan;
use super::reduction::Reduction;
use crate::array::Owned;
use crate::element::{Cast, Number, Summable};
use crate::error::{Error, or_panic};
use crate::expr::{Expr, for_each_block};
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
        T: Summable,
        S: Shape,
        Infer: NewShape<S>,
    {
        self.accumulated(T::Sum::add, Cast::cast)
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
        self.accumulated(T::Sum::multiply, Cast::cast)
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
        self.accumulated_along::<A, _, _>(<E::Elem as Summable>::Sum::add, Cast::cast)
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
        self.accumulated_along::<A, _, _>(<E::Elem as Summable>::Sum::multiply, Cast::cast)
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
    pub fn nancumsum_axis<const A: isize>(self) -> Owned<<E::Elem as Summable>::Sum, E::Shape>
    where
        E: Expr<Elem: Summable, Shape: AxisOf<A>>,
    {
        let zero = <E::Elem as Summable>::Sum::ZERO;
        self.accumulated_along::<A, _, _>(<E::Elem as Summable>::Sum::add, |x| number_or(x, zero))
    }

    /// The running products along axis `A`, `nan` as 1; NumPy's `np.nancumprod(a, axis)`. An array of
    /// the same shape.
    ///
    /// # Panics
    /// As [`cumprod`](Self::cumprod).
    #[must_use]
    pub fn nancumprod_axis<const A: isize>(self) -> Owned<<E::Elem as Summable>::Sum, E::Shape>
    where
        E: Expr<Elem: Summable, Shape: AxisOf<A>>,
    {
        let one = <E::Elem as Summable>::ONE;
        self.accumulated_along::<A, _, _>(<E::Elem as Summable>::Sum::multiply, |x| {
            number_or(x, one)
        })
    }

    fn accumulated<T, S>(
        self,
        join: fn(T::Sum, T::Sum) -> T::Sum,
        convert: impl Fn(T) -> T::Sum,
    ) -> Owned<T::Sum, Flat<S>>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: Shape,
        Infer: NewShape<S>,
    {
        let mut results = or_panic(self.converted(convert));
        accumulate(&mut results, 1, join);
        Owned::from_parts(or_panic(Infer.new_shape(self.shape())), results)
    }

    fn accumulated_along<const A: isize, T, S>(
        self,
        join: fn(T::Sum, T::Sum) -> T::Sum,
        convert: impl Fn(T) -> T::Sum,
    ) -> Owned<T::Sum, S>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: AxisOf<A>,
    {
        let mut results = or_panic(self.converted(convert));
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
    fn converted<T: Summable, S: Shape>(
        &self,
        convert: impl Fn(T) -> T::Sum,
    ) -> Result<Vec<T::Sum>, Error>
    where
        E: Expr<Elem = T, Shape = S>,
    {
        let lens = self.shape().lens();
        let mut results = Vec::with_capacity(checked_size::<T::Sum>(lens.as_ref())?);
        for_each_block(*self.expression(), self.shape(), |block| {
            results.extend(block.iter().map(|&x| convert(x)));
        });
        Ok(results)
    }
}

/// A number as its sum has it; of `nan`, another.
fn number_or<T: Summable>(x: T, otherwise: T::Sum) -> T::Sum {
    if is_nan(x) { otherwise } else { x.cast() }
}

/// Joins each element with the one `distance` before it.
pub(super) fn accumulate<T: Copy>(values: &mut [T], distance: usize, join: fn(T, T) -> T) {
    for place in distance..values.len() {
        values[place] = join(values[place - distance], values[place]);
    }
}
