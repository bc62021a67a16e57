#!/usr/bin/env python3
"""Writes library/src/axis/digits.rs: numbers of two digits to base 32, and their differences.

Run without arguments to write the file, with --check to compare it with the committed one.
"""

import pathlib
import sys

BASE = 32
LARGEST = 1024
HIGHEST = LARGEST // BASE
DIVISORS = {"Half": 2, "Third": 3, "Fifth": 5}
POWERS = [1 << bit for bit in range(HIGHEST.bit_length())]
TARGET = pathlib.Path(__file__).parent.parent / "library/src/axis/digits.rs"

HEAD = """\
//! Numbers of two digits to base 32, and their differences. Written by `scripts/digits.py`; do not
//! edit.
//!
//! The length 40 is `Low8<High1>`. A difference is looked up, not calculated: whatever the numbers,
//! the compiler passes through at most a dozen associated types, and needs no bound to do so. Binary
//! arithmetic with a recursive trait costs it several times as much, in every function that slices.

use super::arithmetic::Bits;
use super::{Axis, Dyn, Len};
use crate::axis::verdict::{Answer, Never, Yes};
use crate::sealed::Sealed;
use typenum::consts::*;

/// A number of two digits; its low digit is `Self`.
#[doc(hidden)]
pub trait Digits: Sealed {
    /// The axis of this length; of length 0 if this is below zero.
    type Axis: Axis;
    /// Whether this is not below zero.
    type NotNegative: Answer;
    /// This number subtracted from `N`.
    type TakenFrom<N: Digits>: Digits;
    /// Whether `N` is at least this number.
    type FitsIn<N: Digits>: Answer;
    /// This number less 0 to 31.
    LESS
    /// This number less 32 times a power of two.
    MINUS
    /// This number over 2, 3 and 5, rounded up.
    QUOTIENTS
    /// The same for a number that has this low digit, and the high digit of which leaves a remainder;
    /// `Q` is the quotient of the high digit.
    AFTER
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
pub trait High: Sealed {
    /// Whether it is a digit.
    type NotNegative: Answer;
    /// The one before it.
    type Before: High;
    /// The one after it.
    type After: High;
    /// 32 times this digit, subtracted from `N`.
    type TakenFrom<N: Digits>: Digits;
    /// The axis whose length has this high digit and the low digit 0 to 31.
    AXES
    /// This digit less a power of two.
    DIGITS
    /// `N`, which has this high digit, over 2, 3 and 5, rounded up.
    PARTS
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
        "LESS": declarations("Less", lows, "Digits"),
        "MINUS": declarations("Minus", [BASE * power for power in POWERS], "Digits"),
        "QUOTIENTS": " ".join(f"type {name}: Digits;" for name in DIVISORS),
        "AFTER": " ".join(
            declarations(f"{name}After", (f"{rest}<Q: High>" for rest in range(divisor)), "Digits")
            for name, divisor in DIVISORS.items()
        ),
        "AXES": declarations("Axis", lows, "Axis"),
        "DIGITS": declarations("Less", POWERS, "High"),
        "PARTS": declarations("", (f"{name}<N: Digits>" for name in DIVISORS), "Digits"),
    }
    text = HEAD
    for place, declared in types.items():
        text = text.replace(f"    {place}\n", f"    {declared}\n")
    return text


def low(digit: int) -> str:
    def less(k: int) -> str:
        return f"Low{digit - k}<H>" if k <= digit else f"Low{digit - k + BASE}<H::Before>"

    def quotient(divisor: int, rest: int) -> str:
        found = -(-(BASE * rest + digit) // divisor)
        return f"Low{found}<Q>" if found < BASE else "Low0<Q::After>"

    carried = "Twice" if 2 * digit < BASE else "TwiceAndOne"
    number = "H::Number"
    for bit in reversed(range(BASE.bit_length() - 1)):
        number = f"<{number} as Bits>::Then{digit >> bit & 1}"
    after = [
        f"type {name}After{rest}<Q: High> = {quotient(divisor, rest)};"
        for name, divisor in DIVISORS.items()
        for rest in range(divisor)
    ]
    return "\n".join(
        [
            f"/// A number whose low digit is {digit}.",
            f"pub struct Low{digit}<H>(pub H);",
            f"impl<H> Sealed for Low{digit}<H> {{}}",
            f"impl<H: High> Digits for Low{digit}<H> {{",
            f"    type Axis = H::Axis{digit};",
            "    type NotNegative = H::NotNegative;",
            f"    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less{digit};",
            f"    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less{digit} as Digits>::NotNegative;",
            "    " + " ".join(f"type Less{k} = {less(k)};" for k in range(BASE)),
            "    " + " ".join(f"type Minus{BASE * k} = Low{digit}<H::Less{k}>;" for k in POWERS),
            "    " + " ".join(f"type {name} = H::{name}<Self>;" for name in DIVISORS),
            "    " + " ".join(after),
            f"    type Twice = Low{2 * digit % BASE}<H::{carried}>;",
            f"    type TwiceAndOne = Low{(2 * digit + 1) % BASE}<H::{carried}>;",
            f"    type IsOne = {'H::IsZero' if digit == 1 else 'Never'};",
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

    def quotient(part: str, divisor: int) -> str:
        if not 0 <= digit <= HIGHEST:
            return f"Low0<{name(digit)}>"
        return f"N::{part}After{digit % divisor}<High{digit // divisor}>"

    taken = "N"
    for power in POWERS:
        if 0 <= digit <= HIGHEST and digit & power:
            taken = f"<{taken} as Digits>::Minus{BASE * power}"
    return "\n".join(
        [
            DESCRIPTIONS.get(digit, f"/// The high digit {digit}."),
            f"pub struct {name(digit)};",
            f"impl Sealed for {name(digit)} {{}}",
            f"impl High for {name(digit)} {{",
            f"    type NotNegative = {'Yes' if digit >= 0 else 'Never'};",
            f"    type Before = {name(digit - 1)};",
            f"    type After = {name(digit + 1) if digit >= 0 else name(digit)};",
            f"    type TakenFrom<N: Digits> = {taken};",
            "    " + " ".join(f"type Axis{k} = {axis(BASE * digit + k)};" for k in range(BASE)),
            "    " + " ".join(f"type Less{k} = {name(digit - k)};" for k in POWERS),
            "    " + " ".join(f"type {part}<N: Digits> = {quotient(part, k)};" for part, k in DIVISORS.items()),
            f"    type Twice = {name(2 * digit)};",
            f"    type TwiceAndOne = {name(2 * digit + 1)};",
            f"    type IsZero = {'Yes' if digit == 0 else 'Never'};",
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
