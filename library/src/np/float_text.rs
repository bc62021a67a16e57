//! Floats as texts.

pub use crate::format::SingleFloat;
use crate::format::{Trim, Wanted};
use crate::np::options::{OptionalInteger, Unset};
use crate::refusal::{refuse, require};
use alloc::string::String;

/// A number that is not negative, if it is given.
#[track_caller]
fn natural(number: Option<isize>, name: &str) -> Option<usize> {
    let number = number?;
    let natural = usize::try_from(number).ok();
    require!(natural.is_some(), "{name} must be >= 0");
    natural
}

#[track_caller]
fn trim_of(word: &str) -> Trim {
    match word {
        "k" => Trim::Keep,
        "." => Trim::Zeros,
        "0" => Trim::AllButOne,
        "-" => Trim::Point,
        other => refuse!("if supplied, trim must be 'k', '.', '0' or '-' found `{other}`"),
    }
}

/// The options that both notations have: a precision, characters before the point, and digits at least; and how digits
/// are chosen and written.
#[track_caller]
fn wanted(
    [precision, left, least]: [Option<isize>; 3],
    is_unique: bool,
    is_fractional: bool,
    trim: &str,
    has_plus: bool,
) -> Wanted {
    let precision = natural(precision, "precision");
    let left = natural(left, "pad_left").unwrap_or(0);
    let least = natural(least, "min_digits");
    let trim = trim_of(trim);
    require!(
        is_fractional || precision != Some(0),
        "precision must be greater than 0 if fractional=False"
    );
    require!(
        least
            .zip(precision)
            .is_none_or(|(least, precision)| precision == 0 || least <= precision),
        "min_digits must be less than or equal to precision"
    );
    require!(
        is_unique || precision.is_some(),
        "in non-unique mode `precision` must be supplied"
    );
    Wanted {
        precision,
        least,
        is_unique,
        is_fractional,
        trim,
        has_plus,
        left,
        right: None,
    }
}

/// A number in decimal notation, without an exponent: the fewest digits that tell it from its neighbours; NumPy's
/// `np.format_float_positional(x)`. [`format_float_positional_with`] takes the options.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::format_float_positional(1e-5_f32), "0.00001");
/// assert_eq!(arr!(np.format_float_positional(1e16)), "10000000000000000.");
/// ```
#[must_use]
pub fn format_float_positional(x: impl SingleFloat) -> String {
    format_float_positional_with(x, Unset, true, true, "k", false, Unset, Unset, Unset)
}

/// As [`format_float_positional`], with at most `precision` digits, and at least `min_digits`, behind the point or,
/// not `fractional`, in all; if not `unique`, as many as that; without zeros at the end (`"."`), but for one (`"0"`),
/// or without the point (`"-"`) as `trim` says; with a plus; so many characters before the point and behind it:
/// NumPy's options.
///
/// # Panics
/// `precision must be >= 0`, and so on; `precision must be greater than 0 if fractional=False`;
/// `min_digits must be less than or equal to precision`; ``in non-unique mode `precision` must be supplied``;
/// ``if supplied, trim must be 'k', '.', '0' or '-' found `x` ``
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.format_float_positional(np.pi, precision=3)), "3.142");
/// assert_eq!(arr!(np.format_float_positional(2.0, trim="-", sign=True)), "+2");
/// assert_eq!(arr!(np.format_float_positional(0.1, unique=False, precision=20)), "0.10000000000000000555");
/// ```
#[must_use]
#[track_caller]
#[allow(clippy::too_many_arguments, reason = "NumPy's options")]
pub fn format_float_positional_with(
    x: impl SingleFloat,
    precision: impl OptionalInteger,
    unique: bool,
    fractional: bool,
    trim: &str,
    sign: bool,
    pad_left: impl OptionalInteger,
    pad_right: impl OptionalInteger,
    min_digits: impl OptionalInteger,
) -> String {
    let numbers = [precision.given(), pad_left.given(), min_digits.given()];
    let wanted = Wanted {
        right: natural(pad_right.given(), "pad_right"),
        ..wanted(numbers, unique, fractional, trim, sign)
    };
    wanted.positional(x)
}

/// A number with an exponent: the fewest digits that tell it from its neighbours; NumPy's
/// `np.format_float_scientific(x)`. [`format_float_scientific_with`] takes the options.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::format_float_scientific(12345.678), "1.2345678e+04");
/// ```
#[must_use]
pub fn format_float_scientific(x: impl SingleFloat) -> String {
    format_float_scientific_with(x, Unset, true, "k", false, Unset, Unset, Unset)
}

/// As [`format_float_scientific`], with the options of [`format_float_positional_with`], of which `precision` and
/// `min_digits` count the digits behind the point, and with at least `exp_digits` digits of the exponent, or 2:
/// NumPy's options.
///
/// # Panics
/// As [`format_float_positional_with`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.format_float_scientific(np.pi * 100, precision=2, exp_digits=3)), "3.14e+002");
/// assert_eq!(arr!(np.format_float_scientific(1.0, unique=False, precision=2)), "1.00e+00");
/// ```
#[must_use]
#[track_caller]
#[allow(clippy::too_many_arguments, reason = "NumPy's options")]
pub fn format_float_scientific_with(
    x: impl SingleFloat,
    precision: impl OptionalInteger,
    unique: bool,
    trim: &str,
    sign: bool,
    pad_left: impl OptionalInteger,
    exp_digits: impl OptionalInteger,
    min_digits: impl OptionalInteger,
) -> String {
    let exponent = natural(exp_digits.given(), "exp_digits");
    let numbers = [precision.given(), pad_left.given(), min_digits.given()];
    let wanted = wanted(numbers, unique, true, trim, sign);
    wanted.scientific(x, exponent.unwrap_or(2))
}
