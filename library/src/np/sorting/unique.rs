//! The different elements of an array.

use core::cmp::Ordering;

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::is_plain;
use crate::engine::allocate;
use crate::np;
use crate::np::indexing::positions::true_positions;
use crate::np::lanes::Lanes;
use crate::np::options::{Flag, Unset};
use crate::np::sorting::sort::{Sortable, positions, sort_elements};
use crate::shape::{AxisOf, computed_shape};
use alloc::vec::Vec;

type Positions = Owned<i64, (Dyn,)>;

/// What `np.unique` can find out.
struct Found<T> {
    values: Vec<T>,
    /// Where each value is first.
    index: Vec<i64>,
    /// Which value each element is.
    inverse: Vec<i64>,
    /// How often each value is there.
    counts: Vec<i64>,
}

fn find<T: Sortable<K>, K>(elements: &[T], equal_nan: bool) -> Found<T> {
    let mut found: Found<T> = Found {
        values: Vec::new(),
        index: Vec::new(),
        inverse: vec![0; elements.len()],
        counts: Vec::new(),
    };
    // The sort is stable, so the first of several equal elements comes first; `nan` equals `nan`.
    for position in positions(elements) {
        let element = &elements[position as usize];
        match found.values.last() {
            Some(last) if last.order(element).is_eq() && (equal_nan || !last.is_nan()) => {}
            _ => {
                found.values.push(element.clone());
                found.index.push(position);
                found.counts.push(0);
            }
        }
        let number = found.values.len() - 1;
        found.inverse[position as usize] = number as i64;
        found.counts[number] += 1;
    }
    found
}

/// As [`find`], without positions: then elements that are sorted are enough.
fn count<T: Sortable<K>, K>(mut elements: Vec<T>, equal_nan: bool) -> Found<T> {
    sort_elements(&mut elements);
    let is_other = |pair: &[T]| {
        let is_level = pair[0].is_level(&pair[1]);
        !is_level | !equal_nan & pair[0].is_nan()
    };
    let mut is_first = allocate(elements.len());
    is_first.extend(elements.first().map(|_| true));
    is_first.extend(elements.windows(2).map(is_other));
    let starts = true_positions(is_first.array_view());
    drop(is_first);
    let len = elements.len();
    let values = starts.iter().map(|&start| elements[start].clone());
    let values = values.collect();
    drop(elements);
    let ends = starts.iter().copied().skip(1).chain([len]);
    let counts = starts.iter().zip(ends);
    Found {
        values,
        index: Vec::new(),
        inverse: Vec::new(),
        counts: counts.map(|(start, end)| (end - start) as i64).collect(),
    }
}

/// The different elements, ascending; NumPy's `np.unique`. Several `nan` are one, the last.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::unique(&arr!([[3, 1], [1, 3]])), arr!([1, 3]));
/// ```
#[must_use]
pub fn unique<A, K>(a: &A) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
{
    let mut elements = a.array_view().to_vec();
    sort_elements(&mut elements);
    drop_repeated(&mut elements);
    Owned::from(elements)
}

/// As [`unique`]; NumPy's `np.unique_values`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::unique_values(&arr!([3, 1, 3])), arr!([1, 3]));
/// ```
#[must_use]
pub fn unique_values<A, K>(x: &A) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
{
    unique(x)
}

/// The different elements, and what is asked for beside them: where each is first in row-major order,
/// which of them each element is, how often each is there; with an axis, the different parts at its positions. Several
/// `nan` are one, unless `equal_nan` is false; parts with `nan` are all different, as they are in NumPy. NumPy's
/// `np.unique(ar, return_index, return_inverse, return_counts, axis, equal_nan=..)`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[7, 3], [3, 7]]);
/// let (values, inverse) = arr!(np.unique(a, return_inverse=True));
/// assert_eq!(arr!(values[inverse]), a);
/// let (_, first, counts) = arr!(np.unique(a, return_index=True, return_counts=True));
/// assert_eq!((first.into_vec(), counts.into_vec()), (vec![1, 0], vec![2, 2]));
/// assert_eq!(arr!(np.unique([[1, 2], [0, 9], [1, 2]], axis=0)), arr!([[0, 9], [1, 2]]));
/// ```
#[must_use]
pub fn unique_with<A, K, I, V, C, X, Values, Inverse>(
    ar: &A,
    _index: I,
    _inverse: V,
    _counts: C,
    _axis: X,
    equal_nan: bool,
) -> <(I, V, C) as Asked<Values, Inverse>>::Out
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
    X: UniqueAlong<A, K, Values = Values, Inverse = Inverse>,
    (I, V, C): Asked<Values, Inverse>,
{
    let (values, beside) = X::found(ar, equal_nan, <(I, V, C)>::POSITIONS);
    <(I, V, C)>::of(values, beside)
}

/// What is different: elements ([`Unset`]), or the parts of an array at the positions of an axis
/// ([`Along`](np::Along)).
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2], [0, 9], [1, 2]]);
/// assert_eq!(arr!(np.unique(m)), arr!([0, 1, 2, 9]));
/// assert_eq!(arr!(np.unique(m, axis=0)), arr!([[0, 9], [1, 2]]));
/// ```
pub trait UniqueAlong<A: AsView + ?Sized, K> {
    /// The different ones.
    type Values;
    /// Which of them each is.
    type Inverse;

    /// The values and what is beside them; where it is not asked for positions, those may be missing.
    #[doc(hidden)]
    fn found(ar: &A, equal_nan: bool, positions: bool) -> (Self::Values, Beside<Self::Inverse>);
}

impl<A: AsView<Elem: Sortable<K>> + ?Sized, K> UniqueAlong<A, K> for Unset {
    type Values = Owned<A::Elem, (Dyn,)>;
    type Inverse = Owned<i64, A::Shape>;

    fn found(ar: &A, equal_nan: bool, positions: bool) -> (Self::Values, Beside<Self::Inverse>) {
        let view = ar.array_view();
        let found = match positions {
            true => find(&view.elements(), equal_nan),
            false => count(view.to_vec(), equal_nan),
        };
        let beside = Beside {
            index: found.index.into(),
            inverse: positions.then(|| Owned::from_parts(view.typed_shape(), found.inverse)),
            counts: found.counts.into(),
        };
        (found.values.into(), beside)
    }
}

impl<const N: isize, A, K> UniqueAlong<A, K> for np::Along<N>
where
    A: AsView<Elem: Sortable<K>, Shape: AxisOf<N>> + ?Sized,
{
    type Values = Owned<A::Elem, <A::Shape as AxisOf<N>>::Replaced<Dyn>>;
    type Inverse = Positions;

    fn found(ar: &A, _: bool, _: bool) -> (Self::Values, Beside<Positions>) {
        let view = ar.array_view();
        let number = <A::Shape as AxisOf<N>>::NUMBER;
        let mut lens = view.shape().as_ref().to_vec();
        let elements = view.elements();
        let parts = Parts {
            elements: &elements,
            along: Lanes::axis(&lens, number),
        };
        let found = parts.find();
        lens[number] = found.index.len();
        let values = Owned::from_parts(computed_shape(&lens), parts.at(&found.index));
        let beside = Beside {
            index: found.index.into(),
            inverse: Some(found.inverse.into()),
            counts: found.counts.into(),
        };
        (values, beside)
    }
}

/// The parts of a row-major array at the positions of an axis.
struct Parts<'e, T> {
    elements: &'e [T],
    along: Lanes,
}

impl<T: Clone> Parts<'_, T> {
    /// The pieces in a row that the part at a position consists of.
    fn pieces(&self, position: usize) -> impl Iterator<Item = &[T]> {
        let (inner, block) = (self.along.inner, self.along.block());
        (0..self.along.outer)
            .map(move |outer| &self.elements[outer * block + position * inner..][..inner])
    }

    /// Element by element.
    fn order<K>(&self, a: usize, b: usize) -> Ordering
    where
        T: Sortable<K>,
    {
        let pairs = self.pieces(a).zip(self.pieces(b));
        let mut pairs = pairs.flat_map(|(a, b)| a.iter().zip(b));
        let difference = pairs.find_map(|(a, b)| Some(a.order(b)).filter(|order| order.is_ne()));
        difference.unwrap_or(Ordering::Equal)
    }

    fn has_nan<K>(&self, position: usize) -> bool
    where
        T: Sortable<K>,
    {
        self.pieces(position).flatten().any(Sortable::is_nan)
    }

    fn find<K>(&self) -> Found<()>
    where
        T: Sortable<K>,
    {
        let mut order: Vec<usize> = (0..self.along.len).collect();
        // Stable, so the first of several equal ones comes first.
        order.sort_by(|a, b| self.order(*a, *b));
        let mut found = Found {
            values: Vec::new(),
            index: Vec::new(),
            inverse: vec![0; order.len()],
            counts: Vec::new(),
        };
        for position in order {
            let is_known = found.index.last().is_some_and(|&last: &i64| {
                self.order(last as usize, position).is_eq() && !self.has_nan(position)
            });
            if !is_known {
                found.index.push(position as i64);
                found.counts.push(0);
            }
            let number = found.index.len() - 1;
            found.inverse[position] = number as i64;
            found.counts[number] += 1;
        }
        found
    }

    /// The elements of the array of these parts.
    fn at(&self, positions: &[i64]) -> Vec<T> {
        let (inner, block) = (self.along.inner, self.along.block());
        let mut elements = allocate(self.along.outer * positions.len() * inner);
        for outer in 0..self.along.outer {
            for &position in positions {
                let start = outer * block + position as usize * inner;
                elements.extend_from_slice(&self.elements[start..start + inner]);
            }
        }
        elements
    }
}

/// Which of the flags of [`unique_with`] are set: what is returned beside the values `T`.
///
/// ```
/// use ndview::prelude::*;
/// let (values, counts) = arr!(np.unique([3, 1, 3], return_counts=True));
/// assert_eq!(values, arr!([1_i64, 3]));
/// assert_eq!(counts, arr!([1_i64, 2]));
/// ```
pub trait Asked<T, V> {
    /// The values, or a tuple of them and what is asked for.
    type Out;

    /// Whether it takes positions to answer.
    #[doc(hidden)]
    const POSITIONS: bool;

    #[doc(hidden)]
    fn of(values: T, beside: Beside<V>) -> Self::Out;
}

/// What may be asked for beside the values.
#[doc(hidden)]
pub struct Beside<V> {
    index: Positions,
    inverse: Option<V>,
    counts: Positions,
}

impl<V> Beside<V> {
    fn index(&mut self) -> Positions {
        core::mem::replace(&mut self.index, Vec::new().into())
    }

    fn counts(&mut self) -> Positions {
        core::mem::replace(&mut self.counts, Vec::new().into())
    }

    fn inverse(&mut self) -> V {
        let Some(inverse) = self.inverse.take() else {
            unreachable!("it is there if positions are asked for")
        };
        inverse
    }
}

macro_rules! asked {
    ($($index:literal $inverse:literal $counts:literal: ($($part:ident $type:ty),*);)*) => {$(
        impl<T, V> Asked<T, V> for (Flag<$index>, Flag<$inverse>, Flag<$counts>) {
            type Out = (T, $($type),*);

            const POSITIONS: bool = $index || $inverse;

            fn of(values: T, mut beside: Beside<V>) -> Self::Out {
                (values, $(beside.$part()),*)
            }
        }
    )*};
}
asked! {
    true false false: (index Positions);
    false true false: (inverse V);
    false false true: (counts Positions);
    true true false: (index Positions, inverse V);
    true false true: (index Positions, counts Positions);
    false true true: (inverse V, counts Positions);
    true true true: (index Positions, inverse V, counts Positions);
}

impl<T, V> Asked<T, V> for (Flag<false>, Flag<false>, Flag<false>) {
    type Out = T;

    const POSITIONS: bool = false;

    fn of(values: T, _: Beside<V>) -> T {
        values
    }
}

/// The different elements, and which of them each element is; NumPy's `np.unique_inverse`.
///
/// ```
/// use ndview::prelude::*;
/// let (values, inverse) = np::unique_inverse(&arr!([7, 3, 7]));
/// assert_eq!((values.into_vec(), inverse.into_vec()), (vec![3, 7], vec![1, 0, 1]));
/// ```
#[must_use]
pub fn unique_inverse<A, K>(x: &A) -> (Owned<A::Elem, (Dyn,)>, Owned<i64, A::Shape>)
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
{
    unique_with(x, Flag::<false>, Flag::<true>, Flag::<false>, Unset, true)
}

/// The different elements, and how often each is there; NumPy's `np.unique_counts`.
///
/// ```
/// use ndview::prelude::*;
/// let (values, counts) = np::unique_counts(&arr!([7, 3, 7]));
/// assert_eq!((values, counts), (arr!([3, 7]).into_erased(), arr!([1, 2]).into_erased()));
/// ```
#[must_use]
pub fn unique_counts<A, K>(x: &A) -> (Owned<A::Elem, (Dyn,)>, Positions)
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
{
    unique_with(x, Flag::<false>, Flag::<false>, Flag::<true>, Unset, true)
}

/// The different elements, where each is first, which of them each element is, and how often each is
/// there; NumPy's `np.unique_all`.
///
/// ```
/// use ndview::prelude::*;
/// let (values, first, inverse, counts) = np::unique_all(&arr!([7, 3, 7]));
/// assert_eq!((values.into_vec(), first.into_vec()), (vec![3, 7], vec![1, 0]));
/// assert_eq!((inverse.into_vec(), counts.into_vec()), (vec![1, 0, 1], vec![1, 2]));
/// ```
#[must_use]
#[allow(clippy::type_complexity, reason = "a tuple of four arrays, as NumPy's")]
pub fn unique_all<A, K>(
    x: &A,
) -> (
    Owned<A::Elem, (Dyn,)>,
    Positions,
    Owned<i64, A::Shape>,
    Positions,
)
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
{
    unique_with(x, Flag::<true>, Flag::<true>, Flag::<true>, Unset, true)
}

/// Leaves one of several equal elements, which follow one another.
fn drop_repeated<T: Sortable<K>, K>(elements: &mut Vec<T>) {
    let Some(mut last) = elements.first().filter(|_| is_plain::<T>()).cloned() else {
        return elements.dedup_by(|a, b| a.is_level(b));
    };
    // Without a branch for each: whether elements differ may be a matter of chance.
    let mut count = 1;
    for place in 1..elements.len() {
        let element = elements[place].clone();
        let is_other = !element.is_level(&last);
        elements[count] = element.clone();
        count += usize::from(is_other);
        last = element;
    }
    elements.truncate(count);
}
