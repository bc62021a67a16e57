#!/usr/bin/env python3
"""Writes library/src/shape/indices_table.rs: how many indices there are if one counts for several.

Run without arguments to write the file, with --check to compare it with the committed one. A script
writes it because the number of indices is a literal, and each combination needs its own.
"""

import pathlib
import sys

MAX_RANK = 6
# Bools without axes count for none, so that there may be more indices than axes.
MAX_INDICES = 12
TARGET = pathlib.Path(__file__).parent.parent / "library/src/shape/indices_table.rs"


def table() -> str:
    lines = [
        "//! How many indices there are if one counts for several. Written by `scripts/indices.py`; do not edit.",
        "",
        "use super::indices::{CountedAs, Indices, counted_as};",
        "use crate::axis::Axis;",
        "",
        "// The axes that one index counts for; the number of indices before, and after.",
        "#[rustfmt::skip]",
        "counted_as! {",
    ]
    for rank in [0, *range(2, MAX_RANK + 1)]:
        names = " ".join(f"A{i}" for i in range(rank))
        pairs = ", ".join(f"{count} {count + rank - 1}" for count in range(1, MAX_INDICES + 1))
        lines.append(f"    [{names}]: {pairs};")
    lines.append("}")
    return "\n".join(lines) + "\n"


def main() -> int:
    if "--check" not in sys.argv:
        TARGET.write_text(table())
    elif TARGET.read_text() != table():
        print(f"{TARGET} is not what scripts/indices.py writes", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
