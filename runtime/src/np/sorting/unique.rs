//! The different elements of an array.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::np::sorting::sort::{Sortable, positions};

type Positions = Owned<isize, (Dyn,)>;

/// What `np.unique` can find out.
struct Found<T> {
    values: Vec<T>,
    /// Where each value is first.
    index: Vec<isize>,
    /// Which value each element is.
    inverse: Vec<isize>,
    /// How often each value is there.
    counts: Vec<isize>,
}

fn find<T: Sortable<K>, K>(elements: &[T]) -> Found<T> {
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
            Some(last) if last.order(element).is_eq() => {}
            _ => {
                found.values.push(element.clone());
                found.index.push(position);
                found.counts.push(0);
            }
        }
        let number = found.values.len() - 1;
        found.inverse[position as usize] = number as isize;
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
    elements.sort_unstable_by(Sortable::order);
    elements.dedup_by(|a, b| (*a).order(b).is_eq());
    Owned::from(elements)
}

macro_rules! uniques {
    ($($(#[$attribute:meta])* $name:ident: $($part:ident $type:ty),*;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<A, K>(a: &A) -> (Owned<A::Elem, (Dyn,)>, $($type),*)
        where
            A: AsView<Elem: Sortable<K>> + ?Sized,
        {
            let view = a.array_view();
            let found = find(&view.to_vec());
            (found.values.into(), $(uniques!(@part view found $part)),*)
        }
    )*};
    (@part $view:ident $found:ident inverse) => {
        Owned::from_parts($view.typed_shape(), $found.inverse)
    };
    (@part $view:ident $found:ident $part:ident) => {
        $found.$part.into()
    };
}
uniques! {
    /// As [`unique`], and where each value is first in row-major order; NumPy's
    /// `np.unique(a, return_index=True)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (values, first) = np::unique_index(&arr!([7, 3, 7]));
    /// assert_eq!((values, first), (arr!([3, 7]).into_erased(), arr!([1, 0]).into_erased()));
    /// ```
    unique_index: index Positions;

    /// As [`unique`], and which of the values each element is; NumPy's
    /// `np.unique(a, return_inverse=True)`, `np.unique_inverse`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[7, 3], [3, 7]]);
    /// let (values, inverse) = np::unique_inverse(&a);
    /// assert_eq!(arr!(values[inverse]), a);
    /// ```
    unique_inverse: inverse Owned<isize, A::Shape>;

    /// As [`unique`], and how often each value is there; NumPy's `np.unique(a, return_counts=True)`,
    /// `np.unique_counts`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (values, counts) = np::unique_counts(&arr!([7, 3, 7]));
    /// assert_eq!((values, counts), (arr!([3, 7]).into_erased(), arr!([1, 2]).into_erased()));
    /// ```
    unique_counts: counts Positions;

    /// [`unique_index`] and [`unique_inverse`] at once.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (_, first, inverse) = np::unique_index_inverse(&arr!([7, 3, 7]));
    /// assert_eq!((first.into_vec(), inverse.into_vec()), (vec![1, 0], vec![1, 0, 1]));
    /// ```
    unique_index_inverse: index Positions, inverse Owned<isize, A::Shape>;

    /// [`unique_index`] and [`unique_counts`] at once.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (_, first, counts) = np::unique_index_counts(&arr!([7, 3, 7]));
    /// assert_eq!((first.into_vec(), counts.into_vec()), (vec![1, 0], vec![1, 2]));
    /// ```
    unique_index_counts: index Positions, counts Positions;

    /// [`unique_inverse`] and [`unique_counts`] at once.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (_, inverse, counts) = np::unique_inverse_counts(&arr!([7, 3, 7]));
    /// assert_eq!((inverse.into_vec(), counts.into_vec()), (vec![1, 0, 1], vec![1, 2]));
    /// ```
    unique_inverse_counts: inverse Owned<isize, A::Shape>, counts Positions;

    /// [`unique_index`], [`unique_inverse`] and [`unique_counts`] at once; NumPy's `np.unique_all`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (values, first, inverse, counts) = np::unique_all(&arr!([7, 3, 7]));
    /// assert_eq!((values.into_vec(), first.into_vec()), (vec![3, 7], vec![1, 0]));
    /// assert_eq!((inverse.into_vec(), counts.into_vec()), (vec![1, 0, 1], vec![1, 2]));
    /// ```
    unique_all: index Positions, inverse Owned<isize, A::Shape>, counts Positions;
}
