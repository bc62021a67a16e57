#!/usr/bin/env python3
"""Integers: of which type NumPy's own are, what a literal and a variable of `usize` take from the array
beside them, and what integers of different types answer to each other.

Writes the calls (tests/integers/generated.rs) and the answers (data/integers.txt). A variable of type
`usize` or `isize` is Python's `int` there.
"""

import sys

import numpy as np

from shared.answers import data, emit, generated, table

BIG = 2**63
# The variables of every case, as NumPy has them, and as Rust does.
VARIABLES = {
    "u8s": (np.array([0, 4, 200], dtype=np.uint8), "Owned::from(vec![0_u8, 4, 200])"),
    "i8s": (np.array([-128, -1, 100], dtype=np.int8), "Owned::from(vec![-128_i8, -1, 100])"),
    "u32s": (np.array([1, 2, 7], dtype=np.uint32), "Owned::from(vec![1_u32, 2, 7])"),
    "i32s": (np.array([-7, 0, 9], dtype=np.int32), "Owned::from(vec![-7_i32, 0, 9])"),
    "i64s": (
        np.array([BIG - 1, -1, -BIG], dtype=np.int64),
        "Owned::from(vec![i64::MAX, -1, i64::MIN])",
    ),
    "u64s": (
        np.array([BIG - 1, BIG, 2 * BIG - 1], dtype=np.uint64),
        "Owned::from(vec![i64::MAX as u64, 1 << 63, u64::MAX])",
    ),
    "f32s": (np.array([0.5, -1.0, 3.0], dtype=np.float32), "Owned::from(vec![0.5_f32, -1.0, 3.0])"),
    "mask": (np.array([True, False, True]), "Owned::from(vec![true, false, true])"),
    "m": (
        np.array([[3, 1, 2], [0, 5, 4]], dtype=np.int64),
        "Owned::from_shape_vec([2, 3], vec![3_i64, 1, 2, 0, 5, 4]).expect(\"six\")",
    ),
    "none": (np.array([], dtype=np.int64), "Owned::from(Vec::<i64>::new())"),
    "n": (3, "3_usize"),
    "k": (-2, "-2_isize"),
    "large": (300, "300_usize"),
}
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]
CASES = {
    "defaults": [
        "np.arange(4)", "np.arange(n)", "np.arange(k, n)", "np.arange(n, k, -2)", "np.arange(1, n)", "np.arange(-1, n)",
        "np.arange(n) - 1", "np.arange(n) - n", "np.arange(0, 3, 0.5)", "np.arange(n) / 2", "m.argmax()", "m.argmin()",
        "m.argmax(axis=1) - 1", "np.argmin(m, axis=0) - 2", "np.abs(m.argmax(axis=1) - m.argmin(axis=1))", "m.argsort()",
        "np.argsort(m, axis=0) - 1", "np.argpartition(m[0], 1)[1] - 5", "np.nonzero(m)", "np.flatnonzero(m) - 4", "np.argwhere(m > 2)",
        "np.where(m > 2)", "np.count_nonzero(m) - 10", "np.count_nonzero(m, axis=0) - 2", "np.searchsorted(m[0], 2) - 3",
        "np.searchsorted(u8s, [5, 1]) - 2", "np.digitize(u8s, [1, 5]) - 2", "np.bincount(m[0]) - 1",
        "np.indices((2, 2)) - 1", "np.unique(m, return_counts=True)", "np.unravel_index(4, (2, 3))",
        "np.ravel_multi_index(([1, 0], [2, 1]), (2, 3)) - 9", "np.tril_indices(2)", "u8s.sum()", "i32s.sum()", "mask.sum()", "u8s.cumsum()",
        "u8s.prod()", "np.lexsort((m[0], m[1]))", "np.histogram(m[0], 2)", "none.sum()", "np.argwhere(none)",
    ],
    "counted": [
        "u8s + n", "n + u8s", "u32s * n", "i32s - n", "i32s + k", "k * i32s", "i32s * n", "u32s + n", "u64s - n", "i64s % n",
        "f32s * n", "n / f32s", "mask + n", "m * n - k", "m / n", "u8s / n", "i32s ** n", "u8s % n", "u32s & n", "u32s | n", "u32s ^ n",
        "u32s << n", "u32s >> n", "np.maximum(u8s, n)", "np.where(mask, n, k)", "np.where(mask, u8s, n)", "np.where(mask, n, u8s)",
        "np.where(mask, f32s, n)", "np.append(m, n)", "n + k", "n * 2", "n - 5", "n / 2", "n ** 2", "n % 2", "-n", "n < 4",
        "n == 3", "k < n", "n * 0.5", "n + 1.5", "len(m) - 5", "m * len(m)", "m.size - 10", "m - m.shape[0]", "len(m) * u32s", "np.sqrt(n)",
        "np.full((2,), n) - 5", "np.clip(m, n, 4)", "np.minimum(i8s, k)", "u8s + large", "large * i8s", "u8s + k", "np.maximum(u8s, large)",
        "u8s + 300", "u8s - -1", "i8s * 128", "u8s ** -1",
    ],
    "compared": [f"{a} {op} {b}" for a, b in [
        ("u8s", "300"), ("u8s", "-1"), ("u8s", "large"), ("u8s", "k"), ("u8s", "4"), ("300", "u8s"), ("-1", "u8s"), ("i8s", "128"),
        ("i8s", "-128"), ("-129", "i8s"), ("u64s", "-1"), ("u64s", "n"), ("i64s", "u64s"), ("u64s", "i64s"), ("i64s", "9223372036854775808"),
        ("i32s", "u64s"), ("u8s", "i8s"), ("i64s", "n"), ("f32s", "n"), ("mask", "1"), ("i8s", "u64s"), ("u8s", "4.5"),
    ] for op in COMPARISONS] + [
        "np.where(i64s == u64s, 1, 0)", "u8s[u8s < 300]", "(u8s < 300).all()", "-4 / u32s", "u8s / 300", "np.arctan2(u32s, 300)",
        "np.copysign(f32s, -300)", "u8s[u8s > n]", "m[m != large]",
    ],
    "bounds": [
        "np.clip(u8s, 0, 4550)", "np.clip(u8s, -5, 2)", "u8s.clip(-1, 300)", "np.clip(u8s, 300, 400)", "np.clip(u8s, 0, -1)",
        "np.clip(u8s, None, 300)", "np.clip(i8s, -200, 200)", "np.clip(i8s, 128, 200)", "np.clip(i32s, -1099511627776, 1099511627776)",
        "np.clip(u64s, -1, 9223372036854775808)", "np.clip(mask, 0, 5)", "np.clip(f32s, -1, 300)", "np.clip(u8s, 2, 4.5)",
        "np.clip(i64s, 1, 2) * 0.5", "np.clip(u8s + 1, -7, 256)", "np.clip(m, -1, 4)[0]", "np.clip(u8s, n, 300)", "np.clip(u8s, -5, n)",
    ],
    "lists": [
        "np.concatenate(([0], i64s))", "np.concatenate(([0], u8s))", "np.concatenate((i32s, [1, 2]))", "np.concatenate((f32s, [1]))",
        "np.concatenate((f32s, [0.5]))", "np.concatenate((u8s, (1, 2)))", "np.append(u8s, [1])", "np.append(i32s, [1, 2])",
        "np.append(f32s, [0.5])", "np.append(mask, [1])", "np.stack((mask, [1, 2, 3]))", "np.hstack((u8s, [1], 2))", "np.r_[u8s, [1, 2]]",
        "np.vstack((m, [[7, 8, 9]]))", "np.vstack((m[0], (7, 8, 9)))", "np.column_stack((mask, [1, 2, 3]))", "np.concatenate(([], u8s))",
    ],
}


def answer(result) -> str:
    if isinstance(result, tuple):
        return "; ".join(answer(part) for part in result)
    if isinstance(result, np.ndarray):
        return " ".join(repr(result).split())
    if isinstance(result, (bool, np.bool_)):
        return f"bool {str(bool(result)).lower()}"
    if isinstance(result, (float, np.floating)):
        return f"{np.asarray(result).dtype} {float(result)!r}"
    return f"{np.asarray(result).dtype} {result}"


def evaluated(case: str) -> str:
    variables = {name: numpy for name, (numpy, _) in VARIABLES.items()}
    with np.errstate(all="ignore"):
        try:
            return answer(eval(case, {"np": np, **variables}))
        except (OverflowError, ValueError) as error:
            return f"refused: {error}"


def calls(answers: dict[str, list[tuple[str, str]]]) -> str:
    lines = [
        "//! Written by `tests/numpy/integers.py`; do not edit.",
        "",
        "use super::{Described, refused};",
        "use ndview::prelude::*;",
        "",
    ]
    for section, cases in answers.items():
        lines += [f"pub fn {section}() -> Vec<String> {{"]
        lines += [f"    let {name} = {rust};" for name, (_, rust) in VARIABLES.items()]
        lines += ["    vec!["]
        for case, expected in cases:
            # What is known not to fit does not compile in `arr!`.
            is_refused = expected.startswith("refused")
            lines.append(f"        refused(try_arr!({case}))," if is_refused else f"        arr!({case}).described(),")
        lines += ["    ]", "}", ""]
    return "\n".join(lines)


def main() -> int:
    answers = {section: [(case, evaluated(case)) for case in cases] for section, cases in CASES.items()}
    return emit({data("integers.txt"): table(answers), generated("integers"): calls(answers)})


if __name__ == "__main__":
    sys.exit(main())
