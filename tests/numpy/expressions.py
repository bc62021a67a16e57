#!/usr/bin/env python3
"""The language of `arr!`: the same text in Python and in Rust.

Writes the calls (tests/expressions/generated.rs) and NumPy's answers (data/expressions.txt). Every
expression is evaluated by Python as it stands, and stands in an `arr!` as it is; `True`, `None` and
the like are Python's. The numbers are such that every result is exact.
"""

import sys

import numpy as np

from shared.answers import data, emit, failing, generated, table, values

# The arrays: a name, and its elements as NumPy's source. Rust's are read from the table.
ARRAYS = {
    "a": "np.array([[1.0, -2.0, 3.5], [0.25, 8.0, -6.0]])",
    "b": "np.array([[0.5, 4.0, -1.0], [2.0, -0.125, 16.0]])",
    "v": "np.array([2.0, -1.0, 0.5])",
    "f": "np.array([[1.5, 2.0], [-3.0, 0.5]], dtype=np.float32)",
    "i": "np.array([[3, -1, 4], [1, -5, 9]], dtype=np.int32)",
    "j": "np.array([2, 7, -1, 8, 2, -8], dtype=np.int64)",
    "u": "np.array([[7, 0], [200, 31]], dtype=np.uint8)",
    "m": "np.array([[True, False, True], [False, False, True]])",
    "s": "np.array([[2, 1], [1, 3]], dtype=np.int64)",
    "t": "np.array([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]], [[0.5, 0.25], [-1.0, 2.0]]])",
}

OPERATORS = [
    "a + b", "a - b", "a * b", "a / b", "a % b", "a ** 2", "2 ** i[0:1, [0, 2]]", "-a", "+a", "~m", "~u",
    "a + v", "v + a", "a[:, 1:2] * b", "a + b * 2 - a / b", "(a + b) * (a - b)", "-a ** 2", "2 * -a", "a * -1",
    "i + 1", "i * 2.5", "i / 2", "i % 3", "-i % 3", "np.floor_divide(i, 2)",
    "i << 2", "i >> 1", "i & 3", "i | 8", "i ^ 5", "u & 15 | 32", "u >> 2 & 3", "1 + 2 * i - 3",
    "a > 0", "a >= b", "a < 0.5", "a <= b", "i == 4", "i != 4", "(a > 0) & (b > 0)", "(a > 0) | m", "m ^ (i > 0)",
    "~(a > 0) & m", "i + f[0, 0]", "f * 2", "f + s", "f / f", "u + 1", "u + i[0, 0]", "s + u", "m + i", "m * a", "m + m",
    "i[:, ::-1] - i", "a.T + b.T", "a[0] + b[1]", "a[:, None, 0] + v", "(a + 1)[0]", "(a * b)[:, 1:]", "(a > 0)[1, 2]",
    "a[1, 2] * 2", "a[0, 0] + b", "a[0, 0] ** 2", "2.5 - v", "1 / v", "1 - m[0] * 2", "3 % i[:, 1:]",
]

ELEMENTWISE = [
    "np.sqrt(a * a)", "np.sqrt(a ** 2 + 0 * b)", "np.abs(a)", "abs(a)", "abs(a - b) / 2", "np.absolute(i)",
    "np.sign(a)", "np.square(i)", "np.floor(a)", "np.ceil(a)", "np.trunc(a)", "np.rint(a)", "a.round()", "np.round(a, 1)",
    "np.round(a, decimals=1)", "np.maximum(a, b)", "np.minimum(a, 0)", "np.maximum(0.5, f)", "np.fmax(a, v)", "np.fmin(i, 2)",
    "a.clip(0, 1)", "a.clip(0, None)", "np.clip(a, -1, v)", "np.clip(i, min=0, max=3)", "np.clip(a_min=0, a_max=2, a=a)",
    "np.where(a > 0, a, b)", "np.where(a > 0, a, 0)", "np.where(m, 1, -1)", "np.where(m, i, 0.5) * 2", "np.where(m[0], a[0], 0) + v",
    "np.isnan(a)", "np.isfinite(a)", "np.isinf(a)", "np.signbit(a)", "np.logical_and(m, i)", "np.logical_or(m, a > 0)", "np.logical_not(i > 0)",
    "np.logical_xor(m, i > 0)", "np.isclose(a, a + 1e-9)", "np.isclose(a, b, rtol=0, atol=3)", "np.allclose(a, a + 1e-9)", "np.allclose(a, b, atol=100)",
    "np.add(a, b)", "np.subtract(a, 1)", "np.multiply(i, 2)", "np.divide(i, 2)", "np.true_divide(a, 2)", "np.power(i, 2)", "np.negative(a)", "np.positive(a)",
    "np.remainder(i, 3)", "np.mod(a, 2)", "np.fmod(i, 3)", "np.divmod(i, 4)", "np.reciprocal(v)", "np.copysign(a, -1.0)", "np.fabs(i)",
    "np.greater(a, b)", "np.less_equal(i, 3)", "np.equal(i, 4)", "np.not_equal(i, i)", "np.invert(u)", "np.bitwise_and(i, 3)", "np.left_shift(i, 1)",
    "np.array_equal(a, a)", "np.array_equal(a, b)", "np.isin(i, [4, 1])", "np.sqrt(f * f) + 1", "np.hypot(v * 3, v * 4) * np.sign(v)",
    "np.maximum(np.minimum(a, 2), -2)[0]", "np.sum(np.abs(a))", "abs(a).sum()", "(np.maximum(a, 0) * 2).sum(axis=0)", "np.abs(a).max(axis=1)",
]

INDEXED = [
    "a[a > 0]", "a[(a > 0) & (b > 1)]", "a[~m]", "a[np.abs(a) > 2]", "b[a > 0] * 2", "i[i % 2 == 0]", "a[m] + a[m]", "a[[1, 0]] - a", "(a + b)[[1, 0]]",
    "j[j[:2] - 2]", "a[:, [0, 2]] * 2", "a[..., ::-1] + a", "j[np.abs(j) > 3]", "a[np.where(a > 3)]", "j[np.argsort(j)]", "a[np.sqrt(a * a) > 2].sum()",
]

CREATION = [
    "np.zeros((2, 3))", "np.zeros(3, dtype=int)", "np.ones((2, 2))", "np.ones(2, dtype=np.float32)", "np.full((2, 2), 1.5)", "np.full(3, 7, dtype=np.float64)",
    "np.zeros_like(a)", "np.ones_like(i)", "np.full_like(a, 2.5)", "np.full_like(a, 2)", "np.full_like(i, 2.5)", "np.full_like(i, 2.5, dtype=np.float64)", "np.full((2, 3), [1.5, 2.5, 3.5])", "np.zeros_like(i, dtype=np.float64)", "np.ones_like(a, dtype=np.int64)",
    "np.arange(0, 1, 0.25)", "np.arange(5, dtype=np.float64)", "np.arange(1.0, 4.0)", "np.linspace(0, 1, 5)", "np.linspace(0, 1, 4, endpoint=False)",
    "np.linspace(2, 3, num=3)", "np.logspace(0, 3, 4, base=2)", "np.eye(3)", "np.eye(2, 3)", "np.eye(3, k=1)", "np.eye(2, 4, -1)", "np.identity(2)",
    "np.tri(3)", "np.tri(2, 4, 1)", "np.tri(3, k=-1)", "np.tril(a)", "np.triu(i)", "np.triu(a, 1)", "np.tril(t, k=-1)", "np.diag(v)", "np.diag(a)", "np.diag(a, k=1)", "np.diag(j[:2], -1)",
    "np.meshgrid(v, j[:2])", "np.meshgrid(v, j[:2], indexing='ij')", "np.array([[1.0, 2.0], [3.0, 4.5]])", "np.array(a)", "np.array([1, 2], dtype=np.float32)",
    "np.eye(2, dtype=np.int64)", "np.linspace(0, 4, 5, dtype=np.int64)",
]

JOINING = [
    "np.concatenate([a, b])", "np.concatenate((a, b), axis=1)", "np.concatenate([a, i], axis=-1)", "np.concatenate([v, j])", "np.concatenate([m, m])", "np.concatenate([u, f])",
    "np.concatenate([a[:1], b[1:], a * 2])", "np.concatenate([a.T, b.T], axis=1)", "np.stack([a, b])", "np.stack([v, a[0]], axis=1)", "np.stack([a, i, b], axis=-1)", "np.vstack([a, b])", "np.vstack([v, a])",
    "np.vstack([v, a[0], v])", "np.hstack([a, b])", "np.hstack([v, j])", "np.column_stack([a, b])", "np.column_stack([v, a[0]])", "np.column_stack([v, a.T])", "np.concatenate([t, t[:1]])", "np.concatenate([t, t], axis=1)", "np.stack([t, t], axis=2)",
    "np.split(j, 3)", "np.split(a, 3, axis=1)", "np.split(j, [1, 4])", "np.split(j, s[1])", "np.array_split(a, np.array([1]), axis=1)", "np.array_split(j, 4)", "np.array_split(a, 2, axis=1)", "np.hsplit(a, 3)", "np.vsplit(a, 2)",
    "np.repeat(a, 2)", "np.repeat(v, [1, 0, 2])", "np.repeat(a, 2, axis=0)", "np.repeat(a, [1, 2, 0], axis=1)", "np.repeat(i, 2, axis=-1)", "np.tile(v, 2)", "np.tile(a, (2, 1))", "np.tile(v, (2, 2))", "np.tile(a, 2)", "np.tile(t, (1, 2))",
    "np.roll(j, 2)", "np.roll(a, 1)", "np.roll(a, 1, axis=1)", "np.roll(a, -1, axis=0)", "np.roll(j, -8)", "np.rot90(a)", "np.rot90(a, 2)", "np.rot90(a, k=-1)", "np.rot90(a, 4)", "np.flipud(a)", "np.fliplr(a)", "np.flip(a)", "np.flip(a, axis=0)",
]

SORTING = [
    "np.sort(j)", "np.sort(a)", "np.sort(a, axis=0)", "np.sort(a, axis=None)", "np.sort(t, axis=1)", "np.sort(m)", "np.sort(u, axis=0)", "np.sort(a.T)",
    "np.argsort(a)", "np.argsort(a, axis=0)", "np.argsort(a, axis=None)", "np.argsort(t, axis=1)",
    "np.unique(j)", "np.unique(m)", "np.unique(i % 3)", "np.unique(j, return_index=True)", "np.unique(j, return_inverse=True)", "np.unique(j, return_counts=True)",
    "np.unique(j, return_index=True, return_counts=True)", "np.unique(i % 3, return_index=True, return_inverse=True, return_counts=True)", "np.unique(i % 3, return_inverse=True)",
    "np.searchsorted(np.sort(j), 2)", "np.searchsorted(np.sort(j), 2, side='right')", "np.searchsorted(np.sort(j), [[-9, 2], [7, 100]])", "np.searchsorted(np.sort(v), a)",
    "np.diff(j)", "np.diff(a)", "np.diff(a, axis=0)", "np.diff(j, n=2)", "np.diff(j, 3)", "np.diff(m)", "np.diff(t, axis=1)", "np.diff(j, n=9)", "np.diff(j, n=0)",
    "np.gradient(v)", "np.gradient(j)", "np.gradient(a)", "np.gradient(a, axis=1)", "np.gradient(a, 0.5)", "np.gradient(f, axis=0)", "np.gradient(t)", "np.bincount(np.abs(j))",
]

PRODUCTS = [
    "a @ b.T", "a.T @ b", "a @ v", "v @ v", "v @ a.T", "s @ s", "i.T @ s", "s @ f", "f @ f", "t @ t", "t @ f", "f @ t", "t @ s[0]", "s[0] @ t", "a @ b.T + 1", "(a @ b.T) * 2", "a @ (b.T * 2)",
    "(a + b) @ v", "a[:, ::-1] @ b.T", "m @ m.T", "np.dot(a, v)", "np.dot(v, v)", "np.dot(a, b.T)", "np.matmul(t, t)", "np.inner(v, v)", "np.inner(a, b)", "np.inner(a, v)", "np.outer(v, j)", "np.outer(a, v)", "np.vdot(a, b)", "np.vdot(i, a)", "np.trace(s)", "np.trace(a)",
    "np.sqrt((a @ a.T) ** 2)", "t[:, None] @ t[None, :2]", "a[:0] @ b.T", "a[:, :0] @ b[:, :0].T",
]

STATISTICS = [
    "np.median(j)", "np.median(a)", "np.median(a, axis=0)", "np.median(a, axis=1, keepdims=True)", "np.median(t, axis=(0, 2))", "np.median(f)", "np.median(m)", "np.median(u, 1)", "np.median(i[:, ::-1], axis=-1)", "np.median(a * 2 + 1)", "np.median(j[:0])", "np.median(np.where(a > 7, np.nan, a), axis=1)",
    "np.nanmedian(np.where(a > 7, np.nan, a))", "np.nanmedian(np.where(a > 3, np.nan, a), axis=0)", "np.nanmedian(np.where(a > -9, np.nan, a), axis=0)", "np.nanvar(np.where(a > 7, np.nan, a) * 0 + 2, axis=1)", "np.nanvar(np.where(a > 7, np.nan, np.sign(a)), axis=0)", "np.nanvar(np.where(a > 7, np.nan, np.sign(a)), axis=0, ddof=1)", "np.nanstd(np.where(v < 0, np.nan, v) * 4)", "np.nanstd(s, axis=0)",
    "np.quantile(j, 0.5)", "np.quantile(a, 0.25)", "np.quantile(a, [0, 0.5, 1])", "np.quantile(a, 0.75, axis=1)", "np.quantile(a, [0.25, 0.75], axis=1)", "np.quantile(a, [0.25, 0.75], axis=0, keepdims=True)", "np.quantile(t, 0.5, axis=(0, 1))", "np.quantile(f, 0.25)", "np.quantile(f, [0.25, 0.5])", "np.quantile(i, q=0.75, axis=0)", "np.quantile(u, v[2])",
    "np.percentile(j, 50)", "np.percentile(a, [25, 75])", "np.percentile(a, 25, axis=0)", "np.percentile(a, [[0, 50], [75, 100]], axis=1)", "np.percentile(f, 12.5)", "np.percentile(np.where(a > 7, np.nan, a), 50, axis=1)", "np.percentile(a * 2, 75)",
    "np.average(a)", "np.average(a, axis=0)", "np.average(m)", "np.average(f, 1)", "np.average(a, weights=np.abs(b) * 8)", "np.average(v, weights=[1, 2, 1])", "np.average(a, axis=1, weights=[1, 2, 1])", "np.average(a, axis=0, weights=[3, 1])", "np.average(t, axis=1, weights=[1, 3])", "np.average(t, axis=0, weights=t * 0 + 2) * 3", "np.average(f, weights=f * f + 1) * 0", "np.average(f, weights=f * 0 + 1)", "np.average(i, axis=1, weights=[2, 1, 1], keepdims=True)", "np.average(a, weights=m)", "np.average(a + 1, 1, [1, 2, 1])",
    "np.histogram(j)", "np.histogram(j, bins=4)", "np.histogram(j, 4)[0]", "np.histogram(a, bins=7)", "np.histogram(f, bins=5)", "np.histogram(j, bins=[-8.0, 0, 2, 8])", "np.histogram(a, [0, 1, 3.5])", "np.histogram(j, [0.0, 2, 2, 7])", "np.histogram(j, bins=4, range=(0, 8))", "np.histogram(f, 2, (0, 2))", "np.histogram(m)", "np.histogram(u)", "np.histogram(j[:0], bins=2)", "np.histogram(j[3:5] * 0, bins=2)", "np.histogram(j, bins=[3.0])",
    "np.nanquantile(np.where(a > 3, np.nan, a), 0.5)", "np.nanquantile(np.where(a > 3, np.nan, a), [0.25, 0.75], axis=0)", "np.nanpercentile(np.where(a > 3, np.nan, a), 25, axis=1)", "np.nanpercentile(j, 50)", "np.nanquantile(v * np.nan, 0.5)", "np.nanquantile(v[:0], 0.5)", "np.histogram(j, bins=4, density=True)", "np.histogram(j, bins=[-8.0, 0, 2, 8], density=True)[0]", "np.histogram(j, bins=4, range=(0, 8), density=True)",
    "np.digitize(j, [0, 2, 8])", "np.digitize(j, [0, 2, 8], right=True)", "np.digitize(a, [8, 2, 0])", "np.digitize(a, [8, 2, 0], right=True)", "np.digitize(2.5, [1, 2, 3])", "np.digitize(j, [1, 1])", "np.digitize(v, bins=[0.5])",
    "np.cov(v * 2 + 1)", "np.cov(i * 3)", "np.cov(s)", "np.cov(s, rowvar=False)", "np.cov(a, ddof=0) * 0", "np.cov(j, bias=True) * 0 + 2", "np.cov(v * 2, j[3:] + 1, ddof=1) * 0 + 6", "np.cov(s, s * 2, bias=True)", "np.cov(f)", "np.corrcoef(s)", "np.corrcoef(s, rowvar=False)", "np.corrcoef(v, v * -2)", "np.corrcoef(v)",
]

SHAPES = [
    "np.pad(v, 2)", "np.pad(v, (1, 2))", "np.pad(a, 1)", "np.pad(a, ((1, 0), (0, 2)))", "np.pad(a, ((1, 0), (0, 2)), constant_values=7)", "np.pad(i, 1, 'constant', constant_values=-1)", "np.pad(v, 2, mode='edge')", "np.pad(a, ((1, 2), (0, 1)), 'edge')", "np.pad(v, 7, mode='reflect')", "np.pad(a, (1, 2), mode='reflect')", "np.pad(v[:1], 3, mode='reflect')", "np.pad(v, 7, mode='symmetric')", "np.pad(t, ((0, 0), (1, 1), (2, 1)), mode='symmetric')", "np.pad(v, 8, mode='wrap')", "np.pad(i[:, ::-1], 1, mode='wrap')", "np.pad(a[:0], ((0, 0), (1, 1)), mode='edge')", "np.pad(m, 1)", "np.pad(a + b, 1)[0]",
    "np.pad(a[:0], 1)", "np.pad(a[:0], ((0, 0), (2, 1)), mode='wrap')", "np.pad(t, ((1, 0), (0, 2), (1, 1)), mode='reflect')", "np.pad(t, ((1, 0), (0, 2), (1, 1)), constant_values=5)", "np.pad(i, ((0, 3), (0, 0)), mode='edge')", "np.pad(a[:, :0], ((1, 1), (2, 0)))",
    "np.append(v, 5)", "np.append(a, j)", "np.append(j, [7, 8])", "np.append(i, 0.5)", "np.append(a, b, axis=0)", "np.append(a, v[None], axis=0)", "np.append(u, s)", "np.append(m, True)",
    "np.insert(v, 1, 9)", "np.insert(j, [0, 2], [7, 8])", "np.insert(j, [2, 0], [7, 8])", "np.insert(j, 1, [7, 8])", "np.insert(j, [1], [7, 8])", "np.insert(a, 1, 9, axis=1)", "np.insert(a, 1, [8, 9], axis=1)", "np.insert(a, [1], [[8], [9]], axis=1)", "np.insert(a, [0, 2], [[8], [9]], axis=1)", "np.insert(a, [0, 2], 5, axis=0)", "np.insert(v, -1, 9)", "np.insert(a, 2, v, axis=0)", "np.insert(a, 1, [[1, 2], [3, 4]], axis=1)", "np.insert(a, 2, 9)", "np.insert(j, [0, 0], [7, 8])", "np.insert(a, [0, 1], b, axis=0)", "np.insert(t, 1, a[:, :2], axis=0)", "np.insert(t, 1, [[[3]]], axis=1)", "np.insert(t, [0, 1], 9, axis=2)", "np.insert(v, 3, v)", "np.insert(i, [-1, 1], 7, axis=-1)",
    "np.insert(j, np.s_[0:2], [7, 8])", "np.insert(j, np.s_[::-3], 9)", "np.insert(v, np.s_[1:2], [8, 9])", "np.insert(a, np.s_[1:], [8, 9], axis=1)", "np.insert(v, np.s_[1:1], 9)",
    "np.delete(v, 1)", "np.delete(v, -1)", "np.delete(j, [0, 2])", "np.delete(j, [0, 0])", "np.delete(a, 1, axis=1)", "np.delete(a, 1)", "np.delete(a, [0, 2], axis=1)", "np.delete(v, [True, False, True])", "np.delete(a, m[0], axis=1)", "np.delete(t, 0, axis=-1)", "np.delete(i, -2, 0)", "np.delete(j, j > 2)", "np.delete(j, np.argmax(j))", "np.delete(j, np.s_[1:3])", "np.delete(j, np.s_[::-2])", "np.delete(a, np.s_[:2], axis=1)", "np.delete(a, np.s_[9:])",
    "np.block([[a, b], [b, a]])", "np.block([[a, b], [v, v]])", "np.block([v, j])", "np.block([[a], [v]])", "np.block([[t, t], [t, t]])", "np.block([[np.eye(2), np.zeros((2, 3))], [a.T, np.ones((3, 3))]])", "np.dstack([a, b])", "np.dstack([v, a[0]])", "np.dstack([t, t])", "np.dstack((a, i))", "np.atleast_1d(v)", "np.atleast_2d(v)", "np.atleast_2d(a)", "np.atleast_3d(v)", "np.atleast_3d(a)", "np.atleast_3d(t)", "np.concatenate([a, v], axis=None)", "np.concatenate((j, t), axis=None)", "np.concatenate([m, i], axis=None)", "np.vstack([np.atleast_2d(v), a])",
    "np.intersect1d(j, [2, -8, 100])", "np.intersect1d(i, j)", "np.intersect1d(j, v)", "np.union1d(j, i)", "np.union1d(v, f)", "np.union1d(u, s)", "np.setdiff1d(j, [2, 7])", "np.setdiff1d(j, v)", "np.setdiff1d(a, b)", "np.setxor1d(j, i)", "np.setxor1d(v, [2, 3])",
    "np.unravel_index(5, (2, 3))", "np.unravel_index([5, 1], (2, 3))", "np.unravel_index(np.argmax(a), a.shape)", "np.unravel_index(a.argmin(), (2, 3))", "np.unravel_index([[0, 7], [3, 2]], (2, 2, 2))", "np.unravel_index(5, 6)", "np.unravel_index(j[:3] % 6, (2, 3))[1]", "np.ravel_multi_index((1, 2), (2, 3))", "np.ravel_multi_index(([1, 0], [2, 1]), (2, 3))", "np.ravel_multi_index(np.unravel_index(7, (3, 2, 2)), (3, 2, 2))", "np.indices((2, 3))", "np.indices((2, 3))[1]", "np.indices((4,))", "np.indices((2, 1, 2))",
    "np.kron(v, v[:2])", "np.kron(a, [[1, 1]])", "np.kron(a, [1, 2])", "np.kron(s, np.eye(2))", "np.kron(i, u)", "np.kron(t, v)", "np.lexsort((v, [1, 1, 0]))", "np.lexsort((j, np.abs(j)))", "np.lexsort([a[0], a[1], v])", "np.sort(np.partition(j, 2)[:2])", "np.partition(j, 2)[2]", "np.partition(a, 0, axis=0)", "np.partition(j, -1)[-1]", "np.partition(a, 3, axis=None)[3]", "j[np.argpartition(j, 3)][3]", "np.argpartition(a, 0, axis=0)",
    "np.meshgrid(v, j[:2], [1.0, 2.0])", "np.meshgrid(v, j[:2], [1, 2], [5.0])[3].shape[2]", "np.meshgrid(v[:2], [1.0, 2], [3, 4], [5, 6], indexing='ij')[1][0, 1, 0, 1]", "np.broadcast_shapes((2, 1), (3,))[1]", "np.broadcast_shapes((2, 1), (4, 1, 3))[0]",
]

NUMERICS = [
    "np.nan_to_num(np.where(a > 3, np.nan, a))", "np.nan_to_num(v / 0 * np.where(v > 0, 1, np.nan), nan=-1, posinf=7)", "np.nan_to_num(v / 0, posinf=1, neginf=-1)[:2] * 2", "np.nan_to_num(i)", "np.nan_to_num(f)", "np.select([a > 3, a < 0], [a, -a])", "np.select([j > 2, j > 1], [j * 10, j], default=-1)", "np.select([v > 1, m[0]], [v, i[0]], v * 0.5)", "np.select([a > 0], [1], 0) + 1",
    "np.choose([0, 1, 0], [v, v * 10])", "np.choose(np.array([[0], [1]]), [v, v * 2.5])", "np.choose(i % 3, [a, 0, b])", "np.choose(1, [5, 6])", "np.choose((a > 0).astype(int), [-1, a])", "np.choose(j % 2, (j, -j))",
    "np.tensordot(a, b.T, 1)", "np.tensordot(a, b)", "np.tensordot(a, b, axes=2)", "np.tensordot(t, s, 1)", "np.tensordot(t, t[0])", "np.tensordot(t, t, axes=3)", "np.tensordot(i, i.T, 1)", "np.tensordot(v, a.T, 1)", "np.tensordot(v, v, 1)",
    "np.gcd(j, 6)", "np.gcd(i, j[:3])", "np.lcm(i, 4)", "np.lcm(i[0], j[3:]) + 1", "np.gcd(u, u[::-1])", "np.heaviside(a, 0.5)", "np.heaviside(i - 1, 0)", "np.heaviside(f, f * 0 + 2)", "np.heaviside(v * np.nan, 1)",
    "np.polyval([1, 0.5, -2], v)", "np.polyval(j[:3], i)", "np.polyval(v, 2)", "np.polyval(v[:0], a)", "np.polyval(i[0], f)", "np.tril_indices(3)", "np.triu_indices(3, 1)", "np.triu_indices(2, -1, 4)", "np.tril_indices(2, m=3)", "np.triu_indices(3, k=1)[1]", "a[np.tril_indices(2)]", "s[np.triu_indices(2)]",
    "np.interp(2.5, [1, 2, 4], v)", "np.interp(a, [-1, 0, 2], v)", "np.interp([0, 1, 2.5, 9], [1, 2, 4], v)", "np.interp(j, [0, 2], [5, 6], left=-1, right=100)", "np.interp(j, [0, 2], [5, 6], right=100)", "np.interp(np.where(v > 0, v, np.nan), [0, 1], [0, 8])", "np.interp(0.5, [0.5], [3])", "np.interp([-9, 9], [0, 0, 2], [1, 2, 3])", "np.interp(i, j[:2], v[:2])",
    "np.trapezoid(v)", "np.trapezoid(a)", "np.trapezoid(a, axis=0)", "np.trapezoid(a, dx=0.5)", "np.trapezoid(a, [0, 1, 4])", "np.trapezoid(f)", "np.trapezoid(f, x=[1, 2])", "np.trapezoid(f, f[0] * 2)", "np.trapezoid(i, dx=2, axis=-1)", "np.trapezoid(t, axis=1)", "np.trapezoid(j[:1])", "np.trapezoid(m)", "np.trapezoid(a * 2, x=v, axis=1)",
    "np.convolve(v, [0, 1, 0.5])", "np.convolve(j, [1, 2], 'same')", "np.convolve(j, [1, 2, 3], mode='valid')", "np.convolve([1.0, 2], j)", "np.convolve(j[:2], j[:5], 'same')", "np.convolve(j[:2], j[:5], 'valid')", "np.convolve(i[0], i[1])", "np.convolve(u[0], u[1] - u[1])", "np.correlate(v, [0, 1, 0.5])", "np.correlate(j, [1, 2], 'same')", "np.correlate(j, [1, 2, 3], mode='full')", "np.correlate(j[:2], j, 'full')", "np.correlate(j[:2], j, 'same')", "np.correlate(j[:2], j, 'valid')", "np.convolve(f[0], f[1])",
    "np.cross(v, [4, 5, 6])", "np.cross(a, v)", "np.cross(a, b)", "np.cross(v, i)", "np.cross(i[0], i[1])", "np.ediff1d(j)", "np.ediff1d(a)", "np.gradient(v, [1, 2, 4])", "np.gradient(v, [1, 2, 3])", "np.gradient(j, np.array([0, 1, 3, 4, 6, 8]))", "np.gradient(a, [1, 3], [0, 1, 5.0])", "np.gradient(a, 2, [0, 2, 4])", "np.gradient(a, [0, 1, 2], axis=1)", "np.gradient(a, 2, 0.5)", "np.gradient(t, 1, 2, 4)", "np.gradient(f, [1, 5], axis=0)",
    "np.linalg.norm(v * [0, 3, 8])", "np.linalg.norm([[3, 4], [6, 8]], axis=1)", "np.linalg.norm(v, 1)", "np.linalg.norm(a, 1, axis=0)", "np.linalg.norm(a, ord=np.inf, axis=1, keepdims=True)", "np.linalg.norm(a, -np.inf, 1)", "np.linalg.norm(j, 0)", "np.linalg.norm(i, np.inf, axis=0)", "np.linalg.norm(f[:, 1:], axis=1)", "np.linalg.norm(f, np.inf, axis=0)", "np.linalg.norm(s * 0 + 2)", "np.linalg.norm(v - [2, 2, 4.5], 2)", "np.linalg.norm(a - b, axis=1) > 0", "np.linalg.norm(np.ones((2, 2)))", "np.linalg.norm([2.0, 2, 2, 2, 2, 2, 2, 2], 3)",
    "np.einsum('ij,jk->ik', a, b.T)", "np.einsum('ij->ji', a)", "np.einsum('ij->', a)", "np.einsum('ij->j', i)", "np.einsum('i,i', v, v)", "np.einsum('i,i->', i[0], i[1])", "np.einsum('i,j->ij', v, j)", "np.einsum('i,j', v, j)", "np.einsum('ij,ij->i', a, b)", "np.einsum('ij,j->i', a, v)", "np.einsum('ij,j', a, v)", "np.einsum('ii', s)", "np.einsum('ii->i', s)", "np.einsum('ji', a)", "np.einsum('ijk->kij', t)", "np.einsum('ijk,kl->ijl', t, s)", "np.einsum('ijk,ilk->ijl', t, t)", "np.einsum('bij,bjk->bik', t, t)", "np.einsum('i,j,k->ijk', v, j[:2], v[:2])", "np.einsum('ij,kj->ik', a, b)", "np.einsum('ij,ik->jk', a, b)", "np.einsum('ij,k->k', a, v)", "np.einsum('i', v)", "np.einsum('ij,ji->', a, b.T)", "np.einsum('i j, j k -> i k', s, s)", "np.einsum('ij,jk,kl->il', a, b.T, s)", "np.einsum('ij,ij->', a + 1, b * 2)", "np.einsum('ii,i->i', s, s[0])", "np.einsum('ij,ij->ij', u, u - u)",
    "np.linalg.norm(v[:0], np.inf)", "np.maximum.accumulate(j)", "np.maximum.accumulate(a)", "np.maximum.accumulate(a, axis=1)", "np.minimum.accumulate(i, axis=1)", "np.minimum.accumulate(np.where(v > 0, v, np.nan))", "np.minimum.accumulate(t, 1)", "np.add.reduce(i)", "np.add.reduce(a, axis=1)", "np.add.reduce(a, axis=None)", "np.add.reduce(a * 2, 1, keepdims=True)", "np.multiply.reduce(j)", "np.maximum.reduce(a)", "np.minimum.reduce(a, axis=1)", "np.logical_and.reduce(m)", "np.logical_or.reduce(m, axis=1)", "np.add.accumulate(a)", "np.add.accumulate(i, axis=1)", "np.multiply.accumulate(s)",
    "a[:1, :1].item()", "v[2:].item() * 2", "a.round(1)", "(a * 1.25).round(1)[0]",
]

# Larger arrays, whose elements both languages divide to the same bits.
LARGER = [f.replace("X", "(np.arange(101, dtype=float) * 37 % 101 / 7 - 5)").replace("M", "(np.arange(120, dtype=float) * 53 % 121 / 9 - 5).reshape(8, 15)") for f in (
    "np.median(X)", "np.median(M, axis=0)", "np.median(M, axis=1)", "np.quantile(X, [0.1, 0.33, 0.9, 0.999])", "np.percentile(X, 99.9)", "np.percentile(M, [5, 50, 95], axis=0)", "np.quantile(M, 1 / 3, axis=1)",
    "np.histogram(X)", "np.histogram(X, bins=13)", "np.histogram(M, bins=17)", "np.histogram(X, bins=9, range=(-3, 5.5))", "np.histogram(X * 0.001953125, bins=30)", "np.histogram(np.arange(101) * 37 % 101, bins=7)[0]", "np.digitize(M, X[:0])", "np.digitize(M, np.sort(X)[::10])",
    "np.average(X, weights=X + 6)", "np.average(M, axis=1, weights=M[0] + 6)", "np.average(M, axis=0, weights=np.abs(M[:, 3]))", "np.nanvar(np.where(M > 3, np.nan, M), axis=1)", "np.nanvar(np.where(M > 3, np.nan, M), axis=0)", "np.nanstd(np.where(X > 3, np.nan, X), ddof=1)", "np.nanmedian(np.where(M > 3, np.nan, M), axis=0)",
    "np.interp(X, [-4, -1, 0.3, 2, 7], [1, 5, 2.5, -8, 3])", "np.interp(M[2], np.sort(X), X)", "np.trapezoid(X)", "np.trapezoid(X, dx=0.1)", "np.trapezoid(M, axis=1)", "np.trapezoid(M[:, :5], x=[0, 0.1, 0.7, 2, 3], axis=1)", "np.gradient(X, np.sort(X))", "np.gradient(M, 0.3, axis=0)",
    "np.linalg.norm(M, axis=1)", "np.linalg.norm(M, axis=0)", "np.linalg.norm(M, 1, axis=1)", "np.maximum.accumulate(X)", "np.unravel_index(np.argmax(M), (8, 15))", "np.setdiff1d(X, M)", "np.intersect1d(X, M * 9 / 7)", "np.union1d(X, M)[::7]", "np.pad(M, 40, mode='reflect')[::9, ::7]", "np.pad(M, 40, mode='wrap')[::9, ::7]", "np.pad(M, 40, mode='symmetric')[::9, ::7]", "np.insert(M, [3, 1, 8, -1], [[1], [2], [3], [4]], axis=0)[:, 2]", "np.delete(M, [0, -1, 3], axis=1)[4]", "np.lexsort((X, np.floor(X)))", "np.ediff1d(M)[:20]", "np.cross(M[:, :3], M[:, 4:7])", "np.einsum('ij->i', np.floor(M * 9))", "np.einsum('ij,kj->ik', np.floor(M), np.rint(M[:3]))",
)]

# Literals alone, which are computed as Python does.
LITERALS = [
    "a * (2 * 3)", "a * (1 / 2)", "(a * a) ** (1 / 2)", "2 ** 3 * a", "a * (2 * 1.5)", "-(2) * a", "(1 << 3) * i", "i % (7 % 4)", "i + -7 % 3", "f * (1 / 4)",
    "a - -(1 / 2)", "a * 2 ** -1", "i * (4 / 2)", "i + (3 - 5)", "2 * 3.5 + a", "a > 1 / 2", "np.where(a > 0, 1 / 2, 2 ** 3)", "np.clip(a, -1 / 2, 3 / 2)", "u & (~0 & 15)",
    "np.full(3, 1 / 4)", "np.full((2, 2), 2 * 1.5)", "np.arange(0, 1, 1 / 4)", "np.arange(0, 2 * a[0, 0], a[0, 0] / 2)", "np.linspace(0, 2 * a[0, 2], 3 + 2)", "np.zeros(2 * 3)", "np.ones((1 + 1, 2))",
    "np.array([1 / 2, 2 ** 3, 1])", "np.array([a[0, 0], 0, 2 * a[0, 1]])", "np.array([[1, a[0, 2]], [a[1, 0] / 2, -1]])", "a[1 - 1]", "a[:, 2 * 1]", "a[:, 3 - 2:]", "a[:, ::3 - 1]", "a[2 - 3]",
]

IDIOMS = [
    "a / a.sum(axis=1, keepdims=True)", "(a - a.min()) / (a.max() - a.min()) * 0 + 1", "a - a.mean(axis=0)", "(a[:, :, None] * b[:, None, :]).sum(axis=0)", "((a[:, None, :] - b[None, :, :]) ** 2).sum(axis=-1)", "np.abs(j - 3).argmin()",
    "j[j.argsort()]", "j[np.argsort(-j)]", "a[:, a[0].argsort()]", "a[a[:, 1].argsort()]", "np.all(a == a)", "(a > 0).any(axis=1)", "(a > 0).all()", "(~(a > 0)).sum()", "(a > 0).mean()", "np.count_nonzero(a > 0, axis=1)", "np.sum(a * b, axis=1)",
    "np.sum(a, axis=(0, 1))", "t.sum(axis=(0, 2))", "t.reshape(3, -1).sum(axis=1)", "t.reshape(-1)[::2]", "t.transpose(2, 0, 1)[0]", "t.T[1]", "t.swapaxes(0, 2)[..., 0]", "np.moveaxis(t, 0, -1)[0]", "j.reshape(2, 3).T", "j.reshape((3, 2))[:, 0]", "j.reshape(-1, 2).max(axis=1)",
    "a.ravel()", "a.flatten()[1:4]", "a.T.ravel()", "a.astype(int)", "a.astype(np.int32) * 2", "(a * 2).astype(int)", "i.astype(float) / 4", "(i > 0).astype(int)", "(i > 0) * 1", "(a > 0) * a", "a * (a > 0)", "1 - (a > 0)", "m.astype(np.uint8)", "(m * 2.5).sum()",
    "a[[0, 1], [1, 2]]", "a[np.arange(2), [1, 2]]", "a[np.arange(2), i[:, 0] % 3]", "a[np.argmax(a, axis=0), np.arange(3)]", "a[[0, 1]][:, [0, 2]]", "a[np.ix_([0, 1], [0, 2])]", "j[::-1].cumsum()", "np.cumsum(a, axis=1)[:, -1]", "np.cumsum(j)[2:] - np.cumsum(j)[:-2]", "np.diff(j) > 0",
    "(j[1:] - j[:-1]) / 2", "(j[1:] > j[:-1]).sum()", "np.where(j > 0)[0]", "np.where(a > 0)[1]", "(a > 0).nonzero()[0]", "np.unique(j, return_counts=True)[1]", "np.meshgrid(v, j[:2])[1][:, 0]", "np.nonzero(j > 0)[0]", "np.flatnonzero(j > 2)", "np.argwhere(a > 1)", "np.unique(i)", "np.sort(j)[::-1]", "np.sort(a.ravel())[-2:]", "np.concatenate([j[3:], j[:3]])", "np.concatenate((a, v[None]))", "np.concatenate((a, v[None, :]), axis=0)",
    "np.vstack((v, v * 2))", "np.hstack((a, a[:, :1]))", "np.outer(v, v) - np.eye(3)", "np.eye(3)[[0, 2, 1]]", "np.eye(3)[j[:2] % 3]", "np.ones(3) / 4", "np.ones((2, 3)) * v", "np.zeros(3) + v", "np.arange(3) * v", "np.arange(6.0).reshape(2, 3) + a", "np.linspace(0, 1, 3)[::-1]", "np.tile(v, (2, 1)) * a",
    "np.dot(a, b.T)[0, 1]", "np.dot(v, v) / 2", "v @ v / v.sum()", "a.dot(v)", "(a @ v).max()", "a.T @ a", "np.trace(a @ b.T)", "a.diagonal()", "np.diag(a @ b.T)", "a.max(axis=1)[:, None]", "a == a.max()", "a == a.max(axis=1, keepdims=True)", "np.maximum(a, 0) - np.maximum(-a, 0)", "np.minimum(np.maximum(a, -1), 1)",
    "a.shape[0]", "a.size", "a.ndim", "len(j)", "a.shape[1] * 2", "j.size - 1", "a.sum() / a.size", "a.sum() / a.shape[0]", "j[len(j) - 1]", "j[j.size - 1]", "t[..., None].shape[3]", "a[None].ndim", "a.nbytes", "a.T.shape[0]", "j[j > 0].size", "j[j > 0].sum() / 2", "a[a > 100].size", "a[a > 0].mean()", "a[a > 0].max()",
    "np.sum(a[a > 0])", "np.sum(j % 2 == 0)", "np.mean(a[:, 0])", "np.max(a) - np.min(a)", "np.ptp(a, axis=0)", "a.argmax()", "a.argmax(axis=1)", "np.argmin(a, axis=0)", "-a.T", "-a[0]", "~m[0]", "+j", "abs(j).max()", "abs(j[0] - 5)", "a[0] @ v", "a[0, 0] * v", "v[0] * a[0]", "a[0][1]", "a[0][1:][0]", "a[-1][-1]", "t[0][1][0]",
    "t[0, ..., 1]", "t[..., 0, 1]", "t[:, None].shape[1]", "t[1:, ::-1, 0]", "t[[0, 2], :, 1]", "t[:, [0, 1], [1, 0]]", "t[t > 3]", "t[t[:, 0, 0] > 0]", "t[:, m[:, 0]]", "a[:, m[0]]", "a[m[:, 0], 1:]", "a[m[:, 0]][:, m[0]]", "np.roll(j, 1) - j", "np.roll(a, 1, axis=0) - a", "np.repeat(v, 2).reshape(-1, 2)", "np.flip(j)[0]", "np.rot90(a)[0]", "j.min(), j.max()", "a.min(axis=0), a.max(axis=0)",
    "np.square(a).sum() ** 0.5 > 0", "np.sqrt((a ** 2).sum(axis=1)) > 1", "np.floor(a / 2)", "np.round(a)", "a % 1", "a % 2 == 0", "i % 2 == 1", "(i % 2 == 0) & (i > 2)", "(a < -1) | (a > 1)", "(a > -1) & ~(a > 1)", "(m == False).sum()", "(m & (a > 0)).any()", "m.sum(axis=0)", "m.all(axis=1)", "np.isin(j, [2, 8])", "j[np.isin(j, [2, 8])]", "np.logical_and(a > 0, a < 5)", "np.stack([v, v * 2])",
]

# Options that are put in other words.
KEYWORDS = [
    "np.sum(a, where=m)", "a.sum(axis=0, where=m)", "a.sum(where=a > 0)", "np.sum(i, axis=1, where=m)", "np.sum(a, where=[True, False, True])", "np.sum(a, where=m[:, :1])", "np.sum(a, where=m, axis=1, keepdims=True)", "a.sum(axis=0, dtype=None, out=None)",
    "np.prod(a, where=m)", "np.prod(i, axis=0, where=m)", "a.prod(axis=1, where=m, keepdims=True)", "np.prod(a, 0, None, None, True, where=m)", "np.nansum(a, where=m)", "np.nanprod(a, axis=1, where=m)",
    "np.any(m, where=m)", "np.any(a > 0, axis=1, where=m)", "np.all(a > 0, axis=1, where=m)", "(a > 0).all(where=m)", "np.all(a, where=~m)", "np.any(i, axis=0, where=[True, False, True])",
    "np.sum(a, initial=10)", "a.sum(axis=0, initial=0.5)", "np.sum(i, initial=5)", "np.sum(a[:0], axis=0, initial=3)", "np.prod(a, initial=2)", "np.prod(i, axis=0, initial=-1)", "np.sum(a, axis=1, where=m, initial=1) * 2", "1 + np.sum(a, initial=v[0])",
    "np.max(a, initial=4)", "a.max(axis=0, initial=1)", "np.max(a[:0], axis=0, initial=3)", "np.max(v[:0], initial=-1)", "np.min(i, initial=2)", "i.min(axis=1, initial=0)", "np.min(a, axis=0, initial=-1.5)", "np.max(a, where=m, initial=-100)", "np.max(a, axis=1, where=m, initial=0)", "a.min(axis=0, where=m, initial=1)", "np.amax(a, initial=9, axis=1, keepdims=True)",
    "np.sum(i, dtype=np.float64)", "np.sum(i, axis=0, dtype=float)", "i.sum(dtype=np.float32)", "np.sum(a, 0, np.float32)", "np.mean(i, dtype=np.float32)", "np.mean(i, axis=1, dtype=np.float64)", "np.var(u, dtype=np.float64)", "np.std(i, axis=0, dtype=np.float32) > 0", "np.prod(i, dtype=np.float64)", "np.sum(m, dtype=np.int64)", "np.cumsum(i, dtype=float)", "np.cumprod(i, axis=1, dtype=np.float64)", "u.cumsum(dtype=np.int64)",
    "np.add(i, 1, dtype=np.float64)", "np.add(i, a, dtype=np.float64)", "np.multiply(u, 2, dtype=np.int64)", "np.subtract(u, 200, dtype=np.int64)", "np.sqrt(i * i, dtype=np.float64)", "np.square(u, dtype=np.int64)", "np.true_divide(i, 2, dtype=np.float32)", "np.negative(u, dtype=np.int64)", "np.add(f, f, dtype=np.float64)[0]", "np.power(i, 2, dtype=np.float64)", "np.maximum(u, 9, dtype=np.int32)",
]

# Functions that are made of little.
SMALL = [
    "np.ndim(a)", "np.shape(a)[1]", "np.size(a)", "np.size([[1, 2], [3, 4]])", "np.array_equiv(a, a)", "np.array_equiv(v, [[2.0, -1.0, 0.5]])", "np.array_equiv(v, a)", "np.array_equiv(a[:, :1], a)", "np.array_equiv(v[:0], v[:0])",
    "np.bartlett(5)", "np.bartlett(9)", "np.bartlett(1)", "np.bartlett(0)", "np.hanning(1)", "np.hamming(0)", "np.blackman(1)", "np.round(np.hanning(6), 6)", "np.round(np.hamming(7), 6)", "np.round(np.blackman(8), 6)",
    "np.vander([1, 2, 3])", "np.vander(v)", "np.vander(v, 4)", "np.vander(v, 2, increasing=True)", "np.vander(j[:3], N=5, increasing=True)", "np.vander(u[0], 0)", "np.vander(v[:0], 3)", "np.round(np.geomspace(1, 256, num=9), 9)", "np.round(np.geomspace(-1000, -1, 4), 9)", "np.geomspace(2, 32, 1)", "np.geomspace(2.0, 32.0, 2)", "np.round(np.geomspace(256, 1, num=3), 9)",
    "np.diag_indices(3)", "np.diag_indices(0)", "np.diag_indices_from(s)", "s[np.diag_indices(2)]", "np.tril_indices_from(a)", "np.tril_indices_from(a, 1)", "np.triu_indices_from(a, k=-1)", "np.triu_indices_from(s)",
    "np.trim_zeros(np.array([0.0, 0, 1, 2, 0, 3, 0]))", "np.trim_zeros(np.array([0.0, 1.0, 0.0]), 'f')", "np.trim_zeros(np.array([0.0, 1.0, 0.0]), trim='b')", "np.trim_zeros(v * 0)", "np.trim_zeros(v)", "np.trim_zeros(v[:0])",
]

# What NumPy refuses, and the compiler cannot know.
MISTAKES = [
    "np.quantile(a, 1.5)", "np.percentile(a, [50, 150])", "np.quantile(j[:0], 0.5)", "np.quantile(v[:0], 0.5)", "np.average(a, weights=v[v > -1000])", "np.average(a, axis=0, weights=v)", "np.average(v, weights=[0, 0, 0])",
    "np.histogram(j, bins=0)", "np.histogram(j, bins=[3.0, 1.0])", "np.histogram(j, range=(2, 1))", "np.histogram(j, range=(0.0, np.inf))", "np.histogram(v * np.nan)", "np.digitize(v, [1, 3, 2])", "np.cov(v, j)",
    "np.pad(v, -1)", "np.pad(a, ((1, 2), (3, 4), (5, 6)))", "np.pad(a[:0], 1, mode='edge')", "np.insert(v, 5, 1)", "np.insert(v, [1, 5], 1)", "np.insert(a, -4, 1, axis=1)", "np.insert(v, [1, 2, 1], [7, 8])", "np.delete(v, 5)", "np.delete(v, [0, -4])", "np.delete(v, [True, False])", "np.delete(a, 3, axis=1)", "np.unravel_index(6, (2, 3))", "np.unravel_index([-1], (2, 3))", "np.ravel_multi_index((1, 3), (2, 3))", "np.partition(j, 6)", "np.lexsort((v, j))", "np.broadcast_shapes((2,), (3,))", "np.append(t, t[:, :1], axis=0)",
    "np.interp(v, v[:0], v[:0])", "np.interp(v, np.arange(len(v)), [1])", "np.convolve(v, v[:0])", "np.convolve(v[:0], v)", "np.gradient(v, [1, 2])", "np.gradient(a, [0, 1, 5])", "np.gradient(a, 1, 2, 3)", "np.linalg.norm(v[:0], -np.inf)", "a.item()",
    "np.choose([0, 2, 0], [v, v])", "np.choose([0, -1, 0], [v, v])", "np.tensordot(t, t, 1)", "np.nanquantile(v, 2)", "np.nanpercentile(v, -1)", "np.geomspace(0, 1, 3)", "np.diag_indices_from(a)",
]

SECTIONS = {
    "operators": OPERATORS,
    "elementwise": ELEMENTWISE,
    "indexed": INDEXED,
    "creation": CREATION,
    "joining": JOINING,
    "sorting": SORTING,
    "products": PRODUCTS,
    "statistics": STATISTICS,
    "shapes": SHAPES,
    "numerics": NUMERICS,
    "larger": LARGER,
    "literals": LITERALS,
    "idioms": IDIOMS,
    "keywords": KEYWORDS,
    "small": SMALL,
}

NAMES = {
    "bool": "bool", "int8": "i8", "int16": "i16", "int32": "i32", "int64": "i64", "uint8": "u8", "uint16": "u16",
    "uint32": "u32", "uint64": "u64", "float32": "f32", "float64": "f64",
}


def describe(result) -> str:
    """Type, shape and elements; of several results, one after the other."""
    if isinstance(result, (tuple, list)):
        return "; ".join(describe(part) for part in result)
    array = np.asarray(result)
    # A zero of the other sign is the same to every reader of these answers but the text.
    text = values(array + 0.0 if array.dtype.kind == "f" else array)
    return f"{NAMES[array.dtype.name]} {list(array.shape)}: {text}".rstrip()


def refusal(text: str, names: dict) -> str:
    try:
        eval(text, dict(names))
    except Exception as error:
        return str(error)
    raise SystemExit(f"NumPy computes {text}")


def environment() -> dict:
    names = {"np": np}
    for name, source in ARRAYS.items():
        names[name] = eval(source, {"np": np})
    return names


def described(text: str, rust: str) -> str:
    return f"describe(&arr!({rust}))"


def refused(text: str, rust: str) -> str:
    return f"refusal(|| {failing(text, rust)})"


def calls(section: str, texts: list[str], observe=described) -> list[str]:
    lines = ["#[rustfmt::skip]", f"pub(super) fn {section}(answers: &mut Answers, arrays: &Arrays) {{"]
    lines.append("    let Arrays { " + ", ".join(ARRAYS) + " } = arrays;")
    lines.append("    let _ = (" + ", ".join(ARRAYS) + ");")
    for text in texts:
        rust = text.replace("'", '"')
        lines.append(f'    answers.compare({text_literal(text)}, {observe(text, rust)});')
    lines += ["}", ""]
    return lines


def text_literal(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'


def main() -> int:
    names = environment()
    np.seterr(all="ignore")
    sections = {
        section: [(text, describe(eval(text, dict(names)))) for text in texts]
        for section, texts in SECTIONS.items()
    }
    sections["mistakes"] = [(text, refusal(text, names)) for text in MISTAKES]
    arrays = [(name, describe(names[name])) for name in ARRAYS]
    rust = [
        "// Written by tests/numpy/expressions.py; do not edit.",
        "",
        "use crate::{Arrays, describe, refusal};",
        "use ndview::prelude::*;",
        "use ndview_tests::Answers;",
        "",
    ]
    for section, texts in SECTIONS.items():
        rust += calls(section, texts)
    rust += calls("mistakes", MISTAKES, refused)
    return emit(
        {
            data("expressions.txt"): table({"arrays": arrays} | sections),
            generated("expressions"): "\n".join(rust).rstrip() + "\n",
        }
    )


if __name__ == "__main__":
    sys.exit(main())
