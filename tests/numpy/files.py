#!/usr/bin/env python3
"""Writes tests/data/files: files for `np::load` and `np::load_npz`, as NumPy saves them, and
headers as other programs and older versions write them, which NumPy reads.

Run without arguments to write the files, with --check to compare them.
"""

import io
import sys
import warnings

import numpy as np

from shared.answers import data

ROWS = np.arange(6.0).reshape(2, 3) / 2
ARRAYS = {
    "rows": ROWS,
    "columns": np.asfortranarray(np.arange(24, dtype=np.int16).reshape(2, 3, 4)),
    "number": np.array(7),
    "mask": np.array([True, False, True]),
    "empty": np.zeros((0, 3), np.float32),
    "complex": np.array([[1 + 2j, -0.5j], [complex("nan"), complex(-0.0, 3)]]),
    "complex64": np.asfortranarray(np.arange(6, dtype=np.complex64).reshape(2, 3) * 1j),
    "swapped": np.asfortranarray(np.arange(-3, 3, dtype=">i4").reshape(2, 3)),
    "swapped_complex": np.array([1 + 2j, -3.5j], dtype=">c16"),
    "bytes": np.array([1, 2, 255], np.uint8),
    "text": np.array(["one", "three"]),
    "fields": np.zeros(2, [("x", "<f8"), ("y", "<i4")]),
    "times": np.array(["2024-02-29"], "M8[D]"),
    "half": np.array([1.5], np.float16),
}


def saved(array):
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


def with_header(version, text, elements):
    """A file with a header that NumPy itself would not write."""
    digits = 2 if version == 1 else 4
    length = -(10 + len(text) + digits - 2 + 1) % 16 + len(text) + 1
    header = text.encode("utf-8").ljust(length - 1) + b"\n"
    return b"\x93NUMPY" + bytes([version, 0]) + len(header).to_bytes(digits, "little") + header + elements


# What is in each of them is `ROWS`, or the bools of `mask`.
HEADERS = {
    "version2": (2, "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }"),
    "version3": (3, "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }"),
    "python2": (1, "{'shape': (2L, 3L), 'fortran_order': False, 'descr': '<f8'}"),
    "unordered": (1, '{"fortran_order":False,"shape":(2,3),"descr":"float64"}'),
    "letter": (1, "{'descr': '<d', 'fortran_order': False, 'shape': (2, 3)}"),
    "no_order": (1, "{'descr': 'f8', 'fortran_order': False, 'shape': (2, 3)}"),
    "native": (1, "{'descr': '=f8', 'fortran_order': False, 'shape': (2, 3)}"),
    "question_mark": (1, "{'descr': '?', 'fortran_order': False, 'shape': (3,)}"),
}
ARCHIVES = {
    "several": (np.savez, {"z": ROWS, "a": ARRAYS["mask"], "middle": ARRAYS["columns"]}),
    "compressed": (np.savez_compressed, {"z": ROWS, "a": ARRAYS["mask"], "long": np.arange(1000) // 100}),
}


def archive(save, arrays):
    file = io.BytesIO()
    save(file, **arrays)
    return file.getvalue()


def files():
    yield from ((f"{name}.npy", saved(array)) for name, array in ARRAYS.items())
    for name, (version, text) in HEADERS.items():
        expected = ARRAYS["mask"] if name == "question_mark" else ROWS
        file = with_header(version, text, expected.tobytes())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = np.load(io.BytesIO(file))
        assert read.dtype == expected.dtype and np.array_equal(read, expected), name
        yield f"{name}.npy", file
    yield from ((f"{name}.npz", archive(*saved)) for name, saved in ARCHIVES.items())


def main():
    stale = 0
    for name, contents in files():
        path = data(f"files/{name}")
        if "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(contents)
        elif not path.exists() or not is_same(path, contents):
            print(f"{path} is not what {sys.argv[0]} writes", file=sys.stderr)
            stale = 1
    return stale


def is_same(path, contents):
    """Whether a file holds these bytes; of an archive, these arrays: zlib's bytes differ by version."""
    if path.suffix == ".npy":
        return path.read_bytes() == contents
    ours, theirs = np.load(path), np.load(io.BytesIO(contents))
    return ours.files == theirs.files and all(np.array_equal(ours[name], theirs[name]) for name in ours.files)


if __name__ == "__main__":
    sys.exit(main())
