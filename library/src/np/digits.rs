//! Integers as digits of another base.

use crate::element::Integer;
use crate::np::options::OptionalInteger;
use crate::refusal::require;
use alloc::string::String;
use alloc::vec::Vec;

/// The digits of a number to a base from 2 to 36, after `padding` zeros; NumPy's `np.base_repr`. In `arr!`, the base
/// may be left out, which is 2 then, and so may the zeros.
///
/// # Panics
/// `Bases less than 2 not handled in base_repr.`; `Bases greater than 36 not handled in base_repr.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.base_repr(5)), "101");
/// assert_eq!(arr!(np.base_repr(-255, base=16, padding=2)), "-00FF");
/// ```
#[must_use]
#[track_caller]
pub fn base_repr(number: impl Integer, base: impl Integer, padding: impl Integer) -> String {
    let base = base.saturate();
    require!(base >= 2, "Bases less than 2 not handled in base_repr.");
    require!(
        base <= 36,
        "Bases greater than 36 not handled in base_repr."
    );
    let number = number.widened();
    let (base, mut rest) = (base.unsigned_abs() as u128, number.unsigned_abs());
    let mut digits = Vec::new();
    while rest > 0 {
        let digit = char::from_digit((rest % base) as u32, base as u32).unwrap_or('0');
        digits.push(digit.to_ascii_uppercase());
        rest /= base;
    }
    let padding = usize::try_from(padding.saturate()).unwrap_or(0);
    digits.extend(core::iter::repeat_n('0', padding));
    if digits.is_empty() {
        digits.push('0');
    }
    if number < 0 {
        digits.push('-');
    }
    digits.iter().rev().collect()
}

/// The binary digits of a number; NumPy's `np.binary_repr(num)`. Negative ones have a minus.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::binary_repr(-3), "-11");
/// ```
#[must_use]
pub fn binary_repr(num: impl Integer) -> String {
    base_repr(num, 2, 0)
}

/// The binary digits of a number, `width` of them, of negative ones those of the two's complement; NumPy's
/// `np.binary_repr(num, width)`.
///
/// # Panics
/// `Insufficient bit width=2 provided for binwidth=4`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.binary_repr(-3, width=5)), "11101");
/// assert_eq!(arr!(np.binary_repr(3, width=4)), "0011");
/// ```
#[must_use]
#[track_caller]
pub fn binary_repr_with(num: impl Integer, width: impl OptionalInteger) -> String {
    let Some(width) = width.given() else {
        return binary_repr(num);
    };
    let number = num.widened();
    if number == 0 {
        let zeros = if width == 0 { 1 } else { width };
        return "0".repeat(usize::try_from(zeros).unwrap_or(0));
    }
    let needed = match number < 0 {
        true => i128::BITS + 1 - (!number).leading_zeros(),
        false => i128::BITS - number.leading_zeros(),
    };
    require!(
        width >= needed as isize,
        "Insufficient bit width={width} provided for binwidth={needed}"
    );
    let digit = |place: usize| match number >> place.min(i128::BITS as usize - 1) & 1 {
        0 => '0',
        _ => '1',
    };
    (0..width as usize).rev().map(digit).collect()
}
