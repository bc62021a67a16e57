//! The numbers that are transformed.

use super::plans::Planned;
use crate::array::AsView;
use crate::complex::Complex;
use crate::element::{Cast, Component, Element, Number, StoreInto};

/// A real number that is transformed in its own precision: `f32`, `f64`.
///
/// ```
/// use ndview::prelude::*;
/// fn decibel<F: np::fft::Float + Into<f64>>(wave: F) -> f64 {
///     20.0 * wave.into().log10()
/// }
/// let loudness = arr!(np.abs(np.fft.rfft([1.0_f32, 9.0]))).map(|&wave| decibel(wave));
/// assert!(np::allclose(&loudness, &[20.0, 18.06179974]));
/// ```
pub trait Float: Component + Planned + Signal<Float = Self> + Cast<Self> {}
impl Float for f32 {}
impl Float for f64 {}

/// A number that is transformed in its own precision, real or complex.
///
/// ```
/// use ndview::{Complex32, prelude::*};
/// let single: Owned<Complex32, _> = arr!(np.fft.fft([1.0_f32, 0.0]));
/// assert_eq!(arr!(single.real), arr!([1.0_f32, 1.0]));
/// ```
#[diagnostic::on_unimplemented(
    message = "there is no Fourier transform of elements of type `{Self}`",
    label = "not numbers that are transformed"
)]
pub trait Signal: Number + Element {
    /// The real numbers of the same precision.
    type Float: Float;

    /// The number as a complex one.
    #[doc(hidden)]
    fn to_complex(self) -> Complex<Self::Float>;
}

macro_rules! floats {
    ($($float:ident)*) => {$(
        impl Signal for $float {
            type Float = $float;

            #[inline(always)]
            fn to_complex(self) -> Complex<$float> {
                Complex::new(self, 0.0)
            }
        }
    )*};
}
floats!(f32 f64);

impl<F: Float> Signal for Complex<F> {
    type Float = F;

    #[inline(always)]
    fn to_complex(self) -> Complex<F> {
        self
    }
}

/// An element of arrays that are transformed: a number. Integers and bools are transformed as `f64`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.fft.fft([1, 0])), arr!([1 + 0j, 1 + 0j]));
/// ```
#[diagnostic::on_unimplemented(
    message = "there is no Fourier transform of elements of type `{Self}`",
    label = "not numbers that are transformed"
)]
pub trait Transformed: Number<Quotient: Signal> + StoreInto<<Self as Number>::Quotient> {}
impl<T> Transformed for T where T: Number<Quotient: Signal> + StoreInto<<T as Number>::Quotient> {}

/// As [`Transformed`], of real numbers.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.fft.rfft([1, 0])), arr!([1 + 0j, 1 + 0j]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real number: `np.fft.fft` transforms complex ones",
    label = "not real numbers"
)]
pub trait RealSignal: Number<Quotient: Float> + StoreInto<<Self as Number>::Quotient> {}
impl<T> RealSignal for T where T: Number<Quotient: Float> + StoreInto<<T as Number>::Quotient> {}

/// The real numbers that the elements of an array are transformed in.
pub(super) type FloatOf<A> = <<<A as AsView>::Elem as Number>::Quotient as Signal>::Float;

/// The complex numbers that come out.
pub(super) type ComplexOf<A> = Complex<FloatOf<A>>;
