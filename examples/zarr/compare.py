#!/usr/bin/env python3
"""Compares what `ndview-zarr` has written with NumPy, bit for bit: compare.py FOLDER

Reads the chunks itself: those of these arrays are elements and nothing else.
"""

import json
import pathlib
import sys

import numpy as np


def whole(path):
    """An array of Zarr, version 3, whose chunks are not compressed."""
    about = json.loads((path / "zarr.json").read_text())
    if [codec["name"] for codec in about["codecs"]] != ["bytes"] or about["data_type"] != "float32":
        sys.exit(f"{path}: {about}")
    rows, columns = about["shape"]
    chunk = about["chunk_grid"]["configuration"]["chunk_shape"]
    # A chunk that holds nothing else than this is not stored.
    array = np.full((rows, columns), about["fill_value"], np.float32)
    for i in range(0, rows, chunk[0]):
        for j in range(0, columns, chunk[1]):
            place = array[i : i + chunk[0], j : j + chunk[1]]
            file = path / f"c/{i // chunk[0]}/{j // chunk[1]}"
            if file.exists():
                place[:] = np.fromfile(file, "<f4").reshape(chunk)[: place.shape[0], : place.shape[1]]
    return array


def main():
    folder = pathlib.Path(sys.argv[1])
    found = whole(folder / "heights")
    rows, columns = (np.arange(length) for length in found.shape)
    m = ((rows[:, None] * 37 + columns * 101) % 1009).astype(np.float32) / 8
    np.testing.assert_array_equal(found, m)
    smooth = m.copy()
    smooth[1:-1, 1:-1] = (m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) / 4
    np.testing.assert_array_equal(whole(folder / "smooth"), smooth)
    print(f"{m.nbytes >> 20} MiB are NumPy's, bit for bit")


main()
