#!/usr/bin/env python3
"""Elementary functions of numbers that are hard: special values, with NumPy's answers; and numbers with
exact answers, worked out by mpmath and rounded once.

The hard ones are at the ends of what a function is finite for, where it is nearly its argument or
nearly 1, next to multiples of pi / 2 (the ones closest to them of their size), huge, subnormal, and
pseudo-random ones of all sizes, the same on every machine.

Writes data/elementary.txt: a number's bits, and the answer's. Needs mpmath.
"""

import random
import sys

import numpy as np

from shared.answers import data, emit

try:
    import mpmath as mp
except ImportError:
    print("NOTICE: the exact answers in tests/data/elementary.txt were NOT compared: no mpmath")
    sys.exit(0)

np.seterr(all="ignore")
mp.mp.prec = 1400

TYPES = {"f32": (np.float32, np.uint32, 8), "f64": (np.float64, np.uint64, 16)}

ONE = {
    "exp": mp.exp,
    "exp2": lambda x: mp.power(2, x),
    "expm1": mp.expm1,
    "log": mp.log,
    "log2": lambda x: mp.log(x, 2),
    "log10": mp.log10,
    "log1p": mp.log1p,
    "sin": mp.sin,
    "cos": mp.cos,
    "tan": mp.tan,
    "arcsin": mp.asin,
    "arccos": mp.acos,
    "arctan": mp.atan,
    "sinh": mp.sinh,
    "cosh": mp.cosh,
    "tanh": mp.tanh,
    "arcsinh": mp.asinh,
    "arccosh": mp.acosh,
    "arctanh": mp.atanh,
    "cbrt": lambda x: mp.sign(x) * mp.cbrt(abs(x)),
}
TWO = {
    "power": mp.power,
    "arctan2": mp.atan2,
    "hypot": mp.hypot,
    "logaddexp": lambda a, b: mp.log(mp.exp(a) + mp.exp(b)),
}

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, -2.0, 3.0, -3.0, 2.5, -2.5, np.inf, -np.inf, np.nan, 1e30, -1e30, 1e-30]


def bits(x) -> str:
    """The bits of a number in hexadecimal; any NaN as `nan`."""
    _, unsigned, digits = TYPES["f32" if x.dtype == np.float32 else "f64"]
    return "nan" if np.isnan(x) else f"{int(x.view(unsigned)):0{digits}x}"


def hard(name: str, dtype) -> list:
    """Numbers to compute a function of."""
    rng = random.Random(name)
    least, info = np.nextafter(dtype(0), dtype(1)), np.finfo(dtype)
    found = [dtype(x) for x in (1e-3, 0.1, 0.3466, 0.5, 0.7071, 0.9999, 1.0001, 1.4142, 1.5707963, 3.1415927, 10.0, 22.0)]
    found += [least, info.tiny, info.max, info.eps, dtype(1) - info.epsneg, dtype(1) + info.eps]
    # The ends: what exp, exp2 and sinh are finite and not 0 for.
    ends = {np.float32: (88.72, 89.41, -87.33, -103.97, 127.99, -149.0), np.float64: (709.78, 710.47, -708.39, -745.13, 1023.99, -1074.0)}
    found += [dtype(x) for x in ends[dtype]]
    # Close to multiples of pi / 2.
    for k in (1, 2, 3, 5, 1000, 10**6, 3 * 10**8, 10**12 + 7):
        found.append(dtype(float(k * mp.pi / 2)))
    found += [dtype(x) for x in (6381956970095103.0 * 2.0**797 if dtype is np.float64 else 16367173.0 * 2.0**72, 1e22, 5e8)]
    found += [dtype(rng.uniform(-1, 1) * 10.0 ** rng.uniform(-6, 2.4)) for _ in range(60)]
    found += [dtype(1 + rng.uniform(-1, 1) * 10.0 ** rng.uniform(-7, -1)) for _ in range(20)]
    exponents = (-140, 120) if dtype is np.float32 else (-1070, 1000)
    found += [dtype(rng.uniform(1, 2) * 2.0 ** rng.randint(*exponents) * rng.choice([-1, 1])) for _ in range(20)]
    return found


def rounded(exact, dtype):
    """The nearest number of a type, if the exact one is real."""
    if isinstance(exact, mp.mpc):
        return dtype(np.nan)
    if exact == 0:
        return dtype(0)
    precision, lowest = (24, -149) if dtype is np.float32 else (53, -1074)
    _, exponent = mp.frexp(exact)
    shift = min(precision - exponent, -lowest)
    value = mp.ldexp(mp.nint(mp.ldexp(exact, shift)), -shift)
    return dtype(float(value)) if abs(value) <= mp.mpf(float(np.finfo(dtype).max)) else dtype(np.inf * mp.sign(value))


def answer(function, exact, dtype, *arguments):
    """NumPy's answer if it is special, else the exact one, rounded."""
    # Of arrays: NumPy's powers of one exponent are special.
    numpys = function(*(np.array([x, x]) for x in arguments))[0]
    # mpmath has no -0, which is where functions of two numbers jump.
    is_special = numpys == 0 or not np.isfinite([numpys, *arguments]).all()
    if is_special or (len(arguments) == 2 and 0 in arguments):
        return numpys
    return rounded(exact(*(mp.mpf(float(x)) for x in arguments)), dtype)


def lines_of_one(name: str, dtype) -> list[str]:
    numbers = [*map(dtype, SPECIAL), *hard(name, dtype)]
    return [f"{bits(x)}\t{bits(answer(getattr(np, name), ONE[name], dtype, x))}" for x in numbers]


def pairs_of(name: str, dtype) -> list[tuple]:
    special = [dtype(x) for x in SPECIAL]
    found = [(x, y) for x in special for y in special]
    rng = random.Random(name)
    numbers = hard(name, dtype)
    if name == "power":
        # Powers that are finite: of numbers of all sizes, and of numbers close to 1.
        reach = 85 if dtype is np.float32 else 700
        for x in (abs(x) for x in numbers if x != 0):
            found.append((x, dtype(rng.uniform(-reach, reach) / max(1e-3, abs(float(np.log(np.float64(x))))))))
        return found
    return found + [(x, rng.choice(numbers)) for x in numbers]


def lines_of_two(name: str, dtype) -> list[str]:
    lines = []
    for x, y in pairs_of(name, dtype):
        result = answer(getattr(np, name), TWO[name], dtype, x, y)
        # Where nearly nothing is left of a sum, neither NumPy nor we have all digits.
        if name == "logaddexp" and np.isfinite(result) and abs(result) < max(abs(x), abs(y)) / 2:
            continue
        lines.append(f"{bits(x)} {bits(y)}\t{bits(result)}")
    return lines


def main() -> int:
    lines = []
    for type_name, (dtype, *_) in TYPES.items():
        for name in ONE:
            lines += [f"# {name} {type_name}", *lines_of_one(name, dtype)]
        for name in TWO:
            lines += [f"# {name} {type_name}", *lines_of_two(name, dtype)]
    return emit({data("elementary.txt"): "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
