#!/usr/bin/env python3
"""Pairs of views of one array: do they share memory, may they?

Writes NumPy's answers (data/sharing.txt): a case is the six numbers of two slices for each axis.
"""

import random
import sys

import numpy as np

from shared.answers import data, emit, table

SEED = 6
CASES = {"one axis": 500, "two axes": 500, "transposed": 400}
LENGTHS = {"one axis": (13,), "two axes": (5, 6), "transposed": (6, 6)}


def section(length: int) -> tuple[int, int, int]:
    """Start, stop and step of a slice; short and empty ones among them."""
    step = random.choice([1, 1, 2, 2, 3, 4, -1, -2, -3])
    return random.randint(-length, length), random.randint(-length - 1, length), step


def cases(heading: str):
    rows = {}
    shape = LENGTHS[heading]
    empty = 0
    while len(rows) < CASES[heading]:
        a = np.arange(int(np.prod(shape))).reshape(shape)
        one, other = ([section(n) for n in shape] for _ in range(2))
        x = a[tuple(slice(*s) for s in one)]
        y = (a.T if heading == "transposed" else a)[tuple(slice(*s) for s in other)]
        if x.size == 0 or y.size == 0:
            empty += 1
            if empty > CASES[heading] // 20:
                continue
        name = " ".join(str(number) for s in (*one, *other) for number in s)
        rows[name] = f"{np.shares_memory(x, y)} {np.may_share_memory(x, y)}".lower()
    return list(rows.items())


def main() -> int:
    random.seed(SEED)
    return emit({data("sharing.txt"): table({heading: cases(heading) for heading in CASES})})


if __name__ == "__main__":
    sys.exit(main())
