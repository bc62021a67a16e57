//! Finite floats as decimal digits, the digits that NumPy chooses.

#[cfg(feature = "half")]
use crate::element::Cast;
use alloc::string::String;
use alloc::string::ToString;
use core::fmt::{Display, LowerExp};

/// A finite float type, as far as its digits are concerned.
pub(super) trait Digits: Copy {
    /// The same number, as a type of which Rust writes digits.
    type Written: Display + LowerExp;

    fn written(self) -> Self::Written;

    /// The shortest digits that read back as the number, as Rust's `{:e}` writes them.
    fn shortest(self) -> String {
        format!("{:e}", self.written())
    }

    /// Whether digits read back as the number.
    fn is_read_from(self, digits: &str) -> bool;
}

macro_rules! digits {
    ($($float:ident)*) => {$(
        impl Digits for $float {
            type Written = Self;

            fn written(self) -> Self {
                self
            }

            fn is_read_from(self, digits: &str) -> bool {
                digits.parse() == Ok(self)
            }
        }
    )*};
}
digits!(f32 f64);

/// Floats of two bytes: more digits of the `f32` that they are, until it is them.
#[cfg(feature = "half")]
macro_rules! digits_of_halves {
    ($($half:ident)*) => {$(
        impl Digits for crate::$half {
            type Written = f32;

            fn written(self) -> f32 {
                self.into()
            }

            fn shortest(self) -> String {
                let with = |len: usize| {
                    let nearest = format!("{:.len$e}", self.written());
                    let larger = larger(&nearest);
                    [Some(nearest), larger]
                };
                let longer = (0..f32::DIGITS as usize).flat_map(with).flatten();
                let few = longer.into_iter().find(|digits| self.is_read_from(digits));
                few.unwrap_or_else(|| format!("{:e}", self.written()))
            }

            fn is_read_from(self, digits: &str) -> bool {
                let number = digits.parse::<f64>().map(|number| Cast::<Self>::cast(number));
                number == Ok(self)
            }
        }
    )*};
}
#[cfg(feature = "half")]
digits_of_halves!(f16 bf16);

/// The next number with as many digits, away from 0: of a power of two it may be the only one that reads back, because
/// the gap below is half of that above. Nothing if all digits are 9: then it has fewer.
#[cfg(feature = "half")]
fn larger(digits: &str) -> Option<String> {
    let (mantissa, exponent) = digits.split_once('e')?;
    let last = mantissa.rfind(|digit| !matches!(digit, '9' | '.'))?;
    let (kept, rest) = mantissa.split_at(last);
    let mut rest = rest.chars();
    let up = char::from_digit(rest.next()?.to_digit(10)? + 1, 10)?;
    let zeros = rest.as_str().replace('9', "0");
    Some(format!("{kept}{up}{zeros}e{exponent}"))
}

/// A decimal number: `d.ddd` times 10 to the `exponent`.
#[derive(Clone)]
pub(super) struct Decimal {
    is_negative: bool,
    /// The digits without their point, which is after the first.
    digits: String,
    pub(super) exponent: i32,
}

impl Decimal {
    /// The shortest digits that read back as `x`, and the closest to `x` among those.
    pub(super) fn shortest<F: Digits>(x: F) -> Self {
        let by_rust = Self::parse(&x.shortest());
        // Between two shortest decimals that are equally close, Rust takes the larger one and
        // NumPy the even one. Rounding to a given number of digits takes the even one in Rust,
        // too. It misses `x` only where the gap to the next lower float is half the gap above,
        // and the one decimal that reads back is not the closest.
        let nearest = format!("{:.*e}", by_rust.fraction_len(), x.written());
        match x.is_read_from(&nearest) {
            true => Self::parse(&nearest),
            false => by_rust,
        }
    }

    /// The digits of `x` with exactly `len` after the point.
    pub(super) fn with_fraction_len<F: Digits>(x: F, len: usize) -> Self {
        let shortest = Self::shortest(x);
        if shortest.fraction_len() == len {
            return shortest;
        }
        // Rounded from the exact value, a tie to the even digit.
        Self::parse(&format!("{:.len$e}", x.written()))
    }

    /// The shortest digits, at most `limit` of them after the point, without zeros at the end.
    pub(super) fn with_fraction_limit<F: Digits>(x: F, limit: usize) -> Self {
        let mut decimal = Self::shortest(x);
        if decimal.fraction_len() > limit {
            decimal = Self::with_fraction_len(x, limit);
            let significant = decimal.digits.trim_end_matches('0').len();
            decimal.digits.truncate(significant.max(1));
        }
        decimal
    }

    /// Reads what `{:e}` writes.
    fn parse(text: &str) -> Self {
        let (is_negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text),
        };
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        Self {
            is_negative,
            digits: mantissa.replace('.', ""),
            exponent: exponent.parse().unwrap_or(0),
        }
    }

    /// How many digits follow the point in exponential notation.
    pub(super) fn fraction_len(&self) -> usize {
        self.digits.len() - 1
    }

    fn sign(&self) -> &'static str {
        if self.is_negative { "-" } else { "" }
    }

    /// The digits, and the exponent of the first.
    pub(super) fn into_parts(self) -> (String, i32) {
        (self.digits, self.exponent)
    }

    /// What is before and after the point in exponential notation, without the exponent.
    pub(super) fn mantissa(&self) -> (String, String) {
        let (integer, fraction) = self.digits.split_at(1);
        (self.sign().to_string() + integer, fraction.to_string())
    }

    /// What is before and after the point in positional notation.
    pub(super) fn positional(&self) -> (String, String) {
        let leading_zeros = "0".repeat((-self.exponent).max(0) as usize);
        let integer_len = self.exponent.max(0) as usize + 1;
        let mut integer = leading_zeros + &self.digits;
        if integer.len() < integer_len {
            integer.push_str(&"0".repeat(integer_len - integer.len()));
        }
        let fraction = integer.split_off(integer_len);
        (self.sign().to_string() + &integer, fraction)
    }

    /// The exponent as NumPy writes it: with its sign and at least `width` digits.
    pub(super) fn exponent_text(&self, width: usize) -> String {
        let sign = if self.exponent < 0 { '-' } else { '+' };
        format!("{sign}{:0width$}", self.exponent.unsigned_abs())
    }
}

/// What is before and after the point of `x` in positional notation: the shortest digits, or, if
/// more than `limit` of them are after the point, `x` rounded to `limit`.
pub(super) fn positional_with_limit<F: Digits>(x: F, limit: usize) -> (String, String) {
    let (integer, fraction) = Decimal::shortest(x).positional();
    if fraction.len() <= limit {
        return (integer, fraction);
    }
    let (integer, fraction) = positional_with(x, limit);
    (integer, fraction.trim_end_matches('0').to_string())
}

/// What is before and after the point of `x` in positional notation, with exactly `len` digits after it.
pub(super) fn positional_with<F: Digits>(x: F, len: usize) -> (String, String) {
    let rounded = format!("{:.len$}", x.written());
    let (integer, fraction) = rounded.split_once('.').unwrap_or((&rounded, ""));
    (integer.to_string(), fraction.to_string())
}
