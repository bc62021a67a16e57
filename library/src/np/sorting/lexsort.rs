//! Positions sorted by several keys.

use crate::array::{AsView, Owned, View};
use crate::axis::Len;
use crate::element::Storable;
use crate::kernels;
use crate::np::lanes;
use crate::np::options::Along;
use crate::np::sorting::sort::positions;
use crate::refusal::{refuse, require};
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Shape, computed_shape};
use alloc::vec::Vec;

/// Several keys of the same shape, of which the last counts most: a tuple of up to six arrays, a list of them, or one
/// array of them along its first axis.
///
/// ```
/// use ndview::prelude::*;
/// let (given, family) = (arr!([2, 1, 3]), arr!([5, 5, 4]));
/// assert_eq!(arr!(np.lexsort((given, family))), arr!([2_i64, 1, 0]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple or an array of keys",
    label = "keys to sort by are arrays: `(&second, &first)`"
)]
pub trait Keys {
    /// The shape of each of them.
    type Shape: Shape;

    /// The shape of each of them, if they have the same.
    #[doc(hidden)]
    #[track_caller]
    fn shape(&self) -> Option<Self::Shape>;

    /// Sorts the positions along an axis by one key after the other; those of equal elements stay in the order they
    /// have.
    #[doc(hidden)]
    fn sort_positions(&self, positions: &mut [i64], axis: usize);
}

/// Sorts the positions in each lane by the elements there.
fn sort_lanes<T: PartialOrd + Clone>(all: &mut [i64], elements: &[T], along: lanes::Lanes) {
    if along.inner == 1 && along.len > 0 {
        let lanes = all.chunks_exact_mut(along.len);
        let lanes = lanes.zip(elements.chunks_exact(along.len));
        return lanes.for_each(|(lane, elements)| sort_lane(lane, elements));
    }
    let firsts = (0..along.outer)
        .flat_map(|outer| (0..along.inner).map(move |inner| outer * along.block() + inner));
    for first in firsts {
        let places = || (first..).step_by(along.inner).take(along.len);
        let mut lane: Vec<i64> = places().map(|place| all[place]).collect();
        let own: Vec<T> = places().map(|place| elements[place].clone()).collect();
        sort_lane(&mut lane, &own);
        for (place, position) in places().zip(lane) {
            all[place] = position;
        }
    }
}

/// Sorts positions by the elements there.
fn sort_lane<T: PartialOrd + Clone>(lane: &mut [i64], elements: &[T]) {
    if kernels::sort_positions(elements, lane).is_some() {
        return;
    }
    // Of the first key, all are still in their order.
    if (0..)
        .zip(&*lane)
        .all(|(place, &position)| place == position)
    {
        return lane.copy_from_slice(&positions(elements));
    }
    let keys: Vec<T> = lane
        .iter()
        .map(|&position| elements[position as usize].clone())
        .collect();
    let order = positions(&keys);
    let own = lane.to_vec();
    for (place, from) in lane.iter_mut().zip(order) {
        *place = own[from as usize];
    }
}

/// Sorts the positions by the elements of one array.
fn sort_by<A>(key: &A, positions: &mut [i64], axis: usize)
where
    A: AsView<Elem: PartialOrd + Clone> + ?Sized,
{
    let view = key.array_view();
    let along = lanes::Lanes::axis(view.shape().as_ref(), axis);
    sort_lanes(positions, &view.elements(), along);
}

macro_rules! keys {
    ($($first:ident $($key:ident $number:tt)*;)*) => {$(
        impl<$first, $($key),*> Keys for (&$first, $(&$key,)*)
        where
            $first: AsView<Elem: PartialOrd + Clone> + ?Sized,
            $($key: AsView<Elem: PartialOrd + Clone> + ?Sized,)*
        {
            type Shape = $first::Shape;

            fn shape(&self) -> Option<Self::Shape> {
                let first = self.0.array_view();
                let is_same = true $(&& self.$number.array_view().shape().as_ref() == first.shape().as_ref())*;
                is_same.then(|| first.typed_shape())
            }

            fn sort_positions(&self, positions: &mut [i64], axis: usize) {
                sort_by(self.0, positions, axis);
                $(sort_by(self.$number, positions, axis);)*
            }
        }
    )*};
}
keys! {
    A;
    A B 1;
    A B 1 C 2;
    A B 1 C 2 D 3;
    A B 1 C 2 D 3 E 4;
    A B 1 C 2 D 3 E 4 F 5;
}

impl<A, const COUNT: usize> Keys for [&A; COUNT]
where
    A: AsView<Elem: PartialOrd + Clone> + ?Sized,
{
    type Shape = A::Shape;

    fn shape(&self) -> Option<A::Shape> {
        let first = self.first()?.array_view();
        let is_same = |key: &&A| key.array_view().shape().as_ref() == first.shape().as_ref();
        self.iter().all(is_same).then(|| first.typed_shape())
    }

    fn sort_positions(&self, positions: &mut [i64], axis: usize) {
        self.iter().for_each(|key| sort_by(*key, positions, axis));
    }
}

impl<T: PartialOrd + Storable, const N: usize, const COUNT: usize> Keys for [[T; N]; COUNT] {
    type Shape = (Len<N>,);

    fn shape(&self) -> Option<(Len<N>,)> {
        (COUNT > 0).then_some((Len,))
    }

    fn sort_positions(&self, positions: &mut [i64], axis: usize) {
        self.iter().for_each(|key| sort_by(key, positions, axis));
    }
}

macro_rules! keys_along_an_axis {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        impl<$($generics)* T: PartialOrd + Clone, S: AxisOf<0>> Keys for $array {
            type Shape = S::Without;

            #[track_caller]
            fn shape(&self) -> Option<S::Without> {
                require!(
                    self.view().shape().as_ref()[0] > 0,
                    "need sequence of keys with len > 0 in lexsort"
                );
                Some(computed_shape(&self.view().shape().as_ref()[1..]))
            }

            fn sort_positions(&self, positions: &mut [i64], axis: usize) {
                let view = self.view();
                let along = lanes::Lanes::axis(&view.shape().as_ref()[1..], axis);
                let elements = view.elements();
                let keys = elements.chunks_exact(positions.len().max(1));
                keys.for_each(|key| sort_lanes(positions, key, along));
            }
        }
    )*};
}
keys_along_an_axis! {
    [] Owned<T, S>;
    ['v, L: Layout,] View<'v, T, S, L>;
}

/// Those that are lent.
#[diagnostic::do_not_recommend]
impl<K: Keys + ?Sized> Keys for &K {
    type Shape = K::Shape;

    #[track_caller]
    fn shape(&self) -> Option<K::Shape> {
        K::shape(self)
    }

    fn sort_positions(&self, positions: &mut [i64], axis: usize) {
        K::sort_positions(self, positions, axis);
    }
}

/// The positions that bring several arrays into ascending order along the last axis: by the last of the arrays, where
/// it has equal elements by the one before, and so on; NumPy's `np.lexsort`.
///
/// # Panics
/// `all keys need to be the same shape`; `need sequence of keys with len > 0 in lexsort`, of an array without any.
///
/// ```
/// use ndview::prelude::*;
/// let (given, family) = (arr!([1, 3, 2]), arr!([7.5, 7.5, 0.5]));
/// assert_eq!(np::lexsort((&given, &family)), arr!([2, 0, 1]));
/// ```
#[must_use]
#[track_caller]
pub fn lexsort<K: Keys<Shape: AxisOf<-1>>>(keys: K) -> Owned<i64, K::Shape> {
    lexsort_with(keys, Along::<-1>)
}

/// As [`lexsort`], along axis `N`; NumPy's `np.lexsort(keys, axis)`.
///
/// # Panics
/// As [`lexsort`].
///
/// ```
/// use ndview::prelude::*;
/// let (given, family) = (arr!([[1, 3], [0, 2]]), arr!([[7, 7], [7, 5]]));
/// assert_eq!(arr!(np.lexsort((given, family), axis=0)), arr!([[1, 1], [0, 0]]));
/// ```
#[must_use]
#[track_caller]
pub fn lexsort_with<const N: isize, K: Keys<Shape: AxisOf<N>>>(
    keys: K,
    _axis: Along<N>,
) -> Owned<i64, K::Shape> {
    let Some(shape) = keys.shape() else {
        refuse!("all keys need to be the same shape")
    };
    let axis = <K::Shape as AxisOf<N>>::NUMBER;
    let along = lanes::Lanes::axis(shape.lens().as_ref(), axis);
    let place = |place: usize| (place / along.inner % along.len) as i64;
    let mut positions: Vec<i64> = (0..along.outer * along.block()).map(place).collect();
    keys.sort_positions(&mut positions, axis);
    Owned::from_parts(shape, positions)
}
