#!/usr/bin/env python3
"""Pairs of disjoint parts of one array whose lengths are known while compiling.

Writes the calls (tests/parts/generated.rs), each of which has to compile, and what NumPy's array
holds after both parts were filled (data/parts.txt).
"""

import random
import sys

import numpy as np

from shared.answers import counted, data, emit, generated, static_shape, table, values
from shared.slicing import random_slice

SEED = 11
CASES = {1: 160, 2: 70, 3: 30}
PER_FUNCTION = 10


def item(length: int) -> str:
    if length > 0 and random.random() < 0.2:
        return str(random.randrange(-length, length))
    return random_slice(length)


def index_list(shape: tuple[int, ...]) -> str:
    used = random.randint(1, len(shape))
    return ", ".join(item(length) for length in shape[:used])


def pairs(rank: int):
    """Pairs that NumPy finds to share nothing; one in ten has an empty part."""
    seen = {}
    while len(seen) < CASES[rank]:
        shape = tuple(random.randint(1, 7) for _ in range(rank))
        a = counted(*shape)
        one, other = index_list(shape), index_list(shape)
        x, y = (eval(f"a[{i}, ...]", {"a": a}) for i in (one, other))
        if np.shares_memory(x, y) or ((x.size == 0 or y.size == 0) and random.random() < 0.9):
            continue
        x[...], y[...] = -1, -2
        seen[f"{shape} [{one}] [{other}]"] = (shape, one, other, values(a))
    return seen


def main() -> int:
    random.seed(SEED)
    sections, functions = {}, []
    for rank in CASES:
        cases = pairs(rank)
        sections[f"rank {rank}"] = [(name, answer) for name, (*_, answer) in cases.items()]
        rows = list(cases.items())
        starts = range(0, len(rows), PER_FUNCTION)
        for k in starts:
            functions += ["", f"fn rank_{rank}_from_{k}(answers: &mut Answers) {{"]
            for name, (shape, one, other, _) in rows[k : k + PER_FUNCTION]:
                functions.append(f'    apart!(answers, {static_shape(shape)}, "{name}", [{one}], [{other}]);')
            functions.append("}")
        names = ", ".join(f"rank_{rank}_from_{k}" for k in starts)
        functions += ["", f"pub const RANK_{rank}: &[fn(&mut Answers)] = &[{names}];"]
    rust = [
        "// Pairs of disjoint parts. Written by tests/numpy/parts.py; do not edit.",
        "",
        "use ndview::prelude::*;",
        "use ndview_tests::Answers;",
        *functions,
    ]
    return emit({data("parts.txt"): table(sections), generated("parts"): "\n".join(rust) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
