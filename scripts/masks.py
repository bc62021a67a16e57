#!/usr/bin/env python3
"""Writes runtime/src/shape/mask_table.rs: every mask rank over every number of axes left, and
runtime/src/index/count_table.rs: how many indices there are if one counts for several.

Run without arguments to write the file, with --check to compare it with the committed one. A script
writes it because axis numbers and the number of indices are literals, and each combination needs
its own.
"""

import pathlib
import sys

MAX_RANK = 6
# Bools without axes count for none, so that there may be more indices than axes.
MAX_INDICES = 12
RUNTIME = pathlib.Path(__file__).parent.parent / "runtime/src"


def masks() -> str:
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


def counts() -> str:
    lines = [
        "//! How many indices there are if one counts for several. Written by `scripts/masks.py`; do not edit.",
        "",
        "use super::count::counts;",
        "",
        "// The axes that one index counts for; the number of indices before, and after.",
        "#[rustfmt::skip]",
        "counts! {",
    ]
    for rank in [0, *range(2, MAX_RANK + 1)]:
        names = " ".join(f"A{i}" for i in range(rank))
        pairs = ", ".join(f"{count} {count + rank - 1}" for count in range(1, MAX_INDICES + 1))
        lines.append(f"    [{names}]: {pairs};")
    lines.append("}")
    return "\n".join(lines) + "\n"


def main() -> int:
    wrong = 0
    for name, text in [("shape/mask_table.rs", masks()), ("index/count_table.rs", counts())]:
        target = RUNTIME / name
        if "--check" not in sys.argv:
            target.write_text(text)
        elif target.read_text() != text:
            print(f"{target} is not what scripts/masks.py writes", file=sys.stderr)
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main())
