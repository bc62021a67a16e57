//! Transforms of real points along one axis.

use super::along::{checked_points, transform};
use super::arguments::{Direction, Norm, Points};
use super::number::{ComplexOf, Float, FloatOf, RealSignal, Signal, Transformed};
use super::plans::{BackwardLane, ForwardLane};
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::complex::Complex;
use crate::element::{Cast, Number};
use crate::np::{Along, Unset};
use crate::shape::{AxisOf, computed_shape};

/// The waves of all lanes along an axis.
#[track_caller]
pub(super) fn real_lanes<F>(
    elements: &[F],
    lens: &mut [usize],
    axis: usize,
    points: usize,
    norm: Norm,
) -> Vec<Complex<F>>
where
    F: Float,
    f64: Cast<F>,
{
    let mut lane = ForwardLane::new(checked_points(points as isize));
    let factor: F = norm.factor(Direction::Forward, points).cast();
    transform(
        elements,
        lens,
        axis,
        &mut lane,
        |x: F| x,
        |z: &mut Complex<F>| {
            *z = Complex::new(z.re.multiply(factor), z.im.multiply(factor));
        },
    )
}

/// The points of all lanes along an axis.
#[track_caller]
pub(super) fn points_of_lanes<S, F>(
    elements: &[S],
    lens: &mut [usize],
    axis: usize,
    points: isize,
    norm: Norm,
    convert: impl Fn(S) -> Complex<F>,
) -> Vec<F>
where
    S: Copy,
    F: Float,
    f64: Cast<F>,
{
    let points = checked_points(points);
    let mut lane = BackwardLane::new(points);
    let factor: F = norm.factor(Direction::Backward, points).cast();
    transform(elements, lens, axis, &mut lane, convert, |x: &mut F| {
        *x = x.multiply(factor);
    })
}

/// How many points are made of so many waves, if that is not said.
pub(super) fn points_of(points: Option<usize>, waves: usize) -> isize {
    points.map_or(2 * waves as isize - 2, |points| points as isize)
}

/// The waves that the real points along the last axis are made of, as far as they say all: half of them, and
/// one; NumPy's `np.fft.rfft`.
///
/// # Panics
/// `Invalid number of FFT data points (0) specified.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::fft::rfft(&arr!([1, 2, 3, 2])), arr!([8 + 0j, -2 + 0j, 0 + 0j]));
/// ```
#[must_use]
#[track_caller]
pub fn rfft<A>(a: &A) -> Owned<ComplexOf<A>, <A::Shape as AxisOf<-1>>::Replaced<Dyn>>
where
    A: AsView<Elem: RealSignal, Shape: AxisOf<-1>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    rfft_with(a, Unset, Along::<-1>, Unset)
}

/// As [`rfft`], of `n` points along an axis, by a [`Norm`]; NumPy's `np.fft.rfft(a, n, axis, norm)`.
///
/// # Panics
/// As [`rfft`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
/// let waves = np::fft::rfft_with(&a, np::Unset, np::Along::<0>, np::words::Forward);
/// assert_eq!(waves, arr!([[2 + 0j, 3 + 0j], [-1 + 0j, -1 + 0j]]));
/// ```
#[must_use]
#[track_caller]
pub fn rfft_with<const N: isize, A>(
    a: &A,
    n: impl Into<Points>,
    _axis: Along<N>,
    norm: impl Into<Norm>,
) -> Owned<ComplexOf<A>, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    A: AsView<Elem: RealSignal, Shape: AxisOf<N>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    let view = a.array_view();
    let mut lens = view.shape().as_ref().to_vec();
    let axis = <A::Shape as AxisOf<N>>::NUMBER;
    let points = n.into().0.unwrap_or(lens[axis]);
    let numbers = view.row_major::<<A::Elem as Number>::Quotient>();
    let waves = real_lanes(&numbers, &mut lens, axis, points, norm.into());
    Owned::from_parts(computed_shape(&lens), waves)
}

/// The real points along the last axis that are made of waves, of which half and one are given: the inverse
/// of [`rfft`]; NumPy's `np.fft.irfft`. An even number of them: an odd one must be given to [`irfft_with`].
///
/// # Panics
/// `Invalid number of FFT data points (0) specified.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::fft::irfft(&arr!([8, -2, 0])), arr!([1.0, 2.0, 3.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn irfft<A>(a: &A) -> Owned<FloatOf<A>, <A::Shape as AxisOf<-1>>::Replaced<Dyn>>
where
    A: AsView<Elem: Transformed, Shape: AxisOf<-1>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    irfft_with(a, Unset, Along::<-1>, Unset)
}

/// As [`irfft`], to `n` points along an axis, by a [`Norm`]; NumPy's `np.fft.irfft(a, n, axis, norm)`.
///
/// # Panics
/// As [`rfft_with`].
///
/// ```
/// use ndview::prelude::*;
/// let points = arr!(np.fft.irfft([6, 0], 3));
/// assert_eq!(points, arr!([2.0, 2.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn irfft_with<const N: isize, A>(
    a: &A,
    n: impl Into<Points>,
    _axis: Along<N>,
    norm: impl Into<Norm>,
) -> Owned<FloatOf<A>, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    A: AsView<Elem: Transformed, Shape: AxisOf<N>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    points(a, n.into(), norm.into(), Signal::to_complex)
}

/// The real points of waves, each of which is converted.
#[track_caller]
pub(super) fn points<const N: isize, A>(
    a: &A,
    n: Points,
    norm: Norm,
    convert: impl Fn(<A::Elem as Number>::Quotient) -> ComplexOf<A>,
) -> Owned<FloatOf<A>, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    A: AsView<Elem: Transformed, Shape: AxisOf<N>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    let view = a.array_view();
    let mut lens = view.shape().as_ref().to_vec();
    let axis = <A::Shape as AxisOf<N>>::NUMBER;
    let count = points_of(n.0, lens[axis]);
    let numbers = view.row_major::<<A::Elem as Number>::Quotient>();
    let points = points_of_lanes(&numbers, &mut lens, axis, count, norm, convert);
    Owned::from_parts(computed_shape(&lens), points)
}
