#!/usr/bin/env python3
"""Numbers of the user's own: rationals, dual numbers, integers of any size, as NumPy's arrays of objects.

Writes the lines (tests/own/generated.rs) and NumPy's answers (data/own.txt). The text of a line is the same in both
languages; the numbers themselves are those of tests/own/numbers.rs, and of the classes here.
"""

import functools
import sys
from fractions import Fraction

import numpy as np

from shared.answers import data, emit, generated, table


@functools.total_ordering
class Dual:
    """A number and its slope."""

    def __init__(self, value, slope=0.0):
        self.value, self.slope = float(value), float(slope)

    @staticmethod
    def of(other):
        return other if isinstance(other, Dual) else Dual(other)

    def __add__(self, other):
        other = Dual.of(other)
        return Dual(self.value + other.value, self.slope + other.slope)

    def __sub__(self, other):
        other = Dual.of(other)
        return Dual(self.value - other.value, self.slope - other.slope)

    def __mul__(self, other):
        other = Dual.of(other)
        return Dual(self.value * other.value, self.value * other.slope + self.slope * other.value)

    def __neg__(self):
        return Dual(-self.value, -self.slope)

    def __rsub__(self, other):
        return Dual.of(other) - self

    __radd__, __rmul__ = __add__, __mul__

    def __eq__(self, other):
        return self.value == Dual.of(other).value

    def __lt__(self, other):
        return self.value < Dual.of(other).value

    def __str__(self):
        return f"{self.value!r}+{self.slope!r}e"


def objects(numbers, shape):
    array = np.empty(len(numbers), dtype=object)
    array[:] = numbers
    return array.reshape(shape)


def ratios(*pairs, shape):
    return objects([Fraction(*pair) for pair in pairs], shape)


def bigs(*texts, shape):
    return objects([int(text) for text in texts], shape)


def duals(*pairs, shape):
    return objects([Dual(*pair) for pair in pairs], shape)


BIG = '"1000000000000000000001", "999999999999999999999999999999", "7", "0", "4294967296", "18446744073709551617"'

# Names, and their values in NumPy and in Rust.
ARRAYS = {
    "r": ("ratios((1, 2), (1, 3), (-2, 3), (5, 4), shape=(2, 2))", "ratios([(1, 2), (1, 3), (-2, 3), (5, 4)], [2, 2])"),
    "s": ("ratios((1, 6), (2, 1), shape=(2,))", "ratios([(1, 6), (2, 1)], [2])"),
    "z": ("ratios(shape=(0, 2))", "ratios([], [0, 2])"),
    "i": ("np.array([[3, -1], [2, 5]])", "arr!([[3_i64, -1], [2, 5]])"),
    "b": (f"bigs({BIG}, shape=(2, 3))", f"bigs([{BIG}], [2, 3])"),
    "c": ('bigs("12345678901234567890", "2", "3", shape=(3,))', 'bigs(["12345678901234567890", "2", "3"], [3])'),
    "d": ("duals((3, 1), (0.5, 0), (-2, 2), (1, -1), shape=(2, 2))", "duals([(3.0, 1.0), (0.5, 0.0), (-2.0, 2.0), (1.0, -1.0)], [2, 2])"),
    "e": ("duals((4, 1), (-1, 0.5), shape=(2,))", "duals([(4.0, 1.0), (-1.0, 0.5)], [2])"),
    "x": ("np.array([0.5, 2.0])", "arr!([0.5, 2.0])"),
}

SECTIONS = {
    "rationals": [
        "r + s", "r - s", "r * s", "r / s", "-r", "r * 2 - 1", "1 - r", "1 / r", "r / 4", "(r - s) * (r + s)", "r.T + s",
        "r[:, ::-1] * 2", "r[1] + r[:, 0]", "r[[1, 0]] - r", "r[r > 0] * 3", "r + i", "i * r", "r[:, None] * s[:, None]",
        "r == s", "r != r", "r < s", "r >= 1", "r > i", "1 < r", "np.where(r > s, r, s)", "np.where(r < 0, 0, r)",
        "r.sum()", "r.sum(axis=0)", "r.sum(axis=-1, keepdims=True)", "np.sum(r * s)", "np.sum(r, axis=(0, 1))", "(r * 2).sum(axis=1)",
        "r.prod()", "np.prod(r, axis=1)", "r.T.prod(axis=0)", "(r * i).sum()", "s.sum()", "s.prod()",
        "z.sum()", "z.prod()", "z.sum(axis=0)", "z.prod(axis=0)", "z.sum(axis=1)", "z + 1", "z * s",
        "np.add(r, s)", "np.subtract(s, r)", "np.multiply(r, 3)", "np.negative(r)", "np.divide(r, s)", "np.sort(s - 1)",
        "np.concatenate((r, r * 2))[:, 1]", "(r + r.T)[0]",
        "r.min()", "r.max(axis=0)", "np.min(r, axis=1, keepdims=True)", "(r * 2).max(axis=-1)", "r.argmax()", "r.argmin(axis=1)", "np.argmax(r.T, axis=0)",
        "np.maximum(r, s)", "np.minimum(r, 1)", "r.cumsum()", "r.cumsum(axis=0)", "np.cumprod(r, axis=1)", "r.T.cumsum(axis=-1)", "(r * i).cumprod()",
        "z.cumsum(axis=0)", "z.cumprod()", "r.mean()", "r.mean(axis=0)", "(r * 2).mean(axis=1, keepdims=True)", "np.mean(r * s)",
        "r @ s", "r @ r", "s @ r", "s @ s", "np.dot(r, s)", "np.dot(r, r.T)", "np.inner(r, s)", "np.matmul(r[None], r)", "r.T @ r[:, :1]",
        "z @ r",
    ],
    "big_integers": [
        "b + c", "b * c", "b + 1", "2 * b", "(b + c) * b", "b == 7", "b > c", "np.where(b > c, b, c)", "b[:, ::2] * b[:, 1:]",
        "b.sum()", "b.sum(axis=0)", "b.prod(axis=1)", "(b + 1).prod()", "(b * c).sum(axis=1, keepdims=True)", "b[b > 100].sum()",
        "np.sort(b)", "np.argsort(c)", "b.min()", "b.max(axis=1)", "np.argmax(b)", "b.argmin(axis=0)", "b.cumsum(axis=1)", "np.cumprod(c)", "np.maximum(b, c)",
        "b @ b.T", "b @ c", "np.dot(c, c)",
    ],
    "dual_numbers": [
        "d + e", "d * e", "d - 1", "d * 0.5", "1.5 - d", "d * d * d", "d * x", "x + d", "d * 2 + x", "-d", "d > 0.75", "d < e",
        "d.max()", "d.min(axis=0)", "d.cumsum(axis=0)", "d @ e", "np.dot(d, d)", "np.maximum(d, e)", "np.argmin(d, axis=1)",
        "d.sum()", "d.sum(axis=0)", "d.prod()", "(d * d).sum(axis=1)", "np.prod(d - e, axis=0)",
    ],
}

# Statements, and what they leave.
STATEMENTS = {
    "rationals": [
        ("r[0] = 5", "r"), ("r[...] = s", "r"), ("r += s", "r"), ("r[:, 1] *= 2", "r"), ("r[1:] = r[:1] * 3", "r"), ("r[r < 1] = 1", "r"),
        ("r[[0, 1], [1, 0]] += 10", "r"), ("r[...] = r[::-1] + r", "r"), ("r[:] = r.T", "r"), ("r -= r[0]", "r"),
    ],
    "big_integers": [("b[b > 7] = 0", "b"), ("b *= b", "b"), ("b[:, 1:] = b[:, :-1] + 1", "b")],
    "dual_numbers": [("d[0] = 0.5", "d"), ("d *= x", "d"), ("d[:, 0] += 1", "d")],
}


def names():
    known = {"np": np, "ratios": ratios, "bigs": bigs, "duals": duals}
    return known | {name: eval(text, known) for name, (text, _) in ARRAYS.items()}


def told(result) -> str:
    array = np.asarray(result, dtype=object)
    if any(isinstance(x, Dual) for x in array.ravel()):
        # A number that is stored among them is one of them.
        array = np.vectorize(Dual.of, otypes=[object])(array)
    texts = [str(x).lower() if isinstance(x, (bool, np.bool_)) else str(x) for x in array.ravel()]
    return f"({', '.join(map(str, array.shape))}): {' '.join(texts)}".strip()


def cases(section):
    """Names, answers, and calls in Rust."""
    for line in SECTIONS[section]:
        yield line, told(eval(line, names())), f"arr!({line}).tell()"
    for statement, shown in STATEMENTS[section]:
        known = names()
        exec(statement, known)
        call = f"{{ let mut {shown} = {shown}.clone(); arr!({statement}); {shown}.tell() }}"
        yield f"{statement} ## {shown}", told(known[shown]), call


def quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'


def main() -> int:
    lines = [
        "// Numbers of the user's own. Written by tests/numpy/own.py; do not edit.",
        "#![allow(unused_parens)]",
        "",
        "use super::numbers::{bigs, duals, ratios};",
        "use super::Tell as _;",
        "use ndview::prelude::*;",
        "use ndview_tests::Answers;",
    ]
    tables = {}
    for section in SECTIONS:
        shown = list(cases(section))
        tables[section] = [(name, answer) for name, answer, _ in shown]
        lines += ["", "#[test]", f"fn {section}() {{", f'    let mut answers = Answers::section(super::TABLE, "{section}");']
        text = " ".join(name for name, _, _ in shown)
        used = [name for name in ARRAYS if any(word == name for word in "".join(c if c.isalnum() else " " for c in text).split())]
        lines += [f"    let {name} = {ARRAYS[name][1]};" for name in used]
        lines += [f"    answers.compare({quoted(name)}, {call});" for name, _, call in shown]
        lines += ["    answers.finish();", "}"]
    return emit({data("own.txt"): table(tables), generated("own"): "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
