//! Window functions: weights that fall off towards both ends.

use crate::array::Owned;
use crate::axis::Dyn;
use crate::element::{Cast, Integer};
use crate::elementary::{Elementary, i0};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use alloc::vec::Vec;
use core::f64::consts::PI;

/// The weights at `len` places from -1 to 1, a single one for a single place; `weigh` puts weights in the place of the
/// places.
fn window(len: impl Integer, weigh: impl Fn(&mut [f64])) -> Owned<f64, (Dyn,)> {
    let len = usize::try_from(len.saturate()).unwrap_or(0);
    if len == 1 {
        return vec![1.0].into();
    }
    let last = len.saturating_sub(1) as f64;
    // The distance from the middle in halves of the width, by the division that NumPy makes.
    let place = |number: usize| (2.0 * number as f64 - last) / last;
    let mut weights: Vec<f64> = (0..len).map(place).collect();
    weigh(&mut weights);
    weights.into()
}

/// Puts `f` of each of the numbers in its place.
fn replace(numbers: &mut [f64], f: impl Fn(f64) -> f64) {
    numbers.iter_mut().for_each(|x| *x = f(*x));
}

/// The cosines of so many times half a turn.
fn cosines(turns: &mut [f64]) {
    replace(turns, |x| PI * x);
    Elementary::cos(turns);
}

/// A triangle from 0 to 1 to 0, at `len` places; NumPy's `np.bartlett`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.bartlett(5)), arr!([0.0, 0.5, 1.0, 0.5, 0.0]));
/// ```
#[must_use]
pub fn bartlett(len: impl Integer) -> Owned<f64, (Dyn,)> {
    window(len, |weights| replace(weights, |x| 1.0 - x.abs()))
}

/// A raised cosine from 0 to 1 to 0, at `len` places; NumPy's `np.hanning`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.allclose(np.hanning(5), [0, 0.5, 1, 0.5, 0])));
/// ```
#[must_use]
#[doc(alias = "hann")]
pub fn hanning(len: impl Integer) -> Owned<f64, (Dyn,)> {
    window(len, |weights| {
        cosines(weights);
        replace(weights, |x| 0.5 + 0.5 * x);
    })
}

/// A raised cosine from 0.08 to 1 to 0.08, at `len` places; NumPy's `np.hamming`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.allclose(np.hamming(3), [0.08, 1, 0.08])));
/// ```
#[must_use]
pub fn hamming(len: impl Integer) -> Owned<f64, (Dyn,)> {
    window(len, |weights| {
        cosines(weights);
        replace(weights, |x| 0.54 + 0.46 * x);
    })
}

/// Blackman's sum of two cosines, at `len` places; NumPy's `np.blackman`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.allclose(np.blackman(5), [0, 0.34, 1, 0.34, 0])));
/// ```
#[must_use]
pub fn blackman(len: impl Integer) -> Owned<f64, (Dyn,)> {
    window(len, |weights| {
        let mut twice = weights.to_vec();
        replace(&mut twice, |x| 2.0 * PI * x);
        Elementary::cos(&mut twice);
        cosines(weights);
        let pairs = weights.iter_mut().zip(twice);
        pairs.for_each(|(x, twice)| *x = 0.42 + 0.5 * *x + 0.08 * twice);
    })
}

/// Kaiser's window, at `len` places: the larger `beta`, the narrower; NumPy's `np.kaiser`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.allclose(np.kaiser(3, 14), [7.72686684e-06, 1, 7.72686684e-06])));
/// assert_eq!(arr!(np.kaiser(4, 0)), arr!([1.0, 1.0, 1.0, 1.0]));
/// ```
#[must_use]
pub fn kaiser(len: impl Integer, beta: impl Cast<f64>) -> Owned<f64, (Dyn,)> {
    let beta: f64 = beta.cast();
    let mut most = [beta];
    i0(&mut most);
    window(len, |weights| {
        replace(weights, |x| beta * (1.0 - x * x).sqrt());
        i0(weights);
        replace(weights, |x| x / most[0]);
    })
}
