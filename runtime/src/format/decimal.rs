//! Finite floats as decimal digits, the digits that NumPy chooses.

use alloc::string::String;
use alloc::string::ToString;
use core::fmt::{Display, LowerExp};
use core::str::FromStr;

/// A finite float type, as far as its digits are concerned.
pub(super) trait Digits: Copy + PartialEq + Display + LowerExp + FromStr {}

impl Digits for f32 {}
impl Digits for f64 {}

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
        let by_rust = Self::parse(&format!("{x:e}"));
        // Between two shortest decimals that are equally close, Rust takes the larger one and
        // NumPy the even one. Rounding to a given number of digits takes the even one in Rust,
        // too. It misses `x` only where the gap to the next lower float is half the gap above,
        // and the one decimal that reads back is not the closest.
        let nearest = format!("{x:.*e}", by_rust.fraction_len());
        match nearest.parse::<F>() {
            Ok(same) if same == x => Self::parse(&nearest),
            _ => by_rust,
        }
    }

    /// The digits of `x` with exactly `len` after the point.
    pub(super) fn with_fraction_len<F: Digits>(x: F, len: usize) -> Self {
        let shortest = Self::shortest(x);
        if shortest.fraction_len() == len {
            return shortest;
        }
        // Rounded from the exact value, a tie to the even digit.
        Self::parse(&format!("{x:.len$e}"))
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
    let rounded = format!("{x:.len$}");
    let (integer, fraction) = rounded.split_once('.').unwrap_or((&rounded, ""));
    (integer.to_string(), fraction.to_string())
}
