//! Elements sorted as far as one position.

use crate::array::{AsView, Indexing, Owned, SourceMut};
use crate::kernels;
use crate::np::lanes::{Lanes, OptionalAxis, lanes_of};
use crate::np::options::Along;
use crate::np::sorting::kth::{Kth, select_each};
use crate::np::sorting::sort::{Sortable, replace_elements, select_element};
use crate::shape::AxisOf;
use alloc::vec::Vec;

/// The positions as far as which lanes are sorted. Of no elements, any position is none, as in NumPy.
#[track_caller]
fn positions_of(kth: impl Kth, lanes: Lanes) -> Vec<usize> {
    match lanes.outer * lanes.block() {
        0 => Vec::new(),
        _ => kth.positions(lanes.len),
    }
}

/// A copy in which, along the last axis, the element at position `kth` is the one that it would be if the
/// elements were sorted: those before it are not larger, those after it not smaller. NumPy's
/// `np.partition`; in what order they are on both sides is not NumPy's. `kth` may be several positions.
///
/// # Panics
/// `kth(=5) out of bounds (3)`
///
/// ```
/// use ndview::prelude::*;
/// let a = np::partition(&arr!([5, 1, 4, 2, 3]), 2);
/// assert_eq!(a[[2]], 3);
/// assert_eq!(arr!(a[:2].max()), 2);
/// let ends = np::partition(&arr!([4, 3, 1, 2, 0]), [0, -1]);
/// assert_eq!(arr!(ends[[0, 4]]), arr!([0, 4]));
/// ```
#[must_use]
#[track_caller]
pub fn partition<A, K>(a: &A, kth: impl Kth) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Sortable<K>, Shape: AxisOf<-1>> + ?Sized,
{
    partition_with(a, kth, Along::<-1>)
}

/// Moves the elements along axis `N` where they are, as [`partition`] does in a copy; NumPy's
/// `a.partition(kth, axis)`. In `arr!`, `a.partition(2)` is this, along the last axis.
///
/// # Panics
/// `kth(=5) out of bounds (3)`
///
/// ```
/// use ndview::prelude::*;
/// let mut a = vec![5, 3, 4, 1, 2];
/// np::partition_in_place::<-1, _, _>(&mut a, 2);
/// assert_eq!(a[2], 3);
/// arr!(a[3:].partition(0));
/// assert_eq!(a[3], 4);
/// ```
#[doc(alias = "ndarray.partition")]
#[track_caller]
pub fn partition_in_place<'a, const N: isize, A, K>(a: &'a mut A, kth: impl Kth)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem: Sortable<K>, Shape: AxisOf<N>>,
{
    let mut view = a.as_array_view_mut(Indexing);
    let parted = partition_with(&view, kth, Along::<N>);
    replace_elements(&mut view, parted);
}

/// As [`partition`], along an axis; of all elements in row-major order, if none is given; NumPy's
/// `np.partition(a, kth, axis)`.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// # Panics
/// `kth(=5) out of bounds (3)`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3, 1], [1, 7]]);
/// assert_eq!(np::partition_with(&a, 0, np::Along::<0>), arr!([[1, 1], [3, 7]]));
/// assert_eq!(arr!(np.partition(a, 3, axis=None)[3]), 7);
/// ```
#[must_use]
#[track_caller]
pub fn partition_with<A, K, X>(a: &A, kth: impl Kth, _axis: X) -> Owned<A::Elem, X::Same>
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    let view = a.array_view();
    let shape = view.typed_shape();
    let lanes = lanes_of::<_, X>(shape);
    let kth = positions_of(kth, lanes);
    let mut elements = view.to_vec();
    lanes.for_lanes(&mut elements, |rows| {
        // Short ones are sorted sooner than divided.
        if kernels::sort_rows(rows, lanes.len).is_none() {
            let rows = rows.chunks_exact_mut(lanes.len);
            rows.for_each(|row| select_each(row, &kth, select_element));
        }
    });
    Owned::from_parts(X::same(shape), elements)
}

/// The positions along the last axis that [`partition`] takes the elements from; NumPy's
/// `np.argpartition`.
///
/// # Panics
/// `kth(=5) out of bounds (3)`
///
/// ```
/// use ndview::prelude::*;
/// let order = np::argpartition(&arr!([5, 1, 4, 2, 3]), 0);
/// assert_eq!(order[[0]], 1);
/// ```
#[must_use]
#[track_caller]
pub fn argpartition<A, K>(a: &A, kth: impl Kth) -> Owned<i64, A::Shape>
where
    A: AsView<Elem: Sortable<K>, Shape: AxisOf<-1>> + ?Sized,
{
    argpartition_with(a, kth, Along::<-1>)
}

/// As [`argpartition`], along an axis; of all elements in row-major order, if none is given; NumPy's
/// `np.argpartition(a, kth, axis)`.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// # Panics
/// `kth(=5) out of bounds (3)`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3, 1], [1, 7]]);
/// assert_eq!(np::argpartition_with(&a, 0, np::Along::<0>), arr!([[1, 0], [0, 1]]));
/// assert_eq!(arr!(np.argpartition(a, 3, axis=None)[3]), 3);
/// ```
#[must_use]
#[track_caller]
pub fn argpartition_with<A, K, X>(a: &A, kth: impl Kth, _axis: X) -> Owned<i64, X::Same>
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    let view = a.array_view();
    let shape = view.typed_shape();
    let lanes = lanes_of::<_, X>(shape);
    let kth = positions_of(kth, lanes);
    let elements = view.elements();
    let append_parted = |lane: &[A::Elem], places: &mut Vec<i64>| {
        let start = places.len();
        places.extend(0..lane.len() as i64);
        let element = |&place: &i64| &lane[place as usize];
        select_each(&mut places[start..], &kth, |places, position| {
            if kernels::select_positions(lane, places, position).is_none() {
                places.select_nth_unstable_by(position, |a, b| element(a).order(element(b)));
            }
        });
    };
    let places = lanes.made_of_lanes(&elements, |rows, places| {
        if kernels::positions_in_rows(rows, lanes.len, places).is_none() {
            let rows = rows.chunks_exact(lanes.len);
            rows.for_each(|row| append_parted(row, places));
        }
    });
    Owned::from_parts(X::same(shape), places)
}
