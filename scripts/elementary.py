#!/usr/bin/env python3
"""Writes library/src/elementary/coefficients.rs: the polynomials and constants that exp, log,
sin and the like are computed with.

Each polynomial interpolates its function, computed with 60 digits, at the Chebyshev nodes of its
interval: its error is at most a few times that of the best one of its degree. The largest relative
error of each is printed and written beside it.

Run without arguments to write the file, with --check to compare it with the committed one. Needs
mpmath.
"""

import math
import pathlib
import subprocess
import sys

import mpmath as mp

mp.mp.dps = 60
TARGET = pathlib.Path(__file__).parent.parent / "library/src/elementary/coefficients.rs"

HEAD = """\
//! The polynomials and constants of the elementary functions. Written by `scripts/elementary.py`; do
//! not edit.
//!
//! A polynomial's coefficients begin with the constant one. The number behind each says how far it is
//! from what it stands for, in proportion to the function that it is part of.

/// What the elementary functions of a type are computed with.
pub(super) trait Coefficients: Sized + 'static {
"""


def sinh_part(z):
    """(sinh(r) - r) / r**3, of z = r * r."""
    r = mp.sqrt(z)
    return (mp.sinh(r) - r) / r**3 if z > mp.mpf(10) ** -12 else mp.mpf(1) / 6 + z / 120 + z * z / 5040


def cosh_part(z):
    """(cosh(r) - 1) / r**2."""
    r = mp.sqrt(z)
    return (mp.cosh(r) - 1) / z if z > mp.mpf(10) ** -12 else mp.mpf(1) / 2 + z / 24 + z * z / 720


def log2_part(f):
    """log2(1 + f) / f."""
    return (mp.log1p(f) / f if abs(f) > mp.mpf(10) ** -12 else 1 - f / 2 + f * f / 3) / mp.log(2)


def arctanh_part(z):
    """(arctanh(s) - s) / s**3, of z = s * s."""
    s = mp.sqrt(z)
    return (mp.atanh(s) - s) / s**3 if z > mp.mpf(10) ** -12 else mp.mpf(1) / 3 + z / 5 + z * z / 7


def tanh_part(z):
    """(tanh(r) - r) / r**3."""
    r = mp.sqrt(z)
    return (mp.tanh(r) - r) / r**3 if z > mp.mpf(10) ** -12 else mp.mpf(-1) / 3 + 2 * z / 15 - 17 * z * z / 315


def tan_part(z):
    """(tan(r) - r) / r**3."""
    r = mp.sqrt(z)
    return (mp.tan(r) - r) / r**3 if z > mp.mpf(10) ** -12 else mp.mpf(1) / 3 + 2 * z / 15 + 17 * z * z / 315


def inverse_cbrt(distance):
    """(1 - distance) ** (-1 / 3)."""
    return 1 / mp.cbrt(1 - distance)


def log_rest(z):
    """(atanh(s) - s - s**3 / 3) / s**5."""
    s = mp.sqrt(z)
    if z > mp.mpf(10) ** -8:
        return (mp.atanh(s) - s - s**3 / 3) / s**5
    return mp.mpf(1) / 5 + z / 7 + z * z / 9 + z**3 / 11


def sin_part(z):
    """(sin(r) - r) / r**3."""
    r = mp.sqrt(z)
    return (mp.sin(r) - r) / r**3 if z > mp.mpf(10) ** -12 else mp.mpf(-1) / 6 + z / 120 - z * z / 5040


def cos_part(z):
    """(cos(r) - 1 + r**2 / 2) / r**4."""
    r = mp.sqrt(z)
    return (mp.cos(r) - 1 + z / 2) / z**2 if z > mp.mpf(10) ** -10 else mp.mpf(1) / 24 - z / 720 + z * z / 40320


def arctan_part(z):
    """(arctan(t) - t) / t**3."""
    t = mp.sqrt(z)
    return (mp.atan(t) - t) / t**3 if z > mp.mpf(10) ** -12 else mp.mpf(-1) / 3 + z / 5 - z * z / 7


def arcsin_part(z):
    """(arcsin(t) - t) / t**3."""
    t = mp.sqrt(z)
    return (mp.asin(t) - t) / t**3 if z > mp.mpf(10) ** -12 else mp.mpf(1) / 6 + 3 * z / 40 + 15 * z * z / 336


REDUCED = (mp.log(2) / 2) ** 2 * mp.mpf("1.0001")
QUARTER = (mp.pi / 4) ** 2 * mp.mpf("1.0001")
BELOW_SQRT_2 = (mp.sqrt(0.5) - 1, mp.sqrt(2) - 1)
HALF_REDUCED = (mp.log(2) / 2 * mp.mpf("0.63")) ** 2
RATIO = mp.mpf("0.201") ** 2
DISTANCE = mp.mpf("0.105")
LOG = ((mp.sqrt(2) - 1) / (mp.sqrt(2) + 1)) ** 2 * mp.mpf("1.0001")

# Name, what it is, the function, its interval, how much of the whole result it is at most, and the number
# of coefficients for f32 and f64.
POLYNOMIALS = [
    ("SINH", "`(sinh(r) - r) / r³`, of `r²`, for `|r| <= log(2) / 2`", sinh_part, (0, REDUCED), lambda z: z, 3, 5),
    ("COSH", "`(cosh(r) - 1) / r²`, of `r²`", cosh_part, (0, REDUCED), lambda z: z, 3, 5),
    ("ARCTANH", "`(arctanh(s) - s) / s³`, of `s²`, for `|s| <= 0.201`", arctanh_part, (0, RATIO), lambda z: z, 3, 7),
    ("TANH", "`(tanh(r) - r) / r³`, of `r²`, for `|r| <= 0.63 log(2) / 2`", tanh_part, (0, HALF_REDUCED), lambda z: z, 3, 7),
    ("SIN", "`(sin(r) - r) / r³`, of `r²`, for `|r| <= pi / 4`", sin_part, (0, QUARTER), lambda z: z, 3, 6),
    ("COS", "`(cos(r) - 1 + r² / 2) / r⁴`, of `r²`", cos_part, (0, QUARTER), lambda z: z * z / 0.7, 3, 6),
    ("TAN", "`(tan(r) - r) / r³`, of `r²`, for `|r| <= pi / 4`", tan_part, (0, QUARTER), lambda z: z, 7, 14),
    ("ARCTAN", "`(arctan(t) - t) / t³`, of `t²`, for `|t| <= 1 / 2`", arctan_part, (0, mp.mpf(1) / 4), lambda z: z, 5, 12),
    ("ARCSIN", "`(arcsin(t) - t) / t³`, of `t²`, for `|t| <= 1 / 2`", arcsin_part, (0, mp.mpf(1) / 4), lambda z: z, 5, 13),
    ("CBRT", "`1 / cbrt(1 - d)`, for `|d| <= 0.105`", inverse_cbrt, (-DISTANCE, DISTANCE), lambda d: 1, 3, 5),
]

# What only powers need: those of f64, and those of f32, whose logarithm is computed in f64.
OF_POWERS = [
    ("LOG_REST", "`(arctanh(s) - s - s³ / 3) / s⁵`, of `s²`", log_rest, (0, LOG), lambda z: z * z, 7),
    ("SHORT_LOG2", "`log2(1 + f) / f`, with few digits", log2_part, BELOW_SQRT_2, abs, 12),
]

# Of a type: the bits of a significand, and how many of them the upper part of a constant has, if it is to be
# multiplied by the exponent of a number, by a number of which as many bits are left, and by an integer up
# to 4.
TYPES = {"f32": (24, 15, 12, 21), "f64": (53, 42, 26, 50)}


def rounded(x, bits: int):
    """The nearest number of so many bits."""
    x = mp.mpf(x)
    if x == 0:
        return x
    _, exponent = mp.frexp(x)
    return mp.ldexp(mp.nint(mp.ldexp(x, bits - exponent)), exponent - bits)


def parts(x, *bits: int) -> list:
    """A number as a sum of numbers of so many bits."""
    found = []
    for count in bits:
        found.append(rounded(x, count))
        x -= found[-1]
    return found


def cbrt_bits(name: str):
    """From this, a third of the upper bits of a number is taken, as an integer that is added to a power of two:
    those of a number near the inverse of its cubic root are left. Found so that the products with its cube are
    as far from 1 on both sides."""
    significand, size = TYPES[name][0] - 1, 32 if name == "f32" else 64
    bias = (1 << (size - significand - 2)) - 1

    def number(logarithm: float) -> float:
        """What a number is whose bits say so, as a logarithm."""
        whole = math.floor(logarithm)
        return math.ldexp(1 + logarithm - whole, whole)

    def excess(shift: float) -> float:
        products = [number(at) * number(shift - at / 3) ** 3 for at in (step / 4096 for step in range(3 * 4096))]
        return (max(products) - 1) - (1 - min(products))

    low, high = -0.2, 0.2
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (low, middle) if excess(middle) > 0 else (middle, high)
    unit = 1 << (2 * significand - size)
    return mp.nint((1 << significand) * mp.mpf(4) / 3 + unit * (bias * mp.mpf(4) / 3 + low))


def constants(name: str) -> list[tuple[str, str, object]]:
    whole, exponent, half, small = TYPES[name]
    ln2, pio2, pio4 = mp.log(2), mp.pi / 2, mp.pi / 4
    log2e, log10e, log10_2 = 1 / mp.log(2), 1 / mp.log(10), mp.log(2) / mp.log(10)
    split = [
        ("LN_2", "log(2)", parts(ln2, exponent, whole)),
        ("LOG10_2", "log10(2)", parts(log10_2, exponent, whole)),
        ("LOG2_E", "log2(e)", parts(log2e, half, whole)),
        ("LOG10_E", "log10(e)", parts(log10e, half, whole)),
        ("FRAC_PI_4", "pi / 4", parts(pio4, small, whole)),
    ]
    found = []
    for constant, meaning, (high, low) in split:
        found.append((f"{constant}_HI", f"The upper part of `{meaning}`", high))
        found.append((f"{constant}_LO", f"What is missing to `{meaning}`", low))
    found.append(("CBRT_BITS", "What a third of the bits of a number is taken from", cbrt_bits(name)))
    for number, part in enumerate(parts(pio2, whole, whole, whole), 1):
        found.append((f"FRAC_PI_2_{number}", f"Part {number} of `pi / 2`", part))
    return found


def nodes_of(interval, count: int) -> list:
    """Chebyshev nodes. From 0 on, of one more that is 0 itself: there, the error does not matter."""
    low, high = interval
    of = count + (low == 0)
    cosines = [mp.cos(mp.pi * (2 * k + 1) / (2 * of)) for k in range(of)]
    least = cosines[-1] if low == 0 else mp.mpf(-1)
    return [low + (high - low) * (cosine - least) / (1 - least) for cosine in cosines[:count]]


def interpolate(function, interval, count: int) -> list:
    nodes = nodes_of(interval, count)
    matrix = mp.matrix(count, count)
    values = mp.matrix(count, 1)
    for row, node in enumerate(nodes):
        values[row] = function(node)
        for column in range(count):
            matrix[row, column] = node**column
    return list(mp.lu_solve(matrix, values))


def largest_error(coefficients, function, interval, share) -> object:
    low, high = interval
    worst = mp.mpf(0)
    for k in range(201):
        x = low + (high - low) * mp.mpf(k) / 200
        value = mp.polyval(coefficients[::-1], x)
        worst = max(worst, abs(value - function(x)) * share(x))
    return worst


def literal(x, name: str) -> str:
    """A Rust literal that is read as this number, which the type holds exactly."""
    text = repr(float(x)) if name == "f64" else shortest_f32(x)
    return text if "." in text or "e" in text else text + ".0"


def shortest_f32(x) -> str:
    import numpy

    return repr(float(str(numpy.float32(float(x)))))


def polynomial(name, function, interval, share, count, type_name, indent, const, slice_type) -> list[str]:
    exact = interpolate(function, interval, count)
    log = mp.log(largest_error(exact, function, interval, share), 2)
    print(f"{type_name} {name}: 2^{mp.nstr(log, 4)}")
    static = "'static " if slice_type == "[Self]" else ""
    lines = [f"{indent}// 2^{int(mp.ceil(log))}\n{indent}{const} {name}: &{static}{slice_type} = &[\n"]
    lines.extend(f"{indent}    {literal(rounded(c, TYPES[type_name][0]), type_name)},\n" for c in exact)
    lines.append(f"{indent}];\n")
    return lines


def formatted(text: str) -> str:
    """As `cargo fmt` leaves it."""
    command = ["rustfmt", "--edition", "2024"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def main() -> int:
    lines = [HEAD]
    for name, meaning, *_ in POLYNOMIALS:
        lines.append(f"    /// {meaning}.\n    const {name}: &'static [Self];\n")
    for name, meaning, _ in constants("f64"):
        lines.append(f"    /// {meaning}.\n    const {name}: Self;\n")
    lines.append("}\n")
    for number, type_name in enumerate(TYPES):
        lines.append(f"\nimpl Coefficients for {type_name} {{\n")
        for name, _, function, interval, share, *counts in POLYNOMIALS:
            lines.extend(polynomial(name, function, interval, share, counts[number], type_name, "    ", "const", "[Self]"))
        for name, _, value in constants(type_name):
            lines.append(f"    const {name}: Self = {literal(value, type_name)};\n")
        lines.append("}\n")
    for name, meaning, function, interval, share, count in OF_POWERS:
        lines.append(f"\n/// {meaning}.\n")
        lines.extend(polynomial(name, function, interval, share, count, "f64", "", "pub(super) const", "[f64]"))
    third = mp.mpf(1) / 3
    low = literal(rounded(third - rounded(third, 53), 53), "f64")
    lines.append(f"\n/// What is missing to `1 / 3`.\npub(super) const THIRD_LO: f64 = {low};\n")
    text = formatted("".join(lines))
    if "--check" in sys.argv:
        return 0 if TARGET.read_text() == text else 1
    TARGET.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
