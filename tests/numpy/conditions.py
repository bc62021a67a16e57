#!/usr/bin/env python3
"""Conditions as indices: what they select, and what is stored where they are true.

Writes the calls (tests/conditions/generated.rs) and the answers (data/conditions.txt): NumPy's, where
every condition is an array of bools that is there before anything is read or written through it.
"""

import re
import sys

import numpy as np

from shared.answers import counted, data, emit, generated, static_shape, table, values

PER_FUNCTION = 8

# The arrays of every case: `a`, whose shape is the key, and beside it `b` of the same shape, `v` as
# long as the first axis, `w` as long as the last, and the number `p`. The values jump about.
SELECTED = {
    (7,): [
        "a[a > 5]", "a[a > 100]", "a[a > -1]", "a[(a > 2) & (b < 9)]", "a[~(a > 5)]", "a[(a < 3) | (a > p)]",
        "a[(a > 2) ^ (b > 4)]", "a[a % 2 == 0]", "a[::-1][a > 5]", "a[::2][b[::2] > 4]", "a[1:][a[1:] > a[:-1]]",
        "a[np.greater(a, b)]", "a[np.logical_not(a > 5)]", "a[a * 2 > b + p]", "a[a > a.mean()]",
        "a[None, a > 5]", "a[a > 5, None]", "a[..., a > 5]", "a[a > 5, ...]", "a[a > 5][1:]", "a[a > p] * 2",
        "a[a > 5].sum()", "a[a == 3]", "a[np.where(a > 5, b > 5, b < 5)]", "b[a > 5]", "(a + b)[a > 5]",
        "a[1:-1][(a[:-2] < a[1:-1]) & (a[1:-1] > a[2:])]",
    ],
    (3, 4): [
        "a[a > 5]", "a.T[a.T > 5]", "a.T[b.T > 5]", "a[::-1, ::-1][a > 5]", "a[:, ::2][a[:, 1::2] > 5]",
        "a[(a > 2) & (w > 11)]", "a[(a > 2) & (v[:, None] > 4)]", "a[v > 13]", "a[v > 13, 1:]", "a[v > 13, ::-2]",
        "a[v > 100]", "a[:, w > 11]", "a[1:, w > 11]", "a[1, w > 11]", "a[-1, a[-1] > 4]", "a[v > 13, 1]", "a[..., w > 11]",
        "a[v > 13, ...]", "a[None, v > 13]", "a[v > 13, None]", "a[v > 13, w > 18]", "a[v > 13, [0]]", "a[[0], w > 11]", "a[a[:, 0] > 4]", "a[a[:, 1] > a[:, 2]]", "a[:, a[0] > 4]", "a[:, ~(w > 11)]",
        "a[a > w]", "a[a > v[:, None]]", "a[None, a > 5]", "a[a > 5, None]", "a[0:1, w > 11]", "a[::2, w > 11]",
        "a[np.arange(3) > 0]", "a.T[w > 11]", "a[::-1][v > 13]", "a[v > 13][:, w > 11]",
    ],
    (2, 3, 4): [
        "a[a > 9]", "a[v > 15]", "a[a[:, :, 0] > 5]", "a[a[..., 0] > 5, 1:]", "a[:, a[0] > 9]", "a[..., w > 11]",
        "a[1, :, w > 11]", "a[v > 15, :, 1]", "a[v > 15, 1]", "a[:, 1, w > 11]", "a[1, a[1] > 9]", "a[0, a[0, :, 1] > 5, ::2]",
        "a.T[a.T > 9]", "a[:, ::-1][b > 9]", "a[:, :, w > 11]", "a[v > 15, ..., None]", "a[v > 15, :, w > 11]",
        "a[a.sum(axis=2) > 30]", "a[a.min(axis=(1, 2)) < 3]",
    ],
    (0,): ["a[a > 5]", "a[~(a > 5)]"],
    (3, 0): ["a[a > 5]", "a[v > 13]", "a[:, w > 11]"],
    (0, 4): ["a[a > 5]", "a[v > 13]", "a[:, w > 11]"],
    (1,): ["a[a > 100]", "a[a < 100]"],
}

ASSIGNED = {
    (7,): [
        "a[a > 5] = 0", "a[a > 5] += 1", "a[a > 5] -= p", "a[a > 5] *= -1", "a[~(a > 5)] = p", "a[(a > 2) & (b < 9)] = -1",
        "a[b > 5] = 0", "a[b > 5] += b[0]", "a[a > 100] = 0", "a[a > -1] = 0", "a[a > 5] %= 4", "a[a > 5] <<= 1",
        "a[1:][a[:-1] > 5] = 0", "a[:-1][a[1:] > 5] = 0", "a[1:][a[:-1] > 5] += 1", "a[::-1][a > 5] = 0",
        "a[::-1][a > 5] += 1", "a[::2][a[:4] > 5] = 0", "a[:4][a[::2] > 5] = 0", "a[1:-1][(a[:-2] > 5) | (a[2:] > 5)] = 0",
        "a[1:-1][(a[:-2] + a[2:]) > 12] += a[0]", "a[a > a.mean()] = 0", "a[a > a[0]] = a[0]", "a[a > a[3]] += a[3]",
        "a[a > 5] = b[a > 5]", "a[a > 5] = a[a > 5][::-1]", "a[a > 5] += b[a > 5]", "a[a > 5] = [7]", "a[a > 5] += [7]",
        "a[a > 100] = b[b > 100]", "a[a > 5] = a[b > 5][:1]", "a[a[::-1] > 5] = 0",
        "a[a[::-1] > 5] += 1", "a[a % 3 == 1] = 9", "a[(a > 3) & (a < 9)] = 0", "a[np.minimum(a, b) > 3] = 0",
        "a[a > w] = 0", "a[..., a > 5] = 0", "a[a > 5, ...] = 1", "a[3:6][a[3:6] > 1] -= 5",
    ],
    (3, 4): [
        "a[a > 5] = 0", "a[a > 5] += 1", "a.T[a.T > 5] = 0", "a.T[b.T > 5] += 1", "a[a > w] = -1", "a[a > v[:, None]] = -1",
        "a[v > 13] = 0", "a[v > 13] += 1", "a[v > 13] = w", "a[v > 13] += w", "a[v > 13, 1:] = 0", "a[v > 13, 1:] -= 1",
        "a[:, w > 11] = 0", "a[:, w > 11] += 1", "a[1:, w > 11] = 7", "a[1, w > 11] = 7", "a[1, a[1] > 4] = 7",
        "a[1, a[1] > 4] += 7", "a[a[:, 0] > 4] = 0", "a[a[:, 0] > 4] += 1", "a[a[:, 3] > 4, 1:] = 0", "a[:, a[0] > 4] = 0",
        "a[:, a[1] > 4] += 1", "a[a[:, 1] > a[:, 2]] = w", "a[1:][a[:-1] > 5] = 0", "a[:-1][a[1:] > 5] = 0",
        "a[:, 1:][a[:, :-1] > 5] = 0", "a[1:, 1:][a[:-1, :-1] > 5] += 1", "a[::-1][a > 5] = 0", "a[:, ::-1][a > 5] += 1",
        "a[1:-1, 1:-1][(a[:-2, 1:-1] > 4) | (a[1:-1, 2:] > 4)] = 0", "a[a > 5] = b[a > 5]", "a[::2][a[::2] > 5] = p",
        "a[:, 1::2][a[:, ::2] > 5] = p", "a[v > 13, w > 18] = 0", "a[v > 13, [0]] = 0", "a[a[:, 0] > 4, 0] = 1", "a[a > a[0]] = 0", "a[a > a[:, :1]] = 0", "a[a < a[-1, -1]] += a[-1, -1]",
        "a[0:1, a[0] > 4] = 0",
    ],
    (2, 3, 4): [
        "a[a > 9] = 0", "a[v > 15] = 0", "a[a[:, :, 0] > 5] = w", "a[a[..., 0] > 5, 1:] += 1", "a[:, a[0] > 9] = 0",
        "a[..., w > 11] -= 1", "a[1, a[1] > 9] = 0", "a[0][a[0] > a[1]] = 0",
        "a[::-1][a > 9] = 0", "a.T[a.T > 9] = 1", "a[:, 1:][a[:, :-1] > 9] = 1", "a[v > 15, 1] = w", "a[:, 1, w > 11] = 0",
    ],
    (0,): ["a[a > 5] = 0", "a[a > 5] += 1"],
    (3, 0): ["a[a > 5] = 0", "a[v > 13] = 1"],
}

# Values that do not fit: nothing is written.
REFUSED = {
    (7,): ["a[a > 5] = b[:2]", "a[a > 5] += b[:2]", "a[a > 100] = b[:2]", "a[a > 5] = b[None, :2]"],
    (3, 4): ["a[v > 13] = b[0, :3]", "a[v > 13] += b[0, :3]", "a[a > 5] = b[0, :3]", "a[:, w > 11] = b[:2]"],
}

# On floats, some of them not a number.
FLOATS = [
    "a[np.isnan(a)]", "a[~np.isnan(a)]", "a[np.isfinite(a) & (a > 1)]", "a[a > 1]", "a[np.isnan(a) | (b > 1)]",
    "a[np.isnan(a)] = 0", "a[np.isnan(a)] = b[0]", "a[~np.isnan(a)] += 0.5", "a[a > 1] /= 4", "a[np.isinf(a)] = -1",
    "a[np.isnan(a)] = 2", "b[np.isnan(a)] *= 0.5", "a[a != a] = 7.25",
]


def floats():
    """Two arrays for those."""
    a = np.array([1.5, np.nan, -2.0, np.inf, 0.0, np.nan, 3.25, -np.inf, 1.0])
    return {"a": a, "b": np.arange(9) * 0.75 - 2, "np": np}


def integers(shape):
    """The arrays of a case."""
    jumping = lambda *shape, start: (counted(*shape, start=start) * 7) % 23
    return {
        "a": jumping(*shape, start=1), "b": jumping(*shape, start=5), "v": jumping(shape[0], start=2),
        "w": jumping(shape[-1], start=3), "p": np.int64(8), "np": np,
    }


def split(statement: str):
    """Place, operator and value of an assignment."""
    return re.fullmatch(r"(.*\]) ([-+*/%<]*=) (.*)", statement).groups()


def run(statement: str, scope) -> None:
    """Does an assignment as if its index and its value had been copied before."""
    place, operator, value = split(statement)
    base, index = split_index(place)
    scope["copied"] = np.array(eval(value, scope))
    scope["index"] = eval(f"np.s_[{index}]", scope)
    scope["index"] = tuple(copy(i) for i in scope["index"]) if isinstance(scope["index"], tuple) else copy(scope["index"])
    exec(f"({base})[index] {operator} copied", scope)


def copy(index):
    """An index that shares no memory."""
    return index.copy() if isinstance(index, np.ndarray) else index


def split_index(place: str):
    """What is indexed last, and the index."""
    depth = 0
    for position in range(len(place) - 1, -1, -1):
        depth += {"]": 1, "[": -1}.get(place[position], 0)
        if depth == 0:
            return place[:position], place[position + 1 : -1]
    raise ValueError(place)


KINDS = {"fixed": "", "run time": ".into_erased()"}


def setup(shape, kind: str) -> str:
    """Rust's source of the arrays of a case."""
    make = lambda name, shape, start: (
        f"let {'mut ' * (name == 'a')}{name} = jumping::<{static_shape(shape)}>({start}){KINDS[kind]};"
    )
    arrays = [("a", shape, 1), ("b", shape, 5), ("v", shape[:1], 2), ("w", shape[-1:], 3)]
    return " ".join(make(*array) for array in arrays) + " let p = 8_i64; let _ = (&mut a, &b, &v, &w, p);"


def selected():
    """Each case's name, answer and Rust source."""
    for shape, expressions in SELECTED.items():
        for expression in expressions:
            for kind in KINDS:
                scope = integers(shape)
                name = f"{kind} {shape}: {expression}"
                result = eval(expression, scope)
                seen = f"copy {tuple(np.shape(result))}: {values(result)}" if isinstance(result, np.ndarray) else str(result)
                yield name, seen, f'    {{ {setup(shape, kind)} answers.compare("{name}", seen(&arr!({expression}))); }}'


def assigned():
    """The same of assignments."""
    for shape, statements in ASSIGNED.items():
        for statement in statements:
            for kind in KINDS:
                scope = integers(shape)
                name = f"{kind} {shape}: {statement}"
                run(statement, scope)
                source = f'arr!({statement}); answers.compare("{name}", values(&a));'
                yield name, values(scope["a"]), f"    {{ {setup(shape, kind)} {source} }}"


def refused():
    """The same of assignments that are errors."""
    for shape, statements in REFUSED.items():
        for statement in statements:
            scope = integers(shape)
            name = f"run time {shape}: {statement}"
            try:
                exec(statement, scope)
            except (ValueError, TypeError) as error:
                sentence = str(error)
            assert (scope["a"] == integers(shape)["a"]).all()
            check = f'answers.compare("{name}", panic_message(|| arr!({statement}))); assert_eq!(a, untouched, "{name}");'
            yield name, sentence, f'    {{ {setup(shape, "run time")} let untouched = a.copy(); {check} }}'


def named(text: str) -> str:
    """What is not a number, as Rust writes it."""
    return text.replace("nan", "NaN")


def float_cases():
    """The same of floats."""
    for line in FLOATS:
        scope = floats()
        begin = "let (mut a, mut b) = floats(); let _ = (&mut a, &mut b);"
        if "= " in line.replace("!= ", ""):
            run(line, scope)
            array = line[0]
            yield line, named(values(scope[array])), f'    {{ {begin} arr!({line}); answers.compare("{line}", values(&{array})); }}'
        else:
            result = eval(line, scope)
            seen = named(f"copy {tuple(result.shape)}: {values(result)}")
            yield line, seen, f'    {{ {begin} answers.compare("{line}", seen(&arr!({line}))); }}'


def main() -> int:
    written = {
        "selected": list(selected()),
        "assigned": list(assigned()),
        "refused": list(refused()),
        "floats": list(float_cases()),
    }
    rust = [
        "// Conditions as indices. Written by tests/numpy/conditions.py; do not edit.",
        "",
        "use super::{floats, jumping, seen};",
        "use ndview::prelude::*;",
        "use ndview_tests::{Answers, panic_message, values};",
    ]
    for heading, cases in written.items():
        starts = range(0, len(cases), PER_FUNCTION)
        for k in starts:
            rust += ["", f"fn {heading}_from_{k}(answers: &mut Answers) {{"]
            rust += [source for _, _, source in cases[k : k + PER_FUNCTION]]
            rust += ["}"]
        names = ", ".join(f"{heading}_from_{k}" for k in starts)
        rust += ["", f"pub const {heading.upper()}: &[fn(&mut Answers)] = &[{names}];"]
    sections = {heading: [(name, answer) for name, answer, _ in cases] for heading, cases in written.items()}
    return emit({data("conditions.txt"): table(sections), generated("conditions"): "\n".join(rust) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
