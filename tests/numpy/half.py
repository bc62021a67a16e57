#!/usr/bin/env python3
"""Elements of type float16: the same line in Rust and in NumPy.

Writes the lines (tests/half/generated.rs) and NumPy's answers (data/half.txt). All answers are exact. Of the functions
that NumPy computes by the C library, the inputs are none whose `float32` result is in the middle between two numbers.
"""

import sys

import numpy as np

from namespace import answer, name_of, rust
from shared.answers import data, emit, generated, table

np.seterr(all="ignore")

ARRAYS = {
    "a": "np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)",
    "b": "np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)",
    "m": "np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)",
    "v": "np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)",
    "n": "np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)",
    # Sums that are rounded when all is added, and not before.
    "x": "((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)",
    "w": "((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)",
    "l": "np.full(4, 60000.0).astype(np.float16)",
    "e": "np.zeros(0, dtype=np.float16)",
    "z": "np.zeros((0, 3), dtype=np.float16)",
    "t": "np.array([True, False, True])",
    "i1": "np.array([3, -4, 100], dtype=np.int8)",
    "u1": "np.array([3, 4, 200], dtype=np.uint8)",
    "i2": "np.array([3, -4, 30000], dtype=np.int16)",
    "u2": "np.array([3, 4, 65520], dtype=np.uint16)",
    "i4": "np.array([3, -4, 2049], dtype=np.int32)",
    "i8": "np.array([65519, -65520, 2051])",
    "f4": "np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)",
    # Between two numbers: the even one, unless an f64 says that it is beyond the middle.
    "f8": "np.array([1.00048828125, 1.00048828126, 1.0014648437])",
}
OTHERS = ["t", "i1", "u1", "i2", "u2", "i4", "i8", "f4", "f8"]

SECTIONS = [
    (
        "casts",
        ARRAYS,
        [f"{other}.astype(np.float16)" for other in OTHERS]
        + [f"m.astype(np.{name})" for name in "bool int16 int32 int64 float32 float64".split()] + ["m[0].astype(np.int8)", "abs(m[0]).astype(np.uint8)"]
        + ["np.array([1, 2.5], dtype=np.float16)", "np.array([[1], [2]], np.half)", "np.asarray(f8, dtype=np.float16)",
            "np.zeros((2, 2), dtype=np.float16)", "np.ones(2, np.half)", "np.full(2, 0.1, dtype=np.float16)", "np.eye(2, dtype=np.float16)",
            "np.zeros_like(m)", "np.full_like(m, 0.1)", "np.arange(5, dtype=np.float16)",
            "np.linspace(0, 1, 4, dtype=np.float16)", "m.dtype", "m.itemsize", "m.nbytes", "np.frombuffer(b\"\\x00\\x3c\\x01\\x40\", dtype=np.float16)",
            "np.finfo(np.float16).max", "np.finfo(np.half).eps", "np.finfo(np.float16).tiny", "np.finfo(np.float16).resolution",
            "np.finfo(np.float16).epsneg", "np.finfo(np.float16).smallest_subnormal", "np.finfo(np.float16).bits", "np.finfo(np.float16).precision",
            "np.result_type(m, i2)", "np.promote_types(np.float16, np.int8)", "np.can_cast(np.float16, np.float32)", "np.isdtype(m.dtype, \"real floating\")"],
        True,
    ),
    (
        "arithmetic",
        ARRAYS,
        [f"a {operator} b" for operator in "+ - * / % ** < <= > >= == !=".split()]
        + [f"m[0] {operator} {other}" for operator in "+ * / < ==".split() for other in OTHERS]
        + [f"{other} {operator} m[0]" for operator in "- / >".split() for other in OTHERS]
        + [f"m {operator} {literal}" for operator in "+ - * / %".split() for literal in ["2", "0.1"]]
        + [f"{literal} {operator} m" for operator in "+ - * / **".split() for literal in ["2", "0.1"]]
        + ["m ** 2", "m ** 3", "m ** -1", "m ** 0.5", "m ** 0.3", "m > 1", "m == 0.1", "-a", "abs(a)", "m + True", "m * 70000", "np.floor_divide(a, b)",
            "(m + 1) * 2 - m / 3", "m[0, 0] + m[1, 0]", "m[0, 0] * 2", "m[0, 0] * 0.1", "m[0, 0] + i1[0]", "m[0, 0] + i4[0]", "m + m[0]", "m.T + m[:, 0]",
            "np.add(m, m, dtype=np.float32)", "np.add(i1, i1, dtype=np.float16)", "e + 1", "z * 2"],
        True,
    ),
    (
        "elementwise",
        ARRAYS,
        [f"np.{name}(a)" for name in ("sqrt square reciprocal cbrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh "
            "tanh arcsinh arccosh arctanh sign rint floor ceil trunc rad2deg deg2rad spacing sinc isnan isinf isfinite signbit logical_not modf "
            "frexp nan_to_num fabs positive isneginf").split()]
        + [f"np.{name}(a, b)" for name in ("maximum minimum fmax fmin arctan2 hypot copysign nextafter logaddexp logaddexp2 heaviside fmod divmod "
            "isclose logical_and logical_xor").split()]
        + ["np.round(m, 1)", "np.round(m)", "np.round(m, -1)", "np.round(m, 5)", "m.round(2)", "np.ldexp(m, 3)", "np.ldexp(m, -12)", "m.clip(0, 3)",
            "np.clip(m, 0.2, None)", "np.where(m > 1, m, 0)", "np.where(m > 1, m, 0.1)", "np.where(m > 1, m, i2[0])", "np.where(t, m, -m)", "np.nan_to_num(a, nan=1.5)"],
        True,
    ),
    (
        "reductions",
        ARRAYS,
        [f"{array}.{name}()" for array in "xwm" for name in "sum mean var std min max prod argmin argmax".split()]
        + [f"w.{name}(axis=1)" for name in "sum mean var std min max argmin argmax all any".split()]
        + [f"w.{name}(axis=0)" for name in "mean min max argmin argmax all any".split()]
        + [f"np.{name}(a, axis=1)" for name in "sum mean var min max argmin argmax prod".split()]
        + [f"np.nan{name}(n)" for name in "sum mean var std min max argmin argmax prod".split()]
        + ["np.ptp(x)", "np.ptp(w, axis=1)", "l.sum()", "l.mean()", "l.var()", "x[::3].sum()", "x[::-1].sum()", "w.T.sum(axis=0)", "(w * 2).sum()", "np.sum(x > 0)", "x.sum(dtype=np.float32)",
            "i4.sum(dtype=np.float16)", "w.mean(axis=1, keepdims=True)", "w.sum(axis=(0, 1))", "x.cumsum()", "w.cumsum(axis=1)", "w.cumprod(axis=1)[:, :5]",
            "np.median(x)", "np.median(w, axis=1)", "np.average(v)", "e.sum()", "e.mean()", "e.prod()", "z.sum(axis=0)", "z.max(axis=1)", "z.max(axis=0)", "e.max()",
            "m.sum(initial=0.1)", "m.sum(where=m > 1)", "np.count_nonzero(a)", "np.linalg.norm(v)", "np.linalg.norm(m, axis=1)", "x.var(ddof=1)",
            "np.add.reduce(x)", "np.maximum.reduce(v)", "np.maximum.accumulate(v)"],
        True,
    ),
    (
        "order",
        ARRAYS,
        ["np.sort(v)", "np.sort(n)", "np.sort(a, axis=1)", "np.sort(a, axis=0)", "np.sort(x)[::97]", "np.argsort(v, kind=\"stable\")", "np.argsort(n, kind=\"stable\")",
            "np.argsort(a, axis=1, kind=\"stable\")", "np.unique(v)", "np.unique(n)", "np.unique(v, return_counts=True)", "np.unique(v, return_inverse=True)",
            "np.partition(v, 2)[2]", "np.searchsorted(np.sort(v), v)", "np.isin(v, [3.0, 8.0])", "np.intersect1d(v, m)", "np.union1d(v, m)",
            "np.lexsort((v, v > 0))", "v.argmax()", "n.argmax()", "n.argmin()", "np.nonzero(v)", "np.flatnonzero(v > 0)", "v == v", "n == n", "np.array_equal(v, v)",
            "np.array_equal(n, n, equal_nan=True)", "np.allclose(v, v)", "v.max()", "n.max()", "np.digitize(v, m[0][::-1][1:])", "np.histogram(v, bins=3)[0]"],
        True,
    ),
    (
        "places",
        ARRAYS,
        ["m[0, 1:]", "m[:, ::-1]", "m[m > 1]", "m[[1, 0, 1]]", "m.T", "m.reshape(3, 2)", "m[..., None]", "v[-1]", "np.concatenate((v, m[0]))", "np.concatenate((v, i1))", "np.concatenate((v, i2))",
            "np.stack((v, v))", "np.tile(m, 2)", "np.roll(v, 2)", "np.pad(v, 1)", "np.diff(v)", "np.append(v, v)", "np.take(v, [1, 2])", "np.repeat(v, 2)", "np.flip(v)",
            "np.gradient(v)", "np.trapezoid(v)", "np.interp(v, v[:1], v[:1])", "np.convolve(v, v)", "np.correlate(v, x[:3])", "np.polymul(v, v)", "np.polyval(v, m)", "np.add.reduceat(x, [0, 300])", "np.multiply.reduceat(v, [0, 3])", "np.einsum(\"ij->\", w)", "np.einsum(\"ij,ij->i\", w, w)", "np.outer(v, m[0])", "np.dot(v, v)", "m @ m.T", "m.T @ m", "w @ w.T", "w[:, :20] @ v[:1].repeat(20)",
            "np.dot(x, x)", "np.vdot(v, v)", "np.inner(m, m)", "np.einsum(\"ij,kj->ik\", m, m)", "np.trace(m)", "np.cross(m[0], m[1])", "np.kron(m, m)", "m @ i1", "m @ i2",
            ("m[0] = 7", "m"), ("m[0, 1:] = 0.1", "m"), ("m[1] *= 0.1", "m"), ("m += 1", "m"), ("m[m > 1] = 0", "m"), ("m[1] = i1", "m"), ("m[:, 0] += 70000", "m"), ("m[:] = m[::-1]", "m"),
            ("v[1:] = v[:-1] + v[1:]", "v"), ("v[[0, 2]] -= 0.1", "v"), ("f4[:] = m[0]", "f4"), ("np.add.at(v, [0, 0], 1)", "v"), ("np.add(m, m, out=m)", "m"), ("v.sort()", "v"), ("f8[0] = v[4]", "f8")],
        True,
    ),
    (
        "texts",
        ARRAYS,
        ["np.array2string(m)", "np.array_repr(m)", "np.array_repr(a)", "np.array_str(v)", "np.array_str(a)", "np.array_repr(v[:1])", "np.array_repr(e)", "np.array_repr(z)", "np.array_str(l)", "np.array_str(m[:, :2])",
            "np.array2string(m, precision=2)", "np.array_str(w)"],
        True,
    ),
]

# All numbers that there are, and others beside them.
ALL = {
    "x": "np.arange(65536, dtype=np.uint16).view(np.float16)",
    "y": "((np.arange(65536) * 40503 + 7) % 65536).astype(np.uint16).view(np.float16)",
    "k": "np.arange(65536) * 7919 - 200000000",
}
OF_ALL = (
    [f"np.{name}(x)" for name in "negative absolute sign sqrt square reciprocal rint floor ceil trunc spacing signbit isnan isinf isfinite".split()]
    + [f"np.{name}(x, y)" for name in "add subtract multiply divide remainder floor_divide maximum minimum fmax fmin copysign nextafter less less_equal "
        "equal not_equal greater greater_equal".split()]
    + ["x ** 2", "x * 0.1", "1 / x", "x % 3", "np.round(x, 1)", "np.round(x, -1)", "np.sort(x)", "np.unique(x)", "np.clip(x, -1, 1)", "x.astype(np.float32)",
        "x.astype(np.float64)", "x.astype(np.bool_)", "np.frexp(x)[0]", "np.modf(x)[0]", "np.modf(x)[1]", "np.ldexp(x, 3)", "np.ldexp(x, -12)", "np.diff(x)",
        "np.cumsum(x[15000:15360])", "np.cumprod(x[15000:15360])", "k.astype(np.float16)", "(k / 77777).astype(np.float16)",
        "(k.astype(np.float32) / 7).astype(np.float16)", "x + k", "x < k", "x.max()", "x[:31744].sum()", "x[:31744].mean()"]
)


def digest(result) -> str:
    """A number that depends on every bit: each element's, times its place, all added."""
    bits = np.atleast_1d(result)
    if bits.dtype.kind == "f":
        bits = np.where(np.isnan(bits), bits.dtype.type(np.nan), np.abs(bits)).view(f"u{bits.itemsize}").astype(np.uint64)
        bits = bits * np.uint64(2) + (np.signbit(result) & ~np.isnan(result)).astype(np.uint64)
    places = np.arange(bits.size, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    return f"{result.dtype} {int((bits.astype(np.uint64) * places).sum(dtype=np.uint64)):016x}"


def of_all() -> tuple[list[tuple[str, str]], list[str]]:
    names = {"np": np}
    for name, source in ALL.items():
        names[name] = eval(source, names)
    cases = [(line, digest(eval(line, names))) for line in OF_ALL]
    texts = [str(names["x"][place : place + 1]) for place in range(65536)]
    places = np.arange(65536, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    sums = np.array([sum(byte * (place + 1) for place, byte in enumerate(text.encode())) for text in texts], dtype=np.uint64)
    cases.append(("texts", f"text {int((sums * places).sum(dtype=np.uint64)):016x}"))
    rows = ["#[test]", "fn all_numbers() {", '    let mut answers = crate::Compared::section("all_numbers", true);',
        "    let crate::numbers::All { x, y, k } = crate::numbers::all();"]
    rows += [f'    answers.compare("{line}", arr!({line}).digest());' for line in OF_ALL]
    rows += ['    answers.compare("texts", crate::numbers::texts(&x));', "    answers.finish();", "}"]
    return cases, rows


def main() -> int:
    lines = [
        "// Elements of type float16. Written by tests/numpy/half.py; do not edit.",
        "#![allow(unused_mut, unused_parens, unused_imports, unused_variables)]",
        "",
        "use crate::numbers::Digest as _;",
        "use crate::{Keep as _, Tell as _, told_panic};",
        "use ndview::prelude::*;",
    ]
    tables = {}
    for section in SECTIONS:
        name, _, shown, _ = section
        answers = [answer(section, line) for line in shown]
        tables[name] = [(name_of(line), text) for line, text in zip(shown, answers)]
        lines += ["", *rust(section, answers)]
    tables["all_numbers"], rows = of_all()
    lines += ["", *rows]
    return emit({data("half.txt"): table(tables), generated("half"): "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
