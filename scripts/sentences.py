#!/usr/bin/env python3
"""Writes library/src/shape/sentences.rs: NumPy's sentences about two shapes, one per pair of ranks.

The compiler fills numbers into a message only where they are const parameters of the trait, so
each number of axes needs a trait and a text of its own.

Run without arguments to write the file, with --check to compare it with the committed one.
"""

import pathlib
import sys

TARGET = pathlib.Path(__file__).parent.parent / "library/src/shape/sentences.rs"
MAX_RANK = 6
# Sentences that are not worth the time to compile them for every pair of ranks: beyond this, they show
# the shapes as types.
COMMON_RANK = 4
# The axes that `np.dot` and `np.inner` sum along, by the ranks of both arrays.
ALIGNED_RANK = 3

HEADER = """\
//! NumPy's sentences about two shapes. Written by `scripts/sentences.py`; do not edit.

use super::aligned::{DotDiffers, InnerDiffers};
use super::broadcast::{IndexArraysDiffer, OperandsDiffer};
use super::fill::{Misfits, SelectionMisfits, UpdateMisfits};
use super::fit::FitsSize;
use super::new_shape::Infer;
use super::stretch::StretchesTo;
use crate::axis::Len;
use crate::axis::verdict::{Never, Yes};

/// Each line: the verdict trait, the new shape, its lengths, NumPy's sentence.
macro_rules! reshape {
    ($($name:ident $shape:ty, [$($len:ident)*] $message:literal;)*) => {$(
        /// Implemented for `Yes`: the new shape has as many elements as the array.
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this shape has another number of elements"
        )]
        pub trait $name<const SIZE: usize, $(const $len: usize),*> {}
        #[diagnostic::do_not_recommend]
        impl<const SIZE: usize, $(const $len: usize),*> $name<SIZE, $($len),*> for Yes {}
        impl<const SIZE: usize, $(const $len: usize),*> FitsSize<SIZE> for $shape where
            Never: $name<SIZE, $($len),*>
        {
        }
    )*};
}

/// Each line: the verdict trait, the shape and the one asked for, their lengths, NumPy's sentence.
macro_rules! stretch {
    ($($name:ident $from:ty => $into:ty, [$($len:ident)*] $message:literal;)*) => {$(
        /// Implemented for `Yes`: the array can be broadcast to the shape asked for.
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "an axis of the array is neither 1 nor as long as that of this shape"
        )]
        pub trait $name<$(const $len: usize),*> {}
        #[diagnostic::do_not_recommend]
        impl<$(const $len: usize),*> $name<$($len),*> for Yes {}
        impl<$(const $len: usize),*> StretchesTo<$into> for $from where Never: $name<$($len),*> {}
    )*};
}

/// Each line: the verdict trait, two shapes whose axes that are summed along have the lengths `N` and `M`,
/// their lengths, NumPy's sentence.
macro_rules! differ {
    ($trait:ident, note $note:literal; $($name:ident $from:ty, $into:ty, [$($len:ident)*] $message:literal;)*) => {$(
        /// Implemented for `Yes`: the axes are of the same length.
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "an axis has length {N} in one and {M} in the other",
            note = $note
        )]
        pub trait $name<const N: usize, const M: usize, $(const $len: usize),*> {}
        #[diagnostic::do_not_recommend]
        impl<const N: usize, const M: usize, $(const $len: usize),*> $name<N, M, $($len),*> for Yes {}
        impl<const N: usize, const M: usize, $(const $len: usize),*> $trait<N, M, $into> for $from where
            Never: $name<N, M, $($len),*>
        {
        }
    )*};
}

/// Each line: the verdict trait, two shapes that cannot be broadcast together, their lengths, NumPy's sentence. Which
/// axes differ is not said: there may be several, and the sentence is to be read once.
macro_rules! operands {
    ($trait:ident, note $note:literal; $($name:ident $from:ty, $into:ty, [$($len:ident)*] $message:literal;)*) => {$(
        /// Implemented for `Yes`: the shapes can be broadcast together.
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "two lengths differ, and neither is 1",
            note = $note
        )]
        pub trait $name<$(const $len: usize),*> {}
        #[diagnostic::do_not_recommend]
        impl<$(const $len: usize),*> $name<$($len),*> for Yes {}
        impl<$(const $len: usize),*> $trait<$into> for $from where Never: $name<$($len),*> {}
    )*};
}

/// Each line: the verdict trait, the shape of values and that of a place, their lengths, NumPy's
/// sentence.
macro_rules! misfits {
    ($trait:ident, label $label:literal; $($name:ident $from:ty, $into:ty, [$($len:ident)*] $message:literal;)*) => {$(
        /// Implemented for `Yes`: the values can be broadcast to the place.
        #[diagnostic::on_unimplemented(message = $message, label = $label)]
        pub trait $name<$(const $len: usize),*> {}
        #[diagnostic::do_not_recommend]
        impl<$(const $len: usize),*> $name<$($len),*> for Yes {}
        impl<$(const $len: usize),*> $trait<$into> for $from where Never: $name<$($len),*> {}
    )*};
}
"""


def tuple_of(words: list[str]) -> str:
    """A tuple as NumPy writes it in a sentence."""
    return f"({words[0]},)" if len(words) == 1 else f"({','.join(words)})"


def type_of(axes: list[str]) -> str:
    return f"({', '.join(axes)},)" if len(axes) == 1 else f"({', '.join(axes)})"


def reshape(rank: int, inferred: int | None) -> str:
    names = [f"N{axis}" for axis in range(rank)]
    given = [name for axis, name in enumerate(names) if axis != inferred]
    axes = ["Infer" if axis == inferred else f"Len<{name}>" for axis, name in enumerate(names)]
    words = ["newaxis" if axis == inferred else f"{{{name}}}" for axis, name in enumerate(names)]
    # NumPy leaves out an unknown length at the beginning, and then the comma of a tuple of one.
    shape = f"({','.join(words[1:])})" if inferred == 0 else tuple_of(words)
    trait = "Fits" + "".join("Infer" if axis == "Infer" else "Len" for axis in axes)
    message = f'"cannot reshape array of size {{SIZE}} into shape {shape}"'
    return f"    {trait} {type_of(axes)}, [{' '.join(given)}] {message};"


def pair(name: str, between: str, rank: int, target: int, sentence: str) -> str:
    """A line for an array of one rank and one of another; `sentence` has places for the shapes."""
    names = [[f"{letter}{axis}" for axis in range(axes)] for letter, axes in (("A", rank), ("T", target))]
    from_type, into_type = (type_of([f"Len<{n}>" for n in some]) for some in names)
    from_text, into_text = (tuple_of([f"{{{n}}}" for n in some]) for some in names)
    message = sentence.format(a=from_text, t=into_text)
    return f'    {name} {from_type}{between} {into_type}, [{" ".join(names[0] + names[1])}]\n        "{message}";'


def stretch(rank: int, target: int) -> str:
    sentence = (
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
        "{a}  and requested shape {t}"
    )
    return pair(f"Stretch{rank}To{target}", " =>", rank, target, sentence)


# The macro and its first arguments, the names of the verdict traits, the least rank of the second
# shape, NumPy's sentence.
PAIRS = [
    (
        "operands",
        'OperandsDiffer, note "shapes are aligned at their last axes; `None` in an index adds an axis of length 1"',
        "Operands{}And{}",
        1,
        "operands could not be broadcast together with shapes {a} {t}",
    ),
    (
        "operands",
        'IndexArraysDiffer, note "index arrays select element by element; `np.ix_(rows, columns)` selects every combination"',
        "IndexArrays{}And{}",
        1,
        "shape mismatch: indexing arrays could not be broadcast together with shapes {a} {t}",
    ),
    (
        "misfits",
        'Misfits, label "an axis of the value is neither 1 nor as long as that of the destination"',
        "Input{}Into{}",
        0,
        "could not broadcast input array from shape {a} into shape {t}",
    ),
    (
        "misfits",
        'SelectionMisfits, label "an axis of the value is neither 1 nor as long as that of what is selected"',
        "Value{}Into{}",
        0,
        "shape mismatch: value array of shape {a} could not be broadcast to indexing result of shape {t}",
    ),
    (
        "misfits",
        'UpdateMisfits, label "an axis of the value is neither 1 nor as long as that of what is updated"',
        "Update{}Of{}",
        0,
        "operands could not be broadcast together with shapes {t} {a} {t}",
    ),
]


# As `PAIRS`; the second axis that is summed along, by the rank of its array.
ALIGNED = [
    (
        'DotDiffers, note "the last axis of the first is summed along together with the last but one of the second, or its only one"',
        "Dot{}And{}",
        lambda rank: max(rank - 2, 0),
    ),
    (
        'InnerDiffers, note "the last axes of both are summed along together"',
        "Inner{}And{}",
        lambda rank: rank - 1,
    ),
]


def aligned(name: str, rank: int, target: int, axis: int) -> str:
    sentence = f"shapes {{a}} and {{t}} not aligned: {{{{N}}}} (dim {rank - 1}) != {{{{M}}}} (dim {axis})"
    return pair(name.format(rank, target), ",", rank, target, sentence)


def text() -> str:
    # With only one length, to be worked out, every array fits.
    places = [
        (rank, inferred)
        for rank in range(1, MAX_RANK + 1)
        for inferred in [None, *range(rank)]
        if (rank, inferred) != (1, 0)
    ]
    pairs = [(rank, target) for rank in range(1, MAX_RANK + 1) for target in range(rank, MAX_RANK + 1)]
    lines = [HEADER]
    lines += ["#[rustfmt::skip]", "reshape! {", '    FitsScalar (), [] "cannot reshape array of size {SIZE} into shape ()";']
    lines += [reshape(*place) for place in places]
    lines += ["}", "", "#[rustfmt::skip]", "stretch! {"]
    lines += [stretch(*pair) for pair in pairs]
    lines += ["}"]
    for macro, first, name, least, sentence in PAIRS:
        lines += ["", "#[rustfmt::skip]", f"{macro}! {{", f"    {first};"]
        for rank in range(1, COMMON_RANK + 1):
            for target in range(least, COMMON_RANK + 1):
                lines += [pair(name.format(rank, target), ",", rank, target, sentence)]
        lines += ["}"]
    for first, name, axis in ALIGNED:
        lines += ["", "#[rustfmt::skip]", "differ! {", f"    {first};"]
        for rank in range(1, ALIGNED_RANK + 1):
            for target in range(1, ALIGNED_RANK + 1):
                lines += [aligned(name, rank, target, axis(target))]
        lines += ["}"]
    return "\n".join(lines) + "\n"


def main() -> int:
    if "--check" in sys.argv:
        if TARGET.read_text() != text():
            print(f"{TARGET} is not what this script writes", file=sys.stderr)
            return 1
        return 0
    TARGET.write_text(text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
