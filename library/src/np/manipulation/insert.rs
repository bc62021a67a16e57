//! Elements added to arrays.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Alternative, StoreInto};
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::expr::{Expr, Operand, Yields, collect, for_each_block};
use crate::index::Slice;
use crate::np::creation::ix::CrossElement;
use crate::np::lanes::{Lanes, OptionalAxis, resized};
use crate::np::options::Unset;
use crate::shape::Shape;
use alloc::vec::Vec;

/// The elements of an array and after them those of another, or a scalar, both in row-major order;
/// NumPy's `np.append(arr, values)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::append(&arr!([[1, 2], [3, 4]]), &5), arr!([1, 2, 3, 4, 5]));
/// assert_eq!(arr!(np.append([1, 2], [0.5])), arr!([1.0, 2.0, 0.5]));
/// ```
#[must_use]
#[track_caller]
pub fn append<'v, A, V, T>(arr: &A, values: &'v V) -> Owned<T, (Dyn,)>
where
    A: AsView + ?Sized,
    V: Operand<Expr<'v>: Expr<Elem: StoreInto<T> + Clone>> + ?Sized,
    A::Elem: Alternative<<V::Expr<'v> as Yields>::Elem, Out = T> + StoreInto<T> + Clone,
    T: Clone,
{
    let (own, values) = (arr.array_view().row_major(), values.operand());
    let shape = or_panic(values.shape());
    let mut elements = allocate(own.len() + shape.size());
    elements.extend_from_slice(&own);
    for_each_block(values, shape, |values| {
        elements.extend(values.iter().cloned().map(StoreInto::store));
    });
    elements.into()
}

/// The lengths and the elements of an operand.
#[track_caller]
fn elements_of<'v, V: Operand + ?Sized>(
    values: &'v V,
) -> (Vec<usize>, Vec<<V::Expr<'v> as Yields>::Elem>) {
    let values = values.operand();
    let shape = or_panic(values.shape());
    let lens = shape.lens().as_ref().to_vec();
    (lens, or_panic(collect(values, shape)))
}

/// Positions of an axis that are left out, or before which others are inserted: an integer, an array of
/// integers, a mask, or a slice.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([10, 20, 30, 40]);
/// assert_eq!(arr!(np.delete(a, -1)), arr!([10, 20, 30]));
/// assert_eq!(arr!(np.delete(a, [0, 2])), arr!([20, 40]));
/// assert_eq!(arr!(np.delete(a, a > 15)), arr!([10]));
/// assert_eq!(arr!(np.delete(a, np.s_[::2])), arr!([20, 40]));
/// ```
#[diagnostic::on_unimplemented(
    message = "arrays used as indices must be of integer (or boolean) type",
    label = "`{Self}` is neither an integer nor an array of integers or bools"
)]
pub trait Positions {
    /// Whether it is one position, and not an array.
    #[doc(hidden)]
    const IS_ONE: bool;

    /// The positions on an axis of length `len`, negative ones counted from the end; of a mask, where it is
    /// true.
    #[doc(hidden)]
    fn positions(&self, len: usize) -> Vec<isize>;

    /// How long the mask is, if it is one.
    #[doc(hidden)]
    fn mask_len(&self) -> Option<usize>;
}

#[diagnostic::do_not_recommend]
impl<A: AsView<Elem: CrossElement> + ?Sized> Positions for A {
    const IS_ONE: bool = A::IS_NUMBER;

    fn positions(&self, _len: usize) -> Vec<isize> {
        CrossElement::positions(self.array_view())
    }

    fn mask_len(&self) -> Option<usize> {
        A::Elem::IS_MASK.then(|| self.array_view().size())
    }
}

impl Positions for Slice {
    const IS_ONE: bool = false;

    fn positions(&self, len: usize) -> Vec<isize> {
        self.kept_of(len)
    }

    fn mask_len(&self) -> Option<usize> {
        None
    }
}

#[cold]
#[track_caller]
pub(super) fn out_of_bounds(index: isize, axis: usize, size: usize) -> ! {
    let index = index as i128;
    Error::OutOfBounds { index, axis, size }.panic()
}

/// The positions in the result of what is inserted before so many positions of an axis.
// Compiled where it is called, not with this crate.
#[inline]
#[track_caller]
fn slots(positions: &[isize], count: usize, axis: usize, len: usize) -> Vec<usize> {
    if let &[index] = positions {
        let place = match index {
            0.. => Some(index as usize),
            _ => len.checked_sub(index.unsigned_abs()),
        };
        let Some(place) = place.filter(|place| *place <= len) else {
            out_of_bounds(index, axis, len)
        };
        return (place..place + count).collect();
    }
    let from_end = |&index: &isize| {
        if index < 0 {
            index + len as isize
        } else {
            index
        }
    };
    let mut slots: Vec<isize> = positions.iter().map(from_end).collect();
    let mut order: Vec<usize> = (0..slots.len()).collect();
    order.sort_by_key(|&number| slots[number]);
    for (before, number) in order.into_iter().enumerate() {
        slots[number] += before as isize;
    }
    let size = len + slots.len();
    let slot = |index| match crate::position::position(index, size) {
        Some(slot) => slot,
        None => out_of_bounds(index, axis, size),
    };
    slots.into_iter().map(slot).collect()
}

/// An array, as numbers.
struct Shaped<T> {
    lens: Vec<usize>,
    elements: Vec<T>,
}

/// Values as they are broadcast to the places that are inserted, `target`, along an axis.
struct Inserted<T> {
    elements: Vec<T>,
    /// Their lengths as they were given.
    given: Vec<usize>,
    /// For each axis of the places, the length of the values, and their stride.
    lens: Vec<usize>,
    strides: Vec<usize>,
    target: Vec<usize>,
    axis: usize,
}

impl<T: Clone> Inserted<T> {
    /// The values at so many positions of an axis of an array of these lengths: at one, they may be several.
    fn new(
        values: Shaped<T>,
        (lens, axis): (&[usize], usize),
        positions: usize,
        is_one: bool,
    ) -> Self {
        let missing = lens.len().saturating_sub(values.lens.len());
        let mut own = vec![1; missing];
        own.extend_from_slice(&values.lens);
        // Where each axis of the result is among those of the values: with a single position, the first
        // axis of the values goes along the axis.
        let mut order: Vec<usize> = (0..own.len()).collect();
        if is_one {
            let first = order.remove(0);
            order.insert(axis.min(order.len()), first);
        }
        let value_lens: Vec<usize> = order.iter().map(|&axis| own[axis]).collect();
        let mut target = lens.to_vec();
        target[axis] = match positions {
            1 => value_lens.get(axis).copied().unwrap_or(1),
            many => many,
        };
        let stride = |&axis: &usize| match own[axis] {
            1 => 0,
            _ => own[axis + 1..].iter().product(),
        };
        Inserted {
            elements: values.elements,
            given: values.lens,
            strides: order.iter().map(stride).collect(),
            lens: value_lens,
            target,
            axis,
        }
    }

    /// Refuses values that cannot be broadcast to the places at so many positions.
    #[track_caller]
    fn check(&self, positions: usize) {
        let Inserted {
            given,
            lens,
            target,
            ..
        } = self;
        let mut pairs = lens.iter().zip(target);
        if lens.len() != target.len() || !pairs.all(|(value, len)| *value == 1 || value == len) {
            // At one position, the values are assigned to a slice.
            let error = match positions {
                1 => Error::broadcast_input(lens, target),
                _ => Error::IndexedValue {
                    value: given.clone(),
                    selection: target.clone(),
                },
            };
            error.panic()
        }
    }

    /// How many positions the axis gains.
    fn count(&self) -> usize {
        self.target[self.axis]
    }

    /// The value at this position of the axis, where these are the places before and behind it.
    fn at(&self, mut outer: usize, number: usize, mut inner: usize) -> T {
        let Inserted {
            strides, target, ..
        } = self;
        let mut place = number * strides[self.axis];
        for axis in (self.axis + 1..target.len()).rev() {
            place += inner % target[axis] * strides[axis];
            inner /= target[axis];
        }
        for axis in (0..self.axis).rev() {
            place += outer % target[axis] * strides[axis];
            outer /= target[axis];
        }
        self.elements[place].clone()
    }
}

/// The elements with others among those of an axis, and how long it is then.
#[track_caller]
fn with<T: Clone, P: Positions + ?Sized>(
    (lens, own): (&[usize], &[T]),
    axis: usize,
    obj: &P,
    values: Shaped<T>,
) -> (usize, Vec<T>) {
    let along = Lanes::axis(lens, axis);
    let positions = obj.positions(along.len);
    let values = Inserted::new(values, (lens, axis), positions.len(), P::IS_ONE);
    let slots = slots(&positions, values.count(), axis, along.len);
    values.check(positions.len());
    let len = along.len + values.count();
    let mut slots: Vec<(usize, usize)> = slots.into_iter().zip(0..).collect();
    slots.sort_unstable();
    let mut elements = allocate(along.outer * len * along.inner);
    for outer in 0..along.outer {
        let mut own = &own[outer * along.block()..][..along.block()];
        let mut next = 0;
        for &(slot, number) in &slots {
            let (before, behind) = own.split_at((slot - next) * along.inner);
            elements.extend_from_slice(before);
            elements.extend((0..along.inner).map(|inner| values.at(outer, number, inner)));
            (own, next) = (behind, slot + 1);
        }
        elements.extend_from_slice(own);
    }
    (len, elements)
}

/// The elements, in row-major order, with others inserted before some positions; NumPy's
/// `np.insert(arr, obj, values)`. `obj` is an integer, before which all values are inserted, or an array
/// of integers or a slice, one position for each value. The values are an array or a scalar.
///
/// Values that do not fit into the type of the elements do not compile: storing never narrows.
///
/// # Panics
/// `index 5 is out of bounds for axis 0 with size 3`;
/// `shape mismatch: value array of shape (2,) could not be broadcast to indexing result of shape (3,)`;
/// `could not broadcast input array from shape (1,2) into shape (1,3)`, at one position.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([10, 20, 30]);
/// assert_eq!(np::insert(&a, &1, &[1, 2]), arr!([10, 1, 2, 20, 30]));
/// assert_eq!(arr!(np.insert(a, [0, -1], [1, 2])), arr!([1, 10, 20, 2, 30]));
/// ```
#[must_use]
#[track_caller]
pub fn insert<'v, A, P, V>(arr: &A, obj: &P, values: &'v V) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Clone> + ?Sized,
    P: Positions + ?Sized,
    V: Operand<Expr<'v>: Expr<Elem: StoreInto<A::Elem>>> + ?Sized,
{
    insert_with(arr, obj, values, Unset)
}

/// The array with values inserted before some positions of an axis; NumPy's
/// `np.insert(arr, obj, values, axis)`. The values are broadcast to what is inserted; as [`insert`].
///
/// # Panics
/// As [`insert`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(np::insert_with(&a, &1, &[8, 9], np::Along::<1>), arr!([[1, 8, 2], [3, 9, 4]]));
/// ```
#[must_use]
#[track_caller]
pub fn insert_with<'v, A, P, V, X>(
    arr: &A,
    obj: &P,
    values: &'v V,
    _axis: X,
) -> Owned<A::Elem, X::Resized>
where
    A: AsView<Elem: Clone> + ?Sized,
    P: Positions + ?Sized,
    V: Operand<Expr<'v>: Expr<Elem: StoreInto<A::Elem>>> + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    let lens = arr.array_view().shape();
    let lens = X::lens(lens.as_ref());
    resized::<X, A, _>(arr, |elements, _| {
        with((&lens, &elements), X::NUMBER, obj, stored(values))
    })
}

/// Values as they are stored in an array of `T`.
#[track_caller]
fn stored<'v, V, T>(values: &'v V) -> Shaped<T>
where
    V: Operand<Expr<'v>: Expr<Elem: StoreInto<T>>> + ?Sized,
{
    let (lens, elements) = elements_of(values);
    let elements = elements.into_iter().map(StoreInto::store).collect();
    Shaped { lens, elements }
}
