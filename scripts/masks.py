#!/usr/bin/env python3
"""Writes runtime/src/shape/mask_table.rs: every mask rank over every number of axes left.

Run without arguments to write the file, with --check to compare it with the committed one. A script
writes it because axis numbers and the number of indices are literals, and each combination needs
its own.
"""

import pathlib
import sys

MAX_RANK = 6
TARGET = pathlib.Path(__file__).parent.parent / "runtime/src/shape/mask_table.rs"


def table() -> str:
    lines = [
        "//! Every mask rank over every number of axes left. Written by `scripts/masks.py`; do not edit.",
        "",
        "use super::mask::{covers, exceeds};",
        "",
        "// The rank of the array; the axes covered, each with its mask's and its number; those after them.",
        "#[rustfmt::skip]",
        "covers! {",
    ]
    for mask in range(1, MAX_RANK + 1):
        for left in range(mask, MAX_RANK + 1):
            for rank in range(left, MAX_RANK + 1):
                first = rank - left
                covered = " ".join(f"M{i} A{i} {i} {first + i}" for i in range(mask))
                rest = " ".join(f"B{i} {mask + i}" for i in range(left - mask))
                lines.append(f"    {rank}; {covered}; {rest};")
    lines += [
        "}",
        "",
        "// The axes of the mask; the fewer that are left; indices in all, as written and as counted.",
        "#[rustfmt::skip]",
        "exceeds! {",
    ]
    for mask in range(1, MAX_RANK + 1):
        for left in range(mask):
            names = " ".join(f"M{i}" for i in range(mask))
            axes = " ".join(f"A{i}" for i in range(left))
            counts = ", ".join(f"{count} {count + mask - 1}" for count in range(1, MAX_RANK + 1))
            lines.append(f"    [{names}] [{axes}]: {counts};")
    lines.append("}")
    return "\n".join(lines) + "\n"


def main() -> int:
    text = table()
    if "--check" in sys.argv:
        if TARGET.read_text() != text:
            print(f"{TARGET} is not what scripts/masks.py writes", file=sys.stderr)
            return 1
        return 0
    TARGET.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
