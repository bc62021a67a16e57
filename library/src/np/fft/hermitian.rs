//! Transforms of points that are their own conjugates backwards, whose waves are real.

use super::arguments::{Norm, Points};
use super::number::{ComplexOf, FloatOf, RealSignal, Signal, Transformed};
use super::real::{points, rfft_with};
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::Cast;
use crate::np::{Along, Unset};
use crate::shape::AxisOf;

/// The real waves of points along the last axis, of which half and one are given, since the others are their
/// conjugates; NumPy's `np.fft.hfft`.
///
/// # Panics
/// `Invalid number of FFT data points (0) specified.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::fft::hfft(&arr!([1, 2, 3])), arr!([8.0, -2.0, 0.0, -2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn hfft<A>(a: &A) -> Owned<FloatOf<A>, <A::Shape as AxisOf<-1>>::Replaced<Dyn>>
where
    A: AsView<Elem: Transformed, Shape: AxisOf<-1>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    hfft_with(a, Unset, Along::<-1>, Unset)
}

/// As [`hfft`], to `n` waves along an axis, by a [`Norm`]; NumPy's `np.fft.hfft(a, n, axis, norm)`.
///
/// # Panics
/// As [`hfft`].
///
/// ```
/// use ndview::prelude::*;
/// let waves = arr!(np.fft.hfft([1, 1], 3, norm="forward"));
/// assert!(np::allclose(&waves, &arr!([1.0, 0.0, 0.0])));
/// ```
#[must_use]
#[track_caller]
pub fn hfft_with<const N: isize, A>(
    a: &A,
    n: impl Into<Points>,
    _axis: Along<N>,
    norm: impl Into<Norm>,
) -> Owned<FloatOf<A>, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    A: AsView<Elem: Transformed, Shape: AxisOf<N>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    points(a, n.into(), norm.into().turned(), |x| x.to_complex().conj())
}

/// The points along the last axis whose waves are real, half of them and one: the inverse of [`hfft`];
/// NumPy's `np.fft.ihfft`.
///
/// # Panics
/// `Invalid number of FFT data points (0) specified.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::fft::ihfft(&arr!([8, -2, 0, -2])), arr!([1 + 0j, 2 + 0j, 3 + 0j]));
/// ```
#[must_use]
#[track_caller]
pub fn ihfft<A>(a: &A) -> Owned<ComplexOf<A>, <A::Shape as AxisOf<-1>>::Replaced<Dyn>>
where
    A: AsView<Elem: RealSignal, Shape: AxisOf<-1>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    ihfft_with(a, Unset, Along::<-1>, Unset)
}

/// As [`ihfft`], of `n` waves along an axis, by a [`Norm`]; NumPy's `np.fft.ihfft(a, n, axis, norm)`.
///
/// # Panics
/// As [`hfft_with`].
///
/// ```
/// use ndview::prelude::*;
/// let points = arr!(np.fft.ihfft([4.0, 0.0], n=2));
/// assert_eq!(points, arr!([2 + 0j, 2 + 0j]));
/// ```
#[must_use]
#[track_caller]
pub fn ihfft_with<const N: isize, A>(
    a: &A,
    n: impl Into<Points>,
    axis: Along<N>,
    norm: impl Into<Norm>,
) -> Owned<ComplexOf<A>, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    A: AsView<Elem: RealSignal, Shape: AxisOf<N>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    let mut points = rfft_with(a, n, axis, norm.into().turned());
    for z in points.as_mut_slice() {
        *z = z.conj();
    }
    points
}
