#!/usr/bin/env python3
"""Which types universal functions compute in: of every two types of elements, of literals beside them, by `dtype=` and
`casting=`.

Writes the lines (tests/result_types/generated.rs) and NumPy's answers (data/result_types.txt). Where both operands are
of types of one byte, NumPy's `float16` is `float32` here, whatever the features, and so it stands among the answers.
"""

import sys

import numpy as np

from namespace import answer, name_of, rust
from shared.answers import data, emit, generated, table

np.seterr(all="ignore")

TYPES = "bool int8 uint8 int16 uint16 int32 uint32 int64 uint64 float16 float32 float64 complex64 complex128".split()
REAL = [name for name in TYPES if "complex" not in name]
NAMES = {"np": np} | {f"{name}_": np.ones(2, dtype=name) for name in TYPES}
OF_TWO = "hypot arctan2 logaddexp logaddexp2 copysign heaviside nextafter float_power divide ldexp power floor_divide fmod maximum".split()
OF_ONE = (
    "sqrt cbrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh arccosh arctanh "
    "deg2rad rad2deg rint fabs spacing square reciprocal floor ceil trunc sign absolute negative positive"
).split()
LINES = [f"np.{name}({a}_, {b}_)" for name in OF_TWO for a in REAL for b in REAL]
LINES += [f"np.{name}({a}_, {b})" for name in OF_TWO[:9] for a in REAL for b in ("2", "0.5")]
LINES += [f"np.{name}({b}, {a}_)" for name in OF_TWO[:9] for a in REAL for b in ("2", "0.5")]
LINES += [f"np.{name}({a}_)" for name in OF_ONE for a in TYPES]


def type_of(line):
    """The name of the type, or nothing where NumPy has no such loop."""
    try:
        name = eval(line, NAMES).dtype.name
    except TypeError:
        return None
    return "float32" if name == "float16" and "float16" not in line else name


ARRAYS = {
    "i": "np.array([[3, -1, 250], [7, 0, 4]])",
    "s": "np.array([3, -1, 250], dtype=np.int16)",
    "u": "np.array([3, 1, 250], dtype=np.uint8)",
    "f": "np.array([0.1, -2.5, 3e5], dtype=np.float32)",
    "d": "np.array([0.1, -2.5, 3e5])",
    "k": "np.array([True, False, True])",
    "n": "np.array([-4.0, 9.0, -0.25, 2.5])",
    "g": "np.array([-4.0, 9.0, -0.25, 2.25], dtype=np.float32)",
    "j": "np.array([-4, 9, 2])",
    "h": "np.array([-4, 9, 1], dtype=np.int16)",
    "c": "np.array([1 + 2j, -3, 0.5j])",
}
CASTS = [
    "np.add(i, 1, dtype=np.int8)", "np.add(i, i, dtype=np.int16)", "np.multiply(d, d, dtype=np.float32)", "np.add(u, 1, dtype=np.int8)",
    "np.add(f, d, dtype=np.float32)", "np.sqrt(i, dtype=np.float32)", "np.negative(i, dtype=np.int16)", "np.add(k, k, dtype=np.int8)",
    "np.subtract(f, 1, dtype=np.int32, casting='unsafe')", "np.multiply(d, i, dtype=np.int64, casting='unsafe')",
    "np.add(i, 0, dtype=np.uint8, casting='unsafe')", "np.add(s, u, dtype=np.int64, casting='safe')", "np.hypot(u, s, dtype=np.float32, casting='safe')",
    "np.add(c, 1, dtype=np.complex64)", "np.square(f, dtype=np.complex128)", "np.maximum(u, 4, dtype=np.float64)",
    "i.astype(np.int8, casting='same_kind')", "u.astype(np.int16, casting='safe')", "f.astype(np.float64, casting='safe')",
    "d.astype(np.int32, casting='unsafe')", "d.astype(np.float32, casting='same_kind')", "k.astype(float, casting='safe')",
    "np.minimum.reduce(f, dtype=np.float64)", "np.maximum.reduce(i, axis=1, dtype=np.int16)", "np.maximum.reduce(u, dtype=np.float32)",
    "np.logical_or.reduce(i, axis=0, initial=True)", "np.logical_or.reduce(i, initial=False)", "np.logical_and.reduce(i, axis=1, initial=False)",
    "np.logical_and.reduce(i, initial=True, keepdims=True)", "np.subtract.reduce(u, dtype=np.int32)", "np.subtract.accumulate(u, dtype=np.int16)",
    "np.lcm.reduce(u, dtype=np.int32)", "np.hypot.reduce(u, dtype=np.float64)", "np.bitwise_or.accumulate(i, axis=1, dtype=np.int16)",
    "np.zeros_like(i, dtype=np.float32, shape=(2, 1))", "np.ones_like(f, dtype=int, shape=3)", "np.full_like(f, 7, dtype=np.int16, shape=(1, 2))",
    "np.empty_like(u, dtype=float, shape=(0, 2))", "np.ldexp(d, k)", "np.ldexp(u.astype(np.float32), 3)",
]
COMPLEX = [f"np.emath.{call}" for call in (
    "sqrt(n)", "sqrt(g)", "sqrt(j)", "sqrt(h)", "sqrt(c)", "log(n)", "log(c)", "log2(n)", "log10(n)", "log10(j)", "logn(2, n)", "logn(3.0, n)",
    "arcsin(n)", "arccos(n)", "arctanh(n)", "arcsin(j)", "power(n, 0.5)", "power(n, [2.5, 1, 2, -1])", "power(c, 2)", "sqrt(n[::2]) * 2 + 1",
)]


def in_rusts_quotes(lines) -> list[str]:
    return [line.replace("'", '"') for line in lines]


def main() -> int:
    lines = [
        "// Types of results. Written by tests/numpy/result_types.py; do not edit.",
        "#![allow(unused_mut, unused_parens, unused_imports, unused_variables)]",
        "",
        "use crate::{Keep as _, Tell as _, told_panic, type_of};",
        "use ndview::prelude::*;",
    ]
    types = [(line, name) for line in LINES if (name := type_of(line))]
    tables = {"types": types}
    names = ", ".join(f"{name}_" for name in TYPES)
    lines += ["", "#[test]", "fn types() {", '    let mut answers = crate::Compared::section("types", true);', f"    let ({names}) = crate::arrays();"]
    lines += [f'    answers.compare("{line}", type_of(|| arr!({line})));' for line, _ in types]
    lines += ["    answers.finish();", "}"]
    for section in (("casts", ARRAYS, in_rusts_quotes(CASTS), True), ("in_complex_numbers", ARRAYS, COMPLEX, False)):
        answers = [answer(section, line) for line in section[2]]
        tables[section[0]] = [(name_of(line), text) for line, text in zip(section[2], answers)]
        lines += ["", *rust(section, answers)]
    return emit({data("result_types.txt"): table(tables), generated("result_types"): "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
