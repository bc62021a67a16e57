//! Slopes.

use crate::array::{AsView, Owned};
use crate::axis::Axis;
use crate::element::{Cast, Inexact, Integer, Number, for_each_number};
use crate::engine::allocate;
use crate::np::axes::KnownAxes;
use crate::np::lanes::Lanes;
use crate::np::options::{Along, Unset};
use crate::np::sorting::search::Searched;
use crate::refusal::require;
use crate::shape::{AxisOf, Shape, for_each_rank};
use alloc::vec::Vec;

/// How far the positions of an axis are from each other.
pub enum Gaps {
    /// All as far.
    Even(f64),
    /// Each from the one before.
    Uneven(Vec<f64>),
}

/// How far elements are from each other: a number, or the places of all positions of an axis, which are
/// an array; or a tuple with one of these for each axis.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.gradient([0, 1, 4], 0.5)), arr!([2.0, 4.0, 6.0]));
/// assert_eq!(arr!(np.gradient([0, 1, 9], [0, 1, 3])), arr!([1.0, 2.0, 4.0]));
/// ```
#[diagnostic::on_unimplemented(
    message = "distances must be either scalars or 1d",
    label = "neither a number nor an array of one axis"
)]
pub trait Spacing {
    /// The gaps of the axis with this number, of length `len`, among so many.
    #[doc(hidden)]
    #[track_caller]
    fn gaps(&self, axis: usize, axes: usize, len: usize) -> Gaps;
}

macro_rules! even {
    ($($number:ty)*) => {$(
        impl Spacing for $number {
            #[inline]
            fn gaps(&self, _: usize, _: usize, _: usize) -> Gaps {
                Gaps::Even((*self).cast())
            }
        }

        impl Spacing for &$number {
            #[inline]
            fn gaps(&self, _: usize, _: usize, _: usize) -> Gaps {
                Gaps::Even((**self).cast())
            }
        }
    )*};
}
for_each_number!(signed unsigned float half => even! {});

#[diagnostic::do_not_recommend]
impl<A> Spacing for A
where
    A: AsView<Elem: Cast<f64> + Copy, Shape: Searched>,
{
    #[track_caller]
    fn gaps(&self, _: usize, axes: usize, len: usize) -> Gaps {
        invalid_unless(axes == 1);
        let places = self.array_view().into_iter();
        let places: Vec<f64> = places.map(|place| place.cast()).collect();
        require!(
            places.len() == len,
            "when 1d, distances must match the length of the corresponding dimension"
        );
        let gaps: Vec<f64> = places.windows(2).map(|pair| pair[1] - pair[0]).collect();
        match gaps.as_slice() {
            [first, ..] if gaps.iter().all(|gap| gap == first) => Gaps::Even(*first),
            _ => Gaps::Uneven(gaps),
        }
    }
}

macro_rules! spacing_of_axes {
    ($($count:literal: $($part:ident $number:tt)*;)*) => {$(
        impl<$($part: Spacing),*> Spacing for ($($part,)*) {
            #[track_caller]
            fn gaps(&self, axis: usize, axes: usize, len: usize) -> Gaps {
                invalid_unless(axes == $count);
                match axis {
                    $($number => self.$number.gaps(0, 1, len),)*
                    _ => unreachable!("one of as many axes"),
                }
            }
        }
    )*};
}
spacing_of_axes! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
}

#[inline]
#[track_caller]
fn invalid_unless(is_valid: bool) {
    require!(is_valid, "invalid number of arguments");
}

/// How exact the slopes at both ends are.
#[derive(Clone, Copy)]
enum EdgeOrder {
    /// Along a line through two elements: `edge_order=1`.
    Line,
    /// Along a parabola through three: 2, and as in NumPy whatever is less than 1.
    Parabola,
}

impl EdgeOrder {
    #[track_caller]
    fn given(order: impl Integer) -> Self {
        let order = order.saturate();
        require!(order <= 2, "'edge_order' greater than 2 not supported");
        match order {
            1 => EdgeOrder::Line,
            _ => EdgeOrder::Parabola,
        }
    }

    /// How many elements it takes.
    fn elements(self) -> usize {
        match self {
            EdgeOrder::Line => 2,
            EdgeOrder::Parabola => 3,
        }
    }
}

impl Gaps {
    /// The gap after the position with this number.
    fn after(&self, position: usize) -> f64 {
        match self {
            Gaps::Even(gap) => *gap,
            Gaps::Uneven(gaps) => gaps[position],
        }
    }
}

/// What the three elements at an end are multiplied with, where they are these gaps apart, from the end on: the
/// slope of the parabola through them.
fn edge_weights([first, second]: [f64; 2]) -> [f64; 3] {
    [
        -(2.0 * first + second) / (first * (first + second)),
        (first + second) / (first * second),
        -first / (second * (first + second)),
    ]
}

/// The same for an element and its two neighbours.
fn inner_weights(before: f64, after: f64) -> [f64; 3] {
    [
        -after / (before * (before + after)),
        (after - before) / (before * after),
        before / (after * (before + after)),
    ]
}

/// The slopes along an axis: through the neighbours of each element, and at both ends as `edge_order` says.
#[track_caller]
fn slopes<T: Inexact>(elements: &[T], along: Lanes, gaps: &Gaps, order: EdgeOrder) -> Vec<T>
where
    f64: Cast<T>,
{
    require!(
        along.len >= order.elements(),
        "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required."
    );
    let mut slopes = allocate(elements.len());
    for elements in elements.chunks_exact(along.block().max(1)) {
        let rows = RowsOf {
            elements,
            inner: along.inner,
            len: along.len,
        };
        rows.first_slope(gaps, order, &mut slopes);
        rows.inner_slopes(gaps, &mut slopes);
        rows.last_slope(gaps, order, &mut slopes);
    }
    slopes
}

/// Rows along whose numbers slopes are taken: of one element each, where that is along the last axis.
struct RowsOf<'a, T> {
    elements: &'a [T],
    inner: usize,
    len: usize,
}

impl<T: Inexact> RowsOf<'_, T>
where
    f64: Cast<T>,
{
    /// The elements from this row on.
    fn from(&self, row: usize) -> &[T] {
        &self.elements[row * self.inner..]
    }

    /// The slopes of the lines through each element of `before`, and the one that lies as far behind it as `after`
    /// behind its beginning.
    fn lines(&self, before: &[T], after: &[T], distance: f64, slopes: &mut Vec<T>) {
        let distance: T = distance.cast();
        let pairs = before.iter().zip(after);
        slopes.extend(pairs.map(|(before, after)| after.subtract(*before).divide(distance)));
    }

    /// The slopes of the parabolas through three rows.
    fn parabolas(&self, rows: [usize; 3], weights: [f64; 3], slopes: &mut Vec<T>) {
        let weights = weights.map(Cast::<T>::cast);
        let rows = rows.map(|row| self.from(row));
        slopes.extend((0..self.inner).map(|place| {
            let parts = [0, 1, 2].map(|row| weights[row].multiply(rows[row][place]));
            parts[0].add(parts[1]).add(parts[2])
        }));
    }

    fn first_slope(&self, gaps: &Gaps, order: EdgeOrder, slopes: &mut Vec<T>) {
        match order {
            EdgeOrder::Parabola => {
                let weights = edge_weights([gaps.after(0), gaps.after(1)]);
                self.parabolas([0, 1, 2], weights, slopes);
            }
            EdgeOrder::Line => self.lines(
                &self.elements[..self.inner],
                self.from(1),
                gaps.after(0),
                slopes,
            ),
        }
    }

    fn last_slope(&self, gaps: &Gaps, order: EdgeOrder, slopes: &mut Vec<T>) {
        let end = self.len - 1;
        match order {
            EdgeOrder::Parabola => {
                let weights = edge_weights([gaps.after(end - 1), gaps.after(end - 2)]);
                self.parabolas(
                    [end, end - 1, end - 2],
                    weights.map(|weight| -weight),
                    slopes,
                );
            }
            EdgeOrder::Line => self.lines(
                self.from(end - 1),
                self.from(end),
                gaps.after(end - 1),
                slopes,
            ),
        }
    }

    fn inner_slopes(&self, gaps: &Gaps, slopes: &mut Vec<T>) {
        match gaps {
            Gaps::Even(gap) => {
                let before = &self.elements[..(self.len - 2) * self.inner];
                self.lines(before, self.from(2), 2.0 * gap, slopes);
            }
            Gaps::Uneven(gaps) => {
                for (row, gaps) in gaps.windows(2).enumerate() {
                    let weights = inner_weights(gaps[0], gaps[1]);
                    self.parabolas([row, row + 1, row + 2], weights, slopes);
                }
            }
        }
    }
}

/// A shape along whose axes there are slopes.
#[diagnostic::on_unimplemented(
    message = "an array without axes has no gradient",
    label = "this array has no axes"
)]
pub trait Slopes: Shape {
    /// The slopes: an array for each axis, in a tuple if there are several.
    type Out<T>;

    /// The slopes, one axis after the other; `along` yields them.
    #[doc(hidden)]
    fn slopes<T>(self, along: impl FnMut(usize) -> Vec<T>) -> Self::Out<T>;
}

macro_rules! array_of_axis {
    ($axis:ident) => {
        Owned<T, Self>
    };
}

macro_rules! slopes {
    (0) => {};
    (1 $axis:ident $number:tt) => {
        impl<$axis: Axis> Slopes for ($axis,) {
            type Out<T> = Owned<T, Self>;

            fn slopes<T>(self, mut along: impl FnMut(usize) -> Vec<T>) -> Owned<T, Self> {
                Owned::from_parts(self, along(0))
            }
        }
    };
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<$($axis: Axis),*> Slopes for ($($axis,)*) {
            type Out<T> = ($(array_of_axis!($axis),)*);

            fn slopes<T>(self, mut along: impl FnMut(usize) -> Vec<T>) -> Self::Out<T> {
                ($(Owned::from_parts(self, along($number)),)*)
            }
        }
    };
}
for_each_rank!(slopes);

/// The slopes of an array whose elements are `spacing` apart, or at the places that are given, which may be
/// a tuple with one [`Spacing`] for each axis: the slopes along its only axis, or a tuple of those along
/// each axis; NumPy's `np.gradient`. In `arr!`, `spacing` may be left out: then it is 1.
///
/// # Panics
/// `Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements
/// are required.`;
/// `when 1d, distances must match the length of the corresponding dimension`;
/// `invalid number of arguments`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::gradient(&arr!([1, 2, 4, 7]), 1), arr!([1.0, 1.5, 2.5, 3.0]));
/// let (down, across) = arr!(np.gradient([[1.0, 2.0], [4.0, 8.0]]));
/// assert_eq!(down, arr!([[3.0, 6.0], [3.0, 6.0]]));
/// assert_eq!(across, arr!([[1.0, 1.0], [4.0, 4.0]]));
/// assert_eq!(arr!(np.gradient([0, 1, 9], [0, 1, 3])), arr!([1.0, 2.0, 4.0]));
/// ```
#[must_use]
#[track_caller]
pub fn gradient<A>(
    f: &A,
    spacing: impl Spacing,
) -> <A::Shape as Slopes>::Out<<A::Elem as Number>::Quotient>
where
    A: AsView<Elem: Number + Cast<<A::Elem as Number>::Quotient>, Shape: Slopes> + ?Sized,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    gradient_with(f, spacing, Unset, 1)
}

/// The axes of an array of shape `S` that slopes are along: [`Along`], a tuple of several, or [`Unset`] for all.
///
/// ```
/// use ndview::prelude::*;
/// let f = arr!([[1.0, 2.0], [4.0, 8.0]]);
/// assert_eq!(arr!(np.gradient(f, axis=0)), arr!([[3.0, 6.0], [3.0, 6.0]]));
/// ```
pub trait SlopeAxis<S: Shape> {
    /// The slopes along the axis, or a tuple of those along each.
    type Out<T>;

    /// The slopes, which `along` works out for an axis among so many that have a spacing.
    #[doc(hidden)]
    fn slopes<T>(shape: S, along: impl FnMut(usize, SpacedAxis) -> Vec<T>) -> Self::Out<T>;
}

/// The number of an axis among those that have a spacing, and how many these are.
#[derive(Clone, Copy)]
pub struct SpacedAxis {
    number: usize,
    count: usize,
}

impl<S: Slopes> SlopeAxis<S> for Unset {
    type Out<T> = S::Out<T>;

    fn slopes<T>(shape: S, mut along: impl FnMut(usize, SpacedAxis) -> Vec<T>) -> S::Out<T> {
        let count = S::RANK;
        shape.slopes(|number| along(number, SpacedAxis { number, count }))
    }
}

impl<S: AxisOf<N>, const N: isize> SlopeAxis<S> for Along<N> {
    type Out<T> = Owned<T, S>;

    fn slopes<T>(shape: S, mut along: impl FnMut(usize, SpacedAxis) -> Vec<T>) -> Owned<T, S> {
        let only = SpacedAxis {
            number: 0,
            count: 1,
        };
        Owned::from_parts(shape, along(S::NUMBER, only))
    }
}

/// Several axes, in the order of the spacings and of the slopes.
macro_rules! slopes_along {
    ($($count:literal: ($($axis:ident $number:tt)*) -> $out:ty;)*) => {$(
        impl<S: Shape, $(const $axis: isize),*> SlopeAxis<S> for ($(Along<$axis>,)*)
        where
            Self: KnownAxes<S>,
        {
            type Out<T> = $out;

            #[track_caller]
            fn slopes<T>(shape: S, mut along: impl FnMut(usize, SpacedAxis) -> Vec<T>) -> $out {
                let axes = Self::numbers();
                let mut along = |number: usize| {
                    let spaced = SpacedAxis { number, count: $count };
                    Owned::from_parts(shape, along(axes[number], spaced))
                };
                ($(along($number)),*)
            }
        }
    )*};
}
slopes_along! {
    1: (A 0) -> Owned<T, S>;
    2: (A 0 B 1) -> (Owned<T, S>, Owned<T, S>);
    3: (A 0 B 1 C 2) -> (Owned<T, S>, Owned<T, S>, Owned<T, S>);
    4: (A 0 B 1 C 2 D 3) -> (Owned<T, S>, Owned<T, S>, Owned<T, S>, Owned<T, S>);
    5: (A 0 B 1 C 2 D 3 E 4) -> (Owned<T, S>, Owned<T, S>, Owned<T, S>, Owned<T, S>, Owned<T, S>);
    6: (A 0 B 1 C 2 D 3 E 4 F 5) -> (Owned<T, S>, Owned<T, S>, Owned<T, S>, Owned<T, S>, Owned<T, S>, Owned<T, S>);
}

/// As [`gradient`], along one axis or several, or with slopes at both ends that are exact for lines (`edge_order` 1)
/// or for parabolas (2, and what is less than 1); NumPy's `np.gradient(f, spacing, axis=.., edge_order=..)`.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// # Panics
/// As [`gradient`]; `'edge_order' greater than 2 not supported`; `repeated axis`
///
/// ```
/// use ndview::prelude::*;
/// let f = arr!([[1.0, 2.0], [4.0, 8.0]]);
/// assert_eq!(np::gradient_with(&f, 1.0, np::Along::<0>, 1), arr!([[3.0, 6.0], [3.0, 6.0]]));
/// assert_eq!(arr!(np.gradient([0, 1, 4, 9], edge_order=2)), arr!([0.0, 2.0, 4.0, 6.0]));
/// let (across, down) = arr!(np.gradient(f, 0.5, 2, axis=(1, 0)));
/// assert_eq!(across, arr!([[2.0, 2.0], [8.0, 8.0]]));
/// assert_eq!(down, arr!([[1.5, 3.0], [1.5, 3.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn gradient_with<A, X>(
    f: &A,
    spacing: impl Spacing,
    _axis: X,
    edge_order: impl Integer,
) -> X::Out<<A::Elem as Number>::Quotient>
where
    A: AsView<Elem: Number + Cast<<A::Elem as Number>::Quotient>> + ?Sized,
    X: SlopeAxis<A::Shape>,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    let order = EdgeOrder::given(edge_order);
    let view = f.array_view();
    let lens = view.shape();
    let mut copy = Vec::new();
    let elements = view.cast_in::<<A::Elem as Number>::Quotient>(&mut copy);
    X::slopes(view.typed_shape(), |axis, SpacedAxis { number, count }| {
        let lanes = Lanes::axis(lens.as_ref(), axis);
        let gaps = spacing.gaps(number, count, lanes.len);
        slopes(elements, lanes, &gaps, order)
    })
}
