#!/usr/bin/env python3
"""Every literal slice with bounds within +-7 or absent and steps +-1..3 or absent, on lengths 0..6.

Writes the calls (tests/slices/generated.rs) and NumPy's answers (data/slices.txt).
"""

import sys

import numpy as np

from shared.answers import data, emit, generated

LENGTHS = range(7)
BOUNDS = [None, *range(-7, 8)]
STEPS = [None, 1, 2, 3, -1, -2, -3]


def text(start, stop, step) -> str:
    """The slice as NumPy's users write it."""
    bound = lambda b: "" if b is None else str(b)
    tail = "" if step is None else f":{step}"
    return f"{bound(start)}:{bound(stop)}{tail}"


def answer(start, stop, step) -> str:
    """For each length, the elements of `arange(length)` that the slice takes, one digit each."""
    taken = (np.arange(n)[start:stop:step] for n in LENGTHS)
    return "|".join("".join(map(str, a.tolist())) for a in taken)


def main() -> int:
    groups, rows = [], []
    for step in STEPS:
        for start in BOUNDS:
            slices = [(text(start, stop, step), answer(start, stop, step)) for stop in BOUNDS]
            groups.append([slice_text for slice_text, _ in slices])
            rows += [f"{slice_text}\t{taken}" for slice_text, taken in slices]
    rust = [
        "// Every literal slice. Written by tests/numpy/slices.py; do not edit.",
        "",
        "use super::{Arrays, Taken};",
        "use ndview::prelude::*;",
        "",
        "/// Groups small enough for the compiler to check each as one body.",
        "pub const GROUPS: &[fn(&Arrays, &mut Vec<Taken>)] = &[",
        "    " + ", ".join(f"group_{k}" for k in range(len(groups))) + ",",
        "];",
    ]
    for k, group in enumerate(groups):
        rust += ["", f"fn group_{k}(arrays: &Arrays, taken: &mut Vec<Taken>) {{"]
        rust += [f'    take!(arrays, taken, "{slice_text}", [{slice_text}]);' for slice_text in group]
        rust += ["}"]
    return emit({data("slices.txt"): "\n".join(rows) + "\n", generated("slices"): "\n".join(rust) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
