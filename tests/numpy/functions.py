#!/usr/bin/env python3
"""Functions that are computed element by element, and operators: for every type of elements.

Writes NumPy's answers (data/functions.txt). Inputs are bits: chosen numbers and pseudo-random ones,
the same on every machine. Answers of functions that are not exact differ in the last places between
processors: `--check` compares those within the distance that the test allows (`ULPS`).

What has no counterpart in Rust: NumPy's float16, which functions of 8-bit integers and of bools
yield. The answers for these are those of the same numbers as float32.
"""

import random
import struct
import sys

import numpy as np

from shared.answers import data, emit, table

np.seterr(all="ignore")

TYPES = {
    "bool": np.bool_,
    "i8": np.int8,
    "i16": np.int16,
    "i32": np.int32,
    "i64": np.int64,
    "u8": np.uint8,
    "u16": np.uint16,
    "u32": np.uint32,
    "u64": np.uint64,
    "f32": np.float32,
    "f64": np.float64,
}
NAMES = {np.dtype(t): name for name, t in TYPES.items()}

# How far from NumPy's answer ours may be, in units in the last place; 0 for everything else.
ULPS = {
    name: 4
    for name in (
        "cbrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh "
        "arccosh arctanh power float_power logaddexp logaddexp2 arctan2 hypot rad2deg deg2rad sinc"
    ).split()
}

INEXACT = (
    "sqrt cbrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh "
    "arccosh arctanh rint fabs rad2deg deg2rad isnan isinf isfinite signbit isposinf isneginf spacing"
).split()
OF_NUMBERS = "absolute square floor ceil trunc logical_not".split()
NOT_OF_BOOLS = "sign negative positive".split()
OF_INTEGERS = "invert bitwise_count".split()
OF_FLOATS = "reciprocal".split()

BINARY = (
    "add multiply divide floor_divide remainder fmod maximum minimum fmax fmin less less_equal greater "
    "greater_equal equal not_equal logical_and logical_or logical_xor arctan2 hypot copysign logaddexp logaddexp2 nextafter"
).split()
SIGNED = ["subtract"]
BINARY_OF_INTEGERS = "bitwise_and bitwise_or bitwise_xor".split()

# Pairs of types that the functions of two arrays are called on, beside each type with itself.
MIXED = [("i8", "u8"), ("i32", "f32"), ("i64", "f64"), ("bool", "i16"), ("u64", "i64"), ("f32", "f64"), ("u16", "f32")]


def inputs(name: str) -> np.ndarray:
    """24 numbers of a type: a matrix of 4 rows."""
    rng = random.Random(name)
    dtype = np.dtype(TYPES[name])
    if name == "bool":
        numbers = [rng.random() < 0.5 for _ in range(24)]
    elif dtype.kind == "f":
        numbers = [0.0, -0.0, 1.0, -1.0, 0.5, np.inf, -np.inf, np.nan, 2.0, 1.5, -2.5, 0.001953125, 700.0, 1e-300]
        # Sums of few powers of two: the same in every type and on every machine.
        numbers += [rng.randrange(-1 << 12, 1 << 12) / 1024 for _ in range(10)]
    else:
        # Small enough that sums, products and squares do not overflow, where Rust panics.
        most = min(11, np.iinfo(dtype).max)
        least = -most if dtype.kind == "i" else 0
        numbers = [0, 1, least, most] + [rng.randrange(least, most + 1) for _ in range(20)]
    return np.array(numbers).astype(dtype).reshape(4, 6)


def others(name: str) -> np.ndarray:
    """The second operand: the first one shuffled."""
    a = inputs(name).ravel().tolist()
    random.Random(name + "!").shuffle(a)
    return np.array(a, dtype=TYPES[name]).reshape(4, 6)


def element(x) -> str:
    """One element: a float as its bits in hexadecimal, any NaN as `nan`."""
    if isinstance(x, np.floating):
        if np.isnan(x):
            return "nan"
        code, size = (">f", 8) if x.dtype == np.float32 else (">d", 16)
        return struct.pack(code, x).hex().zfill(size)
    if isinstance(x, np.bool_):
        return "true" if x else "false"
    return str(int(x))


def elements(a) -> str:
    a = np.asarray(a)
    return f"{NAMES[a.dtype]} " + " ".join(element(x) for x in a.ravel())


def without_halves(*arrays):
    """The arguments, 8-bit integers and bools as float32 if the function would yield float16."""
    return [a.astype(np.float32) if a.dtype.itemsize == 1 else a for a in arrays]


def call(function, *arrays) -> str:
    result = function(*arrays)
    if np.asarray(result).dtype == np.float16:
        result = function(*without_halves(*arrays))
    return elements(result)


def layouts(a: np.ndarray) -> list[np.ndarray]:
    """The layouts that each function is called on, in the order of the test."""
    return [a, a[:, ::-1], a[::2, 1::3], a.T, np.broadcast_to(a[1], (3, 6)), a[:0], a[1:2, 1:2]]


def on_all(function, *arrays) -> str:
    return " | ".join(call(function, *views) for views in zip(*map(layouts, arrays)))


def unary() -> list[tuple[str, str]]:
    cases = []
    for name in TYPES:
        kind = np.dtype(TYPES[name]).kind
        functions = INEXACT + OF_NUMBERS
        if kind != "b":
            functions = functions + NOT_OF_BOOLS
        if kind != "f":
            functions = functions + OF_INTEGERS
        else:
            functions = functions + OF_FLOATS
        for function in functions:
            cases.append((f"{function} {name}", on_all(getattr(np, function), inputs(name))))
    return cases


def binary() -> list[tuple[str, str]]:
    cases = []
    for a, b in [(name, name) for name in TYPES] + MIXED:
        kinds = {np.dtype(TYPES[a]).kind, np.dtype(TYPES[b]).kind}
        functions = list(BINARY)
        # Differences of unsigned integers overflow, where Rust panics.
        if np.result_type(TYPES[a], TYPES[b]).kind in "if":
            functions += SIGNED
        if "f" not in kinds and np.result_type(TYPES[a], TYPES[b]).kind != "f":
            functions += BINARY_OF_INTEGERS
        for function in functions:
            answer = call(getattr(np, function), inputs(a), others(b))
            # A row beside a column.
            answer += " | " + call(getattr(np, function), inputs(a)[:1], others(b)[:, ::-1][:, :1])
            cases.append((f"{function} {a} {b}", answer))
    return cases


# Arithmetic with literals, in the words of both languages.
LITERALS = ["a * 2", "a * 2.0", "0.5 * a", "a / 2", "1 + a", "a - 1.5", "a % 2", "a ** 2", "a > 1", "2.5 <= a"]


def literals() -> list[tuple[str, str]]:
    """Small numbers, which no type overflows with."""
    cases = []
    for name in TYPES:
        a = np.abs(inputs(name).astype(TYPES[name]).ravel()[:8])
        if np.dtype(TYPES[name]).kind not in "bf":
            a = a % 5
        for text in LITERALS:
            if name == "bool" and "**" in text:
                # NumPy squares bools as int8, but multiplies them by 2 as int64.
                continue
            cases.append((f"{text} {name}", elements(eval(text, {"a": a})) + " <- " + elements(a)))
    return cases


def rounding() -> list[tuple[str, str]]:
    cases = []
    for name in TYPES:
        if name == "bool":
            continue
        for decimals in (0, 1, 3, -1):
            cases.append((f"round {decimals} {name}", elements(np.round(inputs(name), decimals))))
    return cases


def shifts_and_powers() -> list[tuple[str, str]]:
    cases = []
    for name in TYPES:
        kind = np.dtype(TYPES[name]).kind
        a = inputs(name)
        small = (np.arange(24).reshape(4, 6) % 3).astype(TYPES[name])
        if kind in "iu":
            cases.append((f"left_shift {name}", elements(np.left_shift(np.abs(a % 5), small))))
            cases.append((f"right_shift {name}", elements(np.right_shift(a, small))))
        if kind != "b":
            cases.append((f"power {name}", elements(np.power(a % 4, small))))
        cases.append((f"clip {name}", elements(np.clip(a, small, small + small))))
        cases.append((f"isclose {name}", elements(np.isclose(a, small))))
    return cases


def all_inputs() -> list[tuple[str, str]]:
    return [(name, elements(inputs(name))) for name in TYPES] + [
        (f"{name} others", elements(others(name))) for name in TYPES
    ]


# The larger of 0.0 and -0.0 is the one or the other, as the processor's instruction has it.
EITHER_ZERO = "maximum minimum fmax fmin clip".split()


def near(ours: str, theirs: str, ulps: int, either_zero: bool) -> bool:
    """Whether two answers agree but for the last places of floats."""
    one, other = ours.split(), theirs.split()
    if len(one) != len(other):
        return False
    for x, y in zip(one, other):
        both_zero = either_zero and {x[1:], y[1:]} in ({"0" * 7}, {"0" * 15})
        if x == y or both_zero:
            continue
        if not (len(x) == len(y) >= 8 and abs(int(x, 16) - int(y, 16)) <= 2 * ulps):
            return False
    return True


def agrees(text: str, committed: str) -> bool:
    """Line by line: exact answers the same, others near."""
    ours, theirs = text.splitlines(), committed.splitlines()
    if len(ours) != len(theirs):
        return False
    for one, other in zip(ours, theirs):
        if one != other:
            (name, answer), (other_name, other_answer) = one.split("\t"), other.split("\t")
            function = name.split()[0]
            ulps = ULPS.get(function, 4 if "**" in name else 0)
            if name != other_name or not near(answer, other_answer, ulps, function in EITHER_ZERO):
                print(f"{name}\n  now:       {answer}\n  committed: {other_answer}", file=sys.stderr)
                return False
    return True


def main() -> int:
    text = table(
        {
            "inputs": all_inputs(),
            "unary": unary(),
            "binary": binary(),
            "literals": literals(),
            "rounding": rounding(),
            "others": shifts_and_powers(),
        }
    )
    path = data("functions.txt")
    if "--check" in sys.argv and path.exists() and agrees(text, path.read_text()):
        return 0
    return emit({path: text})


if __name__ == "__main__":
    sys.exit(main())
