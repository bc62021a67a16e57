#!/usr/bin/env python3
"""Complex numbers: functions, operators, comparisons, sorting, reductions, products.

Writes NumPy's answers (data/complex.txt). Inputs are bits: chosen numbers, among them the infinities,
zeros of both signs and `nan`, and pseudo-random ones, the same on every machine.

NumPy multiplies in another way where the processor can multiply and add at once, and then has other
last bits: this script turns that off before NumPy is loaded, so that the answers are those of every
machine. What comes from the C library differs in the last places between machines: `--check` compares
it within the distance that the test allows.
"""

import os
import random
import struct
import sys

os.environ["NPY_DISABLE_CPU_FEATURES"] = " ".join(
    "X86_V3 X86_V4 AVX512_ICL AVX512_SPR AVX2 FMA3 AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL".split()
)

import warnings

warnings.simplefilter("ignore")

import numpy as np

from shared.answers import data, emit, table

np.seterr(all="ignore")

TYPES = {
    "c64": np.complex64,
    "c128": np.complex128,
    "f32": np.float32,
    "f64": np.float64,
    "i32": np.int32,
    "i64": np.int64,
    "i8": np.int8,
    "bool": np.bool_,
    "u64": np.uint64,
}
NAMES = {np.dtype(t): name for name, t in TYPES.items()}
COMPLEX = ["c64", "c128"]

# Calculated by the C library, or by NumPy in another way than here: near, not the same.
NEAR = set(
    "sqrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh "
    "arccosh arctanh absolute angle sign power float_power std".split()
)
EXACT = "reciprocal square rint negative positive conjugate isnan isinf isfinite isreal iscomplex logical_not".split()
UNARY = [name for name in "sqrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh "
    "cosh tanh arcsinh arccosh arctanh absolute angle sign".split()] + EXACT
BINARY = (
    "add subtract multiply divide less less_equal greater greater_equal equal not_equal maximum minimum "
    "fmax fmin logical_and isclose"
).split()
PAIRS = [("c64", "c64"), ("c128", "c128"), ("c64", "c128"), ("c64", "f32"), ("f64", "c64"), ("i32", "c64"),
    ("i8", "c64"), ("c128", "i64"), ("bool", "c64"), ("u64", "c64")]

PARTS = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -2.5, np.inf, -np.inf, np.nan, 1e-5, 3000.0]


def inputs(name: str) -> np.ndarray:
    """Every pair of the chosen parts, and 36 others: a matrix of 12 rows."""
    rng = random.Random(name)
    dtype = np.dtype(TYPES[name])
    if dtype.kind == "c":
        pairs = [(re, im) for re in PARTS for im in PARTS]
        pairs += [(rng.randrange(-1 << 12, 1 << 12) / 1024, rng.randrange(-1 << 12, 1 << 12) / 1024) for _ in range(36)]
        return joined(pairs, dtype)
    if dtype.kind == "f":
        numbers = (PARTS + [rng.randrange(-1 << 12, 1 << 12) / 1024 for _ in range(3)]) * 12
    else:
        low = -100 if dtype.kind == "i" else 0
        numbers = [rng.randrange(low, 2 if dtype.kind == "b" else 100) for _ in range(180)]
    return np.array(numbers).astype(dtype).reshape(12, 15)


# Beside the ends of cuts, the unit circle, and what is too large or too small to be squared.
EDGES = [1 - 2.0**-30, 1 + 2.0**-30, 2.0**-30, 2.0**511, 2.0**-1030, 709.5, 0.6, 0.8, -1 + 2.0**-40, 2.0**27, 41.0, -(2.0**-530)]


def edges() -> np.ndarray:
    rng = random.Random("edges")
    pairs = [(re, im) for re in EDGES for im in EDGES]
    pairs += [tuple(2.0 ** rng.randrange(-60, 60) * rng.randrange(-1000, 1000) for _ in "ri") for _ in range(36)]
    return joined(pairs, np.dtype(np.complex128))


def joined(pairs, dtype) -> np.ndarray:
    """Complex numbers of their parts, which arithmetic would change."""
    z = np.empty(len(pairs), dtype)
    z.real, z.imag = np.array(pairs).T
    return z.reshape(12, 15)


def finite(name: str) -> np.ndarray:
    """180 numbers whose sums and products are rounded, none of them infinite."""
    rng = random.Random(name + " finite")
    dtype = np.dtype(TYPES[name])
    pairs = [(rng.randrange(-1 << 22, 1 << 22) / 3000, rng.randrange(-1 << 22, 1 << 22) / 7000) for _ in range(180)]
    return joined(pairs, dtype)


def others(name: str) -> np.ndarray:
    """The second operand: the first one shuffled."""
    a = inputs(name).ravel()
    order = list(range(a.size))
    random.Random(name + "!").shuffle(order)
    return a[order].reshape(12, 15)


def real_element(x) -> str:
    if isinstance(x, np.floating):
        if np.isnan(x):
            return "nan"
        code, size = (">f", 8) if x.dtype == np.float32 else (">d", 16)
        return struct.pack(code, x).hex().zfill(size)
    if isinstance(x, np.bool_):
        return "true" if x else "false"
    return str(int(x))


def element(x) -> str:
    """One element: a float as its bits in hexadecimal, a complex number as two of them."""
    if isinstance(x, np.complexfloating):
        return f"{real_element(x.real)}:{real_element(x.imag)}"
    return real_element(x)


def elements(a) -> str:
    a = np.asarray(a)
    return f"{NAMES[a.dtype]} " + " ".join(element(x) for x in a.ravel())


def log1p(z: np.ndarray) -> np.ndarray:
    """NumPy loses the digits of small numbers; of those, the first terms of the series."""
    small = z.astype(np.complex128)
    series = small - small**2 / 2 + small**3 / 3 - small**4 / 4
    series.imag = np.where(small.imag == 0, small.imag, series.imag)
    return np.where(np.abs(z) < 1e-4, series.astype(z.dtype), np.log1p(z))


def exp2(z: np.ndarray) -> np.ndarray:
    """NumPy rounds an exponent of complex64 to float32 before it takes its sine."""
    return np.exp2(z.astype(np.complex128)).astype(z.dtype)


def unary() -> list[tuple[str, str]]:
    own = {"log1p": log1p, "exp2": exp2}
    return [(f"{f} {name}", elements(own.get(f, getattr(np, f))(inputs(name)))) for name in COMPLEX for f in UNARY]


def beside() -> list[tuple[str, str]]:
    a = edges()
    cases = [f for f in UNARY if f in NEAR and f not in ("log1p", "expm1", "exp2")]
    return [(f"{f} edges", elements(getattr(np, f)(a))) for f in cases + ["reciprocal"]]


def binary() -> list[tuple[str, str]]:
    return [
        (f"{f} {a} {b}", elements(getattr(np, f)(inputs(a), others(b)))) for a, b in PAIRS for f in BINARY
    ]


def powers() -> list[tuple[str, str]]:
    cases = []
    for name in COMPLEX:
        a = inputs(name)
        for exponent in (0, 1, 2, 3, 5, -1, -2, 0.5):
            cases.append((f"power {exponent} {name}", elements(a**exponent)))
        b = finite(name) / np.array(500, TYPES[name])
        cases.append((f"power {name}", elements(np.power(finite(name) / np.array(100, TYPES[name]), b))))
        cases.append((f"float_power {name}", elements(np.float_power(finite(name), 2))))
        for decimals in (0, 2, -1):
            cases.append((f"round {decimals} {name}", elements(np.round(a, decimals))))
    return cases


def literals() -> list[tuple[str, str]]:
    cases = []
    for name in TYPES:
        a = inputs(name)[:3, 2:6]
        for text in ("a * 2j", "a + (1 - 2j)", "2.5j - a", "a / (3 + 4j)", "a == 1 + 0j"):
            cases.append((f"{text} {name}", elements(eval(text, {"a": a}))))
    for name in COMPLEX:
        a = inputs(name)[:3, 2:6]
        for text in ("a * 2", "0.5 * a", "a - 1", "1 / a", "a / 3", "a > 1", "np.where(a == 1, a, 2j)"):
            cases.append((f"{text} {name}", elements(eval(text, {"a": a, "np": np}))))
    return cases


def products() -> list[tuple[str, str]]:
    """Of numbers whose products and sums are exact, in whatever order they are added."""
    cases = []
    for name in COMPLEX:
        a, b, c = whole(name, 4, 5), whole(name + "b", 5, 3), whole(name + "c", 4, 5)
        v = np.arange(5, dtype=np.int16)
        for text, result in {
            "a @ b": a @ b,
            "a @ v": a @ v,
            "np.dot(c, b)": np.dot(c, b),
            "np.outer(v, c)": np.outer(v, c),
            "np.vdot(a, c)": np.vdot(a, c),
            "np.inner(a, c)": np.inner(a, c),
            "np.trace(a[:, :4])": np.trace(a[:, :4]),
            "np.diff(a)": np.diff(a),
            "np.gradient(a[0])": np.gradient(a[0]),
            "np.linspace(a[0, 0], b[0, 0], 7)": np.linspace(a[0, 0], b[0, 0], 7),
            "np.linspace(0, c[0, 0], 5, endpoint=False)": np.linspace(0, c[0, 0], 5, endpoint=False),
        }.items():
            cases.append((f"{text} {name}", elements(result)))
        cases += [(f"{which} {name}", elements(m)) for which, m in {"a": a, "b": b, "c": c}.items()]
    return cases


def whole(seed: str, *shape: int) -> np.ndarray:
    rng = random.Random(seed)
    size = int(np.prod(shape))
    z = np.empty(size, TYPES["c64" if "c64" in seed else "c128"])
    z.real = [rng.randrange(-50, 50) for _ in range(size)]
    z.imag = [rng.randrange(-50, 50) for _ in range(size)]
    return z.reshape(shape)


def all_inputs() -> list[tuple[str, str]]:
    cases = []
    for name in TYPES:
        cases += [(name, elements(inputs(name))), (f"{name} others", elements(others(name)))]
    cases.append(("c128 edges", elements(edges())))
    return cases + [(f"{name} finite", elements(finite(name))) for name in COMPLEX]


def is_near(ours: str, theirs: str) -> bool:
    """Whether two complex or real numbers differ in the last places at most."""
    def number(text):
        parts = [
            np.nan if part == "nan" else struct.unpack(">f" if len(part) == 8 else ">d", bytes.fromhex(part))[0]
            for part in text.split(":")
        ]
        return complex(*parts)

    if ours == theirs:
        return True
    if len(ours) < 8 or len(ours) != len(theirs):
        return False
    one, other = number(ours), number(theirs)
    if not (np.isfinite(one) and np.isfinite(other)):
        return False
    return abs(one - other) <= 1e-5 * abs(other) if len(ours) <= 17 else abs(one - other) <= 1e-13 * abs(other)


def agrees(text: str, committed: str) -> bool:
    """Line by line: exact answers the same, others near."""
    ours, theirs = text.splitlines(), committed.splitlines()
    if len(ours) != len(theirs):
        return False
    for one, other in zip(ours, theirs):
        if one == other:
            continue
        (name, answer), (other_name, other_answer) = one.split("\t"), other.split("\t")
        near = name.split()[0] in NEAR
        pairs = zip(answer.split(), other_answer.split())
        if name != other_name or not near or not all(is_near(*pair) for pair in pairs):
            print(f"{name}\n  now:       {answer}\n  committed: {other_answer}", file=sys.stderr)
            return False
    return True


def main() -> int:
    text = table(
        {
            "inputs": all_inputs(),
            "unary": unary(),
            "edges": beside(),
            "binary": binary(),
            "powers": powers(),
            "literals": literals(),
            "products": products(),
        }
    )
    path = data("complex.txt")
    if "--check" in sys.argv and path.exists() and agrees(text, path.read_text()):
        return 0
    return emit({path: text})


if __name__ == "__main__":
    sys.exit(main())
