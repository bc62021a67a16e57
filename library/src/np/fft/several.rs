//! Transforms along several axes, one after the other.

use super::along::checked_axis;
use super::arguments::{Direction, Norm};
use super::complex::complex_lanes;
use super::number::{ComplexOf, Float, FloatOf, RealSignal, Signal, Transformed};
use super::real::{points_of, points_of_lanes, real_lanes};
use crate::array::{AsView, Owned};
use crate::complex::Complex;
use crate::element::{Cast, Number};
use crate::np::axes::Numbers;
use crate::refusal::{refuse, require};
use crate::shape::{AxisOf, Shape, computed_shape};

/// The axes that are transformed, each with its number of points, if that is said.
type Axes = Vec<(usize, Option<usize>)>;

/// What `s` and `axes` say together.
///
/// # Panics
/// `Shape and axes have different lengths.`; `axis 3 is out of bounds for array of dimension 2`;
/// `Invalid number of FFT data points (-2) specified.`
#[track_caller]
fn axes_of(s: Numbers, axes: Numbers, ndim: usize) -> Axes {
    let axes = axes.0.unwrap_or_else(|| {
        let count = s.0.as_ref().map_or(ndim, Vec::len) as isize;
        (-count..0).collect()
    });
    let points = s.0.unwrap_or_else(|| vec![-1; axes.len()]);
    require!(
        points.len() == axes.len(),
        "Shape and axes have different lengths."
    );
    let points = points.into_iter().map(|n| match usize::try_from(n) {
        Ok(n) => Some(n),
        Err(_) if n == -1 => None,
        Err(_) => refuse!("Invalid number of FFT data points ({n}) specified."),
    });
    let axes = axes.into_iter().map(|axis| checked_axis(axis, ndim));
    axes.zip(points).collect()
}

/// Transforms some axes, the last of them first.
#[track_caller]
fn complex_axes<F>(
    mut elements: Vec<Complex<F>>,
    lens: &mut [usize],
    axes: &[(usize, Option<usize>)],
    how: (Direction, Norm),
) -> Vec<Complex<F>>
where
    F: Float,
    Complex<F>: Signal<Float = F>,
    f64: Cast<F>,
{
    for &(axis, points) in axes.iter().rev() {
        let points = points.unwrap_or(lens[axis]);
        elements = complex_lanes(&elements, lens, axis, points, how);
    }
    elements
}

fn complex_numbers<A>(a: &A) -> Vec<ComplexOf<A>>
where
    A: AsView<Elem: Transformed> + ?Sized,
{
    let numbers = a.array_view().row_major::<<A::Elem as Number>::Quotient>();
    numbers.iter().map(|x| x.to_complex()).collect()
}

type Erased<A> = <<A as AsView>::Shape as Shape>::Erased;

#[track_caller]
fn transformed<A>(
    a: &A,
    s: Numbers,
    axes: Numbers,
    how: (Direction, Norm),
) -> (Vec<usize>, Vec<ComplexOf<A>>)
where
    A: AsView<Elem: Transformed> + ?Sized,
    ComplexOf<A>: Signal<Float = FloatOf<A>>,
    f64: Cast<FloatOf<A>>,
{
    let mut lens = a.array_view().shape().as_ref().to_vec();
    let axes = axes_of(s, axes, lens.len());
    let elements = complex_axes(complex_numbers(a), &mut lens, &axes, how);
    (lens, elements)
}

/// `None`, for numbers.
const NOT_GIVEN: Numbers = Numbers(None);

/// One function of complex numbers: along all axes, along the last two, and with all arguments.
macro_rules! complex_functions {
    ($direction:ident
        $(#[$all_doc:meta])* $all:ident $(#[$all_with_doc:meta])* $all_with:ident
        $(#[$two_doc:meta])* $two:ident $(#[$two_with_doc:meta])* $two_with:ident
    ) => {
        $(#[$all_doc])*
        #[must_use]
        #[track_caller]
        pub fn $all<A>(a: &A) -> Owned<ComplexOf<A>, A::Shape>
        where
            A: AsView<Elem: Transformed> + ?Sized,
            ComplexOf<A>: Signal<Float = FloatOf<A>>,
            f64: Cast<FloatOf<A>>,
        {
            let how = (Direction::$direction, Norm::Backward);
            let (lens, elements) = transformed(a, NOT_GIVEN, NOT_GIVEN, how);
            Owned::from_parts(computed_shape(&lens), elements)
        }

        $(#[$two_doc])*
        #[must_use]
        #[track_caller]
        pub fn $two<A>(a: &A) -> Owned<ComplexOf<A>, A::Shape>
        where
            A: AsView<Elem: Transformed, Shape: AxisOf<-2>> + ?Sized,
            ComplexOf<A>: Signal<Float = FloatOf<A>>,
            f64: Cast<FloatOf<A>>,
        {
            let how = (Direction::$direction, Norm::Backward);
            let (lens, elements) = transformed(a, NOT_GIVEN, [-2, -1].into(), how);
            Owned::from_parts(computed_shape(&lens), elements)
        }

        complex_functions!(@with $direction $(#[$all_with_doc])* $all_with);
        complex_functions!(@with $direction $(#[$two_with_doc])* $two_with);
    };
    (@with $direction:ident $(#[$doc:meta])* $with:ident) => {
        $(#[$doc])*
        #[must_use]
        #[track_caller]
        pub fn $with<A>(
            a: &A,
            s: impl Into<Numbers>,
            axes: impl Into<Numbers>,
            norm: impl Into<Norm>,
        ) -> Owned<ComplexOf<A>, Erased<A>>
        where
            A: AsView<Elem: Transformed> + ?Sized,
            ComplexOf<A>: Signal<Float = FloatOf<A>>,
            f64: Cast<FloatOf<A>>,
        {
            let how = (Direction::$direction, norm.into());
            let (lens, elements) = transformed(a, s.into(), axes.into(), how);
            Owned::from_parts(computed_shape(&lens), elements)
        }
    };
}

complex_functions! {
    Forward
    /// The waves of points along all axes; NumPy's `np.fft.fftn`.
    ///
    /// # Panics
    /// `Invalid number of FFT data points (0) specified.`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let waves = np::fft::fftn(&arr!([[1, 2], [3, 4]]));
    /// assert_eq!(waves, arr!([[10 + 0j, -2 + 0j], [-4 + 0j, 0 + 0j]]));
    /// ```
    fftn
    /// As [`fftn`], of `s` points along these axes, by a [`Norm`]; NumPy's `np.fft.fftn(a, s, axes, norm)`.
    /// Of the last axes, if only `s` is given; -1 for as many points as there are.
    ///
    /// # Panics
    /// As [`fftn`]; `Shape and axes have different lengths.`;
    /// `axis 3 is out of bounds for array of dimension 2`; and
    /// `Invalid norm value both; should be "backward", "ortho" or "forward".`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let waves = np::fft::fftn_with(&arr!([[1, 2], [3, 4]]), [4], [0], np::Unset);
    /// assert_eq!(waves.shape(), [4, 2]);
    /// ```
    fftn_with
    /// The waves of points along the last two axes; NumPy's `np.fft.fft2`.
    ///
    /// # Panics
    /// As [`fftn`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let waves = np::fft::fft2(&np::ones([3, 2, 2]));
    /// assert_eq!(arr!(waves[0]), arr!([[4 + 0j, 0 + 0j], [0 + 0j, 0 + 0j]]));
    /// ```
    fft2
    /// As [`fftn_with`]; NumPy's `np.fft.fft2(a, s, axes, norm)`, where the axes are -2 and -1 if they are
    /// not given.
    ///
    /// # Panics
    /// As [`fftn_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let waves = arr!(np.fft.fft2(np.ones((3, 2, 2)), (4, -1), axes=(0, 1), norm="ortho"));
    /// assert_eq!(waves.shape(), [4, 2, 2]);
    /// ```
    fft2_with
}

complex_functions! {
    Backward
    /// The points along all axes that are made of waves: the inverse of [`fftn`]; NumPy's `np.fft.ifftn`.
    ///
    /// # Panics
    /// As [`fftn`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let points = np::fft::ifftn(&arr!([[10, -2], [-4, 0]]));
    /// assert_eq!(points, arr!([[1 + 0j, 2 + 0j], [3 + 0j, 4 + 0j]]));
    /// ```
    ifftn
    /// As [`ifftn`], to `s` points along these axes, by a [`Norm`]; NumPy's
    /// `np.fft.ifftn(a, s, axes, norm)`, as [`fftn_with`].
    ///
    /// # Panics
    /// As [`fftn_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let points = arr!(np.fft.ifftn([[10, -2], [-4, 0]], axes=[1], norm="forward"));
    /// assert_eq!(points, arr!([[8 + 0j, 12 + 0j], [-4 + 0j, -4 + 0j]]));
    /// ```
    ifftn_with
    /// The points along the last two axes that are made of waves; NumPy's `np.fft.ifft2`.
    ///
    /// # Panics
    /// As [`fftn`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let points = np::fft::ifft2(&arr!([[10, -2], [-4, 0]]));
    /// assert_eq!(points, arr!([[1 + 0j, 2 + 0j], [3 + 0j, 4 + 0j]]));
    /// ```
    ifft2
    /// As [`ifftn_with`]; NumPy's `np.fft.ifft2(a, s, axes, norm)`, where the axes are -2 and -1 if they are
    /// not given.
    ///
    /// # Panics
    /// As [`fftn_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let points = arr!(np.fft.ifft2(np.ones((2, 2)), s=(3, 3)));
    /// assert_eq!(points.shape(), [3, 3]);
    /// ```
    ifft2_with
}

/// The waves of real points: the last of the axes is transformed first, and half of it is kept.
#[track_caller]
fn real_axes<A>(a: &A, s: Numbers, axes: Numbers, norm: Norm) -> Owned<ComplexOf<A>, Erased<A>>
where
    A: AsView<Elem: RealSignal> + ?Sized,
    ComplexOf<A>: Signal<Float = FloatOf<A>>,
    f64: Cast<FloatOf<A>>,
{
    let view = a.array_view();
    let mut lens = view.shape().as_ref().to_vec();
    let axes = axes_of(s, axes, lens.len());
    let Some((&(last, points), others)) = axes.split_last() else {
        refuse!("at least 1 axis must be transformed");
    };
    let points = points.unwrap_or(lens[last]);
    let numbers = view.row_major::<<A::Elem as Number>::Quotient>();
    let waves = real_lanes(&numbers, &mut lens, last, points, norm);
    let waves = complex_axes(waves, &mut lens, others, (Direction::Forward, norm));
    Owned::from_parts(computed_shape(&lens), waves)
}

/// The real points of waves: the last of the axes is transformed last.
#[track_caller]
fn points_of_axes<A>(a: &A, s: Numbers, axes: Numbers, norm: Norm) -> Owned<FloatOf<A>, Erased<A>>
where
    A: AsView<Elem: Transformed> + ?Sized,
    ComplexOf<A>: Signal<Float = FloatOf<A>>,
    f64: Cast<FloatOf<A>>,
{
    let mut lens = a.array_view().shape().as_ref().to_vec();
    let axes = axes_of(s, axes, lens.len());
    let Some((&(last, points), others)) = axes.split_last() else {
        refuse!("at least 1 axis must be transformed");
    };
    let how = (Direction::Backward, norm);
    // In NumPy's order: the first of them first.
    let others: Axes = others.iter().rev().copied().collect();
    let waves = complex_axes(complex_numbers(a), &mut lens, &others, how);
    let points = points_of(points, lens[last]);
    let points = points_of_lanes(&waves, &mut lens, last, points, norm, |z| z);
    Owned::from_parts(computed_shape(&lens), points)
}

/// One function of real points: along all axes, along the last two, and with all arguments.
macro_rules! real_functions {
    ($elem:ident $number:ident by $by:ident:
        $(#[$all_doc:meta])* $all:ident $(#[$all_with_doc:meta])* $all_with:ident
        $(#[$two_doc:meta])* $two:ident $(#[$two_with_doc:meta])* $two_with:ident
    ) => {
        $(#[$all_doc])*
        #[must_use]
        #[track_caller]
        pub fn $all<A>(a: &A) -> Owned<$number<A>, Erased<A>>
        where
            A: AsView<Elem: $elem> + ?Sized,
            ComplexOf<A>: Signal<Float = FloatOf<A>>,
            f64: Cast<FloatOf<A>>,
        {
            $by(a, NOT_GIVEN, NOT_GIVEN, Norm::Backward)
        }

        $(#[$two_doc])*
        #[must_use]
        #[track_caller]
        pub fn $two<A>(a: &A) -> Owned<$number<A>, Erased<A>>
        where
            A: AsView<Elem: $elem, Shape: AxisOf<-2>> + ?Sized,
            ComplexOf<A>: Signal<Float = FloatOf<A>>,
            f64: Cast<FloatOf<A>>,
        {
            $by(a, NOT_GIVEN, [-2, -1].into(), Norm::Backward)
        }

        real_functions!(@with $elem $number by $by: $(#[$all_with_doc])* $all_with);
        real_functions!(@with $elem $number by $by: $(#[$two_with_doc])* $two_with);
    };
    (@with $elem:ident $number:ident by $by:ident: $(#[$doc:meta])* $with:ident) => {
        $(#[$doc])*
        #[must_use]
        #[track_caller]
        pub fn $with<A>(
            a: &A,
            s: impl Into<Numbers>,
            axes: impl Into<Numbers>,
            norm: impl Into<Norm>,
        ) -> Owned<$number<A>, Erased<A>>
        where
            A: AsView<Elem: $elem> + ?Sized,
            ComplexOf<A>: Signal<Float = FloatOf<A>>,
            f64: Cast<FloatOf<A>>,
        {
            $by(a, s.into(), axes.into(), norm.into())
        }
    };
}

real_functions! {
    RealSignal ComplexOf by real_axes:
    /// The waves of real points along all axes, half of them and one along the last; NumPy's
    /// `np.fft.rfftn`.
    ///
    /// # Panics
    /// As [`fftn`]; and `at least 1 axis must be transformed`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::fft::rfftn(&np::ones([2, 4])).shape(), [2, 3]);
    /// ```
    rfftn
    /// As [`rfftn`], of `s` points along these axes, by a [`Norm`]; NumPy's
    /// `np.fft.rfftn(a, s, axes, norm)`, as [`fftn_with`].
    ///
    /// # Panics
    /// As [`fftn_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.fft.rfftn(np.ones((2, 4)), [6], [0])).shape(), [4, 4]);
    /// ```
    rfftn_with
    /// The waves of real points along the last two axes; NumPy's `np.fft.rfft2`.
    ///
    /// # Panics
    /// As [`fftn`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::fft::rfft2(&np::ones([3, 2, 4])).shape(), [3, 2, 3]);
    /// ```
    rfft2
    /// As [`rfftn_with`]; NumPy's `np.fft.rfft2(a, s, axes, norm)`, where the axes are -2 and -1 if they are
    /// not given.
    ///
    /// # Panics
    /// As [`fftn_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.fft.rfft2(np.ones((2, 4)), axes=(1, 0))).shape(), [2, 4]);
    /// ```
    rfft2_with
}

real_functions! {
    Transformed FloatOf by points_of_axes:
    /// The real points along all axes that are made of waves: the inverse of [`rfftn`]; NumPy's
    /// `np.fft.irfftn`.
    ///
    /// # Panics
    /// As [`rfftn`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    /// assert_eq!(np::fft::irfftn(&np::fft::rfftn(&a)), a);
    /// ```
    irfftn
    /// As [`irfftn`], to `s` points along these axes, by a [`Norm`]; NumPy's
    /// `np.fft.irfftn(a, s, axes, norm)`, as [`fftn_with`].
    ///
    /// # Panics
    /// As [`fftn_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let points = arr!(np.fft.irfftn(np.ones((2, 2)), (2, 3), norm="ortho"));
    /// assert_eq!(points.shape(), [2, 3]);
    /// ```
    irfftn_with
    /// The real points along the last two axes that are made of waves; NumPy's `np.fft.irfft2`.
    ///
    /// # Panics
    /// As [`rfftn`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::fft::irfft2(&np::ones([3, 2, 3])).shape(), [3, 2, 4]);
    /// ```
    irfft2
    /// As [`irfftn_with`]; NumPy's `np.fft.irfft2(a, s, axes, norm)`, where the axes are -2 and -1 if they
    /// are not given.
    ///
    /// # Panics
    /// As [`fftn_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.fft.irfft2(np.ones((2, 3)), axes=(0, 1))).shape(), [2, 4]);
    /// ```
    irfft2_with
}
