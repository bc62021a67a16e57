#!/usr/bin/env python3
"""Writes runtime/src/element/promote.rs: NumPy's table of result types.

Run without arguments to write the file, with --check to compare it with the committed one. The
table is the rule of `numpy.promote_types`; with numpy installed, `--numpy` holds it to that.
"""

import pathlib
import sys

TARGET = pathlib.Path(__file__).parent.parent / "runtime/src/element/promote.rs"

BITS = {"i8": 8, "i16": 16, "i32": 32, "i64": 64, "isize": 64, "i128": 128}
BITS |= {"u" + name[1:]: bits for name, bits in BITS.items()}
BITS |= {"f32": 32, "f64": 64}
TYPES = ["bool", *BITS]
# Behind the feature `complex`: the types, and those of their parts.
PARTS = {"Complex32": "f32", "Complex64": "f64"}
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


def table() -> str:
    lines = [
        "//! NumPy's table of result types. Written by `scripts/promotions.py`; do not edit.",
        "",
        "use super::literal::{float, int};",
        "use super::number::{Cast, Number};",
        "",
        "/// The type that a number of type `Self` and one of type `B` have together; NumPy's",
        "/// `np.promote_types`. A literal takes the type of what is beside it.",
        "#[diagnostic::on_unimplemented(",
        '    message = "no common type for elements of type `{Self}` and `{B}`",',
        '    label = "`{Self}` and `{B}` cannot be combined"',
        ")]",
        "pub trait Promote<B> {",
        "    /// The common type.",
        "    type Out: Number;",
        "",
        "    /// Both as numbers of that type.",
        "    fn promote(self, other: B) -> (Self::Out, Self::Out);",
        "}",
        "",
        "macro_rules! promotions {",
        "    ($($a:ident: $($b:ident $out:ident),*;)*) => {",
        "        $($(#[diagnostic::do_not_recommend]",
        "        impl Promote<$b> for $a {",
        "            type Out = $out;",
        "",
        "            #[inline(always)]",
        "            fn promote(self, other: $b) -> ($out, $out) {",
        "                (self.cast(), other.cast())",
        "            }",
        "        })*)*",
        "    };",
        "}",
        "",
        "#[rustfmt::skip]",
        "promotions! {",
    ]
    for a in TYPES:
        pairs = [(b, promote(a, b)) for b in TYPES]
        pairs.append(("int", "i64" if a == "bool" else a))
        pairs.append(("float", a if a[0] == "f" else "f64"))
        lines.append(f"    {a}: " + ", ".join(f"{b} {out}" for b, out in pairs) + ";")
    for weak in ["int", "float"]:
        outs = []
        for a in TYPES:
            if weak == "int":
                outs.append((a, "i64" if a == "bool" else a))
            else:
                outs.append((a, a if a[0] == "f" else "f64"))
        lines.append(f"    {weak}: " + ", ".join(f"{b} {out}" for b, out in outs) + ";")
    lines += ["}", "", '#[cfg(feature = "complex")]', "use super::literal::complex;"]
    lines += ['#[cfg(feature = "complex")]', "use crate::complex::{Complex32, Complex64};"]
    lines += ["", '#[cfg(feature = "complex")]', "#[rustfmt::skip]", "promotions! {"]
    for a in TYPES:
        pairs = [(b, promote(a, b)) for b in PARTS]
        pairs.append(("complex", "Complex32" if a == "f32" else "Complex64"))
        lines.append(f"    {a}: " + ", ".join(f"{b} {out}" for b, out in pairs) + ";")
    for a in PARTS:
        pairs = [(b, promote(a, b)) for b in [*TYPES, *PARTS]]
        pairs += [(weak, a) for weak in ["int", "float", "complex"]]
        lines.append(f"    {a}: " + ", ".join(f"{b} {out}" for b, out in pairs) + ";")
    for weak in ["int", "float"]:
        lines.append(f"    {weak}: " + ", ".join(f"{b} {b}" for b in PARTS) + ";")
    outs = [(a, "Complex32" if a == "f32" else "Complex64") for a in TYPES]
    outs += [(b, b) for b in PARTS]
    lines.append("    complex: " + ", ".join(f"{b} {out}" for b, out in outs) + ";")
    lines.append("}")
    return "\n".join(lines) + "\n"


def agrees_with_numpy() -> bool:
    import numpy

    names = {"f32": "float32", "f64": "float64", "bool": "bool"}
    names |= {"Complex32": "complex64", "Complex64": "complex128"}
    names |= {name: f"{'u' if name[0] == 'u' else ''}int{bits}" for name, bits in BITS.items() if name[0] in "iu" and bits < 128}
    wrong = [
        (a, b)
        for a in names
        for b in names
        if numpy.promote_types(names[a], names[b]) != numpy.dtype(names[promote(a, b)])
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
