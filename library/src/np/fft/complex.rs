//! Transforms along one axis.

use super::along::{checked_points, transform};
use super::arguments::{Direction, Norm, Points};
use super::number::{ComplexOf, Float, FloatOf, Signal, Transformed};
use super::plans::ComplexLane;
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::complex::Complex;
use crate::element::{Cast, Number};
use crate::np::Along;
use crate::shape::{AxisOf, computed_shape};

/// The transforms of all lanes along an axis.
#[track_caller]
pub(super) fn complex_lanes<S, F>(
    elements: &[S],
    lens: &mut [usize],
    axis: usize,
    points: usize,
    (direction, norm): (Direction, Norm),
) -> Vec<Complex<F>>
where
    S: Signal<Float = F>,
    F: Float,
    f64: Cast<F>,
{
    let mut lane = ComplexLane::new(checked_points(points as isize), direction);
    let factor: F = norm.factor(direction, points).cast();
    transform(
        elements,
        lens,
        axis,
        &mut lane,
        S::to_complex,
        |z: &mut Complex<F>| {
            *z = Complex::new(z.re.multiply(factor), z.im.multiply(factor));
        },
    )
}

/// An array with axis `N` transformed.
#[track_caller]
fn transformed<const N: isize, A>(
    a: &A,
    points: Points,
    how: (Direction, Norm),
) -> (Vec<usize>, Vec<ComplexOf<A>>)
where
    A: AsView<Elem: Transformed, Shape: AxisOf<N>> + ?Sized,
    f64: Cast<FloatOf<A>>,
{
    let view = a.array_view();
    let mut lens = view.shape().as_ref().to_vec();
    let axis = <A::Shape as AxisOf<N>>::NUMBER;
    let points = points.0.unwrap_or(lens[axis]);
    let numbers = view.row_major::<<A::Elem as Number>::Quotient>();
    let elements = complex_lanes(&numbers, &mut lens, axis, points, how);
    (lens, elements)
}

/// One function, with NumPy's defaults and with all arguments.
macro_rules! along_one_axis {
    ($(#[$doc:meta])* $name:ident $(#[$with_doc:meta])* $with:ident $direction:ident) => {
        $(#[$doc])*
        #[must_use]
        #[track_caller]
        pub fn $name<A>(a: &A) -> Owned<ComplexOf<A>, A::Shape>
        where
            A: AsView<Elem: Transformed, Shape: AxisOf<-1>> + ?Sized,
            f64: Cast<FloatOf<A>>,
        {
            let how = (Direction::$direction, Norm::Backward);
            let (lens, elements) = transformed::<-1, A>(a, Points(None), how);
            Owned::from_parts(computed_shape(&lens), elements)
        }

        $(#[$with_doc])*
        #[must_use]
        #[track_caller]
        pub fn $with<const N: isize, A>(
            a: &A,
            n: impl Into<Points>,
            _axis: Along<N>,
            norm: impl Into<Norm>,
        ) -> Owned<ComplexOf<A>, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
        where
            A: AsView<Elem: Transformed, Shape: AxisOf<N>> + ?Sized,
            f64: Cast<FloatOf<A>>,
        {
            let how = (Direction::$direction, norm.into());
            let (lens, elements) = transformed::<N, A>(a, n.into(), how);
            Owned::from_parts(computed_shape(&lens), elements)
        }
    };
}

along_one_axis! {
    /// The waves that the points along the last axis are made of, first the constant one; NumPy's
    /// `np.fft.fft`.
    ///
    /// # Panics
    /// `Invalid number of FFT data points (0) specified.`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let waves = np::fft::fft(&arr!([1, 2, 3, 2]));
    /// assert_eq!(waves, arr!([8 + 0j, -2 + 0j, 0 + 0j, -2 + 0j]));
    /// ```
    fft
    /// As [`fft`], of `n` points along an axis, by a [`Norm`]; NumPy's `np.fft.fft(a, n, axis, norm)`.
    ///
    /// # Panics
    /// As [`fft`].
    ///
    /// ```
    /// use ndview::prelude::*;
        /// let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    /// let waves = np::fft::fft_with(&a, np::Unset, np::Along::<0>, np::words::Forward);
    /// assert_eq!(waves, arr!([[2 + 0j, 3 + 0j], [-1 + 0j, -1 + 0j]]));
    /// assert_eq!(arr!(np.fft.fft(a, 5, axis=1)).shape(), [2, 5]);
    /// ```
    fft_with Forward
}

along_one_axis! {
    /// The points along the last axis that are made of waves: the inverse of [`fft`]; NumPy's
    /// `np.fft.ifft`.
    ///
    /// # Panics
    /// `Invalid number of FFT data points (0) specified.`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::fft::ifft(&arr!([8, -2, 0, -2])), arr!([1 + 0j, 2 + 0j, 3 + 0j, 2 + 0j]));
    /// ```
    ifft
    /// As [`ifft`], of `n` points along an axis, by a [`Norm`]; NumPy's `np.fft.ifft(a, n, axis, norm)`.
    ///
    /// # Panics
    /// As [`fft_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
        /// let points = arr!(np.fft.ifft([4, 0], 1));
    /// assert_eq!(points, arr!([4 + 0j]));
    /// ```
    ifft_with Backward
}
