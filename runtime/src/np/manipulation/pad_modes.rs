//! What the borders of `np.pad` are made of.

use crate::array::AsView;
use crate::element::{Cast, Inexact, Number};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::options::words;
use crate::reduce::{Summable, reduction};
use crate::refusal::require;
use alloc::vec::Vec;
use core::iter;

/// One position of all axes before that which is extended: `len` rows of `inner` elements, and what the
/// options say about the axis.
pub struct Block<'a, T> {
    pub(super) elements: &'a [T],
    pub(super) len: usize,
    pub(super) inner: usize,
    pub(super) lengths: Option<[usize; 2]>,
    pub(super) values: Option<&'a [T; 2]>,
    pub(super) is_odd: bool,
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

    /// Appends rows, each of the position that `of` says.
    fn repeat(&self, positions: impl Iterator<Item = isize>, of: Repeats, out: &mut Vec<T>) {
        for position in positions {
            let position = of(position, self.len as isize) as usize;
            out.extend_from_slice(self.row(position));
        }
    }
}

/// A word that says what a border is made of, for elements of type `T`.
#[diagnostic::on_unimplemented(
    message = "`np.pad` has no such border for elements of type `{T}`",
    label = "`{Self}` is not a mode for elements of type `{T}`"
)]
pub trait PadMode<T> {
    /// Whether an axis without positions can be extended.
    #[doc(hidden)]
    const EXTENDS_NOTHING: bool = false;

    /// Which of the `constant_values` and the `end_values` it is about.
    #[doc(hidden)]
    fn values(_constant: Option<Vec<[T; 2]>>, _end: Option<Vec<[T; 2]>>) -> Option<Vec<[T; 2]>> {
        None
    }

    /// Appends so many rows that come before a block.
    #[doc(hidden)]
    #[track_caller]
    fn before(block: &Block<'_, T>, width: usize, out: &mut Vec<T>);

    /// Appends so many rows that come after a block.
    #[doc(hidden)]
    #[track_caller]
    fn after(block: &Block<'_, T>, width: usize, out: &mut Vec<T>);
}

impl<T: Number> PadMode<T> for words::Constant {
    const EXTENDS_NOTHING: bool = true;

    fn values(constant: Option<Vec<[T; 2]>>, _: Option<Vec<[T; 2]>>) -> Option<Vec<[T; 2]>> {
        constant
    }

    fn before(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
        let value = block.values.map_or(T::ZERO, |values| values[0]);
        out.extend(iter::repeat_n(value, width * block.inner));
    }

    fn after(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
        let value = block.values.map_or(T::ZERO, |values| values[1]);
        out.extend(iter::repeat_n(value, width * block.inner));
    }
}

impl<T: Number> PadMode<T> for words::Empty {
    const EXTENDS_NOTHING: bool = true;

    fn before(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
        out.extend(iter::repeat_n(T::ZERO, width * block.inner));
    }

    fn after(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
        out.extend(iter::repeat_n(T::ZERO, width * block.inner));
    }
}

/// The position along an axis of length `len` that a position before or after it repeats.
type Repeats = fn(position: isize, len: isize) -> isize;

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
            fn before(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
                block.repeat(-(width as isize)..0, $repeats, out);
            }

            fn after(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
                let first = block.len as isize;
                block.repeat(first..first + width as isize, $repeats, out);
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
            fn before(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
                mirror(block, -(width as isize)..0, $repeats, |$len| $period, out);
            }

            fn after(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
                let first = block.len as isize;
                mirror(block, first..first + width as isize, $repeats, |$len| $period, out);
            }
        }
    )*};
}
mirrored! {
    Reflect reflected, period |len| (len - 1).max(1);
    Symmetric symmetric, period |len| len;
}

fn mirror<T: Number>(
    block: &Block<'_, T>,
    positions: core::ops::Range<isize>,
    repeats: Repeats,
    period: fn(isize) -> isize,
    out: &mut Vec<T>,
) {
    if !block.is_odd {
        return block.repeat(positions, repeats, out);
    }
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
    fn values(_: Option<Vec<[T; 2]>>, end: Option<Vec<[T; 2]>>) -> Option<Vec<[T; 2]>> {
        end
    }

    fn before(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
        for position in 0..width {
            ramp(block, End::First, position, width, out);
        }
    }

    fn after(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
        for position in (0..width).rev() {
            ramp(block, End::Last, position, width, out);
        }
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
    let value = block.values.map_or(T::ZERO, |values| match end {
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
            fn before(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
                of_lanes(block, End::First, width, |$lane| $number, out);
            }

            fn after(block: &Block<'_, T>, width: usize, out: &mut Vec<T>) {
                of_lanes(block, End::Last, width, |$lane| $number, out);
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
    for place in 0..block.inner {
        let lane: Vec<T> = positions
            .clone()
            .map(|position| block.row(position)[place])
            .collect();
        out.push(number(&lane));
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
