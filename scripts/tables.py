#!/usr/bin/env python3
"""Writes library/src/axis/table.rs: lengths to numbers that the compiler calculates with.

Run without arguments to write the file, with --check to compare it with the committed one.
"""

import pathlib
import sys

LARGEST = 1024
BASE = 32
TARGET = pathlib.Path(__file__).parent.parent / "library/src/axis/table.rs"


def digits(n: int) -> str:
    return f"Low{n % BASE}<High{n // BASE}>"


def table() -> str:
    lines = [
        "//! Lengths to numbers that the compiler calculates with. Written by `scripts/tables.py`; do not edit.",
        "",
        "use super::digits::*;",
        "use super::{Axis, Len};",
        "",
        "/// A length that the compiler can calculate with: 0 to %d." % LARGEST,
        "///",
        "/// Code that is generic over `Len<N>` and wants to take literal slices of it asks for",
        "/// `Len<N>: Tabled`.",
        "///",
        "/// ```",
        "/// use ndview::{Tabled, prelude::*};",
        "/// fn odd_places<const N: usize>(a: &Owned<i64, (Len<N>,)>) -> i64",
        "/// where",
        "///     Len<N>: Tabled,",
        "/// {",
        "///     arr!(a[1::2].sum())",
        "/// }",
        "/// assert_eq!(odd_places(&arr!([1, 2, 3, 4])), 6);",
        "/// ```",
        "#[diagnostic::on_unimplemented(",
        '    message = "the compiler calculates with lengths 0 to %d, not with `{Self}`",' % LARGEST,
        '    label = "a literal index needs such a length, and what combines arrays",',
        '    note = "`.erase()` turns every length into one known at run time; so does a slice `&array[..]` of a Rust array",',
        '    note = "where a length is a type parameter, `where (Len<N>,): AnyShape` lets arrays of it be combined"',
        ")]",
        "pub trait Tabled: Axis {",
        "    /// The length as two digits.",
        "    #[doc(hidden)]",
        "    type Digits: Digits;",
        "}",
        "",
        "macro_rules! lengths {",
        "    ($($n:literal $low:ident $high:ident),* $(,)?) => {$(",
        "        #[diagnostic::do_not_recommend]",
        "        impl Tabled for Len<$n> {",
        "            type Digits = $low<$high>;",
        "        }",
        "    )*};",
        "}",
        "",
        "// One more, for literal indices that are beyond all of them.",
        "#[diagnostic::do_not_recommend]",
        f"impl Tabled for Len<{LARGEST + 1}> {{",
        f"    type Digits = {digits(LARGEST + 1)};",
        "}",
        "",
        "#[rustfmt::skip]",
        "lengths! {",
    ]
    row = []
    for n in range(LARGEST + 1):
        row.append(f"{n} Low{n % BASE} High{n // BASE}")
        if len(row) == 5 or n == LARGEST:
            lines.append("    " + ", ".join(row) + ",")
            row = []
    lines.append("}")
    return "\n".join(lines) + "\n"


def main() -> int:
    text = table()
    if "--check" in sys.argv:
        if TARGET.read_text() != text:
            print(f"{TARGET} is not what scripts/tables.py writes", file=sys.stderr)
            return 1
        return 0
    TARGET.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
