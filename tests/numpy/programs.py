#!/usr/bin/env python3
"""Lines of NumPy as they stand in programs, each run by NumPy and written in `arr!`: what leaves an
expression and is kept, what is written, lists of arrays, and functions over any array.

Writes the programs (tests/programs/generated.rs) and what NumPy prints (data/programs.txt). Names that a
section has not got yet are variables of Rust's when they are first assigned to.
"""

import re
import sys

import numpy as np

from shared.answers import data, emit, generated, table

# The variables of every program, as NumPy has them, and as Rust does.
VARIABLES = {
    "a": (lambda: np.array([3.0, -1.0, 4.0, 1.0, 5.0, 9.0]), "Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0])"),
    "i": (lambda: np.array([2, 0, 1]), "arr!(np.array([2, 0, 1], dtype=np.int64))"),
    "m": (lambda: np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), "arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]])"),
    "s": (lambda: np.array([[2, 7], [1, 8]]), "arr!(np.array([[2, 7], [1, 8]], dtype=np.int64))"),
    "c": (
        lambda: np.arange(24).reshape(2, 3, 4),
        "arr!(np.arange(24)).into_shape([2, 3, 4])",
    ),
    # Of no type, until something is done with it; and of a length that is not known.
    "u": (lambda: np.array([3, 1, 2]), "arr!([3, 1, 2])"),
    "d": (lambda: np.array([5, 6, 7]), "Owned::from(vec![5_i64, 6, 7])"),
    "none": (lambda: np.array([]), "Owned::from(Vec::<f64>::new())"),
}

# Expressions of any array: `m` is of rank 2, `v` of rank 1, `mask` of bools, `rows` of indices.
ANY_ARRAY = [
    "m + 1", "1 - m", "-m", "m * m", "m + v", "m * m.T", "m ** 2 / 2", "m @ v", "m @ m", "v @ m", "m > 2", "(m > 1) & (m < 4)",
    "m.sum()", "m.sum(axis=0)", "m.sum(axis=1, keepdims=True)", "np.sum(m)", "np.sum(m * 2, axis=0)", "m.mean()", "m.mean(axis=0)",
    "m.std()", "m.std(axis=1)", "m.var()", "m.max()", "m.min(axis=0)", "np.max(m)", "m.argmax()", "m.argmin(axis=1)", "m.prod()",
    "(m > 3).any()", "(m > 0).all()", "np.median(m)", "np.percentile(v, 50)", "m.cumsum()", "m.cumsum(axis=0).cumsum(axis=1)", "m.cumprod()",
    "m.shape", "m.ndim", "m.size", "m.itemsize", "m.nbytes", "m.dtype", "m.T", "m.T + m", "m.ravel()", "m.flatten()", "m.copy()", "m.reshape(-1)",
    "m.reshape(4, 1)", "m.swapaxes(0, 1)", "m.astype(np.int64)", "m.clip(2, 3)", "m[0]", "m[:, 1]", "m[0, 1]", "m[m > 1]", "m[mask]",
    "m[rows]", "m[0] + v[::-1]", "m[rows, rows]", "v[rows]", "np.sort(v)", "np.sort(m, axis=0)", "v.argsort()", "np.exp(v)", "np.maximum(m, 2)",
    "np.where(m > 2, m, 0)", "np.where(mask, m, v)", "np.concatenate((v, v))", "np.vstack((m, v))", "np.hstack((v, v))", "np.stack([v, v])",
    "np.dot(v, v)", "m.dot(v)", "np.outer(v, v)", "np.einsum('ij,j->i', m, v)", "np.linalg.norm(v)", "np.trace(m)", "m.trace()", "m.diagonal()",
    "np.diag(v)", "np.diff(v)", "np.unique(m)", "np.pad(v, 1)", "np.repeat(v, 2)", "np.tile(v, 2)", "np.roll(v, 1)", "np.flip(m)", "np.allclose(m, m.T)",
    "np.array_equal(m, m)", "np.count_nonzero(mask)", "np.nonzero(mask)[0]", "np.full_like(m, 7)", "np.zeros_like(v)", "np.isin(m, v)",
    "np.lib.stride_tricks.sliding_window_view(v, 2)", "np.lib.stride_tricks.sliding_window_view(v, 2).mean(axis=1)",
    "np.searchsorted(v, 1.5)", "np.interp(1.5, v, v)", "np.cov(m)", "len(m)", "abs(-m)", "mask.sum()", "~mask", "mask.any(axis=0)",
]

# Expressions of an array of any float, `T`, beside those of any array.
ANY_FLOAT = [
    "np.zeros_like(m)", "np.ones_like(m)", "np.full_like(m, 0.5)", "np.empty_like(m).shape", "np.zeros(3, dtype=T)", "np.ones((2, 2), dtype=T)",
    "np.eye(2, dtype=T)", "np.full((2,), v[0])", "np.arange(3, dtype=T)", "np.linspace(v[0], v[1], 5)", "np.array([1, 2], dtype=T)",
    "rows.astype(T) * v", "mask.astype(T)", "m.astype(np.float64)", "m.astype(T)", "np.round(m / 3, 2)", "np.floor(m / 2)",
    "np.sign(m)", "np.hypot(v, v[0])", "np.nanmean(m, axis=0)", "np.nansum(m)", "np.nanmedian(v)", "np.nan_to_num(m)", "np.quantile(v, 0.25)",
    "np.median(m, axis=0)", "np.histogram(v, bins=4)[0]", "np.convolve(v, v)", "np.gradient(v)", "np.trapezoid(v)", "np.average(m, axis=0, weights=v)",
    "np.polyval(v, 2.0)", "np.corrcoef(v, v)", "np.inner(v, v)", "np.kron(v, v)", "np.linalg.norm(m)", "np.linalg.norm(m, axis=1)", "np.tril(m)",
    "np.triu(m)", "np.argsort(m, axis=1)", "np.take_along_axis(m, np.argsort(m, axis=1), axis=1)", "np.select([m > 1, m < 0], [m, -m], 0)",
    "np.minimum.reduce(m, axis=0)", "np.add.accumulate(v)", "np.multiply.outer(v, v)", "np.meshgrid(v, v)[0]", "np.insert(v, 1, 2)", "np.append(v, 3)",
    "np.delete(v, 0)", "np.column_stack((v, v))", "np.block([[m, m], [m, m]])", "np.ptp(m, axis=0)", "m.std(ddof=1)", "m.var(axis=0, keepdims=True)",
    "np.isclose(m, m).all()", "np.isnan(m).any()", "np.cumsum(m, axis=1)", "np.array_split(v, 2)[0]", "np.argwhere(m > 1)", "np.einsum('ij,jk->ik', m, m)",
    "v[:, None] - v", "m.sum(axis=1)[:, None] * 2", "np.unique(v, return_counts=True)[0]", "np.digitize(v, v)", "np.interp(v, v, v)", "np.ediff1d(v)",
    "np.broadcast_to(v, (3, 2))", "np.stack([v, v * 2], axis=1)", "np.array([v, v * 2])", "np.array([v[0], v[1]])", "np.pad(m, 1, constant_values=2)",
    "np.tile(v, (2, 1))", "np.rot90(m)", "np.diagflat(v)", "np.searchsorted(v, v)", "v % 2", "np.floor_divide(v, 2)", "np.modf(v)[0]", "v / len(v)",
    "v * m.shape[0]", "m[mask].mean()", "np.sum(v * v, dtype=np.float64)",
]

# Lines that write any array, which is printed after each.
WRITING_ANY = [
    "m += 1", "m -= v", "m *= m", "m /= 2", "m **= 2", "m += m.T", "m -= m[0]", "m[...] = m * 2", "m[:] = m.T", "m[0] = m[1] + m.sum()", "m[0, 1] = 9",
    "m.T[0] = 7", "m[mask] = 0", "m[mask] *= -1", "m[rows] += 1", "m[m > 2] = 2", "m[1:, ::-1] = v", "m.fill(3)", "np.fill_diagonal(m, 8)", "np.copyto(m, v)",
    "np.put(m, [0], 5)", "np.add.at(m, rows, 1)", "m[0, 0], m[1, 1] = m[1, 1], m[0, 0]", "m.sort(axis=0)", "m @= m", "m.flat = v",
    "np.copyto(m, m.T)", "np.put(m, [0, 1], m[1])", "np.putmask(m, m > 1, m[::-1])",
]

# Each a tuple of lines; what the last one yields is printed.
PROGRAMS = {
    # Views of arrays that nobody holds, kept and written.
    "kept": [
        ("z = (np.arange(9) * 7).reshape(3, 3)", "z[0] = 1", "z"),
        ("z = np.sort(a)[::-1]", "z[0] = 0.5", "z"),
        ("z = np.sort(a)[::-1][:3]", "z += 1", "z"),
        ("z = np.argsort(a)[:3]", "z"),
        ("z = (m @ m.T)[0]", "z[1] = 7", "z"),
        ("z = (m + 1).T", "z[0] = 0", "z"),
        ("z = (m * 2)[:, None]", "z.shape"),
        ("z = np.zeros((2, 3)).T", "z[1, 1] = 2", "z"),
        ("z = np.linspace(0, 1, 9)[1:]", "z *= 2", "z"),
        ("z = m[m > 2].reshape(2, 2)", "z[0] = 9", "z"),
        ("z = m[m > 2][::-1]", "z"),
        ("z = m[[1, 0]].T", "z"),
        ("z = a[i][1:]", "z"),
        ("z = m.T.reshape(6)[1:4]", "z"),
        ("z = m.reshape(3, 2)[1:]", "z"),
        ("z = m.ravel()[::2]", "z"),
        ("z = m.T.ravel()[::2]", "z"),
        ("z = np.arange(10)[::-1]", "z[0] = -1", "z"),
        ("z = np.arange(12).reshape(3, 4).T", "z[0, 0] = 5", "z"),
        ("z = (np.arange(12) * 5).reshape(3, 4)[1:, ::2]", "z -= 1", "z"),
        ("z = np.indices((2, 3)).reshape(2, -1).T", "z"),
        ("z = np.array([1, 2, 3, 4]).reshape(2, 2)", "z[1] = 0", "z"),
        ("z = (-a)[1:-1]", "z"),
        ("z = (a > 2)[::2]", "z"),
        ("z = np.sqrt(m ** 2).T[::-1]", "z"),
        ("z = np.cumsum(a)[2:]", "z"),
        ("z = m.cumsum(axis=0)[-1]", "z"),
        ("z = m.sum(axis=0)[1:]", "z"),
        ("z = np.concatenate((a, a))[3:9].reshape(2, 3)", "z"),
        ("z = np.where(a > 2)[0][1:]", "z"),
        ("z = np.unique(a, return_counts=True)[1][:2]", "z"),
        ("z = np.flip(a * 2)", "z"),
        ("z = np.swapaxes(c * 2, 0, 2)", "z.shape"),
        ("z = np.transpose(m + 1)", "z"),
        ("z = np.expand_dims(a + 1, 0)", "z.shape"),
        ("z = np.squeeze(np.ones((1, 3)), axis=0)", "z"),
        ("z = np.diagonal(m @ m.T)", "z"),
        ("z = np.broadcast_to(a * 2, (2, 6))", "z"),
        ("z = np.moveaxis(c + 0, 0, -1)[0]", "z"),
        ("z = (c * 2)[1, :, 0]", "z"),
        ("z = (c * 2)[..., -1][0]", "z"),
        ("z = (c * 2)[1, 2, 3]", "z"),
        ("z = (a + 1)[2]", "z"),
        ("z = (none + 1)[::-1]", "z"),
        ("z = a.copy()[1:]", "z[0] = 0", "a"),
        ("z = np.split(a * 2, 3)[1]", "z"),
        ("z = np.meshgrid(i, i)[0][1:]", "z"),
        ("z = a[1:4]", "z"),
        ("z = a[::-1].copy()[:2]", "z"),
        ("z = a.astype(np.int64)[::2]", "z"),
        ("z = np.pad(m, 1)[1:-1, 1:-1]", "z"),
        ("z = np.diff(a)[::-1] + 1", "z"),
        ("z = (m - m.mean(axis=0))[:, 0]", "z"),
        ("z = np.lib.stride_tricks.sliding_window_view(a, 3)", "z"),
        ("z = np.lib.stride_tricks.sliding_window_view(a * 2, 3)[::2]", "z"),
        ("z = np.lib.stride_tricks.sliding_window_view(np.arange(6), 3)", "z.mean(axis=1)"),
        ("z = np.lib.stride_tricks.sliding_window_view(m, (2, 2))[0, 1]", "z"),
        ("z = np.lib.stride_tricks.sliding_window_view(m + 1, 2, axis=1)", "z.max(axis=-1)"),
        ("z = np.lib.stride_tricks.as_strided(a, (2, 3), (16, 8))", "z"),
    ],
    # Indices that are computed of what NumPy's functions yield.
    "indices": [
        ("a[len(a) - 1 - np.arange(len(a))]",),
        ("a[len(a) - 1 - np.arange(3) * 2]",),
        ("m[:, len(m) - np.arange(2)]",),
        ("a[np.argsort(a) - 1]",),
        ("a[np.argsort(a)[1:] - 1]",),
        ("a[1 + a.argmin()]",),
        ("a[np.argmax(a) - 1]",),
        ("a[:np.argmax(a) - 1]",),
        ("a[np.searchsorted(np.sort(a), 4) + 1:]",),
        ("a[np.count_nonzero(a > 2) % 3]",),
        ("a[np.minimum(i + 1, 2)]",),
        ("np.compress([True, False, True], m, 1)",),
        ("np.compress(m[:, 0] > 1, m, axis=0)",),
        ("m.compress([False, True], axis=1)",),
        ("k = len(m)", "p = np.argmax(a)", "a[[k, p]]"),
        ("k = len(m)", "p = np.argmax(a)", "a[[0, k, p - 1, -1]]"),
        ("k = len(m) - 1", "p = m[0].argmin()", "m[[k, p]] = m[[p, k]]", "m"),
        ("k = len(m) - 1", "p = m[0].argmin()", "m[[k, p], [p, k]]"),
        ("a[len(a) - np.array([1, 2])]",),
        ("a[len(a) - 1 - np.arange(3)] = 0", "a"),
        ("a[len(a) - 1 - np.arange(len(a))] = a", "a"),
        ("a[np.arange(0, 6, 2) + 1] += a[:3]", "a"),
    ],
    # What is written, and where.
    "writing": [
        ("a[0], a[1] = a[1], a[0]", "a"),
        ("a[0], a[1], a[2] = a[2], a[0], a[1]", "a"),
        ("(a[0], a[-1]) = (a[-1], a[0])", "a"),
        ("a[i], a[3] = 7, 8", "a"),
        ("a[:2], a[2:4] = a[2:4] * 1, a[:2] + 0", "a"),
        ("a[0], m[0, 0] = m[1, 1], a[2]", "m"),
        ("a[0], m[0] = m[0, 1], a[:3] * 2", "m"),
        ("x = 1.5", "y = 2.5", "x, y = y, x + y", "np.array([x, y])"),
        ("x = 1.5", "x, a[0] = a[1], x", "a * x"),
        ("s[0, 0], s[1, 1] = 3, 2", "s"),
        ("s @= s", "s"),
        ("s @= np.array([[0, 1], [1, 0]])", "s"),
        ("m[:, :2] @= np.array([[0.0, 1.0], [1.0, 0.0]])", "m"),
        ("m.flat = [1, 2, 3]", "m"),
        ("m.flat = [1, 2, 3, 4]", "m"),
        ("m.flat = 7", "m"),
        ("m.flat = a", "m"),
        ("m.T.flat = a", "m"),
        ("m.T.flat = 2", "m"),
        ("m.flat[1:3] = 0", "m"),
        ("m.flat[1:5] = [7, 8]", "m"),
        ("m.T.flat[1:3] = 0", "m"),
        ("m.T.flat[3] = 0", "m"),
        ("m.T.flat[[0, 2]] = [8, 9]", "m"),
        ("m[:, ::-1].flat[:2] = a[:2]", "m"),
        ("m.flat[2] = a[0]", "m"),
        ("m.flat[::2] += 1", "m"),
        ("s.sort()", "s"),
        ("s.sort(axis=0)", "s"),
        ("s.sort(axis=-1)", "s"),
        ("s.sort(0)", "s"),
        ("a.sort(axis=0)", "a"),
        ("a[1:].sort()", "a"),
        ("a[::-1].sort(axis=0)", "a"),
        ("m.T.sort(axis=0)", "m"),
        ("c[0].sort(axis=1)", "c[0]"),
        ("a.partition(2)", "a[2]"),
        ("a.partition(-1)", "a[-1]"),
        ("s.partition(0, axis=0)", "s[0]"),
        ("a[2:].partition(0)", "a[2]"),
        ("none.sort(axis=0)", "none"),
        ("u[0], u[1] = u[1], u[0]", "u"),
        ("u[0], u[1], u[2] = u[2], u[0], u[1]", "u"),
        ("u[:2], u[2] = u[1:] + 0, u[0]", "u"),
        ("u[0], u[1] = u[1] + 1, u[0] * 2", "u"),
        ("x = u[0]", "x, u[1] = u[1], x", "u * x"),
        ("m.flat = m[::-1] * 1", "m"),
        ("s.flat = s.T.copy()", "s"),
        ("np.put(a, [0, 1], a[2:])", "a"),
        ("np.put(a, [0, 1], a)", "a"),
        ("np.put(a, i, a.sum())", "a"),
        ("np.putmask(a, a > 2, a[::-1] * 1)", "a"),
        ("np.place(a, a > 2, a[:2])", "a"),
        ("np.copyto(a, a[::-1] * 1)", "a"),
        ("np.add.at(a, i, a[3:] * 1)", "a"),
        ("np.put_along_axis(m, np.argsort(-m, axis=1), m * 1, axis=1)", "m"),
        ("np.fill_diagonal(m, m[0])", "m"),
        ("a.put([0, 1], a[2:])", "a"),
    ],
    # Lists of arrays, and of rows.
    "lists": [
        ("np.array([a, a])",),
        ("x = np.array([1, 2])", "y = np.array([3, 4])", "np.array([x, y, x + y])"),
        ("x = np.array([1, 2])", "z = np.array([x, x])", "x[0] = 7", "z"),
        ("np.array([np.arange(3), np.arange(3)])",),
        ("np.array([np.arange(3), np.arange(3)]).sum(axis=0)",),
        ("np.array([m[0], m[1], m[0] * 2])",),
        ("np.array([m, m + 1]).shape",),
        ("np.array([m.T[0], m[:, 1]])",),
        ("np.array([[a, a], [a, a]]).shape",),
        ("np.array([s, s], dtype=np.float64)[1, 0]",),
        ("np.sum([a, a * 2], axis=0)",),
        ("np.mean([a, a * 2], axis=0)",),
        ("np.max([m[0], m[1]], axis=0)",),
        ("np.sum([a, a])",),
        ("np.median([a, a, a], axis=0)",),
        ("np.stack([a, a]).shape",),
        ("np.concatenate([a, a])",),
        ("np.vstack([a, a]).shape",),
        ("np.array([a.sum(), a.max()])",),
        ("np.array([s.sum(), s.max()])",),
        ("np.array([a[0], a[1], a[0] + a[1]])",),
        ("np.array([len(a), m.size])",),
        ("x = 1.5", "y = 2.5", "np.array([x, y])",),
        ("x = 1.5", "y = 2.5", "np.array([x, y, 3])",),
        ("np.array([none, none]).shape",),
        ("np.sort([a, a[::-1]], axis=1)",),
        ("np.array([a, a]).T.shape",),
        ("np.lexsort(s)",),
        ("s[np.lexsort(s.T[::-1])]",),
        ("s[np.lexsort(s.T)]",),
        ("np.gradient(m)[0]",),
        ("np.gradient(m)[1]",),
        ("np.gradient(m)[0][0]",),
        ("np.gradient(a)[0]",),
        ("np.gradient(a)[1:3]",),
        ("np.gradient(m, axis=0)[0]",),
        ("np.array([u, d])",),
        ("np.array([d, u, u + d])",),
        ("np.array([[u, d], [d, u]]).sum(axis=0)",),
        ("np.sum([u, d], axis=0)",),
        ("np.array([u[::-1], d[:3], u]).T",),
        ("np.stack([u, d])",),
        ("np.stack([u[::-1], d[:]], axis=1)",),
        ("np.concatenate([u, d[1:], d[::-1], [7, 8]])",),
        ("np.vstack([u, d, u + d])",),
        ("np.column_stack((u, d))",),
        ("np.array([m.T[0], a[:2]])",),
        ("np.array([m.sum(axis=0), a[:3]])",),
    ],
}


def printed(value) -> str:
    if isinstance(value, tuple):
        value = list(value)
    return " ".join(str(value).split())


def run(lines: list[str], variables: dict) -> str:
    with np.errstate(all="ignore"):
        for line in lines[:-1]:
            exec(line, {"np": np}, variables)
        return printed(eval(lines[-1], {"np": np, **variables}))


def one_program(lines: list[str]) -> str:
    return run(list(lines), {name: make() for name, (make, _) in VARIABLES.items()})


def any_array_variables() -> dict:
    return {
        "m": np.array([[1.0, 2.0], [3.0, 4.0]]),
        "v": np.array([1.0, 2.0]),
        "mask": np.array([[True, False], [False, True]]),
        "rows": np.array([1, 0]),
    }


def in_rust(lines: tuple[str, ...]) -> str:
    """The lines as statements, the last as what is printed."""
    known = set(VARIABLES)
    text = []
    for line in lines[:-1]:
        assigned = re.match(r"^(\w+) = (.*)$", line)
        if assigned and assigned[1] not in known:
            known.add(assigned[1])
            text.append(f"let mut {assigned[1]} = arr!({assigned[2]});")
        else:
            text.append(f"arr!({line});")
    text.append(f"arr!({of_rust(lines[-1])}).printed()")
    return " ".join(text)


ANY_ARGUMENTS = "m: &impl Array<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>"
WRITING_ARGUMENTS = ANY_ARGUMENTS.replace("m: &impl Array<f64, 2>", "m: &mut impl ArrayMut<f64, 2>", 1)


def rust() -> str:
    lines = ["//! Written by `tests/numpy/programs.py`; do not edit.", "", "use super::Printed;", "use ndview::prelude::*;", ""]
    for section, programs in PROGRAMS.items():
        lines += [f"pub fn {section}() -> Vec<String> {{"]
        functions = []
        for program in programs:
            mentioned = [name for name in VARIABLES if re.search(rf"\b{name}\b", " ".join(program))]
            variables = "".join(f"let mut {name} = {VARIABLES[name][1]}; " for name in mentioned)
            functions.append(f"        {{ {variables}{in_rust(program)} }},")
        lines += ["    vec![", *functions, "    ]", "}", ""]
    lines += [f"pub fn any_array({ANY_ARGUMENTS}) -> Vec<String> {{", "    vec!["]
    lines += [f"        arr!({of_rust(text)}).printed()," for text in ANY_ARRAY]
    lines += ["    ]", "}", ""]
    floats = ANY_ARGUMENTS.replace("Array<f64", "Array<T")
    lines += [f"pub fn any_float<T: Float + Printed>({floats}) -> Vec<String> {{", "    vec!["]
    lines += [f"        arr!({of_rust(text)}).printed()," for text in ANY_ARRAY + ANY_FLOAT]
    lines += ["    ]", "}", ""]
    for number, text in enumerate(WRITING_ANY):
        lines += [f"pub fn writing_{number}({WRITING_ARGUMENTS}) {{", f"    arr!({text});", "}", ""]
    lines += ["/// Calls `$call` with each of them.", "#[macro_export]", "macro_rules! each_writing {", "    ($call:ident) => {", "        $call! {"]
    lines += ["            " + " ".join(f"writing_{number}" for number in range(len(WRITING_ANY))), "        }", "    };", "}", ""]
    return "\n".join(lines)


def of_rust(text: str) -> str:
    return text.replace("'", '"')


def main() -> int:
    answers = {section: [("; ".join(p), one_program(p)) for p in programs] for section, programs in PROGRAMS.items()}
    answers["any_array"] = [(text, run([text], any_array_variables())) for text in ANY_ARRAY]
    answers["any_float"] = [(text, run([text], any_array_variables() | {"T": np.float64})) for text in ANY_ARRAY + ANY_FLOAT]
    answers["writing_any"] = [(text, run([text, "m"], any_array_variables())) for text in WRITING_ANY]
    return emit({data("programs.txt"): table(answers), generated("programs"): rust()})


if __name__ == "__main__":
    sys.exit(main())
