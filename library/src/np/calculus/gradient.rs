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

/// How exact the slopes at both ends are: 1, along a line through two elements, or 2, along a parabola through
/// three.
#[derive(Clone, Copy)]
struct EdgeOrder(isize);

impl EdgeOrder {
    #[track_caller]
    fn given(order: impl Integer) -> Self {
        let order = order.saturate();
        require!(order <= 2, "'edge_order' greater than 2 not supported");
        EdgeOrder(order)
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

/// The slopes along an axis: through the neighbours of each element, and at both ends as `edge_order` says.
#[track_caller]
fn slopes<T: Inexact>(
    elements: &[T],
    along: Lanes,
    gaps: &Gaps,
    EdgeOrder(edge_order): EdgeOrder,
) -> Vec<T>
where
    f64: Cast<T>,
{
    let gap = |before: usize| match gaps {
        Gaps::Even(gap) => *gap,
        Gaps::Uneven(gaps) => gaps[before],
    };
    require!(
        along.len as isize > edge_order,
        "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required."
    );
    let (inner, last) = (along.inner, along.block() - along.inner);
    let mut slopes = allocate(elements.len());
    for block in elements.chunks_exact(along.block().max(1)) {
        let rows = |number: usize| &block[number * inner..];
        let between = |before: usize, after: usize, distance: f64| {
            let distance: T = distance.cast();
            let pairs = rows(before)[..inner].iter().zip(rows(after));
            pairs.map(move |(before, after)| after.subtract(*before).divide(distance))
        };
        let at_edge = |rows_of: [usize; 3], gaps: [f64; 2], sign: f64| {
            let weights = edge_weights(gaps).map(|weight| Cast::<T>::cast(sign * weight));
            (0..inner).map(move |place| {
                let parts = [0, 1, 2].map(|row| weights[row].multiply(rows(rows_of[row])[place]));
                parts[0].add(parts[1]).add(parts[2])
            })
        };
        match edge_order {
            2 => slopes.extend(at_edge([0, 1, 2], [gap(0), gap(1)], 1.0)),
            _ => slopes.extend(between(0, 1, gap(0))),
        }
        match gaps {
            Gaps::Even(gap) => {
                let distance: T = (2.0 * gap).cast();
                let pairs = block[..last - inner].iter().zip(rows(2));
                slopes
                    .extend(pairs.map(|(before, after)| after.subtract(*before).divide(distance)));
            }
            Gaps::Uneven(gaps) => {
                for (number, gaps) in gaps.windows(2).enumerate() {
                    let (before, after) = (gaps[0], gaps[1]);
                    let weights: [T; 3] = [
                        (-after / (before * (before + after))).cast(),
                        ((after - before) / (before * after)).cast(),
                        (before / (after * (before + after))).cast(),
                    ];
                    slopes.extend((0..inner).map(|place| {
                        let parts =
                            [0, 1, 2].map(|row| weights[row].multiply(rows(number + row)[place]));
                        parts.into_iter().fold(T::ZERO, T::add)
                    }));
                }
            }
        }
        let end = along.len - 1;
        match edge_order {
            2 => slopes.extend(at_edge(
                [end, end - 1, end - 2],
                [gap(end - 1), gap(end - 2)],
                -1.0,
            )),
            _ => slopes.extend(between(end - 1, end, gap(end - 1))),
        }
    }
    slopes
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
/// or for parabolas (2); NumPy's `np.gradient(f, spacing, axis=.., edge_order=..)`.
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
