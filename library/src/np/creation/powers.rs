//! Numbers at equal ratios, and matrices of powers.

use super::linspace::{Ends, logspace_with};
use crate::array::{AsView, Owned};
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Inexact, Number, Promote};
use crate::np::options::{Flag, OptionalInteger};
use crate::refusal::{refuse, require};
use crate::shape::{AxisOf, GivenAxis};
use alloc::vec::Vec;

/// `num` numbers from `start` to `stop`, each the same multiple of the one before; NumPy's
/// `np.geomspace`. In `arr!`, `num` may be left out: then it is 50.
///
/// # Panics
/// `Geometric sequence cannot include zero`. If one end is negative and the other is not, there are none but complex
/// numbers between them: then it is `nan`, as in NumPy. Between complex numbers, they are complex.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.allclose(np.geomspace(1, 1000, num=4), [1, 10, 100, 1000])));
/// assert!(arr!(np.allclose(np.geomspace(-8, -1, 4), [-8, -4, -2, -1])));
/// ```
#[must_use]
#[track_caller]
pub fn geomspace<A, B, N, X: Axis, T>(start: A, stop: B, num: N) -> Owned<T, (X,)>
where
    A: Ends<B, Number = T>,
    N: GivenAxis<Axis = X>,
    T: Inexact + Ends<T, Number = T>,
    f64: Cast<T>,
{
    geomspace_with(start, stop, num, Flag::<true>)
}

/// As [`geomspace`], with `stop` or without; NumPy's `np.geomspace(start, stop, num, endpoint)`.
///
/// # Panics
/// As [`geomspace`].
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.allclose(np.geomspace(1, 16, 4, endpoint=False), [1, 2, 4, 8])));
/// ```
#[must_use]
#[track_caller]
pub fn geomspace_with<A, B, N, X: Axis, T, const ENDPOINT: bool>(
    start: A,
    stop: B,
    num: N,
    endpoint: Flag<ENDPOINT>,
) -> Owned<T, (X,)>
where
    A: Ends<B, Number = T>,
    N: GivenAxis<Axis = X>,
    T: Inexact + Ends<T, Number = T>,
    f64: Cast<T>,
{
    let (start, stop) = start.ends(stop);
    require!(
        start != T::ZERO && stop != T::ZERO,
        "Geometric sequence cannot include zero"
    );
    // Turned so that they begin with a positive number, and back.
    let sign = start.sign();
    let (first, last) = (start.divide(sign).log10(), stop.divide(sign).log10());
    let mut numbers = logspace_with(first, last, num, endpoint, 10.0);
    // The ends are what they are, whatever the logarithm has made of them.
    let len = numbers.len();
    for (place, number) in numbers.iter_mut().enumerate() {
        *number = match place {
            0 => start,
            _ if ENDPOINT && place + 1 == len => stop,
            _ => number.multiply(sign),
        };
    }
    numbers
}

/// The powers of numbers: a row for each of them, from the highest power to 1; NumPy's `np.vander(x)`.
/// Integers become `i64`. [`vander_with`] takes the number of columns.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.vander([1, 2, 3])), arr!([[1_i64, 1, 1], [4, 2, 1], [9, 3, 1]]));
/// ```
#[must_use]
#[track_caller]
pub fn vander<A, P>(x: &A) -> Owned<P, (Dyn, Dyn)>
where
    A: AsView<Elem: Number + Promote<i64, Out = P> + Cast<P>, Shape: AxisOf<0>> + ?Sized,
    P: Number,
    bool: Cast<P>,
{
    vander_with(x, crate::np::Unset, Flag::<false>)
}

/// The powers of numbers, as many as `n` says, or as there are numbers; from the lowest power on if
/// `increasing`; NumPy's `np.vander(x, N, increasing)`.
///
/// # Panics
/// `negative dimensions are not allowed`; `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let powers = arr!(np.vander([2.0, 3.0], 4, increasing=True));
/// assert_eq!(powers, arr!([[1.0, 2.0, 4.0, 8.0], [1.0, 3.0, 9.0, 27.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn vander_with<A, P, const INCREASING: bool>(
    x: &A,
    n: impl OptionalInteger,
    _: Flag<INCREASING>,
) -> Owned<P, (Dyn, Dyn)>
where
    A: AsView<Elem: Number + Promote<i64, Out = P> + Cast<P>, Shape: AxisOf<0>> + ?Sized,
    P: Number,
    bool: Cast<P>,
{
    let numbers: Vec<P> = x.array_view().iter().map(|&x| x.cast()).collect();
    let columns = match n.given() {
        Some(n) => match usize::try_from(n) {
            Ok(n) => n,
            Err(_) => refuse!("negative dimensions are not allowed"),
        },
        None => numbers.len(),
    };
    let mut powers = Owned::from_fn([numbers.len(), columns], |_| true.cast());
    for (i, &number) in numbers.iter().enumerate() {
        let mut power: P = true.cast();
        for step in 0..columns {
            let j = if INCREASING { step } else { columns - 1 - step };
            powers[[i, j]] = power;
            if step + 1 < columns {
                power = power.multiply(number);
            }
        }
    }
    powers
}
