//! How many points there are between edges along several axes.

use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Dyn, Len};
use crate::element::{Cast, Number, Promote, Real};
use crate::np::calculus::diff::Difference;
use crate::np::options::{Flag, Unset};
use crate::np::sorting::search::Searched;
use crate::np::statistics::bins_of_axes::{AxisBins, BinsOfAxes, HistogramRanges, PairOfBins};
use crate::np::statistics::histogram::HistogramWeights;
use crate::refusal::require;
use crate::shape::{IntoShape, computed_shape};
use alloc::vec::Vec;

/// Whether counts are made densities, whose integral is 1.
///
/// ```
/// use ndview::prelude::*;
/// let (x, y) = (arr!([0.0, 1.0, 1.0]), arr!([0.0, 0.0, 1.0]));
/// let densities = arr!(np.histogram2d(x, y, bins=[2, 1], range=[[0, 2], [0, 1]], density=True)[0]);
/// assert!(np::allclose(&densities, &[[1.0 / 3.0], [2.0 / 3.0]]));
/// ```
pub trait IsDensity {
    /// Whether they are.
    #[doc(hidden)]
    const IS_DENSITY: bool;
}

impl IsDensity for Unset {
    const IS_DENSITY: bool = false;
}

impl<const ON: bool> IsDensity for Flag<ON> {
    const IS_DENSITY: bool = ON;
}

/// The sums of the weights of all points in each bin, in row-major order.
fn counted(
    coordinates: &[Vec<f64>],
    axes: &[Edges],
    weights: impl Iterator<Item = f64>,
    is_density: bool,
) -> Vec<f64> {
    let bins: Vec<usize> = axes.iter().map(Edges::bins).collect();
    let mut sums = vec![0.0; bins.iter().product()];
    for (point, weight) in weights.enumerate() {
        let pairs = coordinates.iter().zip(axes).zip(&bins);
        let place = pairs
            .map(|((coordinates, edges), &bins)| Some((edges.bin(coordinates[point])?, bins)))
            .try_fold(0, |place, bin| bin.map(|(bin, bins)| place * bins + bin));
        if let Some(place) = place {
            sums[place] += weight;
        }
    }
    if is_density {
        let all: f64 = sums.iter().sum();
        let mut inner: usize = sums.len();
        for (edges, &bins) in axes.iter().zip(&bins) {
            inner /= bins.max(1);
            for (place, sum) in sums.iter_mut().enumerate() {
                *sum /= edges.widths[place / inner % bins];
            }
        }
        sums.iter_mut().for_each(|sum| *sum /= all);
    }
    sums
}

/// The edges of bins along one axis, as numbers.
struct Edges {
    edges: Vec<f64>,
    /// How far they are apart, as what they are.
    widths: Vec<f64>,
}

impl Edges {
    fn of<T: Difference + Cast<f64>>(edges: &[T]) -> Self {
        let widths = edges.windows(2).map(|pair| pair[1].after(pair[0]).cast());
        Edges {
            edges: as_numbers(edges),
            widths: widths.collect(),
        }
    }

    fn bins(&self) -> usize {
        self.widths.len()
    }

    /// The bin of a coordinate: that whose first edge it is, or the last, if it is the last edge.
    fn bin(&self, x: f64) -> Option<usize> {
        let before = self.edges.partition_point(|edge| *edge <= x);
        let is_last = self.edges.last() == Some(&x);
        let bin = before.checked_sub(1 + usize::from(is_last))?;
        (bin < self.bins() && !x.is_nan()).then_some(bin)
    }
}

fn as_numbers<T: Copy + Cast<f64>>(edges: &[T]) -> Vec<f64> {
    edges.iter().map(|edge| edge.cast()).collect()
}

fn coordinates<A: AsView<Elem: Copy + Cast<f64>> + ?Sized>(a: &A) -> Vec<f64> {
    as_numbers(&a.array_view().elements())
}

/// Counts, and the edges along two axes; `Q` is the type of those of bins of equal width.
type Histogram2d<B, Q> = (
    Owned<f64, (Dyn, Dyn)>,
    Owned<<<B as PairOfBins>::First as AxisBins>::Edge<Q>, (Dyn,)>,
    Owned<<<B as PairOfBins>::Second as AxisBins>::Edge<Q>, (Dyn,)>,
);

/// How many points, whose coordinates are in `x` and `y`, there are in each of some bins, and the edges of these
/// along both axes; NumPy's `np.histogram2d`. `bins` is a number of bins, an array of edges, or a pair of
/// these, one for each axis. In `arr!`, it may be left out: then it is 10.
///
/// # Panics
/// `x and y must have the same length.`; `` `bins[0]` must be positive, when an integer ``;
/// `` `bins[1]` must be monotonically increasing, when an array ``;
/// `autodetected range of [nan, nan] is not finite`
///
/// ```
/// use ndview::prelude::*;
/// let (x, y) = (arr!([0.0, 1.0, 1.0]), arr!([5.0, 5.0, 9.0]));
/// let (counts, x_edges, y_edges) = np::histogram2d(&x, &y, 2);
/// assert_eq!(counts, arr!([[1.0, 0.0], [1.0, 1.0]]));
/// assert_eq!(x_edges, arr!([0.0, 0.5, 1.0]));
/// assert_eq!(y_edges, arr!([5.0, 7.0, 9.0]));
/// ```
#[must_use]
#[track_caller]
pub fn histogram2d<A, C, B, Q>(x: &A, y: &C, bins: B) -> Histogram2d<B, Q>
where
    A: AsView<
            Elem: Copy + Cast<f64> + Promote<C::Elem, Out: Number<Quotient = Q>>,
            Shape: Searched,
        > + ?Sized,
    C: AsView<Elem: Copy + Cast<f64>, Shape: Searched> + ?Sized,
    B: PairOfBins,
    Q: Real + Difference + Cast<f64>,
    f64: Cast<Q>,
{
    histogram2d_with(x, y, bins, Unset, Unset, Unset)
}

/// As [`histogram2d`], of the points between two numbers along each axis; with densities, whose integral is 1; or
/// with sums of weights: NumPy's options.
///
/// # Panics
/// As [`histogram2d`]; `range argument must have one entry per dimension`
///
/// ```
/// use ndview::prelude::*;
/// let (x, y) = (arr!([0.0, 1.0, 1.0]), arr!([5.0, 5.0, 9.0]));
/// let sums = arr!(np.histogram2d(x, y, bins=[2, 1], weights=[1, 2, 3])[0]);
/// assert_eq!(sums, arr!([[1.0], [5.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn histogram2d_with<A, C, B, R, D, W, Q>(
    x: &A,
    y: &C,
    bins: B,
    range: R,
    _density: D,
    weights: W,
) -> Histogram2d<B, R::Edge>
where
    A: AsView<
            Elem: Copy + Cast<f64> + Promote<C::Elem, Out: Number<Quotient = Q>>,
            Shape: Searched,
        > + ?Sized,
    C: AsView<Elem: Copy + Cast<f64>, Shape: Searched> + ?Sized,
    R: HistogramRanges<Q>,
    B: PairOfBins,
    f64: Cast<R::Edge>,
    D: IsDensity,
    W: HistogramWeights,
{
    let (x, y) = (coordinates(x), coordinates(y));
    require!(x.len() == y.len(), "x and y must have the same length.");
    let weights = weights.weights(x.len());
    let ranges = range.ranges(2);
    let (first, second) = bins.pair();
    let (x_edges, y_edges) = (
        first.edges::<R::Edge>(0, &x, ranges[0]),
        second.edges::<R::Edge>(1, &y, ranges[1]),
    );
    let edges = [Edges::of(&x_edges), Edges::of(&y_edges)];
    let sums = counted(&[x, y], &edges, weights, D::IS_DENSITY);
    let lens = edges.map(|edges| edges.bins());
    (
        Owned::from_parts(computed_shape(&lens), sums),
        x_edges.into(),
        y_edges.into(),
    )
}

/// How many coordinates points have: as many as `D`, which is found at run time where the type does not know it.
///
/// ```
/// use ndview::prelude::*;
/// let points = arr!([[0.0, 0.0], [1.0, 1.0], [1.0, 0.0]]).into_erased();
/// assert_eq!(arr!(np.histogramdd(points, bins=[2, 1])[0]), arr!([[1.0], [2.0]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "The dimension of bins must be equal to the dimension of the sample x.",
    label = "the points have as many coordinates as `{Self}` says"
)]
pub trait Coordinates<const D: usize>: Axis {
    crate::sealed::seal!(required);
}

impl<const D: usize> Coordinates<D> for Len<D> {
    crate::sealed::seal!();
}

impl<const D: usize> Coordinates<D> for Dyn {
    crate::sealed::seal!();
}

/// Counts, and the edges along each axis.
type HistogramOf<B, Q, const D: usize> = (
    Owned<f64, <[usize; D] as IntoShape>::Shape>,
    Vec<Owned<<B as BinsOfAxes<D>>::Edge<Q>, (Dyn,)>>,
);

/// How many points there are in each of some bins, and the edges of these along each axis; NumPy's
/// `np.histogramdd`. Each row of `sample` is a point of `D` coordinates, which its type knows, or the list of bins
/// does. `bins` is a number of bins, or a list of
/// numbers or of arrays of edges, one for each axis. In `arr!`, it may be left out: then it is 10.
///
/// # Panics
/// As [`histogram2d`]; `The dimension of bins must be equal to the dimension of the sample x.`
///
/// ```
/// use ndview::prelude::*;
/// let points = arr!([[0.0, 0.0, 0.0], [1.0, 1.0, 1.0], [1.0, 0.0, 1.0]]);
/// let (counts, edges) = np::histogramdd(&points, 2);
/// assert_eq!(counts, arr!([[[1, 0], [0, 0]], [[0, 1], [0, 1]]]).astype::<f64>());
/// assert_eq!(edges[0], arr!([0.0, 0.5, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn histogramdd<A, B, X, Y, Q, const D: usize>(sample: &A, bins: B) -> HistogramOf<B, Q, D>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<f64>, Shape = (X, Y)> + ?Sized,
    X: Axis,
    Y: Coordinates<D>,
    B: BinsOfAxes<D>,
    Q: Real + Difference + Cast<f64>,
    f64: Cast<Q>,
    [usize; D]: IntoShape,
{
    histogramdd_with(sample, bins, Unset, Unset, Unset)
}

/// As [`histogramdd`], of the points between two numbers along each axis; with densities, whose integral is 1; or
/// with sums of weights: NumPy's options.
///
/// # Panics
/// As [`histogram2d_with`].
///
/// ```
/// use ndview::prelude::*;
/// let points = arr!([[0.0, 0.0], [1.0, 1.0], [1.0, 0.0]]);
/// let (sums, _) = arr!(np.histogramdd(points, bins=[1, 2], weights=[1, 2, 4]));
/// assert_eq!(sums, arr!([[5.0, 2.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn histogramdd_with<A, B, X, Y, R, K, W, Q, const D: usize>(
    sample: &A,
    bins: B,
    range: R,
    _density: K,
    weights: W,
) -> HistogramOf<B, R::Edge, D>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<f64>, Shape = (X, Y)> + ?Sized,
    X: Axis,
    Y: Coordinates<D>,
    R: HistogramRanges<Q>,
    B: BinsOfAxes<D>,
    f64: Cast<R::Edge>,
    K: IsDensity,
    W: HistogramWeights,
    [usize; D]: IntoShape,
{
    let sample: View<'_, A::Elem, (X, Y), A::Layout> = sample.array_view();
    let [points, coordinates] = sample.shape();
    require!(
        coordinates == D,
        "The dimension of bins must be equal to the dimension of the sample x."
    );
    let elements = as_numbers(&sample.elements());
    let column = |axis| {
        elements
            .iter()
            .skip(axis)
            .step_by(D.max(1))
            .copied()
            .collect()
    };
    let coordinates: Vec<Vec<f64>> = (0..D).map(column).collect();
    let weights = weights.weights(points);
    let edges = bins.edges_of_all::<R::Edge>(&coordinates, &range.ranges(D));
    let numbers: Vec<Edges> = edges.iter().map(|edges| Edges::of(edges)).collect();
    let sums = counted(&coordinates, &numbers, weights, K::IS_DENSITY);
    let lens: Vec<usize> = numbers.iter().map(Edges::bins).collect();
    let shape = computed_shape::<<[usize; D] as IntoShape>::Shape>(&lens);
    (
        Owned::from_parts(shape, sums),
        edges.into_iter().map(Owned::from).collect(),
    )
}
