#!/usr/bin/env python3
"""Slices and integers known at run time, of every integer type, up to the ends of their ranges.

Writes NumPy's answers (data/bounds.txt). Where NumPy cannot hold an integer (it has 64 bits for
one), the answer is its sentence for an integer that it can hold.
"""

import random
import sys

import numpy as np

from shared.answers import data, emit, table, values

SEED = 3
TYPES = {
    "i8": (-(2**7), 2**7 - 1),
    "i16": (-(2**15), 2**15 - 1),
    "i32": (-(2**31), 2**31 - 1),
    "i64": (-(2**63), 2**63 - 1),
    "i128": (-(2**127), 2**127 - 1),
    "isize": (-(2**63), 2**63 - 1),
    "u8": (0, 2**8 - 1),
    "u16": (0, 2**16 - 1),
    "u32": (0, 2**32 - 1),
    "u64": (0, 2**64 - 1),
    "u128": (0, 2**128 - 1),
    "usize": (0, 2**64 - 1),
}
LENGTHS = [0, 1, 4, 7]
FORMS = ["i:j:k", "i:j", "i:", ":j", "::k", "i::k", ":j:k"]
# Written with an unsigned variable, these count from the end.
NEGATED_FORMS = ["-i:", ":-j", "-i:-j", "i:-j", "::-k", "-i:j:-k"]
# Lists of indices for a 3-dimensional array, with the axis that `i` is on.
INTEGER_FORMS = {"i": 0, "1, i": 1, "::-1, :, i": 2, "..., i": 2, "None, :, i, None": 1, "-i": 0, "1, ..., -i": 2}
PER_FORM = 24
# `ndview::Error` holds the index as an i128.
LARGEST_IN_ERROR = 2**127 - 1


def pool(kind: str, length: int) -> list[int]:
    """Values near 0, near the length and at the ends of the type's range."""
    lowest, largest = TYPES[kind]
    near = [0, 1, 2, 3, -1, -2, -3, length - 1, length, length + 1, -length, -length - 1]
    ends = [lowest, lowest + 1, largest - 1, largest, 2**63 - 1, 2**63, -(2**63)]
    return sorted({x for x in near + ends if lowest <= x <= largest})


def slices(kind: str, forms: list[str]) -> list[tuple[str, str]]:
    """Random slices in each form: `type length i j k form`, and what they take of arange(length)."""
    lowest, _ = TYPES[kind]
    rows = {}
    for form in forms:
        wanted = len(rows) + PER_FORM
        while len(rows) < wanted:
            length = random.choice(LENGTHS)
            i, j, k = (random.choice(pool(kind, length)) for _ in "ijk")
            if k == 0 or ("-" in form and lowest < 0 and lowest in (i, j, k)):
                continue
            text = eval(f"np.arange({length})[{form}]", {"np": np, "i": i, "j": j, "k": k})
            rows[f"{kind} {length} {i} {j} {k} {form}"] = values(text)
    return list(rows.items())


def integers(kind: str) -> list[tuple[str, str]]:
    """Integers on the axes of a 3-dimensional array: what they take, or NumPy's sentence."""
    rows = []
    lowest, _ = TYPES[kind]
    a = np.arange(2 * 4 * 3).reshape(2, 4, 3)
    for form, axis in INTEGER_FORMS.items():
        for i in pool(kind, a.shape[axis]):
            if i > LARGEST_IN_ERROR or ("-i" in form and i == lowest < 0):
                continue
            try:
                answer = values(eval(f"a[{form}]", {"a": a, "i": i}))
            except (IndexError, OverflowError) as error:
                index = -i if "-i" in form else i
                sentence = f"index {index} is out of bounds for axis {axis} with size {a.shape[axis]}"
                assert str(error) == sentence or not -(2**63) <= index < 2**63, error
                answer = sentence
            rows.append((f"{kind} {i} {form}", answer))
    return rows


def main() -> int:
    random.seed(SEED)
    sections = {
        "slices": [row for kind in TYPES for row in slices(kind, FORMS)],
        "negated": [row for kind in TYPES for row in slices(kind, NEGATED_FORMS)],
        "integers": [row for kind in TYPES for row in integers(kind)],
    }
    return emit({data("bounds.txt"): table(sections)})


if __name__ == "__main__":
    sys.exit(main())
