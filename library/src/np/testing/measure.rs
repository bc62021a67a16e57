//! Elements as tests compare them, whatever their types.

use crate::element::for_each_number;
use crate::format::Printable;
use crate::np::array2string;
use alloc::borrow::ToOwned;
use alloc::string::String;
use core::cmp::Ordering;

/// An element that the functions of [`np::testing`](super) compare: a number, or a text.
///
/// ```
/// use ndview::prelude::*;
/// np::testing::assert_array_equal(&[1_u8, 2], &[1.0, 2.0]);
/// np::testing::assert_array_equal(&["de", "at"], &["de".to_string(), "at".to_string()]);
/// ```
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` are no numbers that `np.testing` compares",
    label = "neither a number nor a text",
    note = "elements of any type that has `==` are compared by `assert_eq!`, Rust's own"
)]
pub trait Tested: Printable {
    crate::sealed::seal!(required);

    /// What is compared.
    #[doc(hidden)]
    fn measure(&self) -> Measure;
}

/// What is compared of an element.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub enum Measure {
    Truth(bool),
    Integer(Integer),
    /// Two parts, of which that of a real number is 0.
    Float(Precision, f64, f64, IsComplex),
    Text(String),
}

/// An integer of any type.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Integer {
    is_negative: bool,
    size: u128,
}

/// Whether a number is a complex one.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IsComplex(bool);

/// The type of floats that a difference is rounded to.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Precision {
    #[cfg(feature = "half")]
    Half,
    #[cfg(feature = "half")]
    Brain,
    Single,
    Double,
}

impl Precision {
    fn round(self, x: f64) -> f64 {
        match self {
            #[cfg(feature = "half")]
            Precision::Half => crate::f16::from_f64(x).to_f64(),
            #[cfg(feature = "half")]
            Precision::Brain => crate::bf16::from_f64(x).to_f64(),
            Precision::Single => f64::from(x as f32),
            Precision::Double => x,
        }
    }

    /// A number as NumPy prints one of this type.
    fn text(self, x: f64) -> String {
        match self {
            #[cfg(feature = "half")]
            Precision::Half => array2string(&crate::f16::from_f64(x)),
            #[cfg(feature = "half")]
            Precision::Brain => array2string(&crate::bf16::from_f64(x)),
            Precision::Single => array2string(&(x as f32)),
            Precision::Double => array2string(&x),
        }
    }
}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Tested for $integer {
            crate::sealed::seal!();

            #[allow(unused_comparisons, reason = "some have no sign")]
            fn measure(&self) -> Measure {
                let is_negative = *self < 0;
                let size = if is_negative { 0_u128.wrapping_sub(*self as u128) } else { *self as u128 };
                Measure::Integer(Integer { is_negative, size })
            }
        }
    )*};
}
for_each_number!(signed unsigned => integers! {});

macro_rules! elements {
    ($($element:ty: |$this:ident| $measure:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Tested for $element {
            crate::sealed::seal!();

            fn measure(&self) -> Measure {
                let $this = self;
                $measure
            }
        }
    )*};
}
elements! {
    bool: |x| Measure::Truth(*x);
    f32: |x| Measure::Float(Precision::Single, f64::from(*x), 0.0, IsComplex(false));
    f64: |x| Measure::Float(Precision::Double, *x, 0.0, IsComplex(false));
    char: |x| Measure::Text((*x).into());
    String: |x| Measure::Text(x.clone());
    &str: |x| Measure::Text((*x).to_owned());
}
#[cfg(feature = "half")]
elements! {
    crate::f16: |x| Measure::Float(Precision::Half, x.to_f64(), 0.0, IsComplex(false));
    crate::bf16: |x| Measure::Float(Precision::Brain, x.to_f64(), 0.0, IsComplex(false));
}
#[cfg(feature = "complex")]
elements! {
    crate::Complex32: |z| Measure::Float(Precision::Single, f64::from(z.re), f64::from(z.im), IsComplex(true));
    crate::Complex64: |z| Measure::Float(Precision::Double, z.re, z.im, IsComplex(true));
}

impl Integer {
    fn to_f64(self) -> f64 {
        let size = self.size as f64;
        if self.is_negative { -size } else { size }
    }

    fn distance(self, other: Self) -> u128 {
        if self.is_negative == other.is_negative {
            return self.size.abs_diff(other.size);
        }
        self.size.saturating_add(other.size)
    }
}

/// How far two numbers are from each other.
#[derive(Clone, Copy, Debug)]
pub(super) enum Distance {
    Integer(u128),
    Float(Precision, f64),
}

impl Distance {
    pub(super) fn to_f64(self) -> f64 {
        match self {
            Distance::Integer(size) => size as f64,
            Distance::Float(_, size) => size,
        }
    }

    pub(super) fn text(self) -> String {
        match self {
            Distance::Integer(size) => array2string(&size),
            Distance::Float(precision, size) => precision.text(size),
        }
    }

    /// In proportion to a number.
    pub(super) fn relative_to(self, other: &Measure) -> Self {
        let precision = match self {
            Distance::Integer(_) => Precision::Double,
            Distance::Float(precision, _) => precision,
        };
        let quotient = self.to_f64() / other.absolute();
        Distance::Float(precision, precision.round(quotient))
    }

    /// The larger; what is no number, if one of them is.
    pub(super) fn larger(self, other: Self) -> Self {
        let (a, b) = (self.to_f64(), other.to_f64());
        if a.is_nan() || a >= b { self } else { other }
    }
}

impl Measure {
    /// The number as a float, if it is one: its type, and both its parts.
    fn parts(&self) -> Option<(Precision, f64, f64)> {
        match self {
            Measure::Truth(x) => Some((Precision::Double, f64::from(u8::from(*x)), 0.0)),
            Measure::Integer(x) => Some((Precision::Double, x.to_f64(), 0.0)),
            Measure::Float(precision, re, im, _) => Some((*precision, *re, *im)),
            Measure::Text(_) => None,
        }
    }

    /// A float as Python's format strings write it: as one of its own.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            #[cfg(feature = "complex")]
            Measure::Float(_, re, im, IsComplex(true)) => {
                Some(crate::Complex64::new(*re, *im).scalar())
            }
            Measure::Float(_, x, ..) => Some(x.scalar()),
            _ => None,
        }
    }

    pub(super) fn is_nan(&self) -> bool {
        matches!(self, Measure::Float(_, re, im, _) if re.is_nan() || im.is_nan())
    }

    pub(super) fn is_infinite(&self) -> bool {
        matches!(self, Measure::Float(_, re, im, _) if re.is_infinite() || im.is_infinite())
    }

    pub(super) fn is_complex(&self) -> bool {
        matches!(self, Measure::Float(.., IsComplex(true)))
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self, Measure::Text(_))
    }

    /// The real and the imaginary part, as real numbers.
    pub(super) fn real_and_imaginary(&self) -> (Self, Self) {
        let (precision, re, im) = self.parts().unwrap_or((Precision::Double, 0.0, 0.0));
        let part = |x| Measure::Float(precision, x, 0.0, IsComplex(false));
        (part(re), part(im))
    }

    pub(super) fn is_zero(&self) -> bool {
        self.parts()
            .is_some_and(|(_, re, im)| re == 0.0 && im == 0.0)
    }

    pub(super) fn has_minus(&self) -> bool {
        self.parts().is_some_and(|(_, re, _)| re.is_sign_negative())
    }

    fn absolute(&self) -> f64 {
        let (precision, re, im) = self.parts().unwrap_or((Precision::Double, f64::NAN, 0.0));
        if im == 0.0 {
            return re.abs();
        }
        precision.round(crate::element::Real::hypot(re, im))
    }

    /// Which of two is the larger, as NumPy's comparisons say: of numbers of different types, as the type that they
    /// have together; nothing if they cannot be compared.
    pub(super) fn order(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Measure::Integer(a), Measure::Integer(b)) => match (a.is_negative, b.is_negative) {
                (false, false) => Some(a.size.cmp(&b.size)),
                (true, true) => Some(b.size.cmp(&a.size)),
                (is_less, _) => Some(if is_less {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }),
            },
            (Measure::Text(a), Measure::Text(b)) => Some(a.cmp(b)),
            _ => {
                let ((_, re, im), (_, other_re, other_im)) = (self.parts()?, other.parts()?);
                let first = re.partial_cmp(&other_re)?;
                Some(first.then(im.partial_cmp(&other_im)?))
            }
        }
    }

    /// How far apart two numbers are: nothing of texts, and of two truth values.
    pub(super) fn distance(&self, other: &Self) -> Option<Distance> {
        match (self, other) {
            (Measure::Truth(_), Measure::Truth(_)) => None,
            (Measure::Integer(a), Measure::Integer(b)) => Some(Distance::Integer(a.distance(*b))),
            (Measure::Integer(a), Measure::Truth(b)) | (Measure::Truth(b), Measure::Integer(a)) => {
                let truth = Integer {
                    is_negative: false,
                    size: u128::from(*b),
                };
                Some(Distance::Integer(a.distance(truth)))
            }
            _ => {
                let (precision, size) = self.float_distance(other)?;
                Some(Distance::Float(precision, size))
            }
        }
    }

    /// The same in floats, which it is rounded to as often as it is computed with, and their type.
    fn float_distance(&self, other: &Self) -> Option<(Precision, f64)> {
        let ((a, re, im), (b, other_re, other_im)) = (self.parts()?, other.parts()?);
        let precision = if a > b { a } else { b };
        let (re, im) = (
            precision.round(re - other_re),
            precision.round(im - other_im),
        );
        let size = match self.is_complex() || other.is_complex() {
            true => precision.round(crate::element::Real::hypot(re, im)),
            false => re.abs(),
        };
        Some((precision, size))
    }

    /// Whether the numbers are no further apart than that, in proportion to the second and at least.
    pub(super) fn is_close(&self, other: &Self, relative: f64, absolute: f64) -> bool {
        let Some((precision, size)) = self.float_distance(other) else {
            return false;
        };
        let round = |x| precision.round(x);
        let reach = round(round(absolute) + round(round(relative) * other.absolute()));
        let is_finite = !other.is_nan() && !other.is_infinite();
        (size <= reach && is_finite) || self.order(other) == Some(Ordering::Equal)
    }

    /// Whether the numbers are less apart than one and a half of the last of so many decimals.
    pub(super) fn is_almost(&self, other: &Self, reach: f64) -> bool {
        self.float_distance(other)
            .is_some_and(|(precision, size)| size < precision.round(reach))
    }
}
