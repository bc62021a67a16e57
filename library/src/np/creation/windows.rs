//! Window functions: weights that fall off towards both ends.

use crate::array::Owned;
use crate::axis::Dyn;
use crate::element::{Cast, Integer};
use crate::elementary::i0;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use alloc::vec::Vec;
use core::f64::consts::PI;

/// The weights at `len` places from -1 to 1, a single one for a single place.
fn window(len: impl Integer, weight: impl Fn(f64) -> f64) -> Owned<f64, (Dyn,)> {
    let len = usize::try_from(len.saturate()).unwrap_or(0);
    let last = len.saturating_sub(1) as f64;
    let place = |number: usize| match len {
        1 => 1.0,
        // The distance from the middle in halves of the width, by the division that NumPy makes.
        _ => weight((2.0 * number as f64 - last) / last),
    };
    Owned::from((0..len).map(place).collect::<Vec<_>>())
}

/// A triangle from 0 to 1 to 0, at `len` places; NumPy's `np.bartlett`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.bartlett(5)), arr!([0.0, 0.5, 1.0, 0.5, 0.0]));
/// ```
#[must_use]
pub fn bartlett(len: impl Integer) -> Owned<f64, (Dyn,)> {
    window(len, |x| 1.0 - x.abs())
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
    window(len, |x| 0.5 + 0.5 * (PI * x).cos())
}

/// A raised cosine from 0.08 to 1 to 0.08, at `len` places; NumPy's `np.hamming`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.allclose(np.hamming(3), [0.08, 1, 0.08])));
/// ```
#[must_use]
pub fn hamming(len: impl Integer) -> Owned<f64, (Dyn,)> {
    window(len, |x| 0.54 + 0.46 * (PI * x).cos())
}

/// Blackman's sum of two cosines, at `len` places; NumPy's `np.blackman`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.allclose(np.blackman(5), [0, 0.34, 1, 0.34, 0])));
/// ```
#[must_use]
pub fn blackman(len: impl Integer) -> Owned<f64, (Dyn,)> {
    window(len, |x| {
        0.42 + 0.5 * (PI * x).cos() + 0.08 * (2.0 * PI * x).cos()
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
    window(len, |x| i0(beta * (1.0 - x * x).sqrt()) / i0(beta))
}
