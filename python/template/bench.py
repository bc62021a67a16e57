"""What a call costs, and what a large one gains: `python bench.py`, ratios in one run."""

import timeit

import numpy as np

import smoothing


def best(f, number):
    return min(timeit.repeat(f, number=number, repeat=7)) / number


small, large = np.ones((3, 3)), np.random.default_rng(0).random((2000, 2000))
empty = best(lambda: smoothing.same(1.0), 20000)
call = best(lambda: smoothing.total(small), 20000)
print(f"a call with a 3 x 3 array: {1e9 * (call - empty):.0f} ns more than one without")


def numpys(m):
    out = m.copy()
    out[1:-1, 1:-1] = (
        m[1:-1, 1:-1] + m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]
    ) * 0.2
    return out


ours, theirs = best(lambda: smoothing.smooth(large), 3), best(lambda: numpys(large), 3)
print(f"smoothing 2000 x 2000: {1e3 * ours:.1f} ms, NumPy {1e3 * theirs:.1f} ms: {theirs / ours:.1f} times as fast")
