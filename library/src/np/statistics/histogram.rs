//! How many elements there are between some edges.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::Cast;
use crate::np::options::{Flag, Unset};
use crate::np::statistics::bins::{Bins, Range};
use crate::refusal::require;
use alloc::vec::Vec;

/// What is counted, and the edges it lies between.
type Histogram<C, E> = (Owned<C, (Dyn,)>, Owned<E, (Dyn,)>);

/// What elements count: 1 each, or a weight of their own.
///
/// ```
/// use ndview::prelude::*;
/// let (sums, _) = arr!(np.histogram([1, 2, 1], bins=[0, 1, 2, 3], weights=[0.5, 1, 2]));
/// assert_eq!(sums, arr!([0.0, 2.5, 1.0]));
/// ```
pub trait HistogramWeights {
    /// The type of the sums.
    type Count: Copy + Cast<f64>;
    /// Whether they are given.
    #[doc(hidden)]
    const ARE_GIVEN: bool;

    /// The weights of so many elements.
    #[doc(hidden)]
    #[track_caller]
    fn weights(self, len: usize) -> impl Iterator<Item = f64>;

    /// The sum of weights.
    #[doc(hidden)]
    fn count(sum: f64) -> Self::Count;
}

impl HistogramWeights for Unset {
    type Count = i64;
    const ARE_GIVEN: bool = false;

    fn weights(self, len: usize) -> impl Iterator<Item = f64> {
        core::iter::repeat_n(1.0, len)
    }

    fn count(sum: f64) -> i64 {
        sum as i64
    }
}

impl<W> HistogramWeights for &W
where
    W: AsView<Elem: Copy + Cast<f64>> + ?Sized,
    f64: Cast<W::Elem>,
{
    type Count = W::Elem;
    const ARE_GIVEN: bool = true;

    #[track_caller]
    fn weights(self, len: usize) -> impl Iterator<Item = f64> {
        let weights = self.array_view();
        require!(
            weights.size() == len,
            "weights should have the same shape as a."
        );
        weights.into_iter().map(|weight| weight.cast())
    }

    fn count(sum: f64) -> W::Elem {
        sum.cast()
    }
}

/// The numbers between which elements count, if there are any.
///
/// ```
/// use ndview::prelude::*;
/// let (counts, edges) = arr!(np.histogram([0, 1, 1, 4], bins=2, range=(0, 2)));
/// assert_eq!(counts, arr!([1_i64, 2]));
/// assert_eq!(edges, arr!([0.0, 1.0, 2.0]));
/// ```
pub trait HistogramRange {
    /// The numbers.
    #[doc(hidden)]
    fn range(self) -> Range;
}

impl HistogramRange for Unset {
    fn range(self) -> Range {
        None
    }
}

impl<A: Cast<f64>, B: Cast<f64>> HistogramRange for (A, B) {
    fn range(self) -> Range {
        Some((self.0.cast(), self.1.cast()))
    }
}

impl<A: Cast<f64>> HistogramRange for [A; 2] {
    fn range(self) -> Range {
        let [first, last] = self.map(Cast::cast);
        Some((first, last))
    }
}

/// Whether counts `C` are made densities, whose integral is 1.
///
/// ```
/// use ndview::prelude::*;
/// let (densities, _) = arr!(np.histogram([0, 1, 1, 4], bins=[0, 2, 4], density=True));
/// assert_eq!(densities, arr!([0.375, 0.125]));
/// ```
pub trait HistogramDensity<C> {
    /// The type of what comes out.
    type Out;

    #[doc(hidden)]
    fn finish(counts: Vec<C>, widths: impl Iterator<Item = f64>) -> Vec<Self::Out>;
}

macro_rules! counts_alone {
    ($($option:ty)*) => {$(
        impl<C> HistogramDensity<C> for $option {
            type Out = C;

            fn finish(counts: Vec<C>, _: impl Iterator<Item = f64>) -> Vec<C> {
                counts
            }
        }
    )*};
}
counts_alone!(Unset Flag<false>);

impl<C: Cast<f64>> HistogramDensity<C> for Flag<true> {
    type Out = f64;

    fn finish(counts: Vec<C>, widths: impl Iterator<Item = f64>) -> Vec<f64> {
        let counts: Vec<f64> = counts.into_iter().map(Cast::cast).collect();
        let all: f64 = counts.iter().sum();
        counts
            .into_iter()
            .zip(widths)
            .map(|(count, width)| count / width / all)
            .collect()
    }
}

/// How many elements there are in each of some bins, and the edges of these; NumPy's `np.histogram`.
///
/// `bins` is a number of bins of equal width between the smallest element and the largest, the name of a rule
/// that finds this number (`"auto"`, `"fd"`, `"doane"`, `"scott"`, `"stone"`, `"rice"`, `"sturges"`, `"sqrt"`),
/// or an array of edges. An element that is an edge counts in the bin that begins there, and in the last bin if it
/// is the last edge. In `arr!`, `bins` may be left out: then it is 10.
///
/// # Panics
/// `` `bins` must be positive, when an integer ``;
/// `` `bins` must increase monotonically, when an array ``;
/// `` 'least' is not a valid estimator for `bins` ``;
/// `autodetected range of [nan, nan] is not finite`;
/// `Too many bins for data range. Cannot create 10 finite-sized bins.`
///
/// ```
/// use ndview::prelude::*;
/// let (counts, edges) = np::histogram(&arr!([0, 1, 1, 4]), &2);
/// assert_eq!((counts.into_vec(), edges.into_vec()), (vec![3, 1], vec![0.0, 2.0, 4.0]));
/// let (counts, _) = arr!(np.histogram([0, 1, 1, 4], bins=[0, 1, 4]));
/// assert_eq!(counts, arr!([1, 3]));
/// ```
#[must_use]
#[track_caller]
pub fn histogram<A, B>(a: &A, bins: &B) -> Histogram<i64, B::Edge>
where
    A: AsView<Elem: Copy> + ?Sized,
    B: Bins<A::Elem, Edge: Cast<f64>> + ?Sized,
{
    histogram_with(a, bins, Unset, Unset, Unset)
}

/// As [`histogram`], of the elements between two numbers alone, both included; with densities in the place of
/// counts, whose integral is 1; or with sums of weights, of which each element has one: NumPy's options.
///
/// # Panics
/// As [`histogram`]; `max must be larger than min in range parameter.`;
/// `supplied range of [0.0, inf] is not finite`; `weights should have the same shape as a.`
///
/// ```
/// use ndview::prelude::*;
/// let (counts, edges) = arr!(np.histogram([0, 1, 1, 4], bins=2, range=(0, 2)));
/// assert_eq!((counts.into_vec(), edges.into_vec()), (vec![1, 2], vec![0.0, 1.0, 2.0]));
/// let (densities, _) = arr!(np.histogram([0, 1, 1, 4], bins=[0, 2, 4], density=True));
/// assert_eq!(densities, arr!([0.375, 0.125]));
/// let (sums, _) = arr!(np.histogram([1, 2, 1], bins=[0, 1, 2, 3], weights=[0.5, 1, 2]));
/// assert_eq!(sums, arr!([0.0, 2.5, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn histogram_with<A, B, D, W>(
    a: &A,
    bins: &B,
    range: impl HistogramRange,
    _density: D,
    weights: W,
) -> Histogram<D::Out, B::Edge>
where
    A: AsView<Elem: Copy> + ?Sized,
    B: Bins<A::Elem, Edge: Cast<f64>> + ?Sized,
    W: HistogramWeights,
    D: HistogramDensity<W::Count>,
{
    let elements = a.array_view().elements();
    let mut weights = weights.weights(elements.len());
    let edges = bins.edges(&elements, range.range(), W::ARE_GIVEN);
    let bins = edges.len().saturating_sub(1);
    let mut sums = vec![0.0; bins];
    let mut sorted = Vec::new();
    // NumPy adds up the sums of as many elements.
    for part in elements.chunks(1 << 16) {
        let of_part = match W::ARE_GIVEN {
            true => None,
            false => B::counts(&edges, part, &mut sorted),
        };
        let of_part =
            of_part.unwrap_or_else(|| sums_of_part::<A::Elem, B>(&edges, part, &mut weights));
        for (sum, of_part) in sums.iter_mut().zip(of_part) {
            *sum += of_part;
        }
    }
    let counts = sums.into_iter().map(W::count).collect();
    let widths = edges.windows(2).map(|pair| {
        let [first, last] = [pair[0], pair[1]].map(Cast::<f64>::cast);
        last - first
    });
    (D::finish(counts, widths).into(), edges.into())
}

/// The sums of the weights of some elements in each bin, and of those that are in none.
fn sums_of_part<T, B: Bins<T> + ?Sized>(
    edges: &[B::Edge],
    elements: &[T],
    weights: &mut impl Iterator<Item = f64>,
) -> Vec<f64> {
    /// How many bins are looked up at a time.
    const TOGETHER: usize = 512;
    let mut sums = vec![0.0; edges.len().max(1)];
    let mut numbers = [0; TOGETHER];
    for elements in elements.chunks(TOGETHER) {
        let numbers = &mut numbers[..elements.len()];
        B::bins(edges, elements, numbers);
        for (&number, weight) in numbers.iter().zip(weights.by_ref()) {
            sums[number] += weight;
        }
    }
    sums
}

/// The edges of the bins of [`histogram`]; NumPy's `np.histogram_bin_edges`.
///
/// # Panics
/// As [`histogram`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::histogram_bin_edges(&arr!([1, 2, 3]), &2), arr!([1.0, 2.0, 3.0]));
/// ```
#[must_use]
#[track_caller]
pub fn histogram_bin_edges<A, B>(a: &A, bins: &B) -> Owned<B::Edge, (Dyn,)>
where
    A: AsView<Elem: Copy> + ?Sized,
    B: Bins<A::Elem> + ?Sized,
{
    histogram_bin_edges_with(a, bins, Unset, Unset)
}

/// As [`histogram_bin_edges`], between two numbers; NumPy's
/// `np.histogram_bin_edges(a, bins, range=(lowest, highest))`. Weights do not change the edges.
///
/// # Panics
/// As [`histogram_with`].
///
/// ```
/// use ndview::prelude::*;
/// let edges = arr!(np.histogram_bin_edges([1, 2, 3], bins=2, range=(0, 4)));
/// assert_eq!(edges, arr!([0.0, 2.0, 4.0]));
/// ```
#[must_use]
#[track_caller]
pub fn histogram_bin_edges_with<A, B, W>(
    a: &A,
    bins: &B,
    range: impl HistogramRange,
    _weights: W,
) -> Owned<B::Edge, (Dyn,)>
where
    A: AsView<Elem: Copy> + ?Sized,
    B: Bins<A::Elem> + ?Sized,
    W: HistogramWeights,
{
    let elements = a.array_view().elements();
    bins.edges(&elements, range.range(), W::ARE_GIVEN).into()
}
