//! Numbers at equal distances, by their distance.

use crate::array::Owned;
use crate::axis::Dyn;
use crate::element::{Cast, IntLiteral, Integer, Number, Spaced, fits, for_each_number};
use crate::engine::allocate;
use crate::error::or_panic;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::refusal::{refuse, require};
#[cfg(feature = "half")]
use crate::{bf16, f16};
use alloc::vec::Vec;

/// What [`arange`] is given: `stop`, `(start, stop)` or `(start, stop, step)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::arange(3_i64), arr!([0_i64, 1, 2]));
/// assert_eq!(np::arange((1_i64, 3)), arr!([1_i64, 2]));
/// assert_eq!(np::arange((1_i64, 8, 3)), arr!([1_i64, 4, 7]));
/// ```
#[diagnostic::on_unimplemented(
    message = "there is no range of `{Self}`",
    label = "not numbers that a range starts at, stops at and steps by"
)]
pub trait RangeOf {
    /// The type of the numbers: `i64` if all that is given are integers.
    type Elem: RangeElement;

    /// `(start, stop, step)`.
    #[doc(hidden)]
    fn bounds(self) -> (Self::Elem, Self::Elem, Self::Elem);
}

/// A number that says where [`arange`] starts, where it stops, or how far it steps: any integer, `f32`,
/// `f64`.
///
/// ```
/// use ndview::prelude::*;
/// let n = 3_u8;
/// assert_eq!(arr!(np.arange(n)), arr!([0_i64, 1, 2]));
/// ```
pub trait RangeEnd {
    crate::sealed::seal!(required);

    /// The type of the numbers, if nothing else is given.
    type Elem: RangeElement;

    /// It as one of them.
    #[doc(hidden)]
    fn end(self) -> Self::Elem;
}

impl<I: Integer> RangeEnd for I {
    crate::sealed::seal!();

    type Elem = i64;

    #[inline(always)]
    fn end(self) -> i64 {
        // An integer beyond those of NumPy's type leads to a range beyond memory.
        let end = self.widened();
        end.clamp(i64::MIN.into(), i64::MAX.into()) as i64
    }
}

#[diagnostic::do_not_recommend]
impl<const VALUE: i128> RangeEnd for IntLiteral<VALUE> {
    crate::sealed::seal!();

    type Elem = i64;

    #[inline(always)]
    fn end(self) -> i64 {
        VALUE.clamp(i64::MIN.into(), i64::MAX.into()) as i64
    }
}

macro_rules! float_ends {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl RangeEnd for $float {
            crate::sealed::seal!();

            type Elem = $float;

            #[inline(always)]
            fn end(self) -> $float {
                self
            }
        }
    )*};
}
for_each_number!(float half => float_ends! {});

/// The type of the numbers between ends of two types: integers take the type of a float.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.arange(0, 1, 0.25)), arr!([0.0, 0.25, 0.5, 0.75]));
/// ```
pub trait RangeWith<T> {
    crate::sealed::seal!(required);

    /// That type.
    type Elem: RangeElement;

    #[doc(hidden)]
    fn both(self, other: T) -> (Self::Elem, Self::Elem);
}

macro_rules! ends_together {
    ($($a:ident $b:ident $out:ident;)*) => {$(
        impl RangeWith<$b> for $a {
            crate::sealed::seal!();

            type Elem = $out;

            #[inline(always)]
            fn both(self, other: $b) -> ($out, $out) {
                (self.cast(), other.cast())
            }
        }
    )*};
}
ends_together! {
    i64 i64 i64; i64 f32 f32; i64 f64 f64;
    f32 i64 f32; f32 f32 f32; f32 f64 f64;
    f64 i64 f64; f64 f32 f64; f64 f64 f64;
}

#[cfg(feature = "half")]
ends_together! {
    f16 i64 f16; f16 f16 f16; f16 f32 f32; f16 f64 f64;
    i64 f16 f16; f32 f16 f32; f64 f16 f64;
    bf16 i64 bf16; bf16 bf16 bf16; i64 bf16 bf16;
}

#[diagnostic::do_not_recommend]
impl<A: RangeEnd> RangeOf for A {
    type Elem = A::Elem;

    fn bounds(self) -> (A::Elem, A::Elem, A::Elem) {
        (A::Elem::ZERO, self.end(), A::Elem::ONE)
    }
}

#[diagnostic::do_not_recommend]
impl<A: RangeEnd, B: RangeEnd, T> RangeOf for (A, B)
where
    A::Elem: RangeWith<B::Elem, Elem = T>,
    T: RangeElement,
{
    type Elem = T;

    fn bounds(self) -> (T, T, T) {
        let (start, stop) = self.0.end().both(self.1.end());
        (start, stop, T::ONE)
    }
}

#[diagnostic::do_not_recommend]
impl<A: RangeEnd, B: RangeEnd, C: RangeEnd, T, U> RangeOf for (A, B, C)
where
    A::Elem: RangeWith<B::Elem, Elem = T>,
    T: RangeWith<C::Elem, Elem = U> + RangeElement,
    U: RangeElement,
{
    type Elem = U;

    fn bounds(self) -> (U, U, U) {
        let (start, stop) = self.0.end().both(self.1.end());
        let step = self.2.end();
        let (start, _) = start.both(step);
        let (stop, step) = stop.both(step);
        (start, stop, step)
    }
}

/// A number that [`arange`] counts in: `i64`, `f32`, `f64`.
///
/// ```
/// use ndview::prelude::*;
/// let counted: Owned<i64, Shape![_]> = np::arange(2_u8);
/// let measured: Owned<f32, Shape![_]> = np::arange(2_f32);
/// assert_eq!(counted, measured.astype::<i64>());
/// ```
pub trait RangeElement: Spaced + crate::sealed::Sealed {
    #[doc(hidden)]
    const ONE: Self;

    /// How many numbers there are from `start` to `stop`, without `stop`.
    #[doc(hidden)]
    fn length(start: Self, stop: Self, step: Self) -> usize;

    /// The number after this one.
    #[doc(hidden)]
    fn next(self, step: Self) -> Self;

    /// It as an integer, if it is one of Python's.
    #[doc(hidden)]
    fn integer(self) -> Option<i128> {
        None
    }
}

/// NumPy's answer to a length that is too large, or of steps that lead nowhere.
#[cold]
#[inline(never)]
#[track_caller]
fn too_long() -> ! {
    refuse!("Maximum allowed size exceeded")
}

impl RangeElement for i64 {
    const ONE: Self = 1;

    // Compiled where it is called, not with this crate.
    #[inline]
    #[track_caller]
    fn length(start: Self, stop: Self, step: Self) -> usize {
        let span = match (step < 0, start < stop) {
            _ if step == 0 => too_long(),
            (false, true) => stop.abs_diff(start),
            (true, false) => start.abs_diff(stop),
            _ => 0,
        };
        let length = span.div_ceil(step.unsigned_abs());
        usize::try_from(length).unwrap_or_else(|_| too_long())
    }

    #[inline(always)]
    fn next(self, step: Self) -> Self {
        // Wrapping, because the number after the last may be out of range.
        self.wrapping_add(step)
    }

    #[inline(always)]
    fn integer(self) -> Option<i128> {
        Some(self.into())
    }
}

macro_rules! floats {
    ($one:expr; $($float:ty)*) => {$(
        impl RangeElement for $float {
            const ONE: Self = $one;

            #[inline]
            #[track_caller]
            fn length(start: Self, stop: Self, step: Self) -> usize {
                let (start, stop, step): (f64, f64, f64) = (start.cast(), stop.cast(), step.cast());
                let length = (stop - start) / step;
                if step == 0.0 || length > isize::MAX as f64 {
                    too_long();
                }
                require!(!length.is_nan(), "arange: cannot compute length");
                // `as` makes 0 of a negative length.
                length.ceil() as usize
            }

            #[inline(always)]
            fn next(self, step: Self) -> Self {
                self + step
            }
        }
    )*};
}
for_each_number!(float => floats! { 1.0; });
for_each_number!(half => floats! { Self::ONE; });

/// Numbers at equal distances, without the last: from 0 to `stop`, from `start` to `stop`, or that
/// in steps of `step`; NumPy's `np.arange`.
///
/// They are `i64` if all that is given are integers, whatever their types; else the floats' type.
///
/// # Panics
/// `Maximum allowed size exceeded` if there are too many numbers, or the step is 0;
/// `arange: cannot compute length` of `nan`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::arange(3), arr!([0, 1, 2]));
/// assert_eq!(np::arange((1, 4)), arr!([1, 2, 3]));
/// assert_eq!(np::arange((10, 0, -4)), arr!([10, 6, 2]));
/// assert_eq!(np::arange((0.0, 1.0, 0.25)), arr!([0.0, 0.25, 0.5, 0.75]));
/// ```
#[must_use]
#[track_caller]
pub fn arange<R: RangeOf<Elem = T>, T: RangeElement>(range: R) -> Owned<T, (Dyn,)> {
    let (start, stop, step) = range.bounds();
    let length = checked::<T>(T::length(start, stop, step));
    Owned::from(spaced(start, start.next(step), length))
}

/// As [`arange`], of type `T`; NumPy's `np.arange(start, stop, step, dtype)`.
///
/// As in NumPy, the first two numbers are converted, and the others are as far from each other as these: of
/// `np.arange(0, 2, 0.5, dtype=int)` both are 0, and so are all.
///
/// # Panics
/// As [`arange`]; `Python integer 300 out of bounds for uint8` if one of the first two does not fit; `arange() is only
/// supported for booleans when the result has at most length 2.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.arange(2, 8, 3, dtype=np.uint8)), arr!([2_u8, 5]));
/// assert_eq!(np::arange_of::<f32, _>((0.0, 1.0, 0.5)), arr!([0.0_f32, 0.5]));
/// ```
#[must_use]
#[track_caller]
pub fn arange_of<T: Spaced, R: RangeOf>(range: R) -> Owned<T, (Dyn,)>
where
    R::Elem: Cast<T>,
{
    let (start, stop, step) = range.bounds();
    let length = checked::<T>(R::Elem::length(start, stop, step));
    let second = start.next(step);
    let integers = [start, second].map(RangeElement::integer);
    or_panic(match length {
        0 => Ok(()),
        1 => fits::<T>([integers[0], None]),
        _ => fits::<T>(integers),
    });
    Owned::from(spaced(start.cast(), second.cast(), length))
}

/// So many numbers, each as far from the one before as the second from the first.
#[track_caller]
fn spaced<T: Spaced>(first: T, second: T, length: usize) -> Vec<T> {
    let mut numbers = allocate(length);
    T::append_spaced(first, second, length, &mut numbers);
    numbers
}

/// A length, if memory may have as many elements of type `T`.
#[track_caller]
fn checked<T>(length: usize) -> usize {
    if length > isize::MAX as usize / size_of::<T>() {
        too_long();
    }
    length
}
