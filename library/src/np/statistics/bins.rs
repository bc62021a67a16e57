//! The bins that elements are counted in: of equal width, or between edges that are given.

use crate::array::AsView;
use crate::element::{Cast, Integer, Number, Promote, Real, for_each_number};
use crate::kernels;
use crate::np::creation::linspace::spaced;
use crate::np::sorting::bisect;
use crate::np::sorting::search::Searched;
use crate::np::statistics::bin_rules::number_of_bins;
use crate::reduce::{Summable, reduction};
use crate::refusal::require;
use alloc::string::String;
use alloc::vec::Vec;

/// The lowest and the highest number that count.
pub(super) type Range = Option<(f64, f64)>;

/// Bins of elements of type `T`: a number of bins of equal width, a rule that finds this number, or their
/// edges in ascending order.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([0, 1, 1, 4]);
/// assert_eq!(arr!(np.histogram_bin_edges(a, 2)), arr!([0.0, 2.0, 4.0]));
/// assert_eq!(arr!(np.histogram_bin_edges(a, [0, 1, 4])), arr!([0, 1, 4]));
/// assert_eq!(arr!(np.histogram_bin_edges(a, "sqrt")), arr!([0.0, 2.0, 4.0]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`bins` must be an integer, a string, or an array",
    label = "neither the number of bins nor an array of their edges"
)]
pub trait Bins<T> {
    /// The type of the edges.
    type Edge: Copy;

    /// The edges, for elements in a range if it is given.
    #[doc(hidden)]
    #[track_caller]
    fn edges(&self, elements: &[T], range: Range, has_weights: bool) -> Vec<Self::Edge>;

    /// Stores the number of the bin of each element; for one that is in none, how many bins there are.
    #[doc(hidden)]
    fn bins(edges: &[Self::Edge], elements: &[T], numbers: &mut [usize]);

    /// How many of some elements are in each bin, if these are sooner sorted, in a place for them, than looked for
    /// one by one.
    #[doc(hidden)]
    fn counts(_edges: &[Self::Edge], _elements: &[T], _sorted: &mut Vec<T>) -> Option<Vec<f64>> {
        None
    }
}

/// The first and the last edge.
#[track_caller]
pub(super) fn outer_edges<T, Q>(elements: &[T], range: Range) -> (Q, Q)
where
    T: Number + Cast<Q>,
    Q: Real + Cast<f64>,
    f64: Cast<Q>,
{
    let (first, last): (Q, Q) = match range {
        Some((first, last)) => {
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
        None if elements.is_empty() => (0.0.cast(), 1.0.cast()),
        None => {
            let elements = || reduction(elements.array_view());
            let (first, last): (Q, Q) = (elements().min().cast(), elements().max().cast());
            require!(
                first.isfinite() && last.isfinite(),
                "autodetected range of [{}, {}] is not finite",
                python(first.cast()),
                python(last.cast())
            );
            (first, last)
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

/// Numbers at equal distances, as edges of so many bins.
pub(super) fn spaced_edges<Q>((first, last): (Q, Q), bins: usize) -> Vec<Q>
where
    Q: Real + Cast<f64>,
    f64: Cast<Q>,
{
    let mut edges = spaced((first, last), bins + 1, bins, Cast::<Q>::cast);
    edges[bins] = last;
    edges
}

/// The edges of bins of equal width.
#[track_caller]
pub(super) fn equal_edges<Q>(outer: (Q, Q), bins: usize) -> Vec<Q>
where
    Q: Real + Cast<f64>,
    f64: Cast<Q>,
{
    let edges = spaced_edges(outer, bins);
    require!(
        edges.is_sorted_by(|a, b| a.less(*b)),
        "Too many bins for data range. Cannot create {bins} finite-sized bins."
    );
    edges
}

/// Bins of equal width, of which there is one.
pub(super) struct EqualBins<'e, Q> {
    edges: &'e [Q],
    first: Q,
    last: Q,
    width: Q,
    number: Q,
}

impl<'e, Q> EqualBins<'e, Q>
where
    Q: Real + Cast<f64>,
    f64: Cast<Q>,
{
    /// Those between these edges.
    pub fn new(edges: &'e [Q]) -> Self {
        let bins = edges.len() - 1;
        let (first, last) = (edges[0], edges[bins]);
        EqualBins {
            edges,
            first,
            last,
            width: last.subtract(first),
            number: (bins as f64).cast(),
        }
    }

    /// The number of the bin of a number; of one that is in none, how many bins there are.
    #[inline(always)]
    pub fn of(&self, x: Q) -> usize {
        let bins = self.edges.len() - 1;
        if !(x.greater_equal(self.first) & x.less_equal(self.last)) {
            return bins;
        }
        let place = x.subtract(self.first).divide(self.width);
        let place = Cast::<f64>::cast(place.multiply(self.number)) as usize;
        let bin = place.min(bins - 1);
        // The quotient may be off by a bit near an edge.
        let bin = bin - usize::from(x.less(self.edges[bin]));
        bin + usize::from(x.greater_equal(self.edges[bin + 1]) & (bin != bins - 1))
    }
}

/// Stores the numbers of bins of equal width.
fn equal_bins<T: Cast<Q> + Copy, Q>(edges: &[Q], elements: &[T], numbers: &mut [usize])
where
    Q: Real + Cast<f64>,
    f64: Cast<Q>,
{
    let bins = EqualBins::new(edges);
    for (number, &element) in numbers.iter_mut().zip(elements) {
        *number = bins.of(element.cast());
    }
}

macro_rules! numbers_of_bins {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T> Bins<T> for $integer
        where
            T: Summable<Quotient: Real + Cast<f64>>,
            f64: Cast<T::Quotient>,
        {
            type Edge = T::Quotient;

            #[track_caller]
            fn edges(&self, elements: &[T], range: Range, _: bool) -> Vec<T::Quotient> {
                edges_of_equal_bins(self.saturate(), elements, range)
            }

            fn bins(edges: &[T::Quotient], elements: &[T], numbers: &mut [usize]) {
                equal_bins(edges, elements, numbers);
            }
        }
    )*};
}
for_each_number!(signed unsigned => numbers_of_bins! {});

#[track_caller]
fn edges_of_equal_bins<T>(bins: isize, elements: &[T], range: Range) -> Vec<T::Quotient>
where
    T: Summable<Quotient: Real + Cast<f64>>,
    f64: Cast<T::Quotient>,
{
    let bins = usize::try_from(bins).unwrap_or_default();
    require!(bins > 0, "`bins` must be positive, when an integer");
    equal_edges(outer_edges(elements, range), bins)
}

/// The name of a rule that finds a number of bins of equal width.
#[diagnostic::do_not_recommend]
impl<T> Bins<T> for &str
where
    T: Summable<Quotient: Real + Cast<f64>>,
    f64: Cast<T::Quotient>,
{
    type Edge = T::Quotient;

    #[track_caller]
    fn edges(&self, elements: &[T], range: Range, has_weights: bool) -> Vec<T::Quotient> {
        let outer: (T::Quotient, T::Quotient) = outer_edges(elements, range);
        let (first, last) = (Cast::<f64>::cast(outer.0), Cast::<f64>::cast(outer.1));
        let numbers = elements.iter().map(|x| {
            let x: T::Quotient = x.cast();
            Cast::<f64>::cast(x)
        });
        let numbers: Vec<f64> = numbers.filter(|x| (first..=last).contains(x)).collect();
        let are_integers = elements.first().is_some_and(|x| x.exact().is_some());
        let bins = number_of_bins(self, &numbers, (first, last), are_integers, has_weights);
        equal_edges(outer, bins)
    }

    fn bins(edges: &[T::Quotient], elements: &[T], numbers: &mut [usize]) {
        equal_bins(edges, elements, numbers);
    }
}

#[diagnostic::do_not_recommend]
impl<T, B> Bins<T> for B
where
    B: AsView<Elem: Number, Shape: Searched> + ?Sized,
    T: Copy + Promote<B::Elem, Out: Number>,
{
    type Edge = B::Elem;

    #[track_caller]
    fn edges(&self, _: &[T], _: Range, _: bool) -> Vec<B::Elem> {
        let edges = self.array_view().to_vec();
        require!(
            edges.is_sorted_by(|a, b| !a.greater(*b)),
            "`bins` must increase monotonically, when an array"
        );
        edges
    }

    fn bins(edges: &[B::Elem], elements: &[T], numbers: &mut [usize]) {
        let bins = edges.len().saturating_sub(1);
        // The last edge belongs to the last bin.
        let is_before = |edge: &B::Elem, x: &T| {
            let (x, edge) = x.promote(*edge);
            !x.precedes(edge)
        };
        let is_last = |x: T| {
            let (x, edge) = x.promote(edges[bins]);
            x == edge
        };
        let mut numbers = numbers.iter_mut();
        bisect::places(edges, elements, is_before, |x, before| {
            let number = match before {
                0 => bins,
                before if before > bins && is_last(*x) => bins.saturating_sub(1),
                before => before - 1,
            };
            if let Some(place) = numbers.next() {
                *place = number;
            }
        });
    }

    fn counts(edges: &[B::Elem], elements: &[T], sorted: &mut Vec<T>) -> Option<Vec<f64>> {
        if !kernels::sorts_in_vectors() {
            return None;
        }
        let (&last, others) = edges.split_last()?;
        sorted.clear();
        sorted.extend_from_slice(elements);
        kernels::sort(sorted)?;
        let is_before = |x: &T, edge: B::Elem| {
            let (x, edge) = x.promote(edge);
            x.precedes(edge)
        };
        let place = |&edge: &B::Elem| sorted.partition_point(|x| is_before(x, edge));
        let mut places: Vec<usize> = others.iter().map(place).collect();
        // The last edge belongs to the last bin.
        places.push(sorted.partition_point(|x| {
            let (x, edge) = x.promote(last);
            !edge.precedes(x)
        }));
        let pairs = places.windows(2);
        Some(pairs.map(|pair| pair[1] as f64 - pair[0] as f64).collect())
    }
}
