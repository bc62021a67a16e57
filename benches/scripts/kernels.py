#!/usr/bin/env python3
"""NumPy's side of the kernel table: times each kernel on arrays like those of the Rust benchmark.

With --serve, answers requests from standard input, one per line: side, repetitions and the name of a
kernel; the answer is the nanoseconds of one repetition. That is how `--bin kernels` runs it in turns
with the others. Without it, prints the times by itself:

    python3 benches/scripts/kernels.py [side ..]
"""

import sys
import time
from collections.abc import Callable

import numpy as np


class Data:
    def __init__(self, side: int) -> None:
        random = np.random.default_rng(1)
        self.a = random.random(side * side)
        self.b = random.random(side * side)
        self.m = self.a.reshape(side, side).copy()
        self.inner = random.random((side - 2, side - 2))
        self.index = random.integers(0, side * side, side * side)
        self.rows = random.integers(0, side, side)
        self.masks = [random.random(side * side) < density for density in (0.01, 0.5, 0.99)]
        # What the kernels change.
        self.u = self.a.copy()
        self.n = self.m.copy()


def mask(d: Data) -> None:
    d.u[d.masks[1]] = 0


def block(d: Data) -> None:
    d.n[1:-1, 1:-1] = d.inner


def shift(d: Data) -> None:
    d.u[1:] = d.u[:-1]


def stencil(d: Data) -> None:
    d.u[1:-1] = (d.u[:-2] + d.u[2:]) / 2


KERNELS: dict[str, Callable[[Data], object]] = {
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
    "a + b": lambda d: d.a + d.b,
    "a * 2 + 1": lambda d: d.a * 2 + 1,
    "a > 0.5": lambda d: d.a > 0.5,
    "a[index]": lambda d: d.a[d.index],
    "m[rows]": lambda d: d.m[d.rows],
    "a[mask], 0.01": lambda d: d.a[d.masks[0]],
    "a[mask], 0.5": lambda d: d.a[d.masks[1]],
    "a[mask], 0.99": lambda d: d.a[d.masks[2]],
    "a[mask] = 0, 0.5": mask,
    "m[1:-1, 1:-1] = inner": block,
    "a[1:] = a[:-1]": shift,
    "u[1:-1] = (u[:-2] + u[2:]) / 2": stencil,
}


def nanoseconds(kernel: Callable[[Data], object], data: Data, times: int) -> float:
    start = time.perf_counter_ns()
    for _ in range(times):
        kernel(data)
    return (time.perf_counter_ns() - start) / times


def serve() -> None:
    print("ready", flush=True)
    side, data = 0, Data(3)
    for line in sys.stdin:
        wanted, times, name = line.rstrip("\n").split(" ", 2)
        if int(wanted) != side:
            side, data = int(wanted), Data(int(wanted))
        print(nanoseconds(KERNELS[name], data, int(times)), flush=True)


def main() -> None:
    if "--serve" in sys.argv:
        serve()
        return
    for side in map(int, sys.argv[1:] or ["100", "1000", "4000"]):
        data = Data(side)
        print(f"{side} x {side}")
        for name, kernel in KERNELS.items():
            times = max(1, 2_000_000 // side**2)
            print(f"  {name:32}{min(nanoseconds(kernel, data, times) for _ in range(7)):16.0f} ns")


if __name__ == "__main__":
    main()
