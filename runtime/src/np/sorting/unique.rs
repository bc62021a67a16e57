//! The different elements of an array.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::np::options::Flag;
use crate::np::sorting::sort::{Sortable, positions, sort_elements};
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
    elements.dedup_by(|a, b| (*a).order(b).is_eq());
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
/// which of them each element is, how often each is there. Several `nan` are one, unless `equal_nan` is
/// false. NumPy's `np.unique(ar, return_index, return_inverse, return_counts, equal_nan)`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[7, 3], [3, 7]]);
/// let (values, inverse) = arr!(np.unique(a, return_inverse=True));
/// assert_eq!(arr!(values[inverse]), a);
/// let (_, first, counts) = arr!(np.unique(a, return_index=True, return_counts=True));
/// assert_eq!((first.into_vec(), counts.into_vec()), (vec![1, 0], vec![2, 2]));
/// ```
#[must_use]
pub fn unique_with<A, K, I, V, C>(
    ar: &A,
    _index: I,
    _inverse: V,
    _counts: C,
    equal_nan: bool,
) -> AllOf<A, I, V, C>
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
    (I, V, C): Asked<Owned<A::Elem, (Dyn,)>, Owned<i64, A::Shape>>,
{
    let view = ar.array_view();
    let found = find(&view.to_vec(), equal_nan);
    let beside = Beside {
        index: found.index.into(),
        inverse: Owned::from_parts(view.typed_shape(), found.inverse),
        counts: found.counts.into(),
    };
    <(I, V, C)>::of(found.values.into(), beside)
}

/// What [`unique_with`] returns.
type AllOf<A, I, V, C> =
    <(I, V, C) as Asked<Owned<<A as AsView>::Elem, (Dyn,)>, Owned<i64, <A as AsView>::Shape>>>::Out;

/// Which of the flags of [`unique_with`] are set: what is returned beside the values `T`.
pub trait Asked<T, V> {
    /// The values, or a tuple of them and what is asked for.
    type Out;

    #[doc(hidden)]
    fn of(values: T, beside: Beside<V>) -> Self::Out;
}

/// What may be asked for beside the values.
#[doc(hidden)]
pub struct Beside<V> {
    index: Positions,
    inverse: V,
    counts: Positions,
}

macro_rules! asked {
    ($($index:literal $inverse:literal $counts:literal: ($($part:ident $type:ty),*);)*) => {$(
        impl<T, V> Asked<T, V> for (Flag<$index>, Flag<$inverse>, Flag<$counts>) {
            type Out = (T, $($type),*);

            fn of(values: T, beside: Beside<V>) -> Self::Out {
                (values, $(beside.$part),*)
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
    unique_with(x, Flag::<false>, Flag::<true>, Flag::<false>, true)
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
    unique_with(x, Flag::<false>, Flag::<false>, Flag::<true>, true)
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
    unique_with(x, Flag::<true>, Flag::<true>, Flag::<true>, true)
}
