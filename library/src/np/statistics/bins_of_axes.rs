//! The bins along several axes, and the ranges that they are in, as histograms are given them.

use crate::array::AsView;
use crate::axis::Axis;
use crate::element::{Cast, Integer, Real, for_each_number};
use crate::np::calculus::diff::Difference;
use crate::np::options::Unset;
use crate::np::sorting::search::Searched;
use crate::np::statistics::bins::{Range, outer_edges, spaced_edges};
use crate::refusal::require;
use alloc::vec::Vec;

/// The bins along one axis: a number of bins of equal width, or an array of edges in ascending order.
///
/// ```
/// use ndview::prelude::*;
/// let (x, y) = (arr!([0.0, 1.0, 1.0]), arr!([0.0, 0.0, 1.0]));
/// assert_eq!(arr!(np.histogram2d(x, y, bins=2)[0]), arr!([[1.0, 0.0], [1.0, 1.0]]));
/// assert_eq!(arr!(np.histogram2d(x, y, bins=[0.0, 0.5, 1.0])[0]), arr!([[1.0, 0.0], [1.0, 1.0]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`bins` must be a scalar or 1d array",
    label = "neither a number of bins nor an array of their edges"
)]
pub trait AxisBins {
    /// The type of the edges, where those of bins of equal width are of type `Q`.
    type Edge<Q: Difference + Cast<f64>>: Difference + Cast<f64>;

    /// The edges along the axis with this number.
    #[doc(hidden)]
    #[track_caller]
    fn edges<Q>(&self, axis: usize, coordinates: &[f64], range: Range) -> Vec<Self::Edge<Q>>
    where
        Q: Real + Difference + Cast<f64>,
        f64: Cast<Q>;
}

macro_rules! numbers_of_bins {
    ($($integer:ty)*) => {$(
        impl AxisBins for $integer {
            type Edge<Q: Difference + Cast<f64>> = Q;

            #[track_caller]
            fn edges<Q>(&self, axis: usize, coordinates: &[f64], range: Range) -> Vec<Q>
            where
                Q: Real + Difference + Cast<f64>,
                f64: Cast<Q>,
            {
                edges_of_equal_bins(self.saturate(), axis, coordinates, range)
            }
        }
    )*};
}
for_each_number!(signed unsigned => numbers_of_bins! {});

#[track_caller]
fn edges_of_equal_bins<Q: Real + Cast<f64>>(
    bins: isize,
    axis: usize,
    coordinates: &[f64],
    range: Range,
) -> Vec<Q>
where
    f64: Cast<Q>,
{
    let bins = usize::try_from(bins).unwrap_or_default();
    require!(bins > 0, "`bins[{axis}]` must be positive, when an integer");
    spaced_edges(outer_edges(coordinates, range), bins)
}

impl<A: AsView<Elem: Difference + Cast<f64>, Shape: Searched> + ?Sized> AxisBins for &A {
    type Edge<Q: Difference + Cast<f64>> = A::Elem;

    #[track_caller]
    fn edges<Q>(&self, axis: usize, _: &[f64], _: Range) -> Vec<A::Elem>
    where
        Q: Real + Difference + Cast<f64>,
        f64: Cast<Q>,
    {
        let edges = self.array_view().to_vec();
        let numbers = edges.iter().map(|edge| Cast::<f64>::cast(*edge));
        require!(
            numbers.is_sorted(),
            "`bins[{axis}]` must be monotonically increasing, when an array"
        );
        edges
    }
}

/// The bins along two axes: the same for both, or a pair.
///
/// ```
/// use ndview::prelude::*;
/// let (x, y) = (arr!([0.0, 1.0, 1.0]), arr!([0.0, 0.0, 1.0]));
/// assert_eq!(arr!(np.histogram2d(x, y, bins=[2, 1])[0]), arr!([[1.0], [2.0]]));
/// ```
pub trait PairOfBins {
    /// Those along the first axis.
    type First: AxisBins;
    /// Those along the second.
    type Second: AxisBins;

    #[doc(hidden)]
    fn pair(self) -> (Self::First, Self::Second);
}

impl<B: AxisBins + Copy> PairOfBins for B {
    type First = B;
    type Second = B;

    fn pair(self) -> (B, B) {
        (self, self)
    }
}

impl<B: AxisBins, C: AxisBins> PairOfBins for (B, C) {
    type First = B;
    type Second = C;

    fn pair(self) -> (B, C) {
        self
    }
}

/// The numbers between which points count, along each axis, if there are any.
///
/// ```
/// use ndview::prelude::*;
/// let (x, y) = (arr!([0.0, 1.0, 1.0]), arr!([0.0, 0.0, 1.0]));
/// let counts = arr!(np.histogram2d(x, y, bins=1, range=[[0, 2], [1, 2]])[0]);
/// assert_eq!(counts, arr!([[1.0]]));
/// ```
pub trait HistogramRanges<Q> {
    /// The type of edges between them: `Q`, that of quotients of the coordinates, if there are none.
    type Edge: Real + Difference + Cast<f64>;

    /// Those of each axis.
    #[doc(hidden)]
    #[track_caller]
    fn ranges(self, axes: usize) -> Vec<Range>;
}

impl<Q: Real + Difference + Cast<f64>> HistogramRanges<Q> for Unset {
    type Edge = Q;

    fn ranges(self, axes: usize) -> Vec<Range> {
        vec![None; axes]
    }
}

impl<Q, A, X: Axis, Y: Axis> HistogramRanges<Q> for &A
where
    A: AsView<Elem: Cast<f64> + Copy, Shape = (X, Y)> + ?Sized,
{
    type Edge = f64;

    #[track_caller]
    fn ranges(self, axes: usize) -> Vec<Range> {
        let ranges = self.array_view();
        require!(
            ranges.shape() == [axes, 2],
            "range argument must have one entry per dimension"
        );
        let numbers: Vec<f64> = ranges.into_iter().map(|number| number.cast()).collect();
        numbers
            .chunks(2)
            .map(|pair| Some((pair[0], pair[1])))
            .collect()
    }
}

/// The bins along `D` axes: the same number for all, or a list of numbers or of arrays of edges.
///
/// ```
/// use ndview::prelude::*;
/// let points = arr!([[0.0, 0.0], [1.0, 1.0], [1.0, 0.0]]);
/// assert_eq!(arr!(np.histogramdd(points, bins=2)[0]), arr!([[1.0, 0.0], [1.0, 1.0]]));
/// assert_eq!(arr!(np.histogramdd(points, bins=[2, 1])[0]), arr!([[1.0], [2.0]]));
/// ```
pub trait BinsOfAxes<const D: usize> {
    /// The type of the edges, where those of bins of equal width are of type `Q`.
    type Edge<Q: Difference + Cast<f64>>: Difference + Cast<f64>;

    #[doc(hidden)]
    #[track_caller]
    fn edges_of_all<Q>(
        &self,
        coordinates: &[Vec<f64>],
        ranges: &[Range],
    ) -> Vec<Vec<Self::Edge<Q>>>
    where
        Q: Real + Difference + Cast<f64>,
        f64: Cast<Q>;
}

impl<B: AxisBins, const D: usize> BinsOfAxes<D> for B {
    type Edge<Q: Difference + Cast<f64>> = B::Edge<Q>;

    #[track_caller]
    fn edges_of_all<Q>(&self, coordinates: &[Vec<f64>], ranges: &[Range]) -> Vec<Vec<B::Edge<Q>>>
    where
        Q: Real + Difference + Cast<f64>,
        f64: Cast<Q>,
    {
        let axes = coordinates.iter().zip(ranges).enumerate();
        axes.map(|(axis, (coordinates, range))| self.edges::<Q>(axis, coordinates, *range))
            .collect()
    }
}

impl<B: AxisBins, const D: usize> BinsOfAxes<D> for [B; D] {
    type Edge<Q: Difference + Cast<f64>> = B::Edge<Q>;

    #[track_caller]
    fn edges_of_all<Q>(&self, coordinates: &[Vec<f64>], ranges: &[Range]) -> Vec<Vec<B::Edge<Q>>>
    where
        Q: Real + Difference + Cast<f64>,
        f64: Cast<Q>,
    {
        let axes = coordinates.iter().zip(ranges).enumerate();
        axes.map(|(axis, (coordinates, range))| self[axis].edges::<Q>(axis, coordinates, *range))
            .collect()
    }
}
