//! Arrays as sets of elements.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Number, Promote, StoreInto};
use crate::kernels;
use crate::np::options::{Either, Flag};
use crate::np::products::product::Common;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Brings numbers in ascending order.
pub(in crate::np) fn sort_numbers<T: Number>(numbers: &mut [T]) {
    if kernels::sort(numbers).is_none() {
        numbers.sort_unstable_by(|a, b| a.order(*b));
    }
}

/// Numbers in ascending order, those that are equal once.
fn sorted<T: Number>(mut numbers: Vec<T>) -> Vec<T> {
    sort_numbers(&mut numbers);
    numbers.dedup_by(|a, b| a.order(*b).is_eq());
    numbers
}

/// The distinct elements of an array as another type, in ascending order.
fn distinct<A, T>(a: &A) -> Vec<T>
where
    A: AsView<Elem: Number + StoreInto<T>> + ?Sized,
    T: Clone,
{
    let numbers = sorted(a.array_view().to_vec());
    numbers.into_iter().map(StoreInto::store).collect()
}

macro_rules! of_both {
    ($($(#[$attribute:meta])* $name:ident |$a:ident, $b:ident| $result:expr;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<A, B>(ar1: &A, ar2: &B) -> Owned<Common<A, B>, (Dyn,)>
        where
            A: AsView + ?Sized,
            B: AsView<Elem: StoreInto<Common<A, B>> + Number> + ?Sized,
            A::Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Number,
            Common<A, B>: Number,
        {
            let ($a, $b) = (distinct::<_, Common<A, B>>(ar1), distinct::<_, Common<A, B>>(ar2));
            Owned::from($result)
        }
    )*};
}
of_both! {
    /// The distinct elements that both arrays have, in ascending order; NumPy's `np.intersect1d`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::intersect1d(&arr!([3, 1, 3, 2]), &arr!([2, 3, 4])), arr!([2, 3]));
    /// ```
    intersect1d |a, b| shared(a, b, 2);
    /// The distinct elements of both arrays, in ascending order; NumPy's `np.union1d`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::union1d(&arr!([3, 1]), &arr!([2, 3])), arr!([1, 2, 3]));
    /// ```
    union1d |a, b| sorted([a, b].concat());
    /// The distinct elements that one of the arrays has and the other has not, in ascending order;
    /// NumPy's `np.setxor1d`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::setxor1d(&arr!([3, 1, 2]), &arr!([2, 3, 4])), arr!([1, 4]));
    /// ```
    setxor1d |a, b| shared(a, b, 1);
}

/// The elements that so many of two sets have. `nan` equals nothing.
fn shared<T: Number>(a: Vec<T>, b: Vec<T>, count: usize) -> Vec<T> {
    let mut all = [a, b].concat();
    sort_numbers(&mut all);
    let same = all.chunk_by(|a, b| a == b);
    let same = same.filter(|same| same.len() == count);
    same.map(|same| same[0]).collect()
}

/// The distinct elements that both arrays have, in ascending order, and, with `return_indices`, where each
/// of them is first in the one array and in the other, in row-major order; NumPy's
/// `np.intersect1d(ar1, ar2, return_indices)`.
///
/// ```
/// use ndview::prelude::*;
/// let (both, first, second) = arr!(np.intersect1d([3, 1, 3], [2, 3], return_indices=True));
/// assert_eq!((both.into_vec(), first.into_vec(), second.into_vec()), (vec![3], vec![0], vec![1]));
/// ```
#[must_use]
pub fn intersect1d_with<A, B, F>(ar1: &A, ar2: &B, _: F) -> F::Out
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Number> + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Number> + ?Sized,
    Common<A, B>: Number,
    F: Either<Located<Common<A, B>>, Owned<Common<A, B>, (Dyn,)>>,
{
    let ((a, places), (b, others)) = (first_places(ar1), first_places(ar2));
    let (mut both, mut first, mut second) = (Vec::new(), Vec::new(), Vec::new());
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        let order: Ordering = Common::<A, B>::order(a[i], b[j]);
        if a[i] == b[j] {
            both.push(a[i]);
            first.push(places[i]);
            second.push(others[j]);
        }
        i += usize::from(order.is_le());
        j += usize::from(order.is_ge());
    }
    let both = Owned::from(both);
    F::either(
        both,
        |both| (both, first.into(), second.into()),
        |both| both,
    )
}

/// Elements, and where each of them is in two arrays.
type Located<T> = (Owned<T, (Dyn,)>, Owned<i64, (Dyn,)>, Owned<i64, (Dyn,)>);

/// The distinct elements of an array as another type, in ascending order, and where each is first.
fn first_places<A, T>(a: &A) -> (Vec<T>, Vec<i64>)
where
    A: AsView<Elem: Number + StoreInto<T>> + ?Sized,
{
    let elements = a.array_view().to_vec();
    let mut places: Vec<usize> = (0..elements.len()).collect();
    places.sort_by(|a, b| elements[*a].order(elements[*b]));
    places.dedup_by(|a, b| elements[*a].order(elements[*b]).is_eq());
    let values = places.iter().map(|place| elements[*place].store());
    (
        values.collect(),
        places.iter().map(|place| *place as i64).collect(),
    )
}

/// The distinct elements of an array that another has not, in ascending order; NumPy's
/// `np.setdiff1d`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::setdiff1d(&arr!([3, 1, 3, 2]), &arr!([2.0])), arr!([1, 3]));
/// ```
#[must_use]
pub fn setdiff1d<A, B>(ar1: &A, ar2: &B) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Number + Promote<B::Elem, Out: Number>> + ?Sized,
    B: AsView<Elem: Number> + ?Sized,
{
    setdiff1d_with(ar1, ar2, Flag::<false>)
}

/// As [`setdiff1d`], with all elements in the order that they have, if `UNIQUE` says that they are distinct; NumPy's
/// `np.setdiff1d(ar1, ar2, assume_unique)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.setdiff1d([3, 1, 2], [2], assume_unique=True)), arr!([3, 1]));
/// ```
#[must_use]
pub fn setdiff1d_with<A, B, const UNIQUE: bool>(
    ar1: &A,
    ar2: &B,
    _assume_unique: Flag<UNIQUE>,
) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Number + Promote<B::Elem, Out: Number>> + ?Sized,
    B: AsView<Elem: Number> + ?Sized,
{
    let others = sorted(ar2.array_view().to_vec());
    let mut elements = ar1.array_view().to_vec();
    if !UNIQUE {
        elements = sorted(elements);
    }
    elements.retain(|element| {
        let both = |other: &B::Elem| element.promote(*other);
        let place = others.partition_point(|other| {
            let (element, other) = both(other);
            other.order(element).is_lt()
        });
        !others.get(place).is_some_and(|other| {
            let (element, other) = both(other);
            element == other
        })
    });
    elements.into()
}
