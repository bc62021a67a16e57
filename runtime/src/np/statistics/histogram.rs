//! How many elements there are between some edges.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Integer, Number, Promote, Real, for_each_number};
use crate::np::creation::range::linspace;
use crate::np::sorting::search::Searched;
use crate::reduce::Summable;
use crate::refusal::require;

/// Counts, and the edges they lie between.
type Histogram<E> = (Owned<i64, (Dyn,)>, Owned<E, (Dyn,)>);

/// Bins of elements of type `T`: a number of bins of equal width, or their edges in ascending order.
#[diagnostic::on_unimplemented(
    message = "`bins` must be an integer, a string, or an array",
    label = "neither the number of bins nor an array of their edges"
)]
pub trait Bins<T> {
    /// The type of the edges.
    type Edge;

    /// Counts, of the elements in a range if it is given.
    #[doc(hidden)]
    #[track_caller]
    fn histogram(&self, elements: Vec<T>, range: Option<(f64, f64)>) -> Histogram<Self::Edge>;
}

/// The first and the last edge.
#[track_caller]
fn outer_edges<Q>(elements: &[Q], range: Option<(f64, f64)>) -> (Q, Q)
where
    Q: Real + Cast<f64>,
    f64: Cast<Q>,
{
    let (first, last): (Q, Q) = match (range, elements) {
        (Some((first, last)), _) => {
            require!(
                first <= last || first.is_nan() || last.is_nan(),
                "max must be larger than min in range parameter."
            );
            require!(
                first.is_finite() && last.is_finite(),
                "supplied range of [{}, {}] is not finite",
                python(first),
                python(last)
            );
            (first.cast(), last.cast())
        }
        (None, []) => (0.0.cast(), 1.0.cast()),
        (None, &[one, ..]) => {
            let is_worse = |x: Q, than: Q| !than.isnan() && (x.isnan() || x.less(than));
            let least = |a: Q, &b: &Q| if is_worse(b, a) { b } else { a };
            let most = |a: Q, &b: &Q| {
                if is_worse(b.negative(), a.negative()) {
                    b
                } else {
                    a
                }
            };
            let edges = (
                elements.iter().fold(one, least),
                elements.iter().fold(one, most),
            );
            require!(
                edges.0.isfinite() && edges.1.isfinite(),
                "autodetected range of [{}, {}] is not finite",
                python(edges.0.cast()),
                python(edges.1.cast())
            );
            edges
        }
    };
    if first == last {
        let half: Q = 0.5.cast();
        return (first.subtract(half), last.add(half));
    }
    (first, last)
}

/// A number as Python writes it.
#[inline]
fn python(x: f64) -> String {
    format!("{x:?}").to_lowercase()
}

/// Counts of elements in bins of equal width.
#[track_caller]
fn in_equal_bins<Q>(elements: &[Q], bins: usize, range: Option<(f64, f64)>) -> Histogram<Q>
where
    Q: Real + Cast<f64>,
    f64: Cast<Q>,
{
    let (first, last) = outer_edges(elements, range);
    let edges = linspace(Cast::<f64>::cast(first), Cast::<f64>::cast(last), bins + 1);
    let edges: Vec<Q> = edges.iter().map(|edge| edge.cast()).collect();
    require!(
        edges.is_sorted_by(|a, b| a.less(*b)),
        "Too many bins for data range. Cannot create {bins} finite-sized bins."
    );
    let (width, number): (Q, Q) = (last.subtract(first), (bins as f64).cast());
    let mut counts = vec![0; bins];
    for &x in elements {
        if x.less(first) || x.greater(last) || x.isnan() {
            continue;
        }
        let place = x.subtract(first).divide(width).multiply(number);
        let place = Cast::<f64>::cast(place) as usize;
        let mut bin = place.min(bins - 1);
        // The quotient may be off by a bit near an edge.
        if x.less(edges[bin]) {
            bin -= 1;
        } else if x.greater_equal(edges[bin + 1]) && bin != bins - 1 {
            bin += 1;
        }
        counts[bin] += 1;
    }
    (counts.into(), edges.into())
}

macro_rules! numbers_of_bins {
    ($($integer:ty)*) => {$(
        impl<T> Bins<T> for $integer
        where
            T: Summable<Quotient: Real + Cast<f64>>,
            f64: Cast<T::Quotient>,
        {
            type Edge = T::Quotient;

            #[track_caller]
            fn histogram(&self, elements: Vec<T>, range: Option<(f64, f64)>) -> Histogram<Self::Edge> {
                let bins = usize::try_from(self.saturate()).unwrap_or_default();
                require!(bins > 0, "`bins` must be positive, when an integer");
                let elements: Vec<T::Quotient> = elements.into_iter().map(Cast::cast).collect();
                in_equal_bins(&elements, bins, range)
            }
        }
    )*};
}
for_each_number!(signed unsigned => numbers_of_bins! {});

#[diagnostic::do_not_recommend]
impl<T, B> Bins<T> for B
where
    B: AsView<Elem: Number, Shape: Searched> + ?Sized,
    T: Copy + Promote<B::Elem>,
{
    type Edge = B::Elem;

    #[track_caller]
    fn histogram(&self, elements: Vec<T>, _: Option<(f64, f64)>) -> Histogram<B::Elem> {
        let edges = self.array_view().to_vec();
        require!(
            edges.is_sorted_by(|a, b| !a.greater(*b)),
            "`bins` must increase monotonically, when an array"
        );
        let bins = edges.len().saturating_sub(1);
        let mut counts = vec![0; bins];
        for x in elements {
            let before = edges.partition_point(|&edge| {
                let (x, edge) = x.promote(edge);
                edge.order(x).is_le()
            });
            let is_last = |edge: &B::Elem| {
                let (x, edge) = x.promote(*edge);
                x == edge
            };
            if before > bins && edges.last().is_some_and(is_last) && bins > 0 {
                counts[bins - 1] += 1;
            } else if before > 0 && before <= bins {
                counts[before - 1] += 1;
            }
        }
        (counts.into(), edges.into())
    }
}

/// How many elements there are in each of some bins, and the edges of these; NumPy's `np.histogram`.
/// `bins` is a number of bins of equal width between the smallest element and the largest, or an array
/// of edges. An element that is an edge counts in the bin that begins there, and in the last bin if it is
/// the last edge. In `arr!`, `bins` may be left out: then it is 10.
///
/// # Panics
/// `` `bins` must be positive, when an integer ``;
/// `` `bins` must increase monotonically, when an array ``;
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
pub fn histogram<A, B>(a: &A, bins: &B) -> Histogram<B::Edge>
where
    A: AsView<Elem: Clone> + ?Sized,
    B: Bins<A::Elem> + ?Sized,
{
    bins.histogram(a.array_view().to_vec(), None)
}

/// [`histogram`] of the elements between two numbers, both included; NumPy's
/// `np.histogram(a, bins, range=(lowest, highest))`. Edges that are given as an array take no notice of
/// it.
///
/// # Panics
/// As [`histogram`]; `max must be larger than min in range parameter.`;
/// `supplied range of [0.0, inf] is not finite`
///
/// ```
/// use ndview::prelude::*;
/// let (counts, edges) = arr!(np.histogram([0, 1, 1, 4], bins=2, range=(0, 2)));
/// assert_eq!((counts.into_vec(), edges.into_vec()), (vec![1, 2], vec![0.0, 1.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn histogram_range<A, B>(
    a: &A,
    bins: &B,
    range: (impl Cast<f64>, impl Cast<f64>),
) -> Histogram<B::Edge>
where
    A: AsView<Elem: Clone> + ?Sized,
    B: Bins<A::Elem> + ?Sized,
{
    let range = (range.0.cast(), range.1.cast());
    bins.histogram(a.array_view().to_vec(), Some(range))
}

/// The share of each bin in all counts, for each unit of its width.
fn density<E: Cast<f64> + Copy>((counts, edges): Histogram<E>) -> Densities<E> {
    let all = counts.iter().sum::<i64>() as f64;
    let widths = edges.as_slice().windows(2).map(|pair| {
        let [first, last] = [pair[0], pair[1]].map(Cast::<f64>::cast);
        last - first
    });
    let densities = counts.iter().zip(widths);
    let densities = densities.map(|(count, width)| *count as f64 / width / all);
    (densities.collect::<Vec<_>>().into(), edges)
}

/// Densities, and the edges of the bins.
type Densities<E> = (Owned<f64, (Dyn,)>, Owned<E, (Dyn,)>);

/// As [`histogram`], with densities in the place of counts: their integral is 1; NumPy's
/// `np.histogram(a, bins, density=True)`.
///
/// # Panics
/// As [`histogram`].
///
/// ```
/// use ndview::prelude::*;
/// let (densities, _) = arr!(np.histogram([0, 1, 1, 4], bins=[0, 2, 4], density=True));
/// assert_eq!(densities, arr!([0.375, 0.125]));
/// ```
#[must_use]
#[track_caller]
pub fn histogram_density<A, B>(a: &A, bins: &B) -> Densities<B::Edge>
where
    A: AsView<Elem: Clone> + ?Sized,
    B: Bins<A::Elem, Edge: Cast<f64> + Copy> + ?Sized,
{
    density(histogram(a, bins))
}

/// As [`histogram_range`], with densities in the place of counts; NumPy's
/// `np.histogram(a, bins, range=(lowest, highest), density=True)`.
///
/// # Panics
/// As [`histogram_range`].
///
/// ```
/// use ndview::prelude::*;
/// let (densities, _) = arr!(np.histogram([0, 1, 1, 4], bins=2, range=(0, 2), density=True));
/// assert_eq!(densities, arr!([1 / 3, 2 / 3]));
/// ```
#[must_use]
#[track_caller]
pub fn histogram_range_density<A, B>(
    a: &A,
    bins: &B,
    range: (impl Cast<f64>, impl Cast<f64>),
) -> Densities<B::Edge>
where
    A: AsView<Elem: Clone> + ?Sized,
    B: Bins<A::Elem, Edge: Cast<f64> + Copy> + ?Sized,
{
    density(histogram_range(a, bins, range))
}
