//! Numbers at equal distances, by how many there are.

use crate::array::Owned;
use crate::axis::Axis;
use crate::element::{Cast, Inexact, Number, Ordered};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::np::options::{Either, Flag};
use crate::shape::{GivenAxis, checked_size};
use alloc::vec::Vec;

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
pub fn linspace<A: Ends<B, Number = T>, B, N: GivenAxis<Axis = X>, X: Axis, T: Inexact>(
    start: A,
    stop: B,
    num: N,
) -> Owned<T, (X,)> {
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
pub(in crate::np) fn spaced<T: Inexact>(
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
pub fn linspace_with<A: Ends<B>, B, N: GivenAxis<Axis = X>, X: Axis, F, const ENDPOINT: bool>(
    start: A,
    stop: B,
    num: N,
    _: Flag<ENDPOINT>,
    _: F,
) -> F::Out
where
    F: Either<(Owned<A::Number, (X,)>, A::Number), Owned<A::Number, (X,)>>,
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
pub fn logspace<A: Ends<B, Number = T>, B, N: GivenAxis<Axis = X>, X: Axis, T: Inexact>(
    start: A,
    stop: B,
    num: N,
    base: impl Cast<T>,
) -> Owned<T, (X,)> {
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
pub fn logspace_with<
    A: Ends<B, Number = T>,
    B,
    N: GivenAxis<Axis = X>,
    X: Axis,
    T: Inexact,
    const ENDPOINT: bool,
>(
    start: A,
    stop: B,
    num: N,
    endpoint: Flag<ENDPOINT>,
    base: impl Cast<T>,
) -> Owned<T, (X,)> {
    let base: T = base.cast();
    let mut numbers = linspace_with(start, stop, num, endpoint, Flag::<false>);
    raise(base, numbers.as_mut_slice());
    numbers
}

/// A number to the power of each of some, in their place.
pub(super) fn raise<T: Number>(base: T, exponents: &mut [T]) {
    /// How many powers are computed together.
    const BLOCK: usize = 256;
    if !T::POWERS_AT_ONCE {
        let exponents = exponents.iter_mut();
        return exponents.for_each(|exponent| *exponent = base.power(*exponent));
    }
    for exponents in exponents.chunks_mut(BLOCK) {
        let mut powers = [base; BLOCK];
        let powers = &mut powers[..exponents.len()];
        T::power_of_each(powers, exponents);
        exponents.copy_from_slice(powers);
    }
}
