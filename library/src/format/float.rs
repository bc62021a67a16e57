//! Floats: lined up at the point, or all in exponential notation.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::ops::Div;

use super::decimal::{Decimal, Digits, positional_with, positional_with_limit};
use super::{FloatMode, Printable, Sign, Style};
use crate::element::Number;
#[cfg(feature = "half")]
use crate::{bf16, f16};

/// The fewest digits of an exponent.
const EXPONENT_WIDTH: usize = 2;

/// A float type that arrays can print.
pub(super) trait Float: Digits + PartialOrd + Div<Output = Self> + Into<f64> {
    /// From here on, arrays are in exponential notation: 10 to the number of reliable digits, or
    /// to the 8th.
    const LARGE: Self;
    /// Below this, arrays are in exponential notation.
    const SMALL: Self;
    /// Above this ratio of the largest to the smallest, arrays are in exponential notation.
    const WIDE: Self;
    /// From here on, a number on its own is in exponential notation.
    const LARGE_ALONE: Self;

    fn magnitude(self) -> Self;
}

macro_rules! float {
    ($float:ty, $dtype:literal, $implied:literal, $large:expr, $large_alone:expr $(, $of:expr)?) => {
        impl Float for $float {
            const LARGE: Self = $($of)?($large);
            const SMALL: Self = $($of)?(0.0001);
            const WIDE: Self = $($of)?(1000.0);
            const LARGE_ALONE: Self = $($of)?($large_alone);

            fn magnitude(self) -> Self {
                Number::absolute(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Printable for $float {
            const DTYPE_IS_IMPLIED: bool = $implied;

            fn dtype<'s>(_: impl Iterator<Item = &'s Self>) -> String {
                $dtype.to_string()
            }

            fn words(shown: &[Self], style: &Style) -> Vec<String> {
                Columns::fit(shown, style).words(shown)
            }

            fn scalar(&self) -> String {
                alone(*self)
            }
        }
    };
}

float!(f32, "float32", false, 1e6, 1e6);
float!(f64, "float64", true, 1e8, 1e16);
#[cfg(feature = "half")]
float!(f16, "float16", false, 1e3, 1e3, f16::from_f32_const);
#[cfg(feature = "half")]
float!(bf16, "bfloat16", false, 1e2, 1e2, bf16::from_f32_const);

fn is_finite(x: impl Float) -> bool {
    x.into().is_finite()
}

/// `nan`, `inf` or `-inf`.
fn non_finite_word(x: impl Float) -> &'static str {
    let x: f64 = x.into();
    if x.is_nan() {
        "nan"
    } else if x < 0.0 {
        "-inf"
    } else {
        "inf"
    }
}

/// NumPy's `str` of a float that is not in an array: all its digits.
pub(super) fn alone<F: Float>(x: F) -> String {
    if !is_finite(x) {
        return non_finite_word(x).to_string();
    }
    // Compared as `f64`, so that the `f32` closest to 0.0001 is below it. In arrays, NumPy
    // compares as `f32`.
    let magnitude: f64 = x.magnitude().into();
    let decimal = Decimal::shortest(x);
    if magnitude == 0.0 || (magnitude >= 0.0001 && magnitude < F::LARGE_ALONE.into()) {
        let (integer, fraction) = decimal.positional();
        let fraction = if fraction.is_empty() { "0" } else { &fraction };
        return format!("{integer}.{fraction}");
    }
    let (integer, fraction) = decimal.mantissa();
    let point = if fraction.is_empty() { "" } else { "." };
    let exponent = decimal.exponent_text(EXPONENT_WIDTH);
    format!("{integer}{point}{fraction}e{exponent}")
}

/// The digits with a sign, if they have none and should.
fn signed(digits: String, has_plus: bool) -> String {
    match has_plus && !digits.starts_with('-') {
        true => format!("+{digits}"),
        false => digits,
    }
}

/// How wide the parts of the floats of one array are.
pub(super) struct Columns<'s> {
    style: &'s Style,
    notation: Notation,
    /// Characters before the point, with the sign.
    left: usize,
    /// Characters after the point, with the exponent.
    right: usize,
}

enum Notation {
    /// With the digits after the point.
    Positional(Fraction),
    Exponential {
        fraction_len: usize,
        exponent_width: usize,
    },
}

/// How many digits are after the point.
#[derive(Clone, Copy)]
enum Fraction {
    Exactly(usize),
    AtMost(usize),
}

impl Fraction {
    /// What is before and after the point.
    fn parts<F: Float>(self, x: F) -> (String, String) {
        match self {
            Fraction::Exactly(len) => positional_with(x, len),
            Fraction::AtMost(len) => positional_with_limit(x, len),
        }
    }
}

impl<'s> Columns<'s> {
    /// The notation and widths for an array that shows these elements.
    pub(super) fn fit<F: Float>(shown: &[F], style: &'s Style) -> Self {
        let finite: Vec<F> = shown.iter().copied().filter(|&x| is_finite(x)).collect();
        let mut columns = if needs_exponents(&finite, style.suppresses) {
            Self::exponential(&finite, style)
        } else {
            Self::positional(&finite, style)
        };
        let is_negative = |x: &F| (*x).into().is_sign_negative();
        if style.sign == Sign::Space && !finite.iter().any(is_negative) {
            columns.left += 1;
        }
        // NumPy makes room for `inf` even if the only other element is `nan`.
        if finite.len() < shown.len() {
            let has_sign =
                style.sign != Sign::Nothing || shown.iter().any(|&x| x.into() == f64::NEG_INFINITY);
            let infinity = style.infinity_word().len() + usize::from(has_sign);
            let widest = infinity.max(style.nan_word().len());
            columns.left = columns.left.max(widest.saturating_sub(columns.right + 1));
        }
        columns
    }

    fn positional<F: Float>(finite: &[F], style: &'s Style) -> Self {
        let fraction = match style.float_mode {
            FloatMode::Fixed => Fraction::Exactly(style.precision),
            _ => Fraction::AtMost(style.most_digits()),
        };
        let parts = || finite.iter().map(|&x| fraction.parts(x));
        let left = parts().map(|(integer, _)| signed(integer, style.has_plus()).len());
        let right = parts().map(|(_, fraction)| fraction.len());
        let (left, right) = (left.max().unwrap_or(0), right.max().unwrap_or(0));
        let fraction = match style.float_mode {
            FloatMode::EquallyPrecise => Fraction::Exactly(right),
            _ => fraction,
        };
        Self {
            style,
            notation: Notation::Positional(fraction),
            left,
            right,
        }
    }

    fn exponential<F: Float>(finite: &[F], style: &'s Style) -> Self {
        let decimals = || {
            finite.iter().map(|&x| match style.float_mode {
                FloatMode::Fixed => Decimal::with_fraction_len(x, style.precision),
                _ => Decimal::with_fraction_limit(x, style.most_digits()),
            })
        };
        let fraction_len = decimals().map(|x| x.fraction_len()).max().unwrap_or(0);
        let exponent_width = decimals()
            .map(|x| x.exponent_text(EXPONENT_WIDTH).len() - 1)
            .max()
            .unwrap_or(EXPONENT_WIDTH);
        Self {
            style,
            notation: Notation::Exponential {
                fraction_len,
                exponent_width,
            },
            left: decimals()
                .map(|x| signed(x.mantissa().0, style.has_plus()).len())
                .max()
                .unwrap_or(0),
            // The `e` and the sign of the exponent.
            right: fraction_len + 2 + exponent_width,
        }
    }

    pub(super) fn words<F: Float>(&self, shown: &[F]) -> Vec<String> {
        shown.iter().map(|&x| self.word(x)).collect()
    }

    fn word<F: Float>(&self, x: F) -> String {
        let Self { left, right, .. } = *self;
        let has_plus = self.style.has_plus();
        if !is_finite(x) {
            let x: f64 = x.into();
            let word = match x {
                _ if x.is_nan() => self.style.nan_word().to_owned(),
                f64::INFINITY => self.style.infinity_word().to_owned(),
                _ => format!("-{}", self.style.infinity_word()),
            };
            let word = signed(word, has_plus);
            return format!("{word:>width$}", width = left + 1 + right);
        }
        match self.notation {
            Notation::Positional(fraction) => {
                let (integer, fraction) = fraction.parts(x);
                let integer = signed(integer, has_plus);
                format!("{integer:>left$}.{fraction:<right$}")
            }
            Notation::Exponential {
                fraction_len,
                exponent_width,
            } => {
                let decimal = Decimal::with_fraction_len(x, fraction_len);
                let (integer, fraction) = decimal.mantissa();
                let exponent = decimal.exponent_text(exponent_width);
                let integer = signed(integer, has_plus);
                format!("{integer:>left$}.{fraction}e{exponent}")
            }
        }
    }
}

impl Style {
    fn has_plus(&self) -> bool {
        self.sign == Sign::Plus
    }

    /// The most digits after the point.
    fn most_digits(&self) -> usize {
        match self.float_mode {
            FloatMode::Unique => usize::MAX,
            _ => self.precision,
        }
    }

    fn nan_word(&self) -> &str {
        self.nan.as_deref().unwrap_or("nan")
    }

    fn infinity_word(&self) -> &str {
        self.infinity.as_deref().unwrap_or("inf")
    }
}

/// Whether positional notation would show too many zeros, which may be suppressed, or too few digits.
fn needs_exponents<F: Float>(finite: &[F], suppresses: bool) -> bool {
    let mut magnitudes = finite
        .iter()
        .map(|x| x.magnitude())
        .filter(|&x| x.into() != 0.0);
    let Some(first) = magnitudes.next() else {
        return false;
    };
    let (smallest, largest) = magnitudes.fold((first, first), |(smallest, largest), x| {
        (
            if x < smallest { x } else { smallest },
            if x > largest { x } else { largest },
        )
    });
    largest >= F::LARGE || (!suppresses && (smallest < F::SMALL || largest / smallest > F::WIDE))
}
