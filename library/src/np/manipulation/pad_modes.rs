//! What the borders of `np.pad` are made of.

use crate::array::AsView;
use crate::element::{Cast, Inexact, Number};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::options::words;
use crate::reduce::{Summable, reduction};
use crate::refusal::require;
use alloc::vec::Vec;

/// One position of all axes before that which is extended: `len` rows of `inner` elements, and what the
/// options say about the axis.
pub struct Block<'a, T> {
    pub(super) elements: &'a [T],
    pub(super) len: usize,
    pub(super) inner: usize,
    pub(super) lengths: Option<[usize; 2]>,
    /// The values at the ends, if they are given.
    pub(super) ends: Option<&'a [T; 2]>,
}

/// The end of an axis.
#[derive(Clone, Copy)]
enum End {
    First,
    Last,
}

impl<T: Clone> Block<'_, T> {
    fn row(&self, position: usize) -> &[T] {
        &self.elements[position * self.inner..][..self.inner]
    }

    /// The row at an end.
    fn edge(&self, end: End) -> &[T] {
        match end {
            End::First => self.row(0),
            End::Last => self.row(self.len - 1),
        }
    }
}

/// What borders are made of.
pub enum Border<T> {
    /// For each axis, two elements, each again and again.
    Filled(Vec<[T; 2]>),
    /// Other positions of the axis.
    Repeated(Repeats),
    /// What functions append that are given a block and the width: the rows before it, and those after it.
    Computed([Rows<T>; 2]),
}

/// A function that appends rows.
type Rows<T> = fn(&Block<'_, T>, usize, &mut Vec<T>);

/// What the options of `np.pad` say of borders.
pub struct BorderOptions<T> {
    /// The `constant_values` of each axis.
    pub(super) constant: Option<Vec<[T; 2]>>,
    /// The `end_values` of each axis.
    pub(super) end: Option<Vec<[T; 2]>>,
    pub(super) is_odd: bool,
    /// How many axes there are.
    pub(super) rank: usize,
}

/// A word that says what a border is made of, for elements of type `T`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.pad([1, 2, 3], 2, "edge")), arr!([1, 1, 1, 2, 3, 3, 3]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`np.pad` has no such border for elements of type `{T}`",
    label = "`{Self}` is not a mode for elements of type `{T}`"
)]
pub trait PadMode<T> {
    /// Whether an axis without positions can be extended.
    #[doc(hidden)]
    const EXTENDS_NOTHING: bool = false;

    /// What the borders are made of.
    #[doc(hidden)]
    fn border(options: &mut BorderOptions<T>) -> Border<T>;
}

impl<T: Number> PadMode<T> for words::Constant {
    const EXTENDS_NOTHING: bool = true;

    fn border(options: &mut BorderOptions<T>) -> Border<T> {
        let zeros = || vec![[T::ZERO; 2]; options.rank];
        Border::Filled(options.constant.take().unwrap_or_else(zeros))
    }
}

impl<T: Number> PadMode<T> for words::Empty {
    const EXTENDS_NOTHING: bool = true;

    fn border(options: &mut BorderOptions<T>) -> Border<T> {
        Border::Filled(vec![[T::ZERO; 2]; options.rank])
    }
}

/// The position along an axis of length `len` that a position before or after it repeats.
pub(super) type Repeats = fn(position: isize, len: isize) -> isize;

fn edge(position: isize, len: isize) -> isize {
    position.clamp(0, len - 1)
}

fn reflected(position: isize, len: isize) -> isize {
    if len == 1 {
        return 0;
    }
    let place = position.rem_euclid(2 * (len - 1));
    place.min(2 * (len - 1) - place)
}

fn symmetric(position: isize, len: isize) -> isize {
    let place = position.rem_euclid(2 * len);
    place.min(2 * len - 1 - place)
}

fn wrapped(position: isize, len: isize) -> isize {
    position.rem_euclid(len)
}

macro_rules! repeating {
    ($($word:ident $repeats:ident;)*) => {$(
        impl<T: Clone> PadMode<T> for words::$word {
            fn border(_: &mut BorderOptions<T>) -> Border<T> {
                Border::Repeated($repeats)
            }
        }
    )*};
}
repeating! {
    Edge edge;
    Wrap wrapped;
}

/// Mirrored borders: as often as it takes, forwards and backwards; `odd` ones as far on the other side of the
/// elements at which they are mirrored.
macro_rules! mirrored {
    ($($word:ident $repeats:ident, period |$len:ident| $period:expr;)*) => {$(
        impl<T: Number> PadMode<T> for words::$word {
            fn border(options: &mut BorderOptions<T>) -> Border<T> {
                if !options.is_odd {
                    return Border::Repeated($repeats);
                }
                let before: Rows<T> = |block, width, out| {
                    mirror(block, -(width as isize)..0, $repeats, |$len| $period, out);
                };
                let after: Rows<T> = |block, width, out| {
                    let first = block.len as isize;
                    mirror(block, first..first + width as isize, $repeats, |$len| $period, out);
                };
                Border::Computed([before, after])
            }
        }
    )*};
}
mirrored! {
    Reflect reflected, period |len| (len - 1).max(1);
    Symmetric symmetric, period |len| len;
}

/// Appends the rows of an odd border.
fn mirror<T: Number>(
    block: &Block<'_, T>,
    positions: core::ops::Range<isize>,
    repeats: Repeats,
    period: fn(isize) -> isize,
    out: &mut Vec<T>,
) {
    let (len, period) = (block.len as isize, period(block.len as isize));
    let twice = |a: T| a.add(a);
    for position in positions {
        let own = block.row(repeats(position, len) as usize);
        let (first, last) = (block.edge(End::First), block.edge(End::Last));
        // How many times there and back, and whether it is on the way back.
        let times = position.div_euclid(2 * period);
        let is_back = position.rem_euclid(2 * period) >= period;
        for ((&own, &first), &last) in own.iter().zip(first).zip(last) {
            let mut element = if is_back {
                twice(last).subtract(own)
            } else {
                own
            };
            for _ in 0..times.unsigned_abs() {
                element = match times > 0 {
                    true => element.add(twice(last)).subtract(twice(first)),
                    false => element.subtract(twice(last)).add(twice(first)),
                };
            }
            out.push(element);
        }
    }
}

impl<T: Number + Cast<f64>> PadMode<T> for words::LinearRamp
where
    f64: Cast<T>,
{
    fn border(_: &mut BorderOptions<T>) -> Border<T> {
        let before: Rows<T> = |block, width, out| {
            for position in 0..width {
                ramp(block, End::First, position, width, out);
            }
        };
        let after: Rows<T> = |block, width, out| {
            for position in (0..width).rev() {
                ramp(block, End::Last, position, width, out);
            }
        };
        Border::Computed([before, after])
    }
}

/// Appends the row that is so many of `width` steps from the value at the end.
fn ramp<T: Number + Cast<f64>>(
    block: &Block<'_, T>,
    end: End,
    position: usize,
    width: usize,
    out: &mut Vec<T>,
) where
    f64: Cast<T>,
{
    let value = block.ends.map_or(T::ZERO, |values| match end {
        End::First => values[0],
        End::Last => values[1],
    });
    let value: f64 = value.cast();
    for element in block.edge(end) {
        let step = (Cast::<f64>::cast(*element) - value) / width as f64;
        let number = position as f64 * step + value;
        let is_integer = element.exact().is_some();
        out.push(if is_integer { number.floor() } else { number }.cast());
    }
}

/// One number of each lane, or of the positions at an end of it: every row of the border.
macro_rules! statistics {
    ($($word:ident [$($bound:tt)*] |$lane:ident| $number:expr;)*) => {$(
        impl<T> PadMode<T> for words::$word
        where
            $($bound)*
        {
            fn border(_: &mut BorderOptions<T>) -> Border<T> {
                let before: Rows<T> = |block, width, out| {
                    of_lanes(block, End::First, width, |$lane| $number, out);
                };
                let after: Rows<T> = |block, width, out| {
                    of_lanes(block, End::Last, width, |$lane| $number, out);
                };
                Border::Computed([before, after])
            }
        }
    )*};
}
statistics! {
    Maximum [T: Number] |lane| {
        require!(!lane.is_empty(), "stat_length of 0 yields no value for padding");
        reduction(lane.array_view()).max()
    };
    Minimum [T: Number] |lane| {
        require!(!lane.is_empty(), "stat_length of 0 yields no value for padding");
        reduction(lane.array_view()).min()
    };
    Mean [T: Summable<Quotient: Cast<T>>] |lane| rounded(reduction(lane.array_view()).mean(), lane);
    Median [T: Summable<Quotient: Cast<T>>] |lane| rounded(reduction(lane.array_view()).median(), lane);
}

#[track_caller]
fn of_lanes<T: Number>(
    block: &Block<'_, T>,
    end: End,
    width: usize,
    number: impl Fn(&[T]) -> T,
    out: &mut Vec<T>,
) {
    if width == 0 {
        return;
    }
    let positions = match (block.lengths, end) {
        (None, _) => 0..block.len,
        (Some([first, _]), End::First) => 0..first.min(block.len),
        (Some([_, last]), End::Last) => block.len - last.min(block.len)..block.len,
    };
    let start = out.len();
    let mut lane = Vec::new();
    for place in 0..block.inner {
        let lane = match block.inner {
            1 => &block.elements[positions.clone()],
            _ => {
                lane.clear();
                let positions = positions.clone();
                lane.extend(positions.map(|position| block.row(position)[place]));
                &lane
            }
        };
        out.push(number(lane));
    }
    for _ in 1..width {
        out.extend_from_within(start..start + block.inner);
    }
}

/// An average as an element: of integers, rounded.
fn rounded<T: Number, Q: Inexact + Cast<T>>(average: Q, lane: &[T]) -> T {
    let are_integers = lane
        .first()
        .is_some_and(|element| element.exact().is_some());
    if are_integers {
        average.rint().cast()
    } else {
        average.cast()
    }
}
