//! Updating elements in place, as often as they are indexed.

use crate::array::{Indexing, SourceMut, ViewMut};
use crate::assign::for_each_value;
use crate::element::StoreInto;
use crate::error::{Error, or_panic};
use crate::expr::{BinaryOperator, Expr, Operand, Yields, collect, may_be_negative};
use crate::index::{
    Advanced, Cursor, Finish, Mutable, NoArrays, Pick, Places, Selection, Selector, Start,
};
use crate::refusal::refuse;
use crate::shape::layout::Layout;
use crate::shape::{HasRank, Rank, Ranked, Shape};

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

    /// Calls `f` with each element and that of an expression, which can be broadcast to them, in row-major
    /// order; one that is indexed twice comes twice.
    ///
    /// # Errors
    /// If the elements of the expression do not fit in memory.
    fn visit<E: Expr>(
        &mut self,
        value: E,
        f: impl Fn(&mut Self::Elem, E::Elem),
    ) -> Result<(), Error>;
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

    fn visit<E: Expr>(&mut self, value: E, f: impl Fn(&mut T, E::Elem)) -> Result<(), Error> {
        let values = collect(value, self.typed_shape())?;
        self.iter_mut()
            .zip(values)
            .for_each(|(element, value)| f(element, value));
        Ok(())
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

    fn visit<E: Expr>(&mut self, value: E, f: impl Fn(&mut T, E::Elem)) -> Result<(), Error> {
        for_each_value(self, value, f)
    }
}

/// A list of `K` indices, before it is applied to a view for writing.
type Unindexed<'a, T, S, L, const R: usize, const K: usize> =
    Cursor<Mutable<'a, T>, S, (), <L as Layout>::Start, Advanced<(), Start, NoArrays>, R, K>;

/// An array for writing that can be updated at indices `I` with values `V` under an operator `O`.
///
/// ```
/// use ndview::prelude::*;
/// let mut counts = arr!([0, 0, 0]);
/// arr!(np.add.at(counts, [0, 2, 2], 1));
/// assert_eq!(counts, arr!([1, 0, 2]));
/// ```
pub trait UpdateAt<'v, O, I: ?Sized, V: ?Sized> {
    /// Updates the elements.
    fn update_at(self, indices: &'v I, values: &'v V);
}

impl<'a, 'v, A, O, I, V, T, S, L, Kind, C, P, const R: usize> UpdateAt<'v, O, I, V> for &'a mut A
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem = T, Shape = S, Layout = L>,
    T: Clone + 'a,
    S: Ranked<Rank = Rank<R>> + HasRank<R>,
    L: Layout,
    I: Selector<Kind = Kind> + ?Sized,
    Kind: Pick<'v, Unindexed<'a, T, S, L, R, 1>, I, Out = C>,
    C: Finish<Out = P>,
    P: Reached<Places: Visit<Elem = T>>,
    V: Operand + ?Sized + 'v,
    O: BinaryOperator<T, <V::Expr<'v> as Yields>::Elem, Out: StoreInto<T>>,
{
    #[track_caller]
    fn update_at(self, indices: &'v I, values: &'v V) {
        let cursor = self.as_array_view_mut(Indexing).indexed_by::<R, 1>();
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
        if O::may_fail(may_be_negative::<V::Expr<'v>>()) {
            // Whether an operator refuses is up to the values: this refuses before anything is written.
            or_panic(places.visit(values, |element, value| {
                O::apply(element.clone(), value);
            }));
        }
        or_panic(places.visit(values, |element, value| {
            *element = O::apply(element.clone(), value).store();
        }));
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

/// Updates the elements at the given indices by an operator and values, once for each time they are indexed;
/// NumPy's `np.add.at(a, indices, values)`. (`arr!(a[indices] += values)` adds to each of them once.)
///
/// The indices are what `arr!` takes as one index: an integer, an array of integers of any rank
/// for the first axis, a mask, a range, or a tuple of these, one for each axis. The values, an
/// array or a scalar, are broadcast to what is indexed.
///
/// Results that do not fit into the type of the elements do not compile: storing never narrows, and a
/// quotient of integers is not an integer.
///
/// # Panics
/// In the words of `arr!` for an index that does not fit:
/// `index 9 is out of bounds for axis 0 with size 5`;
/// `array is not broadcastable to correct shape`;
/// `Integers to negative integer powers are not allowed.` Nothing is changed then. Where overflow checks are
/// on, if a result of integers overflows.
///
/// ```
/// use ndview::prelude::*;
/// use np::ufunc::{self, Add};
/// let mut counts = arr!([0, 0, 0]);
/// ufunc::at(Add, &mut counts, &[0, 2, 0], &1);
/// assert_eq!(counts, arr!([2, 0, 1]));
/// arr!(np.maximum.at(counts, [0, 0, 1], [5, 4, 7]));
/// assert_eq!(counts, arr!([5, 7, 1]));
///
/// let mut m = arr!([[0, 0], [0, 0]]);
/// ufunc::at(Add, &mut m, &([0, 0, 1], [1, 1, 0]), &[1, 10, 100]);
/// assert_eq!(m, arr!([[0, 11], [100, 0]]));
/// ```
#[track_caller]
pub fn at<'a, 'v, O, A, I, V>(_operator: O, a: &'a mut A, indices: &'v I, values: &'v V)
where
    A: ?Sized,
    &'a mut A: UpdateAt<'v, O, I, V>,
    I: ?Sized,
    V: ?Sized,
{
    a.update_at(indices, values);
}
