//! Fourier transforms: NumPy's `np.fft`, behind the feature `fft`.
//!
//! The crates `rustfft` and `realfft` transform, any number of points; the plans for a number of points are
//! kept for the next call of the same thread. `f32` and [`Complex32`](crate::Complex32) are transformed in
//! their own precision, everything else as `f64`.
//!
//! Functions take NumPy's defaults, or, as `fft_with` and the like, all of NumPy's arguments in its order:
//! [`Unset`](crate::np::Unset) where one is not given. One axis is a type, `np::Along::<-1>`; several are
//! numbers.
//!
//! ```
//! use ndview::prelude::*;
//! let waves = np::fft::rfft(&arr!([1.0, 0.0, -1.0, 0.0]));
//! assert_eq!(waves, arr!([0 + 0j, 2 + 0j, 0 + 0j]));
//! assert_eq!(np::fft::irfft(&waves), arr!([1.0, 0.0, -1.0, 0.0]));
//! ```

mod along;
mod arguments;
mod complex;
mod frequencies;
mod hermitian;
mod number;
mod plans;
mod real;
mod several;
mod shift;

pub use crate::np::axes::Numbers;
pub use arguments::{Norm, Points};
pub use complex::{fft, fft_with, ifft, ifft_with};
pub use frequencies::{fftfreq, rfftfreq};
pub use hermitian::{hfft, hfft_with, ihfft, ihfft_with};
pub use number::{Float, RealSignal, Signal, Transformed};
pub use real::{irfft, irfft_with, rfft, rfft_with};
pub use several::{
    fft2, fft2_with, fftn, fftn_with, ifft2, ifft2_with, ifftn, ifftn_with, irfft2, irfft2_with,
    irfftn, irfftn_with, rfft2, rfft2_with, rfftn, rfftn_with,
};
pub use shift::{fftshift, fftshift_with, ifftshift, ifftshift_with};
