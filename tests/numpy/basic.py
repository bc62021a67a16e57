#!/usr/bin/env python3
"""Random lists of integers, slices, `...`, `None` and implicit trailing axes, on ranks 1 to 4.

Writes the calls (tests/basic/generated.rs) and NumPy's answers (data/basic.txt).
"""

import random
import sys

import numpy as np

from shared.answers import counted, data, describe, emit, generated, static_shape, table
from shared.slicing import random_slice

SEED = 2
CASES = {1: 60, 2: 100, 3: 110, 4: 70}
PER_FUNCTION = 10
LARGEST_RANK = 6

# Lists that chance might not find.
CHOSEN = {
    1: [
        ((5,), "..."), ((5,), "()"), ((5,), "..., 2"), ((5,), "2, ..."), ((5,), "None"),
        ((5,), "None, None, ::-1, None"), ((0,), "..."), ((0,), "::-1"), ((0,), "None, 3:"),
        ((1,), "-1"), ((1,), "-1:"),
    ],
    2: [
        ((3, 4), "..."), ((3, 4), "()"), ((3, 4), "1, ..., 2"), ((3, 4), "1, 2, ..."), ((3, 4), "-1, -1"),
        ((3, 4), "..., None"), ((3, 4), "None, ..., None"), ((3, 4), ":, None, :"), ((3, 4), "np.newaxis, 0"),
        ((0, 4), "..., 2"), ((3, 0), "1"), ((3, 4), "5:, 1"), ((1, 1), "0, 0"),
    ],
    3: [
        ((2, 3, 4), "..."), ((2, 3, 4), "0, ..., 0"), ((2, 3, 4), "0, 0, 0, ..."), ((2, 3, 4), "1, 2, 3"),
        ((2, 3, 4), ":, 1"), ((2, 3, 4), "..., ::-1"), ((2, 3, 4), "None, ..., None, 1"),
        ((2, 0, 4), "1, ..., 2"), ((2, 3, 4), "-1, -1, -1"),
    ],
    4: [
        ((2, 3, 2, 3), "..."), ((2, 3, 2, 3), "..., 0, 0"), ((2, 3, 2, 3), "0, ..., 0"), ((2, 3, 2, 3), "1, 1, 1, 1"),
        ((2, 3, 2, 3), "::-1, ::-1, ::-1, ::-1"),
    ],
}


def item(length: int) -> str:
    """An index for an axis of the length."""
    if length > 0 and random.random() < 0.3:
        return str(random.randrange(-length, length))
    return random_slice(length)


def index_list(shape: tuple[int, ...]) -> str:
    """A list of indices, for the first axes or, around an ellipsis, for the first and the last."""
    used = random.randint(1, len(shape))
    ellipsis = random.randint(0, used) if random.random() < 0.3 else None
    after = 0 if ellipsis is None else used - ellipsis
    lengths = [*shape[: used - after], *shape[len(shape) - after :]]
    items = []
    for k in range(used + 1):
        if random.random() < 0.12:
            items.append(random.choice(["None", "np.newaxis"]))
        if k == ellipsis:
            items.append("...")
        if k < used:
            items.append(item(lengths[k]))
    return ", ".join(items)


def random_cases(rank: int):
    """The chosen lists, then random ones, none twice."""
    seen = dict.fromkeys(CHOSEN[rank])
    while len(seen) < CASES[rank] + len(CHOSEN[rank]):
        shape = tuple(random.choice([1, 2, 3, 3, 4, 4, 5] + [0] * (random.random() < 0.2)) for _ in range(rank))
        indices = index_list(shape)
        if np.ndim(take(counted(*shape), indices)) <= LARGEST_RANK:
            seen[shape, indices] = None
    return list(seen)


def take(a: np.ndarray, indices: str):
    """NumPy's answer."""
    return eval(f"a[{indices}]", {"a": a, "np": np})


def main() -> int:
    random.seed(SEED)
    sections, functions = {}, []
    for rank in CASES:
        cases = random_cases(rank)
        answers = []
        for shape, indices in cases:
            a = counted(*shape)
            for source, array in (("fixed", a), ("flipped", np.flip(a)), ("run time", a)):
                name = f"{source} {shape}[{indices}]"
                answers.append((name, describe(take(array, indices), array, "view")))
        sections[f"rank {rank}"] = answers
        for k in range(0, len(cases), PER_FUNCTION):
            functions += ["", f"fn rank_{rank}_from_{k}(answers: &mut Answers) {{"]
            for shape, indices in cases[k : k + PER_FUNCTION]:
                reverse = ", ".join(["::-1"] * rank)
                call = f'{static_shape(shape)}, [{reverse}], "{shape}[{indices}]", [{indices}]'
                functions.append(f"    take!(answers, {call});")
            functions.append("}")
        names = ", ".join(f"rank_{rank}_from_{k}" for k in range(0, len(cases), PER_FUNCTION))
        functions += ["", f"pub const RANK_{rank}: &[fn(&mut Answers)] = &[{names}];"]
    rust = [
        "// Lists of basic indices. Written by tests/numpy/basic.py; do not edit.",
        "",
        "use ndview::prelude::*;",
        "use ndview_tests::Answers;",
        *functions,
    ]
    return emit({data("basic.txt"): table(sections), generated("basic"): "\n".join(rust) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
