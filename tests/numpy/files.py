#!/usr/bin/env python3
"""Writes tests/data/*.npy: files for `np::load`, as NumPy saves them.

Run without arguments to write the files, with --check to compare them.
"""

import io
import sys

import numpy as np

from shared.answers import data

ARRAYS = {
    "rows": np.arange(6.0).reshape(2, 3) / 2,
    "columns": np.asfortranarray(np.arange(24, dtype=np.int16).reshape(2, 3, 4)),
    "number": np.array(7),
    "mask": np.array([True, False, True]),
    "empty": np.zeros((0, 3), np.float32),
    "complex": np.array([[1 + 2j, -0.5j], [complex("nan"), complex(-0.0, 3)]]),
    "complex64": np.asfortranarray(np.arange(6, dtype=np.complex64).reshape(2, 3) * 1j),
}


def saved(array):
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


def main():
    stale = 0
    for name, array in ARRAYS.items():
        path = data(f"{name}.npy")
        if "--check" not in sys.argv:
            path.write_bytes(saved(array))
        elif path.read_bytes() != saved(array):
            print(f"{path} is not what {sys.argv[0]} writes", file=sys.stderr)
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
