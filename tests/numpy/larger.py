#!/usr/bin/env python3
"""Arrays larger than any block, bucket or table of the kernels: what comes out, and how much memory it takes.

Writes the calls (tests/larger/generated.rs) and NumPy's answers (data/larger.txt). The numbers are whole, so that
every result is exact. An answer is some of the elements, and the most memory that NumPy held at once beside its
operands, in tenths of the array `a`.
"""

import math
import re
import sys
import tracemalloc

import numpy as np

from shared.answers import data, emit, generated, table, value

LEN = 100_003

# What both languages read: a name, and its elements.
ARRAYS = {
    "a": f"np.arange({LEN}, dtype=float) * 7919 % {LEN} - 50000",
    "b": f"np.arange({LEN}, dtype=float) * 104729 % {LEN} - 50000",
    "n": f"np.arange({LEN}) * 7919 % {LEN} - 50000",
    "few": f"np.arange({LEN}) * 7919 % {LEN} % 97 - 40.0",
    "odd": "np.where(a > 49000, np.nan, a)",
    "up": "np.sort(a)",
    "m": "(a[:99856] + 0).reshape(316, 316)",
    "k": "a > 100",
}

SORTED = [
    "np.sort(a)", "np.sort(n)", "np.sort(few)", "np.sort(odd)", "np.sort(n.astype(np.int16))", "np.sort(a.astype(np.float32))",
    "np.sort(m, axis=0)", "np.sort(m)", "np.argsort(a)", "np.argsort(n)", "np.argsort(few, kind='stable')", "np.argsort(odd, kind='stable')",
    "np.partition(a, 31000)[31000:31001]", "np.partition(odd, [5, 99500])[[5, 99500]]", "np.partition(few, 50000)[50000:50001]",
    "a[np.argpartition(a, 31000)[31000:31001]]", "odd[np.argpartition(odd, [5, 99500])[[5, 99500]]]", "few[np.argpartition(few, 50000)[50000:50001]]",
    "n[np.argpartition(n, [0, 70000, 100002])[[0, 70000, 100002]]]",
    "np.argsort(n.astype(np.int16), kind='stable')", "np.argsort(n.astype(np.uint8), kind='stable')", "np.argsort(odd.astype(np.float32), kind='stable')",
    "odd[np.argpartition(odd.astype(np.float32), [5, 99500])[[5, 99500]]]", "few[np.argpartition(few.astype(np.int16), 50000)[50000:50001]]",
    "np.median(a) + a[:1]", "np.median(few) + a[:1]", "np.median(odd) + a[:1]", "np.median(m, axis=0)", "np.median(m, axis=1)",
    "np.percentile(a, [5, 50, 95])", "np.percentile(few, [0, 25, 100])", "np.quantile(a, [0.5])", "np.unique(a)", "np.unique(few)", "np.unique(n)",
    "np.unique(few.astype(np.float32))", "np.unique(odd.astype(np.float32))", "np.unique(n.astype(np.int16))", "np.unique(n.astype(np.uint8))", "np.unique(k)",
    "np.partition(n.astype(np.int16), 31000)[31000:31001]", "np.partition(few.astype(np.int16), [5, 99500])[[5, 99500]]",
    "np.unique(few, return_counts=True)[1]", "np.unique(odd, return_counts=True)[0]", "np.unique(odd, return_counts=True)[1]", "np.unique(n, return_counts=True)[0]",
    "np.unique(odd, return_counts=True, equal_nan=False)[1]", "np.unique(n.astype(np.uint8), return_counts=True)[1]", "np.unique(k, return_counts=True)[1]",
]

SEARCHED = [
    "np.searchsorted(up, b)", "np.searchsorted(up, b, side='right')", "np.searchsorted(np.sort(odd), odd)", "np.searchsorted(np.sort(odd), odd, side='right')",
    "np.searchsorted(np.sort(few), few)", "np.searchsorted(np.sort(few), few, side='right')", "np.searchsorted(np.sort(n), a)", "np.searchsorted(np.arange(100), b)",
    "np.searchsorted(up, m)", "np.searchsorted(up, 17) + n[:1]", "np.digitize(a, [-9000, -3.5, 0, 77, 40000])", "np.digitize(a, [4000, 300, -20.5], right=True)",
    "np.isin(a, b[:5000])", "np.isin(n, [3, -7, 50001])", "np.isin(odd, odd[:900])", "np.isin(m, [[2.0, 5]], invert=True)",
    "np.isin(odd, [3.0, np.nan, -7])", "np.searchsorted([-3.0, 0, 0, 5], few)", "np.bincount(n + 50000, weights=a)", "np.histogram(few.astype(np.int16), bins=[-40, -3, 0, 7, 56])[0]",
    "np.histogram(a)[0]", "np.histogram(n, bins=97)[0]", "np.histogram(few, bins=[-40, -3, 0, 0.5, 7, 56])[0]", "np.histogram(a, bins=64, range=(-4096, 4096))[0]",
    "np.histogram(a, weights=b)[0]", "np.histogram(odd, bins=[-9.0, 0, 4])[0]", "np.histogram(a, bins=100)[1]", "np.bincount(n + 50000)",
]

SUMS = [
    "np.convolve(a, b[:9])", "np.convolve(b[:300], a)", "np.convolve(a, [1, 2, 1], mode='same')", "np.convolve(a, b[:20], mode='valid')",
    "np.correlate(a, b[:37])", "np.correlate(a, b[:33], mode='full')", "np.correlate(b[:33], a, mode='full')", "np.correlate(n, n[:21], mode='same')",
    "np.convolve(few.astype(np.float32), few[:5].astype(np.float32))", "np.convolve(few.astype(np.int16), few[:5].astype(np.int16))", "np.convolve(a[:99], a[:99])",
    "np.cumsum(a)", "np.cumsum(m, axis=0)", "np.cumsum(m, axis=1)", "np.cumsum(k)", "np.maximum.accumulate(a)", "np.diff(a)", "np.gradient(a)", "np.trapezoid(m, axis=1)", "np.trapezoid(m, axis=0)",
    "m.sum(axis=0)", "m.sum(axis=1)", "m.max(axis=0)", "m.mean(axis=1)", "m @ b[:316]", "m.T @ b[:316]",
    "np.argmax(m, axis=0)", "np.argmin(m, axis=1)", "np.argmax(odd) + n[:1]", "np.argmin(few.astype(np.int16)) + n[:1]", "np.argmax(k) + n[:1]", "np.argmin(k) + n[:1]",
    "np.count_nonzero(few.astype(np.int16)) + n[:1]", "np.array_equal(a, a) + n[:1]", "np.array_equal(a, up) + n[:1]", "np.array_equal(odd, odd) + n[:1]",
    "np.argmax(m, axis=1)", "np.argmin(m.astype(np.float32), axis=0)", "np.argmin(m.astype(np.float32), axis=1)", "np.argmax(m.astype(np.int64), axis=1)",
    "np.argmax(few[:99856].astype(np.int16).reshape(316, 316), axis=0)", "np.argmin(odd[:99856].reshape(316, 316), axis=0)", "np.argmax(odd[:99856].reshape(316, 316), axis=1)",
    "np.argmax(a[:99000].reshape(99, 1000), axis=1)", "np.argmin(odd[:99000].astype(np.float32).reshape(45, 2200), axis=1)", "np.argmin(n[:99000].reshape(60, 1650), axis=1)",
    "np.max(n) + n[:1]", "np.min(n.astype(np.uint64)) + n[:1]", "np.nanmax(odd) + n[:1]", "np.nanmin(odd) + n[:1]", "np.nanmax(odd[:99856].reshape(316, 316), axis=1)", "np.nanargmax(odd) + n[:1]",
    "np.bitwise_xor.reduce(n) + n[:1]", "np.gcd.reduce(n) + n[:1]", "np.subtract.reduce(a) + n[:1]",
    "np.add.reduceat(n, [0, 5, 70000])", "np.maximum.reduceat(a, [3, 1, 2, 99999])", "np.add.reduceat(m, [300, 7, 9], axis=0)",
    "m[:3] @ m[1:5].T", "m[:4] @ m[:4].T", "m[:2, :77] @ m[5:12, 3:80].T", "np.vdot(n, n) + n[:1]",
]

MOVED = [
    "a * b + a", "np.where(k, a, b)", "a[k]", "a[n[:5000] + 50000]", "a.astype(np.float32)", "few.astype(np.int16)", "n.astype(np.uint8)", "a[::-1] + b", "a[::2].copy()",
    "m.T.copy()", "m + m[0]", "m * m[:, :1]", "np.concatenate((a, b))", "np.stack((a, b), axis=1)", "np.repeat(a, 3)", "np.tile(a, 3)", "np.pad(a, 2)", "np.roll(a, 3)",
    "np.take(m, [3, 1, 300], axis=1)", "np.flatnonzero(k)", "np.delete(a, 1)", "np.triu(m)",
    "np.delete(a, [3, 70000, -1, 3])", "np.delete(a, k)", "np.insert(a, [5, 1, 70000, 5], [1, 2, 3, 4])", "np.insert(m, [5, 1], [[1.0], [2.0]], axis=0)", "np.append(a, b)", "np.repeat(few, 2)",
    "np.repeat(m, 4, axis=1)", "np.argwhere(k)", "few[:99856].astype(np.float32).reshape(316, 316).T.copy()", "few[:99856].astype(np.int16).reshape(316, 316).T.copy()",
    "n[:99856].astype(np.uint8).reshape(316, 316).T.copy()", "(a / 7).astype(np.int64)", "few.astype(np.float32).astype(np.int64)", "n.astype(np.int16) % few.astype(np.int16)",
    "np.floor_divide(n.astype(np.int32), few.astype(np.int32))", "np.fmod(n.astype(np.int32), few.astype(np.int32))", "np.floor_divide(n.astype(np.uint8), n.astype(np.uint8)[::-1])", "np.rot90(m).copy()",
    "(n % 80).astype(np.uint8) * 3 + 1", "(few / 4).astype(np.int8) * 3 + 1", "n.astype(np.uint8) % 3", "np.where(n.astype(np.uint8) > 50, n.astype(np.uint8), 7)", "~k ^ (a > 500)",
    "m.T + m.T", "m.T * 2", "m.T > 7", "m.T - m[::-1].T", "np.where(m.T > 9, m.T, 0)", "m[:, :300].T + m[:, 16:].T", "m.T.astype(np.float32) * 2", "abs(m[5:, 1::3].T)", "np.sqrt(abs(m.T))", "m.T + m[0]",
    "np.take(a, n[:5000] + 5, mode='wrap')", "np.take(a, n, mode='clip')", "np.take(a, n * 3, mode='wrap')", "np.take(a, n, mode='wrap')", "np.take(m, n[:50], axis=1, mode='wrap')",
    "np.take(a, n.astype(np.int16), mode='clip')", "np.unpackbits(n.astype(np.uint8))", "np.unpackbits(n.astype(np.uint8), bitorder='little')", "np.unpackbits(n.astype(np.uint8), count=-3)",
    "np.packbits(k)", "np.packbits(k, bitorder='little')", "np.packbits(n % 3)", "np.isfinite(odd)", "np.isfinite(odd.astype(np.float32))", "np.ldexp(a, n % 20)", "np.diag(m)", "np.diag(m, 3)", "np.diag(m, -300)", "np.diag(a[:99], -1)",
    "np.unravel_index(n + 50000, (400, 300))[0]", "np.unravel_index(n + 50000, (400, 300))[1]", "np.unravel_index(n + 50000, (40, 10, 300), order='F')[1]",
]

MADE = [
    "np.arange(100003)", "np.arange(100003.0)", "np.arange(7, -90000, -3)", "np.arange(0.5, 70000, 0.75)", "np.linspace(0, 100002, 100003)", "np.linspace(5, 4, 65537)",
    "np.indices((317, 311))", "np.indices((7, 61, 43))", "np.indices((3000, 5))", "np.full((311, 317), 2.5)", "np.ones(90001)", "np.zeros((300, 300))",
]

SECTIONS = {"sorted": SORTED, "searched": SEARCHED, "sums": SUMS, "moved": MOVED, "made": MADE}


def answer(case: str, names: dict[str, object]) -> str:
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    result = eval(case, {"np": np, **names})
    most = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    elements = result.ravel()
    step = max(1, elements.size // 15)
    some = " ".join(value(x).replace("nan", "NaN") for x in elements[::step].tolist())
    return f"{result.shape} {some}; {math.ceil(most / (LEN * 8 / 10) - 0.05)}".replace(",)", ")")


def call(case: str) -> str:
    for numpy_type, own in {"np.float32": "f32", "np.int16": "i16", "np.uint8": "u8", "np.int32": "i32", "np.int64": "i64", "dtype=float": "dtype=f64"}.items():
        case = case.replace(numpy_type, own)
    return case.replace("'", '"')


def main() -> int:
    names: dict[str, object] = {}
    for name, elements in ARRAYS.items():
        names[name] = eval(elements, {"np": np, **names})
    lines = [
        "// Arrays larger than any block. Written by tests/numpy/larger.py; do not edit.",
        "",
        "use super::{Arrays, compare};",
        "use crate::Answers;",
        "use ndview::prelude::*;",
        "",
    ]
    for heading, cases in SECTIONS.items():
        read = [name for name in ARRAYS if any(re.search(rf"\b{name}\b", case) for case in cases)]
        rest = [".."] if len(read) < len(ARRAYS) else []
        lines += [f"pub(crate) fn {heading}(answers: &mut Answers, arrays: &Arrays) {{", f"    let Arrays {{ {', '.join(read + rest)} }} = arrays;"]
        lines += [f'    compare(answers, "{case}", || arr!({call(case)}));' for case in cases]
        lines += ["}", ""]
    answers = {heading: [(case, answer(case, names)) for case in cases] for heading, cases in SECTIONS.items()}
    return emit({generated("larger"): "\n".join(lines[:-1]) + "\n", data("larger.txt"): table(answers)})


if __name__ == "__main__":
    sys.exit(main())
