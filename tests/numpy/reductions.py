#!/usr/bin/env python3
"""Reductions of arrays and views of them: every function, along every choice of axes.

Writes NumPy's answers (data/reductions.txt): of each function a hash of the shape and the bits of the
results, or the error. The elements are made from integers by multiplications that are exact, here and
in `tests/reductions/elements.rs`.
"""

import itertools
import os
import sys
import warnings

# Without it, products of complex numbers have other last bits where the processor can multiply and add
# at once.
os.environ["NPY_DISABLE_CPU_FEATURES"] = "X86_V3 X86_V4 AVX512_ICL AVX512_SPR AVX2 FMA3 AVX512F AVX512CD AVX512_SKX"
warnings.simplefilter("ignore")

import numpy as np

from shared.answers import data, emit, table

SHAPES = {
    1: [(0,), (1,), (5,), (8,), (100,), (129,), (1000,), (8999,)],
    2: [(3, 4), (1, 5), (5, 1), (0, 3), (3, 0), (130, 9), (9, 130), (2, 8201), (8201, 2)],
    3: [(2, 3, 4), (4, 0, 3), (9, 1, 20), (12, 30, 25), (2, 3, 1500)],
}
VIEWS = {
    1: ["a", "a[::-1]", "a[1::3]"],
    2: ["a", "a.T", "a[::-1, ::2]", "a[1:-1, 1:-1]", "a.T[:, ::-1]"],
    3: ["a", "a.T", "a[:, ::-1, ::2]", "a.transpose(1, 0, 2)", "a[::2].transpose(2, 0, 1)"],
}
TYPES = ["f64", "f32", "i32", "u8", "bool"]
FUNCTIONS = ["sum", "prod", "min", "max", "ptp", "mean", "var", "std", "any", "all", "count_nonzero"]
NUMBERS_ONLY = ["nansum", "nanprod", "nanmin", "nanmax", "nanmean"]
SEARCHES = ["argmin", "argmax"]
ACCUMULATIONS = ["cumsum", "cumprod"]


def float_of(numbers):
    """Sixteenths around 0, of different sizes; products stay finite for a long time."""
    return (numbers % 4001 - 2000) * np.array([1.0, 64.0, 1 / 1024])[numbers % 3] / 2048


def elements(kind: str, shape: tuple[int, ...]):
    """As `elements` in Rust: the upper bits of a linear congruence."""
    size = int(np.prod(shape))
    state = np.uint64(size * 7 + 1)
    numbers = np.empty(size, np.int64)
    with np.errstate(over="ignore"):
        for place in range(size):
            state = state * np.uint64(6364136223846793005) + np.uint64(1442695040888963407)
            numbers[place] = int(state >> np.uint64(40))
    if kind in ("f64", "f32"):
        a = float_of(numbers).astype(np.float64 if kind == "f64" else np.float32)
    elif kind in ("c128", "c64"):
        a = np.empty(size, np.complex128 if kind == "c128" else np.complex64)
        a.real, a.imag = float_of(numbers), float_of(numbers * 31 % 2**24)
    elif kind == "bool":
        a = numbers % 5 > 1
    elif kind == "u8":
        a = (numbers % 251).astype(np.uint8)
    else:
        a = (numbers % 2003 - 1001).astype(np.int32)
    return a.reshape(shape)


def with_nan(a):
    a = a.copy()
    a.reshape(-1)[a.size // 3 :: 97] = np.nan
    return a


def bits(results) -> list[int]:
    results = np.ascontiguousarray(results).reshape(-1)
    if results.dtype.kind == "c":
        results = results.view(results.real.dtype)
    if results.dtype == np.float64:
        results = np.where(np.isnan(results), np.nan, results) + 0.0
        return [int(x) for x in results.view(np.uint64)]
    if results.dtype == np.float32:
        results = np.where(np.isnan(results), np.float32(np.nan), results) + np.float32(0)
        return [int(x) for x in results.view(np.uint32)]
    return [int(x) & (2**64 - 1) for x in results]


def answer(compute) -> str:
    try:
        results = compute()
    except (ValueError, TypeError) as error:
        return str(error)
    hashed = 0xCBF29CE484222325
    for number in [*np.shape(results), *bits(results)]:
        hashed = (hashed ^ number) * 0x100000001B3 % 2**64
    return f"{hashed >> 32:08x}"


def choices(rank: int):
    yield None
    for count in range(1, rank + 1):
        yield from itertools.combinations(range(rank), count)


def calls(kind: str, v, axes):
    """The functions, with or without `keepdims`, on a view."""
    overflows = kind in ("i32", "u8") and v.size > 4
    one = axes[0] if axes is not None and len(axes) == 1 else axes
    for function in FUNCTIONS:
        # NumPy does not subtract bools; overflow is Rust's.
        if (function == "ptp" and kind == "bool") or (function == "prod" and overflows):
            continue
        keep = {"keepdims": True} if function in ("sum", "max", "std", "any") else {}
        yield function, lambda: getattr(np, function)(v, axis=one, **keep)
    if kind in ("nan", "f32", "cnan"):
        for function in NUMBERS_ONLY:
            yield function, lambda: getattr(np, function)(v, axis=one)
    if axes is None or len(axes) == 1:
        for function in SEARCHES + ACCUMULATIONS:
            if not (function == "cumprod" and overflows):
                yield function, lambda: getattr(np, function)(v, axis=one)


def cases(rank: int):
    rows = []
    for shape, kind in itertools.product(SHAPES[rank], [*TYPES, "nan", "c128", "cnan"]):
        with_nans = {"nan": "f64", "cnan": "c64"}
        a = with_nan(elements(with_nans[kind], shape)) if kind in with_nans else elements(kind, shape)
        for view in VIEWS[rank]:
            v = eval(view, {"a": a})
            for axes in choices(rank):
                answers = [f"{function}={answer(call)}" for function, call in calls(kind, v, axes)]
                rows.append((f"{kind} {shape} {view} axis={axes}", "; ".join(answers)))
    return rows


def main() -> int:
    return emit({data("reductions.txt"): table({f"rank {rank}": cases(rank) for rank in SHAPES})})


if __name__ == "__main__":
    sys.exit(main())
