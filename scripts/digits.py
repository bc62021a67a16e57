#!/usr/bin/env python3
"""Writes runtime/src/axis/digits.rs: numbers of two digits to base 32, and their differences.

Run without arguments to write the file, with --check to compare it with the committed one.
"""

import pathlib
import sys

BASE = 32
LARGEST = 1024
HIGHEST = LARGEST // BASE
POWERS = [1 << bit for bit in range(HIGHEST.bit_length())]
TARGET = pathlib.Path(__file__).parent.parent / "runtime/src/axis/digits.rs"

HEAD = """\
//! Numbers of two digits to base 32, and their differences. Written by `scripts/digits.py`; do not
//! edit.
//!
//! The length 40 is `Low8<High1>`. A difference is looked up, not calculated: whatever the numbers,
//! the compiler passes through at most a dozen associated types, and needs no bound to do so. Binary
//! arithmetic with a recursive trait costs it several times as much, in every function that slices.

use super::arithmetic::Bits;
use super::{Axis, Dyn, Len};
use crate::verdict::{Answer, No, Yes};
use typenum::consts::*;

/// A number of two digits; its low digit is `Self`.
#[doc(hidden)]
pub trait Digits {
    /// This number subtracted from `N`: the axis of that length (0 if `N` is smaller).
    type LeftOf<N: Digits>: Axis;
    /// Whether `N` is at least this number.
    type FitsIn<N: Digits>: Answer;
    /// This number less 0 to 31: the axis of that length (0 if this is smaller).
    LESS
    /// Whether this number is at least 0 to 31.
    FITS
    /// This number less 32 times a power of two.
    MINUS
    /// Twice this number.
    type Twice: Digits;
    /// Twice this number and one.
    type TwiceAndOne: Digits;
    /// Whether this number is 1, the length that broadcasts.
    type IsOne;
    /// This number as typenum's.
    type Number;
}

/// The high digit of a number; [`Negative`] or [`TooHigh`] beyond the table.
#[doc(hidden)]
pub trait High {
    /// Whether it is a digit.
    type NotNegative: Answer;
    /// The one before it.
    type Before: High;
    /// 32 times this digit, subtracted from `N`.
    type TakenFrom<N: Digits>: Digits;
    /// The axis whose length has this high digit and the low digit 0 to 31.
    AXES
    /// This digit less a power of two.
    DIGITS
    /// Twice this digit.
    type Twice: High;
    /// Twice this digit and one.
    type TwiceAndOne: High;
    /// Whether it is 0.
    type IsZero;
    /// It as typenum's number.
    type Number: Bits;
}
"""


def declarations(name: str, keys, bound: str) -> str:
    return " ".join(f"type {name}{key}: {bound};" for key in keys)


def head() -> str:
    lows = range(BASE)
    types = {
        "LESS": declarations("Less", lows, "Axis"),
        "FITS": declarations("Fits", lows, "Answer"),
        "MINUS": declarations("Minus", [BASE * power for power in POWERS], "Digits"),
        "AXES": declarations("Axis", lows, "Axis"),
        "DIGITS": declarations("Less", POWERS, "High"),
    }
    text = HEAD
    for place, declared in types.items():
        text = text.replace(f"    {place}\n", f"    {declared}\n")
    return text


def low(digit: int) -> str:
    before = "<H::Before as High>"
    less = [f"H::Axis{digit - k}" if k <= digit else f"{before}::Axis{digit - k + BASE}" for k in range(BASE)]
    carried = "Twice" if 2 * digit < BASE else "TwiceAndOne"
    number = "H::Number"
    for bit in reversed(range(BASE.bit_length() - 1)):
        number = f"<{number} as Bits>::Then{digit >> bit & 1}"
    fits = ["H::NotNegative" if k <= digit else f"{before}::NotNegative" for k in range(BASE)]
    return "\n".join(
        [
            f"/// A number whose low digit is {digit}.",
            f"pub struct Low{digit}<H>(pub H);",
            f"impl<H: High> Digits for Low{digit}<H> {{",
            f"    type LeftOf<N: Digits> = <H::TakenFrom<N> as Digits>::Less{digit};",
            f"    type FitsIn<N: Digits> = <H::TakenFrom<N> as Digits>::Fits{digit};",
            "    " + " ".join(f"type Less{k} = {axis};" for k, axis in enumerate(less)),
            "    " + " ".join(f"type Fits{k} = {answer};" for k, answer in enumerate(fits)),
            "    " + " ".join(f"type Minus{BASE * k} = Low{digit}<H::Less{k}>;" for k in POWERS),
            f"    type Twice = Low{2 * digit % BASE}<H::{carried}>;",
            f"    type TwiceAndOne = Low{(2 * digit + 1) % BASE}<H::{carried}>;",
            f"    type IsOne = {'H::IsZero' if digit == 1 else 'No'};",
            f"    type Number = {number};",
            "}",
        ]
    )


def axis(length: int) -> str:
    return "Len<0>" if length < 0 else f"Len<{length}>" if length <= LARGEST else "Dyn"


DESCRIPTIONS = {-1: "/// Below zero.", HIGHEST + 1: "/// Above all lengths in the table."}


def high(digit: int) -> str:
    """A high digit; -1 stands for all that is below zero, the one after the highest for all above."""

    def name(value: int) -> str:
        if digit > HIGHEST or value > HIGHEST:
            return "TooHigh"
        return f"High{value}" if digit >= 0 and value >= 0 else "Negative"

    taken = "N"
    for power in POWERS:
        if 0 <= digit <= HIGHEST and digit & power:
            taken = f"<{taken} as Digits>::Minus{BASE * power}"
    return "\n".join(
        [
            DESCRIPTIONS.get(digit, f"/// The high digit {digit}."),
            f"pub struct {name(digit)};",
            f"impl High for {name(digit)} {{",
            f"    type NotNegative = {'Yes' if digit >= 0 else 'No'};",
            f"    type Before = {name(digit - 1)};",
            f"    type TakenFrom<N: Digits> = {taken};",
            "    " + " ".join(f"type Axis{k} = {axis(BASE * digit + k)};" for k in range(BASE)),
            "    " + " ".join(f"type Less{k} = {name(digit - k)};" for k in POWERS),
            f"    type Twice = {name(2 * digit)};",
            f"    type TwiceAndOne = {name(2 * digit + 1)};",
            f"    type IsZero = {'Yes' if digit == 0 else 'No'};",
            f"    type Number = U{max(digit, 0)};",
            "}",
        ]
    )


def text() -> str:
    items = [low(digit) for digit in range(BASE)] + [high(digit) for digit in range(-1, HIGHEST + 2)]
    return head() + "\n" + "\n".join(items) + "\n"


def main() -> int:
    if "--check" in sys.argv:
        if TARGET.read_text() != text():
            print(f"{TARGET} is not what scripts/digits.py writes", file=sys.stderr)
            return 1
        return 0
    TARGET.write_text(text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
