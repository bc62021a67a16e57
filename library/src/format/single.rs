//! Single floats in the notation that is asked for.

use super::decimal::Decimal;
use crate::element::{Cast, for_each_number};
use alloc::string::String;

/// A number that is written on its own: floats with digits of their own precision, integers as `f64`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::format_float_positional(0.1_f32), "0.1");
/// assert_eq!(np::format_float_positional(f64::from(0.1_f32)), "0.10000000149011612");
/// assert_eq!(np::format_float_positional(3), "3.");
/// ```
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be converted to `f64`",
    label = "not a number"
)]
pub trait SingleFloat: Copy {
    crate::sealed::seal!(required);

    /// The number, which an `f64` holds.
    #[doc(hidden)]
    fn exact(self) -> f64;

    /// The shortest digits that read back as the number without its sign, and the exponent of the first.
    #[doc(hidden)]
    fn shortest(self) -> (String, i32);
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl SingleFloat for $float {
            crate::sealed::seal!();

            fn exact(self) -> f64 {
                self.into()
            }

            fn shortest(self) -> (String, i32) {
                Decimal::shortest(self).into_parts()
            }
        }
    )*};
}
for_each_number!(float half => floats! {});

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl SingleFloat for $integer {
            crate::sealed::seal!();

            fn exact(self) -> f64 {
                self.cast()
            }

            fn shortest(self) -> (String, i32) {
                SingleFloat::shortest(self.exact())
            }
        }
    )*};
}
for_each_number!(bool signed unsigned => integers! {});

/// Which zeros at the end are left out.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Trim {
    /// None.
    Keep,
    /// All.
    Zeros,
    /// All but one behind the point.
    AllButOne,
    /// All, and the point that nothing follows.
    Point,
}

/// How a float is written.
#[derive(Clone, Copy)]
pub(crate) struct Wanted {
    /// How many digits at most.
    pub precision: Option<usize>,
    /// How many at least.
    pub least: Option<usize>,
    /// Whether no more digits are written than tell the number from its neighbours.
    pub is_unique: bool,
    /// Whether digits are counted behind the point, and not from the first on.
    pub is_fractional: bool,
    pub trim: Trim,
    pub has_plus: bool,
    /// How many characters there are before the point, and behind it.
    pub left: usize,
    pub right: Option<usize>,
}

/// Digits of a number, and the exponent of the first.
struct Rounded {
    digits: String,
    exponent: i32,
}

impl Wanted {
    /// The sign that is written.
    fn sign(&self, x: f64) -> &'static str {
        match (x.is_sign_negative(), self.has_plus) {
            (true, _) => "-",
            (false, true) => "+",
            (false, false) => "",
        }
    }

    /// `nan` and infinities, which have no digits.
    fn word(&self, x: f64) -> Option<String> {
        if x.is_nan() {
            return Some("nan".into());
        }
        x.is_infinite().then(|| format!("{}inf", self.sign(x)))
    }

    /// The digits: as many as a precision says of which `count` tells, of a number whose first digit has an exponent,
    /// how many it is. Nothing if they are all rounded away.
    fn digits(&self, x: impl SingleFloat, count: impl Fn(usize, i32) -> isize) -> Option<Rounded> {
        let (digits, exponent) = x.shortest();
        let len = digits.len() as isize;
        let limit = self.precision.map(|precision| count(precision, exponent));
        let least = self.least.map_or(0, |least| count(least, exponent));
        let cut = match limit {
            _ if self.is_unique && least > len => least,
            Some(limit) if !self.is_unique || limit < len => limit,
            _ => return Some(Rounded { digits, exponent }),
        };
        let exact = Rounded::exactly(x.exact());
        // The exact digits may begin one place after the shortest.
        let cut = cut + (exact.exponent - exponent) as isize * isize::from(self.is_fractional);
        exact.cut(cut)
    }

    /// What follows the digits before the point: the point and the fraction.
    fn fraction(&self, fraction: &mut String, desired: usize, loses_point: bool) -> &'static str {
        if self.trim == Trim::Keep {
            let zeros = desired.saturating_sub(fraction.len());
            fraction.extend(core::iter::repeat_n('0', zeros));
            return ".";
        }
        let had_digits = !fraction.is_empty();
        fraction.truncate(fraction.trim_end_matches('0').len());
        if self.trim == Trim::AllButOne && fraction.is_empty() {
            fraction.push('0');
        }
        let has_point = !fraction.is_empty() || (had_digits && !loses_point);
        match self.trim == Trim::Point && !has_point {
            true => "",
            false => ".",
        }
    }

    /// The digits that there are to be at least.
    fn desired(&self) -> usize {
        let desired = if self.is_unique {
            self.least
        } else {
            self.precision
        };
        desired.unwrap_or(0)
    }

    /// The number without an exponent.
    pub fn positional(&self, x: impl SingleFloat) -> String {
        let exact = x.exact();
        if let Some(word) = self.word(exact) {
            return word;
        }
        let count = |digits: usize, exponent: i32| match self.is_fractional {
            true => digits as isize + 1 + exponent as isize,
            false => digits as isize,
        };
        let (whole, mut fraction) = match self.digits(x, count) {
            Some(rounded) => rounded.positional(),
            None => ("0".into(), "0".repeat(self.precision.unwrap_or(0))),
        };
        let desired = match self.is_fractional {
            true => self.desired(),
            false => self.desired().saturating_sub(whole.len()),
        };
        let point = self.fraction(&mut fraction, desired, true);
        let gap = if point.is_empty() && self.right.is_some() {
            " "
        } else {
            ""
        };
        let (whole, left) = (format!("{}{whole}", self.sign(exact)), self.left);
        let behind = self.right.unwrap_or(0).saturating_sub(fraction.len());
        format!("{whole:>left$}{point}{fraction}{gap}{:behind$}", "")
    }

    /// The number with an exponent of at least so many digits.
    pub fn scientific(&self, x: impl SingleFloat, exponent_digits: usize) -> String {
        let exact = x.exact();
        if let Some(word) = self.word(exact) {
            return word;
        }
        // One digit stands before the point.
        let count = |digits: usize, _| digits as isize + 1;
        let zero = || Rounded {
            digits: "0".into(),
            exponent: 0,
        };
        let Rounded { digits, exponent } = self.digits(x, count).unwrap_or_else(zero);
        let (first, fraction) = digits.split_at(1);
        let mut fraction: String = fraction.into();
        let point = self.fraction(&mut fraction, self.desired(), false);
        let (whole, left) = (format!("{}{first}", self.sign(exact)), self.left);
        let sign = if exponent < 0 { '-' } else { '+' };
        let exponent = exponent.unsigned_abs();
        format!("{whole:>left$}{point}{fraction}e{sign}{exponent:0exponent_digits$}")
    }
}

impl Rounded {
    /// All digits of a number without its sign, of which there are no more than that.
    fn exactly(x: f64) -> Self {
        const MOST: usize = 767;
        let text = format!("{:.*e}", MOST - 1, x.abs());
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let digits = digits.replace('.', "");
        let significant = digits.trim_end_matches('0').len().max(1);
        Rounded {
            digits: digits[..significant].into(),
            exponent: exponent.parse().unwrap_or(0),
        }
    }

    /// As many of the digits, rounded, a tie to the even digit; nothing if none is left.
    fn cut(mut self, len: isize) -> Option<Self> {
        let len = usize::try_from(len).ok()?;
        if len >= self.digits.len() {
            return Some(self);
        }
        let rest = self.digits.split_off(len);
        let last = self.digits.bytes().last().unwrap_or(b'0');
        let is_up = match rest.as_str() {
            "5" => last % 2 == 1,
            rest => rest >= "5",
        };
        if !is_up {
            return (len > 0).then_some(self);
        }
        self.digits
            .truncate(self.digits.trim_end_matches('9').len());
        match self.digits.pop() {
            Some(digit) => self.digits.push(char::from(digit as u8 + 1)),
            None => {
                self.digits.push('1');
                self.exponent += 1;
            }
        }
        Some(self)
    }

    /// What is before the point, and behind it.
    fn positional(self) -> (String, String) {
        let Rounded { digits, exponent } = self;
        let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or(0));
        let mut whole = zeros(-exponent) + &digits;
        whole += &zeros(exponent + 1 - digits.len() as i32);
        let fraction = whole.split_off(1 + usize::try_from(exponent).unwrap_or(0));
        (whole, fraction)
    }
}
