#!/usr/bin/env python3
"""What NumPy, numexpr and JAX take for the lines of the benchmark of threads, on two threads where they have them.

Says which libraries there are, then answers requests from standard input, one per line: library, side, repetitions
and the name of the work; the answer is the nanoseconds of one repetition on the clock, or "none". `--bin threads`
runs it in turns with ndview.
"""

import os
import re
import sys
import time
from collections.abc import Callable

os.environ.setdefault("OMP_NUM_THREADS", "2")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "2")

import numpy as np

try:
    import numexpr

    numexpr.set_num_threads(2)
except ImportError:
    numexpr = None

try:
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", True)
except ImportError:
    jax = None


class Data:
    def __init__(self, side: int) -> None:
        random = np.random.default_rng(1)
        self.a, self.b, self.c = (random.random(side * side) for _ in range(3))
        self.m, self.n = (x.reshape(side, side).copy() for x in (self.a, self.b))
        self.u = self.a.copy()
        if jax:
            self.on_jax = {name: jnp.asarray(getattr(self, name)) for name in "abcmn"}


def inner(d: Data) -> None:
    m = d.m
    d.n[1:-1, 1:-1] = (m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) / 4


def stored(d: Data) -> None:
    d.u[:] = np.exp(-d.a)


INNER = "n[1:-1, 1:-1] = (m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) / 4"
STORED = "u[:] = np.exp(-a)"

# The lines that NumPy has as they stand.
LINES = [
    "a * b + c * 2 - a / b",
    "np.exp(-a * a / 2)",
    "np.sin(a) ** 2 + np.cos(b) ** 2",
    "np.log(a + 1) * np.sqrt(b)",
    "a ** b",
    "np.where(a > 0.5, a, b)",
    "m.T + n",
    "a.sum()",
    "((a - b) ** 2).sum()",
    "np.exp(a).sum()",
    "m.sum(axis=0)",
    "np.tanh(m).max(axis=1)",
    "a.var()",
    "np.sort(a)",
    "np.sort(m, axis=1)",
    "np.argsort(a)",
    "m @ n",
    "m @ a[:1000]",
]


def of_numpy(line: str) -> Callable[[Data], object]:
    return eval("lambda d: " + re.sub(r"\b([abcmn])\b", r"d.\1", line))


NUMPY: dict[str, Callable[[Data], object]] = {
    INNER: inner,
    STORED: stored,
    **{line: of_numpy(line) for line in LINES},
}


def evaluated(expression: str) -> Callable[[Data], object]:
    return lambda d: numexpr.evaluate(expression, local_dict=vars(d), global_dict={})


NUMEXPR: dict[str, Callable[[Data], object]] = {
    "a * b + c * 2 - a / b": evaluated("a * b + c * 2 - a / b"),
    "np.exp(-a * a / 2)": evaluated("exp(-a * a / 2)"),
    "np.sin(a) ** 2 + np.cos(b) ** 2": evaluated("sin(a) ** 2 + cos(b) ** 2"),
    "np.log(a + 1) * np.sqrt(b)": evaluated("log(a + 1) * sqrt(b)"),
    "a ** b": evaluated("a ** b"),
    "np.where(a > 0.5, a, b)": evaluated("where(a > 0.5, a, b)"),
    "a.sum()": evaluated("sum(a)"),
    "((a - b) ** 2).sum()": evaluated("sum((a - b) ** 2)"),
    "np.exp(a).sum()": evaluated("sum(exp(a))"),
    "m.sum(axis=0)": evaluated("sum(m, axis=0)"),
    STORED: lambda d: numexpr.evaluate("exp(-a)", local_dict=vars(d), global_dict={}, out=d.u),
    "m.T + n": lambda d: numexpr.evaluate(
        "transposed + n", local_dict={"transposed": d.m.T, "n": d.n}, global_dict={}
    ),
}


def compiled(line: str) -> Callable[[Data], object]:
    """JAX's function of all arrays, compiled when it is called first."""
    names = "abcmn"
    function = jax.jit(eval(f"lambda {', '.join(names)}: {line.replace('np.', 'jnp.')}", {"jnp": jnp}))
    return lambda d: function(**d.on_jax).block_until_ready()


JAX: dict[str, Callable[[Data], object]] = {}
if jax:
    JAX = {line: compiled(line) for line in LINES}
    JAX[INNER] = compiled(
        "n.at[1:-1, 1:-1].set((m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) / 4)"
    )
    JAX[STORED] = compiled("np.exp(-a)")

LIBRARIES = {"NumPy": NUMPY, **({"numexpr": NUMEXPR} if numexpr else {}), **({"JAX": JAX} if jax else {})}


def main() -> None:
    print(*LIBRARIES, flush=True)
    side, data = 0, None
    for line in sys.stdin:
        library, wanted, times, name = line.rstrip("\n").split(" ", 3)
        if int(wanted) != side:
            side, data = int(wanted), Data(int(wanted))
        kernel = LIBRARIES.get(library, {}).get(name)
        if kernel is None:
            print("none", flush=True)
            continue
        start = time.perf_counter_ns()
        for _ in range(int(times)):
            kernel(data)
        print((time.perf_counter_ns() - start) / int(times), flush=True)


if __name__ == "__main__":
    main()
