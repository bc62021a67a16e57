//! Which waves come out of a transform.

use crate::array::Owned;
use crate::axis::Dyn;
use crate::element::Cast;

/// The frequencies of the waves of `n` points that are `d` apart, in the order of `fft`: from 0, then the
/// negative ones; NumPy's `np.fft.fftfreq`, where `d` is 1 if it is not given.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::fft::fftfreq(4, 0.5), arr!([0.0, 0.5, -1.0, -0.5]));
/// ```
#[must_use]
pub fn fftfreq(n: usize, d: impl Cast<f64>) -> Owned<f64, (Dyn,)> {
    let step = (n as f64 * d.cast()).recip();
    let positive = n.div_ceil(2) as i64;
    let negative = -((n / 2) as i64);
    let numbers = (0..positive).chain(negative..0);
    numbers.map(|k| k as f64 * step).collect()
}

/// The frequencies of the waves of `n` points that are `d` apart, in the order of `rfft`; NumPy's
/// `np.fft.rfftfreq`, where `d` is 1 if it is not given.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::fft::rfftfreq(4, 0.5), arr!([0.0, 0.5, 1.0]));
/// ```
#[must_use]
pub fn rfftfreq(n: usize, d: impl Cast<f64>) -> Owned<f64, (Dyn,)> {
    let step = (n as f64 * d.cast()).recip();
    (0..=n / 2).map(|k| k as f64 * step).collect()
}
