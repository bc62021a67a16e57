#!/usr/bin/env python3
"""Linear algebra: every function of `np.linalg`, of matrices and stacks of them, of every layout.

Writes NumPy's answers (data/linalg.txt). The calls in tests/linalg are in the same order. Where an answer
is not unique (the signs of vectors, the order of eigenvalues), what is written is what all have in common.
"""

import sys
import warnings

warnings.simplefilter("ignore")

import numpy as np

from shared.answers import data, emit, numbers, table

L = np.linalg
SQUARE = [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (8, 8), (9, 9), (20, 20), (2, 3, 3), (0, 2, 2), (2, 1, 2, 2)]
OBLONG = [(3, 2), (2, 3), (5, 4), (4, 5), (0, 3), (3, 0), (12, 11), (11, 12), (2, 3, 2), (2, 1, 2, 3)]
KINDS = ["f64", "f32", "c128", "c64", "i32"]
REALS = ["f64", "f32", "i32"]
VIEWS = {"a": lambda a: a, "a.T": lambda a: np.swapaxes(a, -1, -2), "a[.., ::-1]": lambda a: a[..., ::-1]}


def elements(kind: str, shape):
    """As `elements` in Rust: the upper bits of a linear congruence, in sixteenths around 0."""
    size = int(np.prod(shape))
    state, numbers = size * 7 + 1, []
    for _ in range(size):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        numbers.append(state >> 40)
    numbers = np.array(numbers, np.int64)
    float_of = lambda numbers: (numbers % 4001 - 2000) / 512
    if kind == "i32":
        a = (numbers % 19 - 9).astype(np.int32)
    elif kind in ("f64", "f32"):
        a = float_of(numbers).astype(np.float64 if kind == "f64" else np.float32)
    else:
        a = float_of(numbers) + 1j * float_of(numbers * 31 % 2**24)
        a = a.astype(np.complex128 if kind == "c128" else np.complex64)
    return a.reshape(shape)


def text(part) -> str:
    part = np.asarray(part)
    flat = part.ravel().astype(np.complex128 if part.dtype.kind == "c" else np.float64)
    if flat.dtype.kind == "c":
        flat = np.stack([flat.real, flat.imag], -1).ravel()
    if flat.size > 32:
        # Sums that other elements, or another order of them, would change.
        places = np.arange(flat.size)
        flat = np.array([abs(flat).sum(), (flat * (1 + places % 7)).sum(), (flat * (places % 5)).sum()], np.float64)
    return f"{numbers(part.shape)}: " + " ".join(f"{float(x):.12g}" for x in flat)


def answer(call) -> str:
    try:
        result = call()
    except Exception as error:
        return f"! {' '.join(str(error).split())}"
    return "; ".join(text(part) for part in (result if isinstance(result, tuple) else (result,)))


def power_sums(values):
    """What does not depend on the order of the last axis."""
    return values.sum(-1), (values**2).sum(-1), (values**3).sum(-1)


def square_calls(a):
    n = a.shape[-1]
    b = elements("f32", (n, 3))[:, 1:]
    h = a @ np.conj(np.swapaxes(a, -1, -2)) + np.eye(n, dtype=a.dtype)
    yield "det", lambda: L.det(a)
    yield "slogdet", lambda: tuple(L.slogdet(a))
    yield "inv", lambda: L.inv(a)
    yield "solve", lambda: L.solve(a, b)
    yield "solve vector", lambda: L.solve(a, b[:, 0])
    yield "cholesky", lambda: L.cholesky(h)
    yield "cholesky upper", lambda: L.cholesky(h, upper=True)
    yield "eigvals", lambda: power_sums(L.eigvals(a).astype(np.complex128))
    yield "eigh", lambda: (L.eigh(h)[0], abs(L.eigh(h)[1]))
    yield "eigvalsh", lambda: L.eigvalsh(a)
    yield "eigvalsh U", lambda: L.eigvalsh(a, "U")
    yield "power 3", lambda: L.matrix_power(a, 3)
    if a.dtype.kind != "i" or n <= 4:
        yield "power 6", lambda: L.matrix_power(a, 6)
    yield "power 0", lambda: L.matrix_power(a, 0)
    if a.dtype.kind != "i":
        yield "power -2", lambda: L.matrix_power(a, -2)
    for p in (None, 1, -1, 2, -2, np.inf, -np.inf, "fro", "nuc"):
        yield f"cond {p}", lambda: L.cond(a, p)
    yield "svdvals hermitian", lambda: L.svd(h, compute_uv=False, hermitian=True)
    yield "rank hermitian", lambda: L.matrix_rank(h, hermitian=True)
    yield "pinv hermitian", lambda: L.pinv(h, hermitian=True)


def oblong_calls(a):
    yield "svdvals", lambda: L.svdvals(a)
    yield "svd", lambda: tuple(map(np.shape, L.svd(a)))
    yield "svd thin", lambda: (lambda u, s, vh: (abs(u), s, abs(vh)))(*L.svd(a, full_matrices=False))
    yield "qr", lambda: (lambda q, r: (abs(q), abs(r)))(*L.qr(a))
    yield "qr complete", lambda: tuple(map(np.shape, L.qr(a, mode="complete")))
    yield "qr r", lambda: abs(L.qr(a, mode="r"))
    if a.dtype.kind != "c":
        yield "qr raw", lambda: L.qr(a, mode="raw")
    yield "pinv", lambda: L.pinv(a)
    yield "pinv rcond", lambda: L.pinv(a, rcond=0.5)
    yield "matrix_rank", lambda: L.matrix_rank(a)
    yield "matrix_rank tol", lambda: L.matrix_rank(a, tol=4.0)
    yield "matrix_rank rtol", lambda: L.matrix_rank(a, rtol=0.5)
    for order in ("fro", "nuc", 1, -1, 2, -2, np.inf, -np.inf):
        yield f"matrix_norm {order}", lambda: L.matrix_norm(a, ord=order)
        yield f"norm {order} keepdims", lambda: L.norm(a, order, axis=(-1, -2), keepdims=True)
    yield "norm", lambda: L.norm(a)
    for order in (0, 1, 2, 3, -1, 0.5, np.inf, -np.inf):
        yield f"vector_norm {order}", lambda: L.vector_norm(a, ord=order)
        yield f"vector_norm {order} both", lambda: L.vector_norm(a, ord=order, axis=(0, -1))
        yield f"norm {order} axis", lambda: L.norm(a, order, axis=-1)
        yield f"norm {order} first", lambda: L.norm(a, order, axis=0, keepdims=True)
    yield "trace", lambda: L.trace(a)
    yield "diagonal 1", lambda: L.diagonal(a, offset=1)
    yield "diagonal -1", lambda: L.diagonal(a, offset=-1)
    yield "trace -1", lambda: L.trace(a, offset=-1)
    if a.ndim == 2:
        b = elements("f32", (a.shape[0], 3))[:, 1:]
        yield "lstsq", lambda: L.lstsq(a, b)
        yield "lstsq vector", lambda: L.lstsq(a, b[:, 0])
        yield "lstsq rcond", lambda: L.lstsq(a, b, rcond=0.5)


def cases(calls, shapes):
    rows = []
    for shape in shapes:
        for kind in KINDS:
            a = elements(kind, shape)
            for view, taken in VIEWS.items():
                for name, call in calls(taken(a)):
                    rows.append((f"{kind} {numbers(shape)} {view} {name}", answer(call)))
    return rows


def single_cases():
    """What is done once."""
    singular = np.array([[1.0, 2.0], [2.0, 4.0]])
    nan = np.array([[1.0, np.nan], [2.0, 3.0]])
    rectangle = np.ones((2, 3))
    m = [elements("f64", shape) for shape in [(3, 4), (4, 10), (10, 2), (2, 5)]]
    t = elements("f64", (2, 3, 6))
    calls = {
        "inv singular": lambda: L.inv(singular),
        "inv rectangle": lambda: L.inv(rectangle),
        "inv nan": lambda: L.inv(nan),
        "det singular": lambda: L.det(singular),
        "slogdet singular": lambda: tuple(L.slogdet(singular)),
        "det nan": lambda: L.det(nan),
        "solve singular": lambda: L.solve(singular, np.ones(2)),
        "solve short": lambda: L.solve(nan, np.ones(3)),
        "solve low": lambda: L.solve(nan, np.ones((3, 1))),
        "solve stacks": lambda: L.solve(elements("f64", (3, 1, 2, 2)), elements("f64", (2, 2, 3))),
        "solve stack of one": lambda: L.solve(elements("f64", (2, 2)), elements("f64", (3, 2, 1))),
        "cholesky negative": lambda: L.cholesky(-np.eye(2)),
        "cholesky nan": lambda: L.cholesky(nan),
        "svd nan": lambda: L.svdvals(nan),
        "eigvals nan": lambda: L.eigvals(nan),
        "cond nan": lambda: L.cond(nan),
        "cond 1 nan": lambda: L.cond(nan, 1),
        "cond singular": lambda: L.cond(singular, 1),
        "cond empty": lambda: L.cond(np.ones((0, 0))),
        "cond rectangle": lambda: L.cond(rectangle, 1),
        "matrix_rank singular": lambda: L.matrix_rank(singular),
        "matrix_rank vector": lambda: L.matrix_rank(np.ones(3)),
        "matrix_rank zeros": lambda: L.matrix_rank(np.zeros(3)),
        "power singular": lambda: L.matrix_power(singular, -1),
        "power bools": lambda: L.matrix_power(np.array([[1, 1], [0, 1]]), 5),
        "pinv singular": lambda: L.pinv(singular),
        "pinv each": lambda: L.pinv(np.stack([singular, np.diag([1.0, 1e-3])]), np.array([1e-6, 1e-2])),
        "lstsq long": lambda: L.lstsq(singular, np.ones(3)),
        "lstsq singular": lambda: L.lstsq(singular, np.ones(2)),
        "lstsq nan": lambda: L.lstsq(nan, np.ones(2)),
        "norm fro vector": lambda: L.norm(np.ones(2), "fro"),
        "norm 3": lambda: L.norm(rectangle, 3),
        "norm tensor": lambda: L.norm(np.ones((2, 2, 2)), 1),
        "norm nan": lambda: L.norm(nan, np.inf),
        "multi_dot": lambda: L.multi_dot(m),
        "multi_dot vectors": lambda: L.multi_dot([m[0][0], m[1], m[2], m[3][:, 0]]),
        "multi_dot unlike": lambda: L.multi_dot([m[0], m[1], m[3]]),
        "tensorsolve": lambda: L.tensorsolve(t, elements("f64", (2, 3))),
        "tensorsolve unlike": lambda: L.tensorsolve(t, np.ones(2)),
        "tensorinv": lambda: L.tensorinv(t),
        "tensorinv 1": lambda: L.tensorinv(elements("f64", (6, 3, 2)), ind=1),
        "tensorinv unlike": lambda: L.tensorinv(t, ind=1),
    }
    return [(name, answer(call)) for name, call in calls.items()]


def main() -> int:
    sections = {
        "square": cases(square_calls, SQUARE),
        "oblong": cases(oblong_calls, OBLONG),
        "single": single_cases(),
    }
    return emit({data("linalg.txt"): table(sections)})


if __name__ == "__main__":
    sys.exit(main())
