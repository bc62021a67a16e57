#!/usr/bin/env python3
"""Keyword arguments, methods of universal functions, windows and index makers: the same text in both languages.

Writes the calls (tests/keywords/generated.rs) and NumPy's answers (data/keywords.txt). A case is an expression,
after a statement that it shows the effect of, if there is one; what it cannot do is an error in NumPy's words.
"""

import ast
import sys
import warnings

import numpy as np

from shared.answers import data, emit, failing, generated, table

warnings.simplefilter("ignore")
np.seterr(all="ignore")

# Names, and their values in NumPy and in Rust. Those that begin with `r` have lengths known at run time only.
ARRAYS = {
    "v": ("np.array([3.0, -1.0, 2.0, 0.5])", "arr!([3.0, -1.0, 2.0, 0.5])"),
    "w": ("np.array([np.nan, 1.0, np.nan, -4.0, 2.0])", "arr!([np.nan, 1.0, np.nan, -4.0, 2.0])"),
    "n": ("np.array([4, 8, -15, 16, 23, 4])", "arr!([4_i64, 8, -15, 16, 23, 4])"),
    "u": ("np.array([7, 0, 255, 16], dtype=np.uint8)", "arr!([7_u8, 0, 255, 16])"),
    "f": ("np.array([0.5, 2.0, -8.0], dtype=np.float32)", "arr!([0.5_f32, 2.0, -8.0])"),
    "k": ("np.array([True, False, True, True])", "arr!([true, false, true, true])"),
    "m": ("np.arange(12.0).reshape(3, 4)", "np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy()"),
    "i": ("np.arange(6).reshape(2, 3)", "arr!([[0_i64, 1, 2], [3, 4, 5]])"),
    "t": ("np.arange(24).reshape(2, 3, 4) % 7", "arr!(np.arange(24).reshape(2, 3, 4) % 7)"),
    "q": ("np.arange(24.0).reshape(2, 3, 2, 2) / 4", "arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4)"),
    "rv": ("np.array([3.0, -1.0, 2.0, 0.5])", "arr!([3.0, -1.0, 2.0, 0.5]).into_erased()"),
    "rm": ("np.arange(12.0).reshape(3, 4)", "arr!(np.arange(12.0).reshape(3, 4)).into_erased()"),
    "rt": ("np.arange(24).reshape(2, 3, 4) % 7", "arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased()"),
    "re": ("np.zeros((0,))", "arr!(np.zeros((0,))).into_erased()"),
    "rz": ("np.zeros((3, 0))", "arr!(np.zeros((3, 0))).into_erased()"),
}

QUANTILES = (
    "linear inverted_cdf averaged_inverted_cdf closest_observation interpolated_inverted_cdf hazen weibull "
    "median_unbiased normal_unbiased lower higher midpoint nearest"
).split()

KEYWORDS = [
    # correction, mean, where of averages and spreads.
    *(("", f"{call}") for name in ("std", "var") for call in (
        f"np.{name}(v, correction=1)", f"np.{name}(m, axis=0, correction=1)", f"np.{name}(t, axis=(0, -1), correction=1.5)",
        f"np.{name}(m, axis=1, mean=m.mean(axis=1, keepdims=True))",
        f"np.{name}(m, axis=0, ddof=1, mean=m.mean(axis=0, keepdims=True), keepdims=True)",
        f"np.{name}(m, mean=5.0)", f"np.{name}(n, mean=np.mean(n))",
        f"np.{name}(m, axis=1, where=m > 2)", f"np.{name}(m, where=k)", f"m.{name}(axis=0, ddof=1, where=m > 1)",
        f"np.{name}(re, correction=0)", f"np.{name}(rz, axis=1, correction=1)",
        f"np.{name}(v * 2, where=k, mean=1.0)", f"np.nan{name}(w, correction=1)",
        f"np.nan{name}(w, where=w != 1)", f"np.nan{name}(w, mean=0.5)", f"np.{name}(f, correction=1)",
    )),
    ("", "np.mean(v, where=k)"), ("", "m.mean(axis=0, where=m > 3)"), ("", "m.mean(axis=-1, keepdims=True, where=m > 3)"),
    ("", "np.mean(t, axis=(0, 2), where=t > 2)"), ("", "np.mean(n, where=n > 100)"), ("", "np.mean(m, where=k)"),
    ("", "np.nanmean(w, where=w < 2)"), ("", "np.mean(re, where=re > 0)"), ("", "np.mean(rm + 1, axis=0, where=k)"),
    ("", "np.mean(rm, where=[True, False])"),
    # where of universal functions.
    ("", "np.add(v, 10, where=k, out=np.zeros(4))"), ("", "np.add(n, 1, where=n > 4, out=np.ones(6, dtype=int))"),
    ("", "np.sqrt(v, where=v > 0, out=np.full(4, -1.0))"), ("", "np.multiply(m, v, where=k, out=np.zeros((3, 4)))"),
    ("", "np.add(v, 1, out=np.zeros((2, 4)))"),
    ("o = np.ones(4); np.negative(v, where=k, out=o)", "o"),
    ("o = np.zeros((3, 4)); np.add(m, v, where=m > 5, out=o)", "o"),
    ("o = m.copy(); np.copyto(o, -1, where=m > 5)", "o"), ("o = m.copy(); np.copyto(o, v, where=k)", "o"),
    ("o = n.copy(); np.copyto(o, n[::-1], where=n > 4)", "o"), ("o = n.copy(); np.copyto(o, 7)", "o"),
    # method of quantiles.
    *(("", f"np.quantile({a}, {q}, method='{method}')") for method in QUANTILES
      for a, q in (("v", "0.35"), ("n", "[0.0, 0.3, 0.5, 1.0]"), ("u", "(0.25, 0.75)"))),
    *(("", f"np.percentile(m, (10, 62.5), axis={axis}, method='{method}')") for method in QUANTILES for axis in (0, -1)),
    *(("", f"np.nanpercentile(w, [0, 40, 100], method='{method}')") for method in QUANTILES),
    *(("", f"np.nanquantile(w, 0.5, method='{method}', keepdims=True)") for method in ("lower", "weibull")),
    ("", "np.quantile(w, [0.2, 0.5], method='lower')"), ("", "np.quantile(rm, 0.3, axis=(0, 1), method='hazen', keepdims=True)"),
    ("", "np.percentile(rv, 101, method='lower')"), ("", "np.percentile(m, (25, 50, 100))"),
    ("", "np.quantile(t, ((0.25, 0.5), (0.75, 1.0)), axis=1)"),
    # prepend and append of diff.
    ("", "np.diff(v, prepend=0)"), ("", "np.diff(v, append=0)"), ("", "np.diff(n, prepend=1, append=[2, 3])"),
    ("", "np.diff(m, axis=0, prepend=m[-1:])"), ("", "np.diff(m, axis=0, append=1.0)"), ("", "np.diff(m, prepend=[[1.0], [2.0], [3.0]])"),
    ("", "np.diff(t, n=2, axis=1, prepend=0)"), ("", "np.diff(n, append=0.5)"), ("", "np.diff(rt, axis=-3, prepend=1)"),
    ("", "np.diff(re, prepend=1.0)"), ("", "np.diff(re)"), ("", "np.diff(k, append=True)"), ("", "np.diff(rm, prepend=rm[:2])"),
    ("", "np.diff(n, axis=0)"), ("", "np.diff(m, axis=0)"), ("", "np.diff(q, axis=-2)"), ("", "np.diff(n, n=0, append=5)"),
    # Axes of cross.
    ("", "np.cross([[1, 2, 3]], [[4, 5, 6]], axis=1)"), ("", "np.cross(i, i[::-1])"), ("", "np.cross(i.T, i.T[:, ::-1], axis=0)"),
    ("", "np.cross(i.T, i, axisa=0, axisb=1)"), ("", "np.cross(t[:, :, 0], t[:, :, 1], axisc=0)"),
    ("", "np.cross(t, t[::-1], axis=1)"), ("", "np.cross(t, t[::-1], axisa=-2, axisb=1, axisc=-3)"), ("", "np.cross(rm, rm, axis=0)"),
    ("", "np.cross(rm[:, :3], rm[:, 1:])"),
    # Flags and options that add or change results.
    ("", "np.average(m, axis=0, weights=[3.0, 1.0, 2.0], returned=True)"), ("", "np.average(m, axis=1, returned=True)"),
    ("", "np.average(v, returned=True)"), ("", "np.average(n, weights=[1, 2, 3, 4, 5, 6], returned=True)"),
    ("", "np.linspace(0, 1, 5, retstep=True)"), ("", "np.linspace(2.0, 1.0, 4, endpoint=False, retstep=True)"),
    ("", "np.linspace(0, 1, 1, retstep=True)"), ("", "np.linspace(3, 3, 2, retstep=True)"),
    ("", "np.intersect1d(n, [4, 16, 5, 4], return_indices=True)"), ("", "np.intersect1d(v, [0.5, 3.0], return_indices=False)"),
    ("", "np.intersect1d(i, t, return_indices=True)"), ("", "np.intersect1d(w, w, return_indices=True)"),
    ("", "np.unique(w, equal_nan=False)"), ("", "np.unique(w, return_counts=True, equal_nan=False)"), ("", "np.unique(w, equal_nan=True)"),
    ("", "np.unique(w, return_inverse=True, return_index=True, equal_nan=False)"), ("", "np.unique(n, return_index=True)"),
    ("", "np.isin(n, [4, 23], invert=True)"), ("", "np.isin(i, t[0], invert=False)"), ("", "np.isin(w, [np.nan, 1.0], invert=True)"),
    ("", "np.array_equal(w, w, equal_nan=True)"), ("", "np.array_equal(w, w)"), ("", "np.array_equal(w, v, equal_nan=True)"),
    ("", "np.array_equal(rm, m, equal_nan=True)"), ("", "np.array_equal(n, n[::-1], equal_nan=True)"),
    ("", "np.interp([-180.0, 170, 185, 10], [190.0, -190, 350, -350], [5.0, 10, 3, 4], period=360)"),
    ("", "np.interp(v, [0.0, 1.0], [2, 5], period=3)"), ("", "np.interp(m, [0, 1, 2], [2.0, 5.0, 3.0], left=-1, right=1, period=-4)"),
    ("", "np.interp(1.5, [0.0, 1.0], [2, 5], period=0)"), ("", "np.interp(w, [0.0, 1.0], [2, 5], period=2.5)"),
    ("o = np.zeros((7, 3)); np.fill_diagonal(o, 4, wrap=True)", "o"), ("o = np.zeros((7, 3)); np.fill_diagonal(o, 4)", "o"),
    ("o = np.zeros((3, 7)); np.fill_diagonal(o, [1, 2], wrap=True)", "o"), ("o = np.zeros((2, 2, 2)); np.fill_diagonal(o, 1, wrap=True)", "o"),
    ("o = np.zeros((6, 2)); np.fill_diagonal(o, [1, 2, 3], wrap=True)", "o"), ("o = np.zeros((0, 2)); np.fill_diagonal(o, 1, wrap=True)", "o"),
    *(("", f"np.array({a}, ndmin={n})") for a in ("v", "m", "rt", "2.5") for n in (0, 1, 2, 3, 4)), ("", "np.array(n, dtype=np.float64, ndmin=2)"),
    *(("", f"np.sort(n, kind='{kind}')") for kind in ("quicksort", "mergesort", "heapsort", "stable")), ("", "np.argsort(n, stable=True)"),
    ("", "np.angle(v, deg=True)"), ("", "np.angle([1 + 1j, -1j], deg=True)"), ("", "np.angle([1 + 1j], deg=False)"),
]

# Not `power` and `arctan2`: what NumPy 2.4 reduces by them differs from what it computes step by step.
WHOLE = "subtract divide floor_divide remainder fmod hypot logaddexp maximum fmax minimum fmin copysign float_power".split()
OF_INTEGERS = "gcd lcm bitwise_and bitwise_or bitwise_xor".split()
OF_TRUTH = "logical_and logical_or logical_xor".split()

UFUNCS = [
    *(("", f"np.{name}.reduce({a})") for name in WHOLE for a in ("v", "m", "t + 1", "f")),
    *(("", f"np.{name}.{call}") for name in WHOLE for call in (
        "reduce(m, axis=1)", "reduce(q + 1, axis=-2, keepdims=True)", "accumulate(v)", "accumulate(m, axis=1)",
        "reduceat(v, [0, 2, 1])", "reduceat(m, [1, 3], axis=1)", "outer(v, f)", "outer(i + 1, [1, 2])", "reduce(re)",
    )),
    *(("", f"np.{name}.{call}") for name in OF_INTEGERS for call in (
        "reduce(n)", "reduce(t, axis=0)", "reduce(u)", "accumulate(n)", "reduceat(n, [0, 3, 2])", "outer(n, u)",
        "reduce(n, initial=3)", "reduce(n[:0])",
    )),
    *(("", f"np.{name}.{call}") for name in OF_TRUTH for call in (
        "reduce(k)", "reduce(n)", "reduce(m, axis=0)", "accumulate(v > 0)", "reduceat(k, [0, 2])", "outer(k, n)", "reduce(re)",
    )),
    *(("", f"np.{name}.{call}") for name in ("equal", "less", "greater_equal") for call in (
        "reduce(k)", "accumulate(k)", "reduceat(k, [1, 0])", "outer(v, m[0])",
    )),
    *(("", f"np.{name}.{call}") for name in ("add", "multiply") for call in (
        "reduce(m)", "reduce(t, axis=(0, 2))", "reduce(k)", "reduce(u)", "accumulate(m)", "accumulate(n)", "outer(m, v)",
        "reduceat(v, [0, 3, 1, 2])", "reduceat(u, [0, 2])", "reduceat(t, [0, 2], axis=2)", "reduceat(k, [0, 1])", "reduce(re)",
    )),
    *(("", f"np.{name}.{call}") for name in ("power", "arctan2") for call in ("accumulate(v)", "outer(v, f)", "outer(m, 2)")),
    ("", "np.subtract.reduce(m, axis=(0, 1))"), ("", "np.hypot.reduce(m, axis=(0, 1))"), ("", "np.bitwise_xor.reduce(t, axis=None)"),
    ("", "np.subtract.reduce(v, initial=10)"), ("", "np.subtract.reduce(m, axis=1, initial=1.5, where=m > 3)"),
    ("", "np.subtract.reduce(v, where=k)"), ("", "np.gcd.reduce(n, where=n > 4)"), ("", "np.hypot.reduce(m, axis=0, where=m > 3)"),
    ("", "np.add.reduceat(v, [0, 4])"), ("", "np.add.reduceat(v, [-1])"), ("", "np.subtract.reduce(rz, axis=1)"), ("", "np.subtract.reduce(rz)"),
    ("", "np.add.reduceat(np.arange(8), [0, 4, 1, 5])[::2]"), ("", "np.subtract.accumulate(rz, axis=0)"), ("", "np.add.outer(re, m)"),
    ("", "np.maximum.reduce(w)"), ("", "np.fmax.reduce(w)"), ("", "np.fmin.accumulate(w)"), ("", "np.maximum.accumulate(w)"),
    *((f"o = n.copy(); np.{name}.at(o, [0, 2, 2, -1], {values})", "o") for name, values in (
        ("add", "1"), ("subtract", "[1, 2, 3, 4]"), ("multiply", "[2, 3, 2, -1]"), ("maximum", "5"), ("minimum", "0"), ("power", "2"),
        ("bitwise_or", "64"), ("floor_divide", "[3]"), ("remainder", "3"), ("gcd", "6"), ("left_shift", "1"),
    )),
    ("o = m.copy(); np.divide.at(o, ([0, 1, 0], [1, 1, 1]), 2.0)", "o"), ("o = v.copy(); np.hypot.at(o, k, 4)", "o"),
    ("o = v.copy(); np.add.at(o, [0, 4], 1)", "o"), ("o = v.copy(); np.add.at(o, [0, 1], [1, 2, 3])", "o"),
]

ORDERS = [
    *(("", f"{call}") for a in ("v", "m", "t", "q", "rm", "rz") for call in (
        f"{a}.ravel('F')", f"np.ravel({a}, order='F')", f"{a}.flatten('F')", f"{a}.flatten(order='C')", f"{a}.ravel(order='C')",
        f"{a}.T.ravel(order='F')", f"{a}.T.flatten('F')",
    )),
    ("", "m.reshape(2, 6, order='F')"), ("", "np.reshape(m, (4, -1), order='F')"), ("", "t.reshape((3, 2, 4), order='F')"),
    ("", "rt.reshape(-1, 3, order='F')"), ("", "m.reshape(-1, order='F')"), ("", "m.T.reshape(2, 6, order='F')"), ("", "m.reshape(2, 6, order='C')"),
    ("", "(m + 1).reshape(6, 2, order='F')"),
    # Modes.
    *(("", f"{call}, mode='{mode}')") for mode in ("raise", "wrap", "clip") for call in (
        "np.take(v, [3, -4, 0]", "np.take(v, [4, -5]", "m.take([5, -2], axis=1", "np.take(rt, [[7], [-3]], axis=-1", "np.take(m, 13",
        "np.ravel_multi_index(([1, 5], [2, -1]), (3, 4)", "np.ravel_multi_index((2, 1), (3, 4)", "np.choose([0, 1, 1, 0], [v, v[::-1]]",
        "np.choose([0, 3, -1, 1], [v, v[::-1]]", "np.take(re, [0]",
    )),
    *((f"o = m.copy(); np.put(o, [12, -13, 5], [1.5, 2.5, 3.5], mode='{mode}')", "o") for mode in ("raise", "wrap", "clip")),
    ("o = n.copy(); o.put([1, 7], -1, mode='wrap')", "o"),
    # Diagonals.
    *(("", f"{call}") for a in ("m", "t", "q", "rm", "rt") for call in (
        f"{a}.diagonal()", f"{a}.diagonal(1)", f"np.diagonal({a}, offset=-1)", f"{a}.diagonal(offset=9)", f"{a}.diagonal(-9)",
        f"np.diagonal({a}, 0, 1, 0)", f"np.diagonal({a}, 1, axis1=-1, axis2=0)", f"np.trace({a})", f"{a}.trace(1)", f"np.trace({a}, offset=-1, axis1=1, axis2=0)",
    )),
    ("", "np.diagonal(rt, axis1=1, axis2=1)"), ("", "np.diagonal(rt, axis1=1, axis2=3)"), ("", "np.trace(rt, 0, 2, 2)"), ("", "np.trace(k[None] & k[:, None])"),
    ("", "np.trace(u[:, None] & u[None], offset=2)"), ("", "np.diagonal(rz, 0)"), ("", "np.trace(rz)"),
    # Several axes.
    ("", "np.moveaxis(t, [0, 1], [-1, -2])"), ("", "np.moveaxis(q, (0, 3), (2, 0))"), ("", "np.moveaxis(rt, [2], [0])"), ("", "np.moveaxis(q, [0, 1, 2], [-1, 0, 1])"),
    ("", "np.moveaxis(rt, [0, 5], [1, 2])"), ("", "np.moveaxis(t, 0, -1)"),
    ("", "np.expand_dims(t, (0, -1))"), ("", "np.expand_dims(m, (0, 1))"), ("", "np.expand_dims(m, (-1, -3))"), ("", "np.expand_dims(v, (0, -1, 2))"), ("", "np.expand_dims(m, (1, -1))"),
    ("", "np.squeeze(m[None, :, :, None], axis=(0, -1))"), ("", "np.squeeze(v[None, None], axis=(0, 1))"),
    ("", "np.flip(t, axis=(0, -1))"), ("", "np.flip(q, (1, 3))"),
    ("", "np.roll(m, (1, 2), axis=(0, 1))"), ("", "np.roll(t, 1, axis=(0, 2))"), ("", "np.roll(m, (1, 1), axis=1)"), ("", "np.roll(rt, (2, -1), axis=(-1, 0))"), ("", "np.roll(rz, (1, 1), axis=(0, 1))"),
]

WINDOWS = [
    *(("", f"np.lib.stride_tricks.sliding_window_view({call})") for call in (
        "v, 2", "v, 1", "v, 4", "rv, 3", "rv, 5", "v[::-1], 2", "n[::2], (2,)", "m, (2, 2)", "m, (1, 4)", "rm, (2, 3)", "m.T, (2, 2)",
        "rm, (2, 5)", "t, (1, 2, 3)", "t, 2, axis=1", "t, 2, axis=-1", "t, (2, 2), axis=(0, 2)", "t, (2, 2), axis=(-1, -3)",
        "rt, (3, 2), axis=(1, 2)", "q, 2, axis=-2", "rt, 3, axis=0", "m, (2, 2), axis=(0, 0)", "rz, 2, axis=0", "rz, 1, axis=1", "i, window_shape=(2, 1)",
    )),
    ("", "np.lib.stride_tricks.sliding_window_view(v, 2).mean(axis=-1)"), ("", "np.lib.stride_tricks.sliding_window_view(m, (2, 2)).sum(axis=(2, 3))"),
    ("", "np.lib.stride_tricks.sliding_window_view(n, 3)[1:, ::2] * 2"), ("", "np.lib.stride_tricks.sliding_window_view(n, 3).max(axis=1)"),
    *(("", f"np.lib.stride_tricks.as_strided({call})") for call in (
        "n, shape=(3, 2), strides=(8, 8)", "n, (3, 4), (0, 8)", "v, (2, 2), (16, 8)", "m, (2, 2, 2), (32, 16, 8)", "u, (4,), (1,)", "v, (0, 3), (8, 8)",
    )),
    ("", "np.broadcast_arrays(v, m)"), ("", "np.broadcast_arrays(v[:, None], n)"), ("", "np.broadcast_arrays(m, v, 2.5)"), ("", "np.broadcast_arrays(rm, rv)"),
    ("", "np.broadcast_arrays(rm, rt)"), ("", "np.broadcast_arrays(rz, rv[:1])"), ("", "np.broadcast_arrays(v)"), ("", "np.broadcast_arrays(t, m, v, k)"),
]

MAKERS = [
    *(("", f"np.r_[{items}]") for items in (
        "1, 2, 3", "0:3", "0:3, 5", ":4, v", "v, 0, 0, v", "1:10:3", "-1:1:5j", "0:1:3j, 7", "n, 0.5", "5:0:-2", "k, k", "f, 1", "v, n, f, k, 1, 2, 0:2, 3",
        "1.5, 2", "n[n > 4], -1", "0:0", "v[1:], -v", "u, u", "n, u",
    )),
    *(("", f"np.c_[{items}]") for items in ("v, v * 2", "0:3, 3:6", "m, m[:, :1]", "m, m[:, 0]", "n, n, n", "0:1:4j, v", "i.T, [7, 8, 9]")),
    *(("", f"np.mgrid[{items}]") for items in ("0:2, 0:3", "0:4", "1:6:2, 0:1:3j", "0:2, 0:2, 0:2", "-1:1:3j, 0:2:0.5", "0:0, 0:3", "5:2:-1, :2")),
    *(("", f"np.ogrid[{items}]") for items in ("0:2, 0:3", "0:4", "0:2, 0:2, 0:2", "1:6:2, 0:3:2", "0:1:3j, -1:1:2j")),
    *(("", f"np.meshgrid({arguments})") for arguments in (
        "v, n, sparse=True", "v, n, sparse=True, indexing='ij'", "v, n[:2], k, sparse=True", "v, n[:2], k, indexing='ij', sparse=True", "v, n, sparse=False",
        "v, n, indexing='ij'", "re, n, sparse=True",
    )),
]

# Outputs of other types than that of the results: those of universal functions are of the same kind, those of reductions any.
CASTS = [
    *((f"o = np.zeros({shape}, dtype=np.{dtype}); np.{call}, out=o)", "o") for shape, dtype, call in (
        (4, "float32", "add(v, 0.7"), (4, "float32", "sqrt(v"), (4, "float32", "multiply(v, 2, where=k"), (6, "int16", "multiply(n, 4000"),
        (6, "int8", "abs(n"), (6, "float32", "add(n, n"), (4, "int64", "less(v, 1"), (4, "float32", "isnan(v"), (4, "int16", "add(u % 100, 3"),
        (4, "float32", "clip(v, 0, 1"), (6, "int8", "clip(n, -3, 9"), (4, "float32", "round(v / 3, 2"), (4, "float32", "cumsum(v / 3"),
        (4, "uint8", "cumsum(u"), (6, "int16", "cumprod(n % 5 + 1"), (6, "float32", "cumsum(n"), (4, "int64", "cumsum(v"), (4, "float32", "sum(m / 3, axis=0"),
        (4, "int16", "sum(m, axis=0"), (3, "int64", "mean(m + 0.75, axis=1"), (3, "float32", "std(m, axis=1"), (3, "float32", "var(m, axis=1, ddof=1"),
        (3, "int8", "max(m * 1.3, axis=1"), (3, "float32", "median(m, axis=1"), (3, "int8", "median(m / 2, axis=1"), (3, "float32", "quantile(m, 0.3, axis=1"),
        (4, "int8", "any(m > 3, axis=0"), (4, "float32", "ptp(m, axis=0"), (2, "int16", "take(n, [1, 3]"), (3, "int8", "take(v, [0, 1, 3]"),
        (8, "float32", "concatenate([v, v / 3]"), ((2, 4), "float32", "stack([v, v / 3]"), (6, "float32", "concatenate([n[:2], v]"),
        ((3, 3), "float32", "matmul(m, m.T / 3"), ((4, 4), "float32", "outer(v, v / 3"), ((2, 3), "int8", "subtract.outer([1, 2], [3, 4, 5]"),
        (4, "int64", "minimum.reduce(m * 1.5, axis=0"), ((3, 4), "int64", "add.accumulate(m * 0.5"), (4, "int8", "nansum(m, axis=0"), (3, "float32", "nanmax(m / 3, axis=1"),
        (4, "float32", "fix(v * 1.5"), (3, "int16", "argmax(m, axis=1"), (6, "uint16", "bitwise_count(n"), (2, "int16", "compress([1, 0, 1, 0], v"),
        (4, "int16", "choose([0, 1, 1, 0], [v, v * 2]"), (4, "float32", "hypot(v, 2"), (4, "int64", "add(v, 0.6, casting='unsafe'"),
        (6, "uint8", "add(n, 1, casting='unsafe'"),
    )),
    ("o = u.copy(); np.add(o, n[:4] * 0 + 200, out=o, casting='unsafe')", "o"), ("o = f.copy(); np.add(o, v[:3] / 3, out=o)", "o"),
    ("o = f.copy(); np.subtract(o[::-1], v[:3] / 3, out=o)", "o"), ("o = np.zeros((2, 4), dtype=np.float32); np.exp(v, out=o[1])", "o"),
    ("o = np.zeros((), dtype=np.int16); np.sum(n, out=o)", "o"),
    ("o = f.copy(); np.copyto(o, [1, 2, 3])", "o"), ("o = f.copy(); np.copyto(o, n[:3])", "o"), ("o = f.copy(); np.copyto(o, v[:3] / 3, where=[True, False, True])", "o"),
    ("o = u.copy(); np.copyto(o, n[2:], casting='unsafe')", "o"), ("o = n.copy(); np.copyto(o, m[2, 1] / 2, casting='unsafe')", "o"), ("o = n.copy(); np.copyto(o, k[:1])", "o"),
    # A number to begin with takes the type of the results.
    *(("", f"np.{name}({a}, initial={initial})") for name in ("sum", "prod", "nansum") for a in ("n", "u", "k", "v", "f") for initial in ("2.5", "3", "v[3]")),
    ("", "np.sum(i, axis=0, initial=1.9)"), ("", "np.sum(f, initial=v[0] / 3)"), ("", "n.sum(initial=-0.5)"), ("", "np.prod(t, axis=(0, 1), initial=1.5, keepdims=True)"),
    ("", "np.sum(n, where=n > 4, initial=2.5)"),
    # Averages and spreads as other types.
    *(("", f"np.mean({a}, dtype={dtype})") for a in ("n", "m", "u", "v * 1.7", "k") for dtype in ("int", "complex", "np.float32", "np.complex64")),
    *(("", f"np.{name}({a}, dtype={dtype})") for name in ("var", "std") for a in ("n", "m", "k") for dtype in ("complex", "np.complex64", "np.float32")),
    *(("", f"{call}, dtype='{code}')") for code in ("f4", "f8", "u1", "i2", "b1", "c16", "<f4", "float32") for call in ("np.array(n", "np.ones(2", "np.sum(n")
      if not (call.startswith("np.sum") and code in ("u1", "i2", "b1"))),
    ("", "np.zeros(2, dtype=np.dtype('f4'))"), ("", "n.astype(np.dtype(np.uint8))"), ("", "n.astype('f4')"), ("", "np.int64(2.7)"), ("", "np.uint8(2.7)"), ("", "np.int64(-2.7)"),
    ("", "np.mean(m * 1.1, axis=0, dtype=int)"), ("", "np.mean(u, dtype=np.uint64)"), ("", "np.mean(m, axis=1, dtype=np.uint64, keepdims=True)"), ("", "n.mean(dtype=np.int64)"), ("", "np.var(m, axis=0, ddof=1, dtype=complex)"),
]

# What takes an array where it also takes a list or a number.
OTHER = [
    *(("", f"np.choose({call})") for call in (
        "[1, 0, 1, 1], m[:2]", "k * 1, m[1:]", "[[0], [1]], m[:2]", "1, m", "[2, 0], i[:, :2]", "[1, 4, -1, 0], m, mode='wrap'", "[1, 4, -1, 0], m, mode='clip'",
        "[[1, 0], [0, 1]], v", "[1, 0, 2, 1], rm", "[0, 1], rt[:, 0, :2]", "n[:3] % 2, i",
    )),
    *(("", f"np.ravel_multi_index({call})") for call in (
        "np.array([[0, 1], [2, 3]]), (3, 4)", "i[:, :2], (2, 6)", "np.array([1, 2]), (3, 4)", "np.array([[3, 6, 6], [4, 5, 1]]), (7, 6), order='F'",
        "np.array([[3, 6, 6], [4, 5, 1]]), (4, 6), mode='clip'", "np.array([[3, 6, 6], [4, 5, 1]]), (4, 4), mode=('clip', 'wrap')",
        "np.argwhere(m > 6).T, (3, 4)", "np.array([[3, 6, 6], [4, 5, 1]]), (7, 6, 2)", "np.array([[3, 1], [4, 9]]), (7, 6)",
    )),
    *(("", f"np.r_[{items}]") for items in (
        "'-1', m, m[:, :2]", "'0', v, 1, n", "'0,2', [1, 2, 3], [4, 5, 6]", "'0,2,0', [1, 2, 3], [4, 5, 6]", "'1,2,0', [1, 2, 3], [4, 5, 6]", "'1', m, m", "'1,3', m, m",
        "'r', v, v", "'c', v, 1.5", "'r', [1, 2, 3], [4, 5, 6]", "'0,2', v, m", "'0,3,0', [1, 2], [3, 4]", "'1,2', 0:3, [7]",
    )),
    *(("", f"np.{name}(2.5)") for name in "sum prod mean max min median std var ptp any nansum nanprod".split()),
    *(("", f"np.{name}(3)") for name in "sum prod mean max cumsum cumprod argmax nansum nancumsum all".split()),
    ("", "np.linalg.cross(i.T, i.T[:, ::-1], axis=0)"), ("", "np.linalg.cross(t[:, :, :1], t[:, :, 1:2], axis=1)"), ("", "np.linalg.cross(i, i[::-1])"),
    ("", "np.round(np.fft.irfft2(np.fft.rfft2(m), s=m.shape), 6) + 0.0"), ("", "np.round(np.fft.ifft2(np.fft.fft2(m), s=m.shape, axes=(0, 1)).real, 6) + 0.0"), ("", "np.fft.fft2(m, s=[2, 3]).imag"),
    ("", "np.real(1 + 2j)"), ("", "np.imag(1 + 2j)"), ("", "np.imag(-2j)"),
]

SECTIONS = {"keywords": KEYWORDS, "casts": CASTS, "other": OTHER, "ufuncs": UFUNCS, "orders": ORDERS, "windows": WINDOWS, "makers": MAKERS}


def number(x) -> str:
    """One element, as the test in Rust writes it."""
    if isinstance(x, (bool, np.bool_)):
        return "true" if x else "false"
    if isinstance(x, (complex, np.complexfloating)):
        return f"{number(x.real)}{'' if x.imag < 0 else '+'}{number(x.imag)}j"
    if isinstance(x, (float, np.floating)):
        if np.isnan(x):
            return "nan"
        if np.isinf(x):
            return "inf" if x > 0 else "-inf"
        mantissa, exponent = f"{float(x) + 0.0:.6e}".split("e")
        return f"{mantissa}e{int(exponent)}"
    return str(int(x))


def text(result) -> str:
    if isinstance(result, (tuple, list)):
        return "; ".join(text(part) for part in result)
    a = np.asarray(result)
    return f"{a.dtype} {' '.join(map(str, a.shape))}: {' '.join(number(x) for x in a.ravel())}".rstrip()


def answer(first: str, shown: str) -> str:
    names = {"np": np}
    for name, (numpys, _) in ARRAYS.items():
        names[name] = eval(numpys, names)
    try:
        exec(first, names)
        return text(eval(shown, names))
    except (ValueError, IndexError, ZeroDivisionError) as error:
        return f"error: {str(error).replace(chr(10), ' ')}"


def calls(cases):
    """Each case's name, answer and Rust source."""
    for first, shown in cases:
        name = "; ".join(filter(None, [first, shown]))
        lines = "".join(f"{statement(line)}; " for line in filter(None, first.split("; ")))
        rust = shown.replace("'", '"')
        used = {a for a in ARRAYS if a in names_in(name)}
        arrays = "".join(f"let {a} = {ARRAYS[a][1]}; " for a in sorted(used))
        told = answer(first, shown)
        line = failing(shown, rust) if told.startswith("error: ") else f"arr!({rust})"
        call = f"answers.compare({quoted(name)}, shown(|| {{ {arrays}{lines}text({line}) }}));"
        yield name, told, f"    {call}"


def names_in(code: str) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}


def statement(line: str) -> str:
    line = line.replace("'", '"')
    if line.startswith("o = "):
        return f"let mut o = arr!({line[4:]})"
    return f"arr!({line})"


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main() -> int:
    source = ["// Keyword arguments. Written by tests/numpy/keywords.py; do not edit.", "", "use super::shown::{shown, text};",
              "use crate::Answers;", "use ndview::prelude::*;", ""]
    sections = {}
    for heading, cases in SECTIONS.items():
        made = list(dict((name, (name, answer, call)) for name, answer, call in calls(cases)).values())
        sections[heading] = [(name, answer) for name, answer, _ in made]
        # Small functions compile faster than a large one.
        parts = [made[place : place + 20] for place in range(0, len(made), 20)]
        for place, part in enumerate(parts):
            source += [f"fn {heading}_{place}(answers: &mut Answers) {{", *(call for _, _, call in part), "}", ""]
        names = ", ".join(f"{heading}_{place}" for place in range(len(parts)))
        source += [f"const {heading.upper()}: &[fn(&mut Answers)] = &[{names}];", ""]
    all_sections = ", ".join(f'("{heading}", {heading.upper()})' for heading in SECTIONS)
    source += ["/// The headings, and the calls below each of them.",
               f"pub(super) const ALL: &[(&str, &[fn(&mut Answers)])] = &[{all_sections}];", ""]
    return emit({generated("keywords"): "\n".join(source), data("keywords.txt"): table(sections)})


if __name__ == "__main__":
    sys.exit(main())
