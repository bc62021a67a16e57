//! Updating elements in place, as often as they are indexed.

use crate::array::{SourceMut, ViewMut, Writable};
use crate::element::{Number, Promote, StoreInto};
use crate::error::{Error, or_panic};
use crate::expr::{Add, BinaryOperator, Divide, Expr, Multiply, Operand, Subtract, collect};
use crate::index::{
    Advanced, Cursor, Finish, Mutable, NoArrays, Pick, Places, Selection, Selector, Start,
};
use crate::refusal::refuse;
use crate::shape::layout::Layout;
use crate::shape::{HasRank, Rank, Ranked, Shape};

macro_rules! extremes {
    ($($(#[$doc:meta])* $name:ident, |$a:ident, $b:ident| $is_better:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A: Promote<B>, B> BinaryOperator<A, B> for $name {
        crate::sealed::seal!();

            type Out = A::Out;
            type Retained = ();

            #[inline(always)]
            fn apply(a: A, b: B) -> A::Out {
                let ($a, $b) = A::promote(a, b);
                if $is_better || is_nan($a) { $a } else { $b }
            }
        }
    )*};
}
extremes! {
    /// The larger of two numbers, or the first that is not one.
    Maximum, |a, b| a.greater_equal(b);
    /// The smaller of two numbers, or the first that is not one.
    Minimum, |a, b| a.less_equal(b);
}

/// Whether a number is not one.
#[inline(always)]
#[allow(clippy::eq_op, reason = "only NaN is not equal to itself")]
fn is_nan<T: Number>(x: T) -> bool {
    x != x
}

/// What an index of an array for writing leads to.
pub trait Reached {
    /// The places, all of them there.
    type Places: Visit;

    /// Them.
    ///
    /// # Errors
    /// For an index that is out of bounds.
    fn reached(self) -> Result<Self::Places, Error>;
}

/// Elements to be updated.
pub trait Visit {
    /// The type of the elements.
    type Elem;
    /// The shape.
    type Shape: Shape;

    /// The shape.
    fn places(&self) -> Self::Shape;

    /// Calls `f` with each element, in row-major order; one that is indexed twice comes twice.
    fn visit(&mut self, f: impl FnMut(&mut Self::Elem));
}

impl<T, S: Shape, L: Layout> Reached for ViewMut<'_, T, S, L> {
    type Places = Self;

    fn reached(self) -> Result<Self, Error> {
        Ok(self)
    }
}

impl<T, S: Shape, L: Layout> Visit for ViewMut<'_, T, S, L> {
    type Elem = T;
    type Shape = S;

    fn places(&self) -> S {
        self.typed_shape()
    }

    fn visit(&mut self, f: impl FnMut(&mut T)) {
        self.iter_mut().for_each(f);
    }
}

impl<'i, 'a, T, S: Shape> Reached for Selection<'i, Mutable<'a, T>, S> {
    type Places = Places<'i, 'a, T, S>;

    fn reached(self) -> Result<Self::Places, Error> {
        self.checked()
    }
}

impl<T, S: Shape> Visit for Places<'_, '_, T, S> {
    type Elem = T;
    type Shape = S;

    fn places(&self) -> S {
        self.shape()
    }

    fn visit(&mut self, f: impl FnMut(&mut T)) {
        self.for_each(f);
    }
}

/// A list of `K` indices, before it is applied to a view for writing.
type Unindexed<'a, T, S, L, const R: usize, const K: usize> =
    Cursor<Mutable<'a, T>, S, (), <L as Layout>::Start, Advanced<(), Start, NoArrays>, R, K>;

/// An array for writing that can be updated at indices `I` with values `V` under an operator `O`.
pub trait UpdateAt<'v, O, I: ?Sized, V: ?Sized> {
    /// Updates the elements.
    fn update_at(self, indices: &'v I, values: &'v V);
}

impl<'a, 'v, A, O, I, V, T, S, L, Kind, C, P, const R: usize> UpdateAt<'v, O, I, V> for &'a mut A
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem = T, Shape = S, Layout = L> + Writable,
    T: Clone + 'a,
    S: Ranked<Rank = Rank<R>> + HasRank<R>,
    L: Layout,
    I: Selector<Kind = Kind> + ?Sized,
    Kind: Pick<'v, Unindexed<'a, T, S, L, R, 1>, I, Out = C>,
    C: Finish<Out = P>,
    P: Reached<Places: Visit<Elem = T>>,
    V: Operand + ?Sized + 'v,
    O: BinaryOperator<T, <V::Expr<'v> as Expr>::Elem, Out: StoreInto<T>>,
{
    #[track_caller]
    fn update_at(self, indices: &'v I, values: &'v V) {
        let cursor = self.as_array_view_mut().indexed_by::<R, 1>();
        let list = or_panic(cursor.try_by(indices).and_then(Finish::finish_by));
        let mut places = or_panic(list.reached());
        let shape = places.places();
        let values = values.operand();
        if !fills(
            or_panic(values.shape()).lens().as_ref(),
            shape.lens().as_ref(),
        ) {
            not_broadcastable();
        }
        let mut values = or_panic(collect(values, shape)).into_iter();
        places.visit(|element| {
            if let Some(value) = values.next() {
                *element = O::apply(element.clone(), value).store();
            }
        });
    }
}

/// Whether values can be broadcast to places. Other than for an assignment, all of their axes count.
fn fills(values: &[usize], places: &[usize]) -> bool {
    let missing = places.len().checked_sub(values.len());
    missing.is_some_and(|missing| {
        let mut pairs = values.iter().zip(&places[missing..]);
        pairs.all(|(&value, &place)| value == 1 || value == place)
    })
}

#[cold]
#[inline(never)]
#[track_caller]
fn not_broadcastable() -> ! {
    refuse!("array is not broadcastable to correct shape")
}

macro_rules! updates {
    ($($(#[$doc:meta])* $name:ident $operator:ident;)*) => {$(
        $(#[$doc])*
        #[track_caller]
        pub fn $name<'a, 'v, A, I, V>(a: &'a mut A, indices: &'v I, values: &'v V)
        where
            A: ?Sized,
            &'a mut A: UpdateAt<'v, $operator, I, V>,
            I: ?Sized,
            V: ?Sized,
        {
            a.update_at(indices, values);
        }
    )*};
}

updates! {
    /// Adds values to the elements at the given indices, once for each time they are indexed; NumPy's
    /// `np.add.at(a, indices, values)`. (`arr!(a[indices] += values)` adds to each of them once.)
    ///
    /// The indices are what `arr!` takes as one index: an integer, an array of integers of any rank
    /// for the first axis, a mask, a range, or a tuple of these, one for each axis. The values, an
    /// array or a scalar, are broadcast to what is indexed.
    ///
    /// Values whose sum with the elements does not fit into their type do not compile: storing never
    /// narrows.
    ///
    /// # Panics
    /// In the words of `arr!` for an index that does not fit:
    /// `index 9 is out of bounds for axis 0 with size 5`;
    /// `array is not broadcastable to correct shape`. Nothing is changed then. Where overflow checks are
    /// on, if a sum of integers overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut counts = arr!([0, 0, 0]);
    /// np::add_at(&mut counts, &[0, 2, 0], &1);
    /// assert_eq!(counts, arr!([2, 0, 1]));
    ///
    /// let mut m = arr!([[0, 0], [0, 0]]);
    /// np::add_at(&mut m, &([0, 0, 1], [1, 1, 0]), &[1, 10, 100]);
    /// assert_eq!(m, arr!([[0, 11], [100, 0]]));
    /// ```
    add_at Add;

    /// Subtracts values from the elements at the given indices, once for each time they are indexed;
    /// NumPy's `np.subtract.at`. Otherwise as [`add_at`].
    ///
    /// # Panics
    /// As [`add_at`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([5, 5]);
    /// np::subtract_at(&mut a, &[0, 0], &[1, 2]);
    /// assert_eq!(a, arr!([2, 5]));
    /// ```
    subtract_at Subtract;

    /// Multiplies the elements at the given indices by values, once for each time they are indexed;
    /// NumPy's `np.multiply.at`. Otherwise as [`add_at`].
    ///
    /// # Panics
    /// As [`add_at`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([1, 1]);
    /// np::multiply_at(&mut a, &[0, 0, 1], &3);
    /// assert_eq!(a, arr!([9, 3]));
    /// ```
    multiply_at Multiply;

    /// Divides the elements at the given indices by values, once for each time they are indexed;
    /// NumPy's `np.divide.at`. Of floats only, because a quotient of integers is not an integer.
    /// Otherwise as [`add_at`].
    ///
    /// # Panics
    /// As [`add_at`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([8.0, 8.0]);
    /// np::divide_at(&mut a, &[0, 0, 1], &2.0);
    /// assert_eq!(a, arr!([2.0, 4.0]));
    /// ```
    divide_at Divide;

    /// Replaces the elements at the given indices by values that are larger; NumPy's `np.maximum.at`.
    /// `nan` counts as the largest. Otherwise as [`add_at`].
    ///
    /// # Panics
    /// As [`add_at`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([5, 5]);
    /// np::maximum_at(&mut a, &[0, 0, 1], &[7, 6, 1]);
    /// assert_eq!(a, arr!([7, 5]));
    /// ```
    maximum_at Maximum;

    /// Replaces the elements at the given indices by values that are smaller; NumPy's
    /// `np.minimum.at`. `nan` counts as the smallest. Otherwise as [`add_at`].
    ///
    /// # Panics
    /// As [`add_at`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([5, 5]);
    /// np::minimum_at(&mut a, &[0, 0, 1], &[3, 4, 9]);
    /// assert_eq!(a, arr!([3, 5]));
    /// ```
    minimum_at Minimum;
}
