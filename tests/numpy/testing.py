#!/usr/bin/env python3
"""Assertions about arrays: what they are content with, and what they tell of the rest; the same line in both languages.

Writes the lines (tests/testing/generated.rs) and NumPy's answers (data/testing.txt).
"""

import sys

import numpy as np

from namespace import answer, name_of, rust
from shared.answers import data, emit, generated, table

np.seterr(all="ignore")

ARRAYS = {
    "v": "np.array([1.0, 2.0, 3.0, -4.5])",
    "w": "np.array([1.0, 2.5, 3.0, -4.25])",
    "q": "np.array([1.0, np.nan, np.inf, -4.5])",
    "p": "np.array([1.0, np.nan, -np.inf, -4.5])",
    "f": "np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)",
    "g": "np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)",
    "i": "np.array([3, -1, 0, 7])",
    "j": "np.array([3, -2, 1, 7])",
    "u": "np.array([3, 4, 0, 7], dtype=np.uint8)",
    "s": "np.array([3, 5, 2, 7], dtype=np.int16)",
    "k": "np.array([True, False, True])",
    "l": "np.array([True, True, True])",
    "m": "np.arange(12.0).reshape(3, 4)",
    "n": "np.arange(12.0).reshape(3, 4).T",
    "o": "np.arange(60.0).reshape(3, 4, 5) / 7",
    "c": "np.array([1 + 2j, 0.5, np.nan])",
    "d": "np.array([1 + 2j, 0.5 - 1j, np.nan])",
    "e": "np.zeros(0)",
    "z": "np.zeros((3, 0))",
    "t": "np.arange(1200.0)",
    "x": "v[1] + 0.5",
}

PAIRS = [
    "v, v", "v, w", "w, v", "q, q", "q, v", "v, q", "q, p", "p, q", "f, f", "f, g", "f, [0.1, 2.0, 3.0, 1e-8]", "i, i", "i, j",
    "j, i", "i, [3.0, -1.0, 0.5, 7.0]", "u, s", "s, u", "u, i", "k, l", "k, k", "k, [1, 0, 0]", "m, m", "m, m[::-1]", "m, 3", "m, 3.5", "2, m",
    "m, v", "m, n", "v, v[1:]", "v, [[1.0, 2.0, 3.0, -4.5]]", "o, o", "o, o * (1 + 1e-9)", "o, o * (1 + 1e-5)", "o, o[:, ::-1]",
    "o[0], 0", "c, c", "c, d", "d, c", "c, 1j", "e, e", "e, v", "e, 1", "z, z", "z, z.T", "t, t", "t, t + 1", "x, 2.5", "x, 2", "x, v", "v, x",
    "v * 1e10, v * 1e10 + 1", "v * 1e-10, w * 1e-10", "f * 1e20, g * 1e20", "q, np.nan", "q - q, np.nan", "v, np.inf", "v / 0, np.inf",
    "f, v", "f[0], f[1]", "i[0], j[1]", "m[:, :1], m[:, 1:2]", "i, i.astype(np.float32) + 0.5",
]
# Those that differ in more than what is asked of their elements.
FEW = [pair for pair in PAIRS if not set(pair) & set("osut")][::2]
EQUAL = [f"np.testing.assert_array_equal({pair})" for pair in PAIRS] + [
    "np.testing.assert_array_equal(v, w, err_msg='in the third step')", "np.testing.assert_array_equal(v, w, 'x', False)",
    "np.testing.assert_array_equal(v, w, verbose=False)", "np.testing.assert_array_equal(i, u, strict=True)",
    "np.testing.assert_array_equal(m, 3, strict=True)", "np.testing.assert_array_equal(i, i, strict=True)",
    f"np.testing.assert_array_equal(v, w, err_msg='{'a long message ' * 8}')",
    "np.testing.assert_array_equal(['de', 'at'], ['de', 'ch'])", "np.testing.assert_array_equal(['de', 'at'], ['de', 'at'])",
    "np.testing.assert_array_equal(v > 1, [False, True, True, False])", "np.testing.assert_array_equal(v > 1, [False, True, False, False])",
    "np.testing.assert_array_equal(v[v > 1], [2, 3])", "np.testing.assert_array_equal(np.sort(v), v)",
]
CLOSE = [f"np.testing.assert_allclose({pair})" for pair in PAIRS] + [
    "np.testing.assert_allclose(v, w, rtol=0.5)", "np.testing.assert_allclose(v, w, atol=0.5)", "np.testing.assert_allclose(v, w, 0.1, 0.25)",
    "np.testing.assert_allclose(v, w, rtol=0, atol=1)", "np.testing.assert_allclose(i, j, atol=1)", "np.testing.assert_allclose(i, j, rtol=1)",
    "np.testing.assert_allclose(q, q, equal_nan=False)", "np.testing.assert_allclose(q, p, equal_nan=False)",
    "np.testing.assert_allclose(v, w, rtol=1.5e-5, atol=1e-12)", "np.testing.assert_allclose(v, w, rtol=123456.7)",
    "np.testing.assert_allclose(v, w, rtol=0.0001234567)", "np.testing.assert_allclose(v, w, 1e-3, err_msg='far', verbose=False)",
    "np.testing.assert_allclose(f, g, rtol=0.25)", "np.testing.assert_allclose(f, g, rtol=0.2)", "np.testing.assert_allclose(c, d, atol=1)",
    "np.testing.assert_allclose(m, 3, strict=True)", "np.testing.assert_allclose(f, v, strict=True)", "np.testing.assert_allclose(1.0, 1.1)",
    "np.testing.assert_allclose(1.0, 1.0 + 1e-8)", "np.testing.assert_allclose(np.sqrt(v * v), [1, 2, 3, 4.5])",
]
ALMOST = [f"np.testing.assert_array_almost_equal({pair})" for pair in FEW] + [
    f"np.testing.assert_{name}(v, w, decimal={decimal})" for name in ("almost_equal", "array_almost_equal") for decimal in (0, 1, 3, -1)
] + [
    "np.testing.assert_almost_equal(x, 2.5000001)", "np.testing.assert_almost_equal(x, 2.50000001)", "np.testing.assert_almost_equal(2.5, 2.25)",
    "np.testing.assert_almost_equal(1, 2)", "np.testing.assert_almost_equal(1, 1.25, 0)", "np.testing.assert_almost_equal(np.nan, np.nan)",
    "np.testing.assert_almost_equal(np.inf, np.inf)", "np.testing.assert_almost_equal(np.inf, 1.0)", "np.testing.assert_almost_equal(np.nan, 1.0)",
    "np.testing.assert_almost_equal(1 + 2j, 1 + 3j)", "np.testing.assert_almost_equal(1 + 2j, 1 + 2j)", "np.testing.assert_almost_equal(v, w, err_msg='a')",
    "np.testing.assert_almost_equal(1.0, 2.0, err_msg='so', verbose=False)", "np.testing.assert_almost_equal(o, o + 1e-6)", "np.testing.assert_almost_equal(c, c)",
]
ITEMS = [f"np.testing.assert_equal({pair})" for pair in FEW if "x" not in pair and "f[0]" not in pair and "i[0]" not in pair] + [
    "np.testing.assert_equal(1, 1)", "np.testing.assert_equal(1, 2)", "np.testing.assert_equal(1.5, 2)", "np.testing.assert_equal(0.0, -0.0)",
    "np.testing.assert_equal(np.nan, np.nan)", "np.testing.assert_equal(np.nan, 1.0)", "np.testing.assert_equal(True, False)",
    "np.testing.assert_equal('a', 'b')", "np.testing.assert_equal('a', 'a')", "np.testing.assert_equal(1 + 2j, 1 + 2j)",
    "np.testing.assert_equal(1 + 2j, 1 - 2j)", "np.testing.assert_equal(1e-7, 1e16)", "np.testing.assert_equal(3, 4, err_msg='count')",
    "np.testing.assert_equal(3, 4, 'count', False)", "np.testing.assert_equal(v, w, err_msg='count')", "np.testing.assert_equal(-0.0, 0)",
]
LESS = [f"np.testing.assert_array_less({pair})" for pair in FEW if "c," not in pair and "d," not in pair] + [
    "np.testing.assert_array_less(v, v + 1)", "np.testing.assert_array_less(v, 10)", "np.testing.assert_array_less(v, w, err_msg='ascending')",
    "np.testing.assert_array_less(m, m.T.max())", "np.testing.assert_array_less(i, j, verbose=False)", "np.testing.assert_array_less(i, 8, strict=True)",
    "np.testing.assert_array_less(-np.inf, v)",
]


def in_rusts_quotes(lines) -> list[str]:
    return [line.replace("'", '"') for line in dict.fromkeys(lines)]


SECTIONS = [
    ("equal", ARRAYS, in_rusts_quotes(EQUAL), True),
    ("close", ARRAYS, in_rusts_quotes(CLOSE), True),
    ("almost_equal", ARRAYS, in_rusts_quotes(ALMOST), True),
    ("items", ARRAYS, in_rusts_quotes(ITEMS), True),
    ("less", ARRAYS, in_rusts_quotes(LESS), True),
]


def main() -> int:
    lines = [
        "// Assertions about arrays. Written by tests/numpy/testing.py; do not edit.",
        "#![allow(unused_mut, unused_parens, unused_imports, unused_variables)]",
        "",
        "use crate::{Keep as _, Tell as _, told_panic};",
        "use ndview::prelude::*;",
    ]
    tables = {}
    for section in SECTIONS:
        name, _, shown, _ = section
        answers = [answer(section, line) for line in shown]
        tables[name] = [(name_of(line), text) for line, text in zip(shown, answers)]
        lines += ["", *rust(section, answers)]
    return emit({data("testing.txt"): table(tables), generated("testing"): "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
