#!/usr/bin/env python3
"""Arithmetic, comparisons and assignments between arrays of every layout, bit for bit.

Both sides make the same numbers, take views of every layout of them, and combine each with each. The
answer is a checksum of the bytes of all results. Writes data/layouts.txt.
"""

import itertools
import sys
import zlib

import numpy as np

from shared.answers import data, emit, table

SHAPES = [(5, 7, 33), (3, 70, 2), (1, 200, 3), (1, 1, 1), (0, 4, 5), (2, 1, 600), (2, 20, 20)]
TYPES = ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f4", "f8"]
OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "<": lambda a, b: a < b,
    "==": lambda a, b: a == b,
    "a * b - a / b * 2": lambda a, b: a * b - a / b * 2,
}


def numbers(count: int, dtype: str, seed: int) -> np.ndarray:
    """Numbers that no operator lets overflow: the first array's are from 8 to 15, the second's from 1 to 7."""
    state, found = seed, []
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        found.append(8 + (state >> 16) % 8 if seed == 1 else 1 + (state >> 16) % 7)
    array = np.array(found, dtype)
    return array / array.dtype.type(3) if dtype[0] == "f" else array


def layouts(flat: np.ndarray, shape: tuple[int, int, int]) -> list[np.ndarray]:
    """Views of one shape: as it is, permuted, stepped, reversed, all of these, and broadcast."""
    x, y, z = shape
    size = x * y * z
    return [
        flat[:size].reshape(shape),
        flat[:size].reshape(z, y, x).T,
        flat[: 8 * size].reshape(2 * x, 2 * y, 2 * z)[::2, 1::2, ::2],
        flat[:size].reshape(shape)[::-1, ::-1, ::-1],
        flat[: 2 * size].reshape(y, 2 * x, z).swapaxes(0, 1)[::-2, :, ::-1],
        np.broadcast_to(flat[:z], shape),
        np.broadcast_to(flat[: x * y].reshape(x, y, 1), shape),
    ]


def checksum(arrays) -> str:
    total = 0
    for array in arrays:
        total = zlib.crc32(np.ascontiguousarray(array).tobytes(), total)
    return f"{total:08x}"


def computed(a: list[np.ndarray], b: list[np.ndarray], operator) -> str:
    return checksum(operator(x, y) for x, y in itertools.product(a, b))


def assigned(a: np.ndarray, b: list[np.ndarray], shape: tuple[int, int, int]) -> str:
    """Each of the second views stored into each of the first, and then added to it."""
    results = []
    for place, value in itertools.product(range(5), b):
        target = a.copy()
        layouts(target, shape)[place][...] = value
        layouts(target, shape)[place][...] += value
        results.append(target)
    return checksum(results)


def main() -> int:
    sections = {}
    for dtype in TYPES:
        name = f"{dtype[0]}{8 * int(dtype[1])}"
        cases = []
        for shape in SHAPES:
            count = 8 * max(64, int(np.prod(shape)))
            a, b = numbers(count, dtype, 1), numbers(count, dtype, 2)
            first, second = layouts(a, shape), layouts(b, shape)
            for operator, function in OPERATORS.items():
                cases.append((f"{shape} {operator}", computed(first, second, function)))
            cases.append((f"{shape} = and +=", assigned(a, second, shape)))
        sections[name] = cases
    return emit({data("layouts.txt"): table(sections)})


if __name__ == "__main__":
    sys.exit(main())
