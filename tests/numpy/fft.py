#!/usr/bin/env python3
"""Fourier transforms: every function of `np.fft`, any number of points, all axes, all norms.

Writes NumPy's answers (data/fft.txt). The calls in tests/fft are in the same order.
"""

import sys

import numpy as np

from linalg import answer, elements
from shared.answers import data, emit, numbers, table

F = np.fft
KINDS = ["f64", "f32", "c128", "c64", "i32"]
LINES = [(1,), (2,), (7,), (8,), (12,), (97,), (3, 5), (4, 6), (2, 3, 4), (2, 1, 3, 2)]
POINTS = [(None, None), (None, "ortho"), (None, "forward"), (1, None), (5, "ortho"), (16, "forward")]
PLANES = [(3, 5), (4, 6), (2, 3, 4), (2, 1, 3, 2)]


def line_calls(a, is_real):
    for n, norm in POINTS:
        for axis in (-1, 0):
            names = ["fft", "ifft", "irfft", "hfft"] + (["rfft", "ihfft"] if is_real else [])
            for name in names:
                yield f"{name} {n} {axis} {norm}", lambda: getattr(F, name)(a, n, axis, norm)


def plane_calls(a, is_real):
    names = ["fftn", "ifftn", "irfftn", "fft2", "ifft2", "irfft2"] + (["rfftn", "rfft2"] if is_real else [])
    for name in names:
        call = getattr(F, name)
        yield f"{name}", lambda: call(a)
        yield f"{name} ortho", lambda: call(a, norm="ortho")
        yield f"{name} (6, 3)", lambda: call(a, (6, 3), (-2, -1))
        yield f"{name} (-1, 7) (1, 0)", lambda: call(a, (-1, 7), (1, 0), "forward")
        yield f"{name} 0", lambda: call(a, axes=(0,))
    yield "fftshift", lambda: F.fftshift(a)
    yield "fftshift 1", lambda: F.fftshift(a, 1)
    yield "ifftshift (0, -1)", lambda: F.ifftshift(a, (0, -1))


def cases(calls, shapes):
    rows = []
    for shape in shapes:
        for kind in KINDS:
            a = elements(kind, shape)
            for view, taken in {"a": a, "a.T": a.T}.items():
                for name, call in calls(taken, kind[0] != "c"):
                    rows.append((f"{kind} {numbers(shape)} {view} {name}", answer(call)))
    return rows


def single_cases():
    calls = {}
    for n in (1, 2, 5, 8):
        calls[f"fftfreq {n}"] = lambda n=n: F.fftfreq(n)
        calls[f"fftfreq {n} 0.1"] = lambda n=n: F.fftfreq(n, 0.1)
        calls[f"rfftfreq {n}"] = lambda n=n: F.rfftfreq(n)
        calls[f"rfftfreq {n} 0.1"] = lambda n=n: F.rfftfreq(n, 0.1)
    calls["fft 0"] = lambda: F.fft(np.ones(3), 0)
    calls["fft empty"] = lambda: F.fft(np.ones((3, 0)))
    calls["irfft 1"] = lambda: F.irfft(np.ones(1))
    calls["fftn lengths"] = lambda: F.fftn(np.ones((3, 3)), (2, 2), (0,))
    calls["fft nan"] = lambda: F.fft(np.array([1.0, np.nan, 2.0]))
    return [(name, answer(call)) for name, call in calls.items()]


def main() -> int:
    sections = {
        "lines": cases(line_calls, LINES),
        "planes": cases(plane_calls, PLANES),
        "single": single_cases(),
    }
    return emit({data("fft.txt"): table(sections)})


if __name__ == "__main__":
    sys.exit(main())
