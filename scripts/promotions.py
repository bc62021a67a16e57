#!/usr/bin/env python3
"""Writes library/src/element/table.rs: NumPy's table of result types, and what follows from it.

Run without arguments to write the file, with --check to compare it with the committed one. The
table is the rule of `numpy.promote_types`; with numpy installed, `--numpy` holds it to that.
"""

import pathlib
import sys

TARGET = pathlib.Path(__file__).parent.parent / "library/src/element/table.rs"

BITS = {"i8": 8, "i16": 16, "i32": 32, "i64": 64, "isize": 64, "i128": 128}
BITS |= {"u" + name[1:]: bits for name, bits in BITS.items()}
BITS |= {"f32": 32, "f64": 64}
TYPES = ["bool", *BITS]
# Behind the feature `complex`: the types, and those of their parts.
PARTS = {"Complex32": "f32", "Complex64": "f64"}
# Behind the feature `half`: NumPy's float16, and one that NumPy has not, which stands beside its own kind, bools,
# integers of eight bits and literals only, and is stored where nothing is lost.
HALVES = ["f16", "bf16"]
# The narrowest float that holds every value of the integer.
FLOAT_FOR = {8: "f32", 16: "f32", 32: "f64", 64: "f64", 128: "f64"}


def promote(a: str, b: str) -> str:
    if a == b or b == "bool":
        return a
    if a == "bool":
        return b
    if a in PARTS or b in PARTS:
        part = promote(PARTS.get(a, a), PARTS.get(b, b))
        return next(name for name in PARTS if PARTS[name] == part)
    kinds = a[0] + b[0]
    if kinds == "ff":
        return "f64"
    if "f" in kinds:
        real, integer = (a, b) if a[0] == "f" else (b, a)
        return max(real, FLOAT_FOR[BITS[integer]])
    if a[0] == b[0]:
        if BITS[a] == BITS[b]:
            # i64 and isize: the type whose size does not depend on the machine.
            return a if "size" in b else b
        return a if BITS[a] > BITS[b] else b
    signed, unsigned = (a, b) if a[0] == "i" else (b, a)
    if BITS[signed] > BITS[unsigned]:
        return signed
    if BITS[unsigned] < 64:
        return f"i{2 * BITS[unsigned]}"
    return "f64"


def promote_half(a: str, b: str) -> str | None:
    """As `promote`, of which one is a float of two bytes."""
    half, other = (a, b) if a in HALVES else (b, a)
    if other in (half, "bool", "i8", "u8"):
        return half
    if half == "bf16" or other == "bf16":
        return None
    if other in PARTS or other in ("f32", "f64"):
        return other
    return FLOAT_FOR[BITS[other]]


WEAK = ["int", "float"]


def with_literals(a: str) -> list[tuple[str, str]]:
    """What a number has together with an integer and with a float literal."""
    beside_int = {"bool": "i64", "int": "i64", "float": "f64"}.get(a, a)
    return [("int", beside_int), ("float", a if a in ("f32", "f64") else "f64")]


def is_stored(a: str, b: str) -> bool:
    """Whether an array of `b` takes elements of type `a`, which differ from its own."""
    same_size = a[0] == b[0] and BITS.get(a) == BITS.get(b)
    return a != b and (same_size or promote(a, b) == b)


def is_generic(a: str, b: str) -> bool:
    """What is said of all floats at once, in `element/float_element.rs`, and of all numbers that stay what they
    are, in `element/own.rs`."""
    floats = ("f32", "f64")
    beside = ["bool", *WEAK]
    if is_integer(a) and b in (a, "int") or is_integer(b) and a == "int":
        return True
    return a in floats and (b == a or b in beside) or b in floats and a in beside


def real_promotions() -> list[str]:
    lines = []
    for a in TYPES:
        pairs = [(b, promote(a, b)) for b in TYPES] + with_literals(a)
        pairs = [(b, out) for b, out in pairs if not is_generic(a, b)]
        lines.append(f"    {a}: " + ", ".join(f"{b} {out}{comparison(a, b)}" for b, out in pairs) + ";")
    for place, weak in enumerate(WEAK):
        outs = [(a, with_literals(a)[place][1]) for a in TYPES]
        outs = [(b, out) for b, out in outs if not is_generic(weak, b)]
        outs += with_literals(weak)
        lines.append(f"    {weak}: " + ", ".join(f"{b} {out}{comparison(weak, b)}" for b, out in outs) + ";")
    return ["#[rustfmt::skip]", "promotions! {", *lines, "}", ""]


def stored() -> list[str]:
    lines = [f"    {a} => " + " ".join(b for b in TYPES if is_stored(a, b)) + ";" for a in TYPES if a != "f64"]
    return ["widens! {", *lines, "}", ""]


def inexact() -> list[str]:
    """What integers and `bool` are calculated in: floats stay what they are (`element/inexact.rs`)."""
    numbers = {out: [a for a in TYPES if a[0] != "f" and FLOAT_FOR[BITS.get(a, 8)] == out] for out in ["f32", "f64"]}
    lines = [f"    {out}: " + " ".join(names) + ";" for out, names in numbers.items()]
    return ["to_inexact! {", *lines, "}", ""]


def is_integer(a: str) -> bool:
    return a in BITS and a[0] in "iu"


def comparison(a: str, b: str) -> str:
    """How numbers of two types are compared, if not as what they have together."""
    if a == b == "int":
        return " by literals"
    if is_integer(a) and is_integer(b) and promote(a, b) == "f64":
        return " by signed_first" if a[0] == "i" else " by signed_last"
    return ""


def complex_promotions() -> list[str]:
    lines = ['#[cfg(feature = "complex")]', "#[rustfmt::skip]", "promotions! {"]
    for a in TYPES:
        pairs = [(b, promote(a, b)) for b in PARTS]
        pairs.append(("complex", "Complex32" if a == "f32" else "Complex64"))
        lines.append(f"    {a}: " + ", ".join(f"{b} {out}" for b, out in pairs) + ";")
    for a in PARTS:
        pairs = [(b, promote(a, b)) for b in [*TYPES, *PARTS]]
        pairs += [(weak, a) for weak in ["int", "float", "complex"]]
        lines.append(f"    {a}: " + ", ".join(f"{b} {out}" for b, out in pairs) + ";")
    for weak in WEAK:
        pairs = [(b, b) for b in PARTS] + [("complex", "Complex64")]
        lines.append(f"    {weak}: " + ", ".join(f"{b} {out}" for b, out in pairs) + ";")
    outs = [(a, "Complex32" if a == "f32" else "Complex64") for a in TYPES]
    outs += [(b, b) for b in PARTS]
    outs += [(weak, "Complex64") for weak in [*WEAK, "complex"]]
    lines.append("    complex: " + ", ".join(f"{b} {out}" for b, out in outs) + ";")
    lines.append("}")
    return lines


def half_promotions() -> list[str]:
    """What is not said of all floats at once."""
    lines = ['#[cfg(feature = "half")]', "#[rustfmt::skip]", "promotions! {"]
    others = [a for a in TYPES if a != "bool"]
    for half in HALVES:
        outs = [(b, promote_half(half, b)) for b in others]
        outs = [(b, out) for b, out in outs if out]
        lines.append(f"    {half}: " + ", ".join(f"{b} {out}" for b, out in outs) + ";")
        lines += [f"    {a}: {half} {out};" for a, out in outs]
    return [*lines, "}", ""]


def half_stored() -> list[str]:
    lines = ['#[cfg(feature = "half")]', "widens! {"]
    lines += [f"    {a} => " + " ".join(HALVES) + ";" for a in ["bool", "i8", "u8"]]
    lines += [f"    {half} => f32 f64;" for half in HALVES]
    return [*lines, "}", ""]


def half_beside_complex() -> list[str]:
    lines = ['#[cfg(all(feature = "half", feature = "complex"))]', "#[rustfmt::skip]", "promotions! {"]
    pairs = [("Complex32", "Complex32"), ("Complex64", "Complex64"), ("complex", "Complex32")]
    lines.append("    f16: " + ", ".join(f"{b} {out}" for b, out in pairs) + ";")
    lines += [f"    {a}: f16 {out};" for a, out in pairs]
    return [*lines, "}"]


def table() -> str:
    head = [
        "//! Which type two numbers have together, which elements may be stored where, and in which type",
        "//! functions calculate: NumPy's rules. Written by `scripts/promotions.py`; do not edit.",
        "",
        "use super::cast::Cast;",
        "use super::compare::Comparison;",
        "use super::inexact::{ToInexact, ToWidest, to_inexact};",
        "#[cfg(feature = \"complex\")]",
        "use super::literal::complex;",
        "use super::literal::{float, int};",
        "use super::promote::{Promote, literals, promotions, signed_first, signed_last};",
        "use super::store::{StoreInto, widens};",
        "use super::weak::fits;",
        "#[cfg(feature = \"complex\")]",
        "use crate::complex::{Complex32, Complex64};",
        "use crate::error::Error;",
        "#[cfg(feature = \"half\")]",
        "use crate::{bf16, f16};",
        "",
    ]
    lines = head + real_promotions() + stored() + inexact() + complex_promotions() + [""]
    lines += half_promotions() + half_stored() + half_beside_complex()
    return "\n".join(lines) + "\n"


def agrees_with_numpy() -> bool:
    import numpy

    names = {"f16": "float16", "f32": "float32", "f64": "float64", "bool": "bool"}
    names |= {"Complex32": "complex64", "Complex64": "complex128"}
    names |= {name: f"{'u' if name[0] == 'u' else ''}int{bits}" for name, bits in BITS.items() if name[0] in "iu" and bits < 128}
    wrong = [
        (a, b)
        for a in names
        for b in names
        if numpy.promote_types(names[a], names[b])
        != numpy.dtype(names[(promote_half if "f16" in (a, b) else promote)(a, b)])
    ]
    for pair in wrong:
        print("differs from numpy:", pair, file=sys.stderr)
    return not wrong


def main() -> int:
    text = table()
    if "--numpy" in sys.argv:
        return 0 if agrees_with_numpy() else 1
    if "--check" in sys.argv:
        if TARGET.read_text() != text:
            print(f"{TARGET} is not what scripts/promotions.py writes", file=sys.stderr)
            return 1
        return 0
    TARGET.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
