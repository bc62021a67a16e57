#!/usr/bin/env python3
"""NumPy's and numexpr's side of the kernel table: times each kernel on arrays like those of the Rust
benchmark.

With --serve, says which libraries there are, then answers requests from standard input, one per line:
library, side, repetitions and the name of a kernel; the answer is the nanoseconds of one repetition, or
"none". That is how `--bin kernels` runs it in turns with the others. Without it, prints the times by
itself:

    python3 benches/scripts/kernels.py [side ..]
"""

import sys
import time
from collections.abc import Callable

import numpy as np

try:
    import numexpr

    numexpr.set_num_threads(1)
except ImportError:
    numexpr = None


class Data:
    def __init__(self, side: int) -> None:
        random = np.random.default_rng(1)
        self.a = random.random(side * side)
        self.b = random.random(side * side)
        self.c = random.random(side * side)
        self.m = self.a.reshape(side, side).copy()
        self.inner = random.random((side - 2, side - 2))
        self.v = random.random(side)
        count = side * side // 3
        self.points = random.random((count, 3))
        self.weights = random.random(count)
        self.shift = random.random(3)
        self.index = random.integers(0, side * side, side * side)
        self.rows = random.integers(0, side, side)
        self.masks = [random.random(side * side) < density for density in (0.01, 0.5, 0.99)]
        # What the kernels change.
        self.u = self.a.copy()
        self.n = self.m.copy()
        self.out = self.a.copy()


def clear(mask: int) -> Callable[[Data], None]:
    def kernel(d: Data) -> None:
        d.u[d.masks[mask]] = 0

    return kernel


def clear_by_condition(d: Data) -> None:
    d.u[d.u > 0.5] = 0.7


def block(d: Data) -> None:
    d.n[1:-1, 1:-1] = d.inner


def block_add(d: Data) -> None:
    d.n[1:-1, 1:-1] += d.inner


def shift(d: Data) -> None:
    d.u[1:] = d.u[:-1]


def stencil(d: Data) -> None:
    d.u[1:-1] = (d.u[:-2] + d.u[2:]) / 2


def stencil2(d: Data) -> None:
    n = d.n
    n[1:-1, 1:-1] = (n[:-2, 1:-1] + n[2:, 1:-1] + n[1:-1, :-2] + n[1:-1, 2:]) / 4


def neighbours(d: Data) -> np.ndarray:
    m = d.m
    return (m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) * 0.25


def store(d: Data) -> None:
    d.out[...] = d.a * d.b + d.c * 2 - d.a / d.b


def store_few(d: Data) -> None:
    d.out[: d.v.size] = d.v * d.v + d.v * 2 - d.v / (d.v + 1)


NUMPY: dict[str, Callable[[Data], object]] = {
    "a * b + c * 2 - a / b": lambda d: d.a * d.b + d.c * 2 - d.a / d.b,
    "out[...] = a * b + c * 2 - a / b": store,
    "a + b": lambda d: d.a + d.b,
    "a * 2 + 1": lambda d: d.a * 2 + 1,
    "a > 0.5": lambda d: d.a > 0.5,
    "np.where(a > 0.5, a, b)": lambda d: np.where(d.a > 0.5, d.a, d.b),
    "(m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) * 0.25": neighbours,
    "m + v": lambda d: d.m + d.v,
    "m + v[:, None]": lambda d: d.m + d.v[:, None],
    "m.T + m": lambda d: d.m.T + d.m,
    "points + shift": lambda d: d.points + d.shift,
    "points * weights[:, None]": lambda d: d.points * d.weights[:, None],
    "m.T.copy()": lambda d: d.m.T.copy(),
    "m[::2, ::2].copy()": lambda d: d.m[::2, ::2].copy(),
    "m[::-1, ::-1].copy()": lambda d: d.m[::-1, ::-1].copy(),
    "a[index]": lambda d: d.a[d.index],
    "m[rows]": lambda d: d.m[d.rows],
    "a[mask], 0.01": lambda d: d.a[d.masks[0]],
    "a[mask], 0.5": lambda d: d.a[d.masks[1]],
    "a[mask], 0.99": lambda d: d.a[d.masks[2]],
    "a[a > 0.5]": lambda d: d.a[d.a > 0.5],
    "a[mask] = 0, 0.01": clear(0),
    "a[mask] = 0, 0.5": clear(1),
    "a[mask] = 0, 0.99": clear(2),
    "a[a > 0.5] = 0.7": clear_by_condition,
    "a.sum()": lambda d: d.a.sum(),
    "m.sum(axis=0)": lambda d: d.m.sum(axis=0),
    "m.sum(axis=1)": lambda d: d.m.sum(axis=1),
    "m[1:-1, 1:-1].sum()": lambda d: d.m[1:-1, 1:-1].sum(),
    "m[:, ::2].sum()": lambda d: d.m[:, ::2].sum(),
    "a.max()": lambda d: d.a.max(),
    "a.argmax()": lambda d: d.a.argmax(),
    "a.var()": lambda d: d.a.var(),
    "((a - b) ** 2).sum()": lambda d: ((d.a - d.b) ** 2).sum(),
    "(a > 0.5).sum()": lambda d: (d.a > 0.5).sum(),
    "m[1:-1, 1:-1] = inner": block,
    "m[1:-1, 1:-1] += inner": block_add,
    "a[1:] = a[:-1]": shift,
    "u[1:-1] = (u[:-2] + u[2:]) / 2": stencil,
    "n[1:-1, 1:-1] = (n[:-2, 1:-1] + n[2:, 1:-1] + n[1:-1, :-2] + n[1:-1, 2:]) / 4": stencil2,
    "v * v + v * 2 - v / (v + 1)": lambda d: d.v * d.v + d.v * 2 - d.v / (d.v + 1),
    "out[:10] = v * v + v * 2 - v / (v + 1)": store_few,
    "m[1:-1, 1:-1]": lambda d: d.m[1:-1, 1:-1],
}


def evaluated(expression: str, **views: Callable[[Data], np.ndarray]) -> Callable[[Data], object]:
    """numexpr's kernel. It has no slices: the operands that are views are made before."""

    def kernel(d: Data) -> object:
        operands = {name: view(d) for name, view in views.items()}
        return numexpr.evaluate(expression, local_dict={**vars(d), **operands}, global_dict={})

    return kernel


NUMEXPR: dict[str, Callable[[Data], object]] = {
    "a * b + c * 2 - a / b": evaluated("a * b + c * 2 - a / b"),
    "out[...] = a * b + c * 2 - a / b": lambda d: numexpr.evaluate(
        "a * b + c * 2 - a / b", local_dict=vars(d), global_dict={}, out=d.out
    ),
    "a + b": evaluated("a + b"),
    "a * 2 + 1": evaluated("a * 2 + 1"),
    "a > 0.5": evaluated("a > 0.5"),
    "np.where(a > 0.5, a, b)": evaluated("where(a > 0.5, a, b)"),
    "(m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) * 0.25": evaluated(
        "(above + below + left + right) * 0.25",
        above=lambda d: d.m[:-2, 1:-1],
        below=lambda d: d.m[2:, 1:-1],
        left=lambda d: d.m[1:-1, :-2],
        right=lambda d: d.m[1:-1, 2:],
    ),
    "m + v": evaluated("m + v"),
    "m + v[:, None]": evaluated("m + column", column=lambda d: d.v[:, None]),
    "m.T + m": evaluated("transposed + m", transposed=lambda d: d.m.T),
    "points + shift": evaluated("points + shift"),
    "points * weights[:, None]": evaluated("points * column", column=lambda d: d.weights[:, None]),
    "((a - b) ** 2).sum()": evaluated("sum((a - b) ** 2)"),
    "v * v + v * 2 - v / (v + 1)": evaluated("v * v + v * 2 - v / v"),
}

LIBRARIES = {"NumPy": NUMPY, **({"numexpr": NUMEXPR} if numexpr else {})}


def nanoseconds(kernel: Callable[[Data], object], data: Data, times: int) -> float:
    start = time.thread_time_ns()
    for _ in range(times):
        kernel(data)
    return (time.thread_time_ns() - start) / times


def serve() -> None:
    print(*LIBRARIES, flush=True)
    side, data = 0, Data(3)
    for line in sys.stdin:
        library, wanted, times, name = line.rstrip("\n").split(" ", 3)
        if int(wanted) != side:
            side, data = int(wanted), Data(int(wanted))
        kernel = LIBRARIES.get(library, {}).get(name)
        print(nanoseconds(kernel, data, int(times)) if kernel else "none", flush=True)


def main() -> None:
    if "--serve" in sys.argv:
        serve()
        return
    for side in map(int, sys.argv[1:] or ["100", "1000", "4000"]):
        data = Data(side)
        for library, kernels in LIBRARIES.items():
            print(f"{library}, {side} x {side}")
            for name, kernel in kernels.items():
                times = max(1, 2_000_000 // side**2)
                print(f"  {name:80}{min(nanoseconds(kernel, data, times) for _ in range(7)):16.0f} ns")


if __name__ == "__main__":
    main()
