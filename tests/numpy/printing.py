#!/usr/bin/env python3
"""Writes tests/data/printing.txt: arrays, and how NumPy prints them.

Run without arguments to write the committed file, with --check to compare its answers with those
of NumPy today, with --cases N --seed S --output FILE for another sample.

What --check prints are the arrays of the file, not new ones: some are made with powers and
logarithms, whose last bit differs between processors.

A case is five parts, each on lines of its own:

    = dtype shape          shape as 2x3, - for a 0-d array; with a precision, that after it
    elements               in C order; VALUE*COUNT stands for COUNT of them
    str                    as printed, without the last newline
    -
    repr                   as printed, without the last newline

Floats are the hexadecimal digits of their bits, complex numbers two of these with a colon between
them, strings the hexadecimal code points of their
characters, joined by dots, and - if empty.
"""

import argparse
import itertools
import math
import pathlib
import sys

import numpy as np

TARGET = pathlib.Path(__file__).parent.parent / "data/printing.txt"
INTEGERS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
FLOATS = ["float32", "float64"]
COMPLEX = {"complex64": "float32", "complex128": "float64"}
DTYPES = INTEGERS + ["bool", "str"] + FLOATS * 5
EMPTY = [(0,), (0, 3), (3, 0), (0, 0), (2, 0, 4), (0, 1, 1), (1, 2, 3, 0)]
SUMMARISED = [
    (1001,), (1500,), (40, 40), (2, 501), (501, 2), (7, 143), (6, 167), (3, 4, 100),
    (11, 1, 100), (8, 9, 20), (2, 8, 9, 10), (1, 1, 1, 1001), (5, 201), (1001, 1),
]
NOT_SUMMARISED = [(1000,), (10, 100), (8, 125), (5, 10, 20)]
WORDS = [
    "", "a", "bc", "it's", 'say "hi"', "'\"", "back\\slash", "tab\t", "line\nline", "\r", "ü", "é",
    "日本語", "😀", "\u0301", "e\u0301", "\x00x", "\x1b[0m", "\x7f", "\xa0", "\xad", "\u200b",
    "\u2028", "\ue000", "\U000e0001", " ", "  two  ", "None", "x" * 30, "y" * 80,
]


def bits_of(dtype):
    return np.dtype(dtype).itemsize * 8


def special_floats(dtype):
    info = np.finfo(dtype)
    values = [
        0.0, -0.0, 1.0, -1.0, math.nan, math.inf, -math.inf, info.max, -info.max, info.tiny,
        info.smallest_subnormal, -info.smallest_subnormal, info.eps, 1 / 3, 2 / 3, math.pi,
        1e-4, 1e-5, 0.1, 0.3, 999.0, 1000.0, 1001.0, 1e6, 999999.0, 1e8, 99999999.0, 1e15,
        1e16, 1e22, 1e23, 123456789.0, 0.5, 0.125, 2582383.25, 2.0**24, 2.0**53, 5e-324,
        2.0**-96, 2.0**87, 2.0**90, 1e-45, 9.999999999e9, 0.000000005, 0.00000015, 0.123456785, 1.5e-8,
        99999.99999999,
    ]
    with np.errstate(over="ignore"):
        values = np.array(values).astype(dtype)
        beside = [np.nextafter(values, dtype(side)) for side in (-math.inf, math.inf)]
    return np.concatenate([values, *beside])


def floats(rng, dtype, n):
    """Elements of one family: what an array has in common decides how it prints."""
    dtype = np.dtype(dtype).type
    family = rng.integers(16)
    sign = rng.choice([-1.0, 1.0], n) if rng.random() < 0.5 else 1.0
    if family == 0:
        values = rng.choice(special_floats(dtype), n)
    elif family == 1:
        unsigned = np.dtype(f"uint{bits_of(dtype)}")
        values = rng.integers(0, np.iinfo(unsigned).max, n, unsigned, endpoint=True).view(dtype)
    elif family == 2:
        values = rng.integers(-50, 50, n) / 10.0 ** rng.integers(0, 10)
    elif family == 3:
        values = rng.integers(0, 10**6, n) * 10.0 ** rng.integers(-12, 12, n) * sign
    elif family == 4:
        values = rng.uniform(-1, 1, n) * 10.0 ** rng.integers(-8, 12)
    elif family == 5:
        values = 10.0 ** rng.uniform(-5, 9, n) * sign
    elif family == 6:
        values = 10.0 ** rng.uniform(*sorted(rng.integers(-330, 308, 2)), n) * sign
    elif family == 7:
        low, high = (-149, 128) if dtype is np.float32 else (-1074, 1024)
        values = np.ldexp(1.0, rng.integers(low, high, n)) * sign
    elif family == 8:
        # Odd multiples of a power of two: ties when rounded to few decimal digits.
        values = (2 * rng.integers(0, 2**22, n) + 1) / 2.0 ** rng.integers(1, 14, n) * sign
    elif family == 9:
        values = rng.integers(-1000, 1000, n).astype(float)
    elif family == 10:
        values = rng.standard_normal(n)
    elif family == 11:
        # Around the ratio of 1000, the largest, and the smallest that print without exponents.
        least = rng.choice([1e-4, 0.001, 0.5, 1.0, 3.0, 1000.0, 1e5])
        values = least * rng.choice([1.0, 2.0, 999.0, 999.9999999, 1000.0, 1000.0001], n) * sign
    elif family == 12:
        # Halfway between two decimals of 8 digits after the point, or just beside.
        values = (rng.integers(0, 10**9, n) * 2 + 1) / 2e8 / 10.0 ** rng.integers(0, 3) * sign
    elif family == 13:
        values = np.full(n, rng.choice([math.nan, math.inf, -math.inf, 0.0, -0.0]))
    elif family == 14:
        values = rng.choice([0.0, 1.0, 2.5, 100.0], n) * sign
    else:
        # Subnormals and their neighbours.
        values = rng.integers(0, 2**rng.integers(1, 24), n).astype(f"uint{bits_of(dtype)}")
        values = values.view(dtype) * dtype(rng.choice([-1, 1]))
    with np.errstate(all="ignore"):
        values = np.array(values).astype(dtype)
    if rng.random() < 0.25:
        odd = rng.choice([math.nan, math.inf, -math.inf, 0.0, -0.0], n).astype(dtype)
        values = np.where(rng.random(n) < 0.2, odd, values)
    return values


def integers(rng, dtype, n):
    info = np.iinfo(dtype)
    if rng.random() < 0.3:
        return rng.integers(info.min, info.max, n, dtype, endpoint=True)
    limit = 10 ** int(rng.integers(1, 19))
    low, high = max(info.min, -limit), min(info.max, limit)
    if rng.random() < 0.5:
        low = max(info.min, 0)
    values = rng.integers(low, high, n, dtype, endpoint=True)
    if rng.random() < 0.1:
        values = np.where(rng.random(n) < 0.2, info.min, values).astype(dtype)
    return values


def elements(rng, dtype, n):
    if dtype == "bool":
        return rng.random(n) < rng.choice([0.0, 0.5, 1.0])
    if dtype == "str":
        longest = rng.choice([0, 1, 3, 100])
        words = [word for word in WORDS if len(word) <= longest]
        return np.array([words[i] for i in rng.integers(len(words), size=n)], dtype=str)
    if dtype in COMPLEX:
        values = np.empty(n, dtype)
        values.real, values.imag = floats(rng, COMPLEX[dtype], n), floats(rng, COMPLEX[dtype], n)
        return values
    return integers(rng, dtype, n) if dtype in INTEGERS else floats(rng, dtype, n)


def shape(rng):
    rank = rng.choice(5, p=[0.1, 0.4, 0.25, 0.15, 0.1])
    longest = {0: 1, 1: 40, 2: 12, 3: 4, 4: 3}[int(rank)]
    if rng.random() < 0.5:
        longest = min(longest, 5)
    return tuple(int(n) for n in rng.integers(1, longest, rank, endpoint=True))


def small(rng, dtype):
    lens = shape(rng)
    values = elements(rng, dtype, math.prod(lens)).reshape(lens)
    # The str of a 0-d array is the bare string, and this file is to stay plain text.
    is_bare = dtype == "str" and lens == ()
    return np.array("bare") if is_bare and not str(values).isprintable() else values


def summarised(rng, dtype, lens):
    """An array whose hidden elements, all alike, would print wider than any that are shown."""
    shown = [[*range(3), *range(n - 3, n)] if n > 6 else range(n) for n in lens]
    values = elements(rng, dtype, math.prod(map(len, shown)))
    if dtype == "bool":
        filler = True
    elif dtype == "str":
        # NumPy takes the length of its strings from the hidden ones, too.
        filler = ""
    else:
        filler = -1e30 if dtype in [*FLOATS, *COMPLEX] else np.iinfo(dtype).max
    whole = np.full(lens, filler, values.dtype)
    for index, value in zip(itertools.product(*shown), values):
        whole[index] = value
    return whole


def arrays(rng, cases):
    for dtype in dict.fromkeys(DTYPES):
        for lens in EMPTY:
            yield np.zeros(lens, dtype)
        for lens in rng.permutation(np.array(SUMMARISED, object))[:6]:
            yield summarised(rng, dtype, tuple(lens))
    for dtype in ("uint8", "float32"):
        for lens in NOT_SUMMARISED:
            yield np.full(lens, elements(rng, dtype, 1)[0])
    for dtype in FLOATS:
        for value in special_floats(np.dtype(dtype).type):
            yield np.array(value)
    for _ in range(cases):
        yield small(rng, rng.choice(DTYPES))


def complex_arrays(rng, cases):
    for dtype in COMPLEX:
        for lens in EMPTY:
            yield np.zeros(lens, dtype)
        for lens in rng.permutation(np.array(SUMMARISED, object))[:4]:
            yield summarised(rng, dtype, tuple(lens))
        floats = special_floats(np.dtype(COMPLEX[dtype]).type)
        for one, other in zip(floats, rng.permutation(floats)):
            value = np.zeros((), dtype)
            value.real, value.imag = one, other
            yield value
    for _ in range(cases):
        yield small(rng, rng.choice(list(COMPLEX)))


def written(value):
    if isinstance(value, np.complexfloating):
        return f"{written(value.real)}:{written(value.imag)}"
    if isinstance(value, np.floating):
        return value.tobytes()[::-1].hex()
    if isinstance(value, str):
        return ".".join(f"{ord(c):x}" for c in value) or "-"
    return str(int(value))


def case(array, precision=None):
    name = "str" if array.dtype.kind == "U" else array.dtype.name
    lens = "x".join(map(str, array.shape)) or "-"
    runs = []
    for text, run in itertools.groupby(map(written, array.ravel())):
        count = len(list(run))
        runs.append(f"{text}*{count}" if count > 1 else text)
    head = f"{name} {lens}" if precision is None else f"{name} {lens} {precision}"
    with np.printoptions(precision=8 if precision is None else precision):
        return f"= {head}\n{' '.join(runs)}\n{array!s}\n-\n{array!r}\n"


def read(name, word):
    """One element, from what `written` makes of it."""
    dtype = np.dtype(name)
    if name == "str":
        return "" if word == "-" else "".join(chr(int(c, 16)) for c in word.split("."))
    if dtype.kind == "c":
        value = np.zeros((), dtype)
        value.real, value.imag = (read(COMPLEX[name], part) for part in word.split(":"))
        return value[()]
    if dtype.kind == "f":
        return np.frombuffer(bytes.fromhex(word)[::-1], dtype)[0]
    return dtype.type(int(word))


def committed(text):
    """The arrays of a file that this script wrote, and their precisions."""
    lines = iter(text.split("\n"))
    for line in lines:
        if not line.startswith("= "):
            continue
        _, name, lens, *precision = line.split(" ")
        values = []
        for run in next(lines).split():
            word, _, count = run.partition("*")
            values += [read(name, word)] * int(count or 1)
        lens = () if lens == "-" else tuple(map(int, lens.split("x")))
        yield np.array(values, name).reshape(lens), *map(int, precision)


def text(cases, seed):
    rng = np.random.default_rng(seed)
    cases_of_complex = complex_arrays(np.random.default_rng(seed + 1), cases // 8)
    every = itertools.chain(arrays(rng, cases), cases_of_complex)
    return "".join(map(case, every)) + "".join(itertools.starmap(case, precise(cases // 8, seed + 2)))


def precise(cases, seed):
    """Arrays that are printed with another precision than 8."""
    rng = np.random.default_rng(seed)
    for _ in range(cases):
        values = small(rng, rng.choice([*FLOATS, *COMPLEX]))
        yield values, int(rng.choice([0, 1, 2, 3, 5, 12, 20]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--cases", type=int, default=2300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=pathlib.Path, default=TARGET)
    options = parser.parse_args()
    if options.check:
        answers = options.output.read_bytes().decode()
        if answers != "".join(itertools.starmap(case, committed(answers))):
            print(f"{options.output} is not what NumPy prints today", file=sys.stderr)
            return 1
        return 0
    options.output.write_bytes(text(options.cases, options.seed).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
