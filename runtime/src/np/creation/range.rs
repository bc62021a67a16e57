//! Numbers at equal distances.

use crate::array::Owned;
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Inexact, IntLiteral, Integer, Number, Ordered, for_each_number};
use crate::engine::allocate;
use crate::error::or_panic;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::options::{Either, Flag};
use crate::refusal::{refuse, require};
use crate::shape::{GivenAxis, checked_size};
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
pub trait RangeElement: Copy + crate::sealed::Sealed {
    #[doc(hidden)]
    const ZERO: Self;
    #[doc(hidden)]
    const ONE: Self;

    /// The numbers from `start` to `stop`, without `stop`.
    #[doc(hidden)]
    fn range(start: Self, stop: Self, step: Self) -> Vec<Self>;
}

/// The most elements that a `Vec` of `T` can have.
fn most<T>() -> usize {
    isize::MAX as usize / size_of::<T>().max(1)
}

/// NumPy's answer to a length that is too large, or of steps that lead nowhere.
#[cold]
#[inline(never)]
#[track_caller]
fn too_long() -> ! {
    refuse!("Maximum allowed size exceeded")
}

impl RangeElement for i64 {
    const ZERO: Self = 0;
    const ONE: Self = 1;

    // Compiled where it is called, not with this crate.
    #[inline]
    #[track_caller]
    fn range(start: Self, stop: Self, step: Self) -> Vec<Self> {
        let span = match (step < 0, start < stop) {
            _ if step == 0 => too_long(),
            (false, true) => stop.abs_diff(start),
            (true, false) => start.abs_diff(stop),
            _ => 0,
        };
        let length = span.div_ceil(step.unsigned_abs());
        let Some(length) = usize::try_from(length).ok().filter(|&n| n <= most::<i64>()) else {
            too_long()
        };
        let mut numbers = allocate(length);
        let mut next = start;
        numbers.extend((0..length).map(|_| {
            let number = next;
            // Wrapping, because the number after the last may be out of range.
            next = next.wrapping_add(step);
            number
        }));
        numbers
    }
}

/// How many floats there are.
#[track_caller]
fn length(start: f64, stop: f64, step: f64) -> usize {
    let length = (stop - start) / step;
    if step == 0.0 || length > most::<f64>() as f64 {
        too_long();
    }
    require!(!length.is_nan(), "arange: cannot compute length");
    // `as` makes 0 of a negative length.
    length.ceil() as usize
}

macro_rules! floats {
    ($($float:ident)*) => {$(
        impl RangeElement for $float {
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;

            #[inline]
            #[track_caller]
            fn range(start: Self, stop: Self, step: Self) -> Vec<Self> {
                let length = length(start.into(), stop.into(), step.into());
                // NumPy's arithmetic: the step is the distance from the first number to the second.
                let second = start + step;
                let step = second - start;
                let mut numbers = allocate(length);
                // Vectors of numbers of 32 bits become floats in one instruction.
                match i32::try_from(length) {
                    Ok(length) => numbers.extend((0..length).map(|i| start + i as $float * step)),
                    Err(_) => numbers.extend((0..length).map(|i| start + i as $float * step)),
                }
                for (number, exact) in numbers.iter_mut().zip([start, second]) {
                    *number = exact;
                }
                numbers
            }
        }
    )*};
}
for_each_number!(float => floats! {});

macro_rules! halves {
    ($($half:ty)*) => {$(
        impl RangeElement for $half {
            const ZERO: Self = <$half>::from_bits(0);
            const ONE: Self = <$half>::ONE;

            #[inline]
            #[track_caller]
            fn range(start: Self, stop: Self, step: Self) -> Vec<Self> {
                // NumPy's arithmetic: the second number is rounded, and each is where it would be as an `f32`.
                let second: f32 = start.add(step).cast();
                let (start, stop, step): (f32, f32, f32) = (start.cast(), stop.cast(), step.cast());
                let length = length(start.into(), stop.into(), step.into());
                let step = second - start;
                let mut numbers = allocate(length);
                numbers.extend((0..length).map(|i| Cast::<$half>::cast(start + i as f32 * step)));
                numbers
            }
        }
    )*};
}
for_each_number!(half => halves! {});

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
    Owned::from(T::range(start, stop, step))
}

/// `num` numbers at equal distances, from `start` to `stop`, both included; NumPy's `np.linspace`,
/// bit for bit. They are `f64`, and complex if `start` or `stop` is.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linspace(0.0, 1.0, 5), arr!([0.0, 0.25, 0.5, 0.75, 1.0]));
/// let known: Owned<f64, Shape![3]> = np::linspace(0, 1, Len::<3>);
/// # let _ = known;
/// ```
#[must_use]
#[track_caller]
pub fn linspace<A: Ends<B, Number = T>, B, N: GivenAxis, T: Inexact>(
    start: A,
    stop: B,
    num: N,
) -> Owned<T, (N::Axis,)> {
    let (start, stop) = start.ends(stop);
    let num = num.into_axis();
    let last = num.len().saturating_sub(1);
    let mut numbers = spaced((start, stop), num.len(), last, A::number);
    if last > 0 {
        numbers[last] = stop;
    }
    Owned::from_parts((num,), numbers)
}

/// `num` numbers, each a part more of the distance from `start` to `stop`.
#[track_caller]
fn spaced<T: Inexact>(
    (start, stop): (T, T),
    num: usize,
    parts: usize,
    as_number: impl Fn(f64) -> T,
) -> Vec<T> {
    or_panic(checked_size::<T>(&[num]));
    let of_parts = as_number(parts as f64);
    let delta = stop.subtract(start);
    let step = delta.divide(of_parts);
    let number = |i: usize| {
        let part = as_number(i as f64);
        // Of a single number, and of a step too small for a float, NumPy multiplies the whole.
        let distance = match parts {
            0 => part.multiply(delta),
            _ if step == T::ZERO => part.divide(of_parts).multiply(delta),
            _ => part.multiply(step),
        };
        distance.add(start)
    };
    let mut numbers = allocate(num);
    numbers.extend((0..num).map(number));
    numbers
}

/// A number from which [`linspace`] goes to another of type `B`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.linspace(0, 1, 3)), arr!([0.0, 0.5, 1.0]));
/// ```
#[diagnostic::on_unimplemented(
    message = "there are no numbers from `{Self}` to `{B}`",
    label = "not a number that a range starts at"
)]
pub trait Ends<B> {
    /// `f64`, or a complex number if one of both is.
    type Number: Inexact;

    /// Both as such.
    #[doc(hidden)]
    fn ends(self, stop: B) -> (Self::Number, Self::Number);

    /// A real number as such.
    #[doc(hidden)]
    fn number(real: f64) -> Self::Number;
}

#[diagnostic::do_not_recommend]
impl<A: Ordered + Cast<f64>, B: Ordered + Cast<f64>> Ends<B> for A {
    type Number = f64;

    fn ends(self, stop: B) -> (f64, f64) {
        (self.cast(), stop.cast())
    }

    fn number(real: f64) -> f64 {
        real
    }
}

#[cfg(feature = "complex")]
mod complex {
    use super::Ends;
    use crate::complex::{Complex, Complex64};
    use crate::element::{Cast, Component, Number, Ordered};

    impl<F: Component, B: Number + Cast<Complex64>> Ends<B> for Complex<F>
    where
        Complex<F>: Cast<Complex64>,
    {
        type Number = Complex64;

        fn ends(self, stop: B) -> (Complex64, Complex64) {
            (self.cast(), stop.cast())
        }

        fn number(real: f64) -> Complex64 {
            real.cast()
        }
    }

    impl<A: Ordered + Cast<Complex64>, F: Component> Ends<Complex<F>> for A
    where
        Complex<F>: Cast<Complex64>,
    {
        type Number = Complex64;

        fn ends(self, stop: Complex<F>) -> (Complex64, Complex64) {
            (self.cast(), stop.cast())
        }

        fn number(real: f64) -> Complex64 {
            real.cast()
        }
    }
}

/// As [`linspace`], with `stop` or without, and, with `retstep`, beside the distance from one number to
/// the next; NumPy's `np.linspace(start, stop, num, endpoint, retstep)`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.linspace(0, 1, 4, endpoint=False)), arr!([0.0, 0.25, 0.5, 0.75]));
/// let (numbers, step) = arr!(np.linspace(0, 1, 3, retstep=True));
/// assert_eq!((numbers, step), (arr!([0.0, 0.5, 1.0]), 0.5));
/// ```
#[must_use]
#[track_caller]
pub fn linspace_with<A: Ends<B>, B, N: GivenAxis, F, const ENDPOINT: bool>(
    start: A,
    stop: B,
    num: N,
    _: Flag<ENDPOINT>,
    _: F,
) -> F::Out
where
    F: Either<(Owned<A::Number, (N::Axis,)>, A::Number), Owned<A::Number, (N::Axis,)>>,
{
    let (start, stop) = start.ends(stop);
    let num = num.into_axis();
    let parts = if ENDPOINT {
        num.len().saturating_sub(1)
    } else {
        num.len()
    };
    let mut numbers = spaced((start, stop), num.len(), parts, A::number);
    if ENDPOINT && parts > 0 {
        numbers[parts] = stop;
    }
    let numbers = Owned::from_parts((num,), numbers);
    // Of no parts, NumPy's step is not a number.
    let parts = if parts == 0 { f64::NAN } else { parts as f64 };
    let step = stop.subtract(start).divide(A::number(parts));
    F::either(numbers, |numbers| (numbers, step), |numbers| numbers)
}

/// `num` numbers at equal ratios: `base` to the powers of [`linspace(start, stop, num)`](linspace);
/// NumPy's `np.logspace`. In `arr!`, `base` may be left out: then it is 10.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::logspace(0, 3, 4, 2), arr!([1.0, 2.0, 4.0, 8.0]));
/// assert!(np::allclose(&arr!(np.logspace(0, 2, 3)), &arr!([1, 10, 100])));
/// ```
#[must_use]
#[track_caller]
pub fn logspace<N: GivenAxis>(
    start: impl Cast<f64>,
    stop: impl Cast<f64>,
    num: N,
    base: impl Cast<f64>,
) -> Owned<f64, (N::Axis,)> {
    logspace_with(start, stop, num, Flag::<true>, base)
}

/// As [`logspace`], with `stop` or without; NumPy's `np.logspace(start, stop, num, endpoint, base)`.
///
/// # Panics
/// As [`logspace`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.logspace(0, 3, 3, endpoint=False, base=2)), arr!([1.0, 2.0, 4.0]));
/// ```
#[must_use]
#[track_caller]
pub fn logspace_with<N: GivenAxis, const ENDPOINT: bool>(
    start: impl Cast<f64>,
    stop: impl Cast<f64>,
    num: N,
    endpoint: Flag<ENDPOINT>,
    base: impl Cast<f64>,
) -> Owned<f64, (N::Axis,)> {
    let base: f64 = base.cast();
    let (start, stop): (f64, f64) = (start.cast(), stop.cast());
    let exponents = linspace_with(start, stop, num, endpoint, Flag::<false>);
    exponents.map(|exponent| base.powf(*exponent))
}
