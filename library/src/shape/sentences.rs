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

#[rustfmt::skip]
reshape! {
    FitsScalar (), [] "cannot reshape array of size {SIZE} into shape ()";
    FitsLen (Len<N0>,), [N0] "cannot reshape array of size {SIZE} into shape ({N0},)";
    FitsLenLen (Len<N0>, Len<N1>), [N0 N1] "cannot reshape array of size {SIZE} into shape ({N0},{N1})";
    FitsInferLen (Infer, Len<N1>), [N1] "cannot reshape array of size {SIZE} into shape ({N1})";
    FitsLenInfer (Len<N0>, Infer), [N0] "cannot reshape array of size {SIZE} into shape ({N0},newaxis)";
    FitsLenLenLen (Len<N0>, Len<N1>, Len<N2>), [N0 N1 N2] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2})";
    FitsInferLenLen (Infer, Len<N1>, Len<N2>), [N1 N2] "cannot reshape array of size {SIZE} into shape ({N1},{N2})";
    FitsLenInferLen (Len<N0>, Infer, Len<N2>), [N0 N2] "cannot reshape array of size {SIZE} into shape ({N0},newaxis,{N2})";
    FitsLenLenInfer (Len<N0>, Len<N1>, Infer), [N0 N1] "cannot reshape array of size {SIZE} into shape ({N0},{N1},newaxis)";
    FitsLenLenLenLen (Len<N0>, Len<N1>, Len<N2>, Len<N3>), [N0 N1 N2 N3] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2},{N3})";
    FitsInferLenLenLen (Infer, Len<N1>, Len<N2>, Len<N3>), [N1 N2 N3] "cannot reshape array of size {SIZE} into shape ({N1},{N2},{N3})";
    FitsLenInferLenLen (Len<N0>, Infer, Len<N2>, Len<N3>), [N0 N2 N3] "cannot reshape array of size {SIZE} into shape ({N0},newaxis,{N2},{N3})";
    FitsLenLenInferLen (Len<N0>, Len<N1>, Infer, Len<N3>), [N0 N1 N3] "cannot reshape array of size {SIZE} into shape ({N0},{N1},newaxis,{N3})";
    FitsLenLenLenInfer (Len<N0>, Len<N1>, Len<N2>, Infer), [N0 N1 N2] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2},newaxis)";
    FitsLenLenLenLenLen (Len<N0>, Len<N1>, Len<N2>, Len<N3>, Len<N4>), [N0 N1 N2 N3 N4] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2},{N3},{N4})";
    FitsInferLenLenLenLen (Infer, Len<N1>, Len<N2>, Len<N3>, Len<N4>), [N1 N2 N3 N4] "cannot reshape array of size {SIZE} into shape ({N1},{N2},{N3},{N4})";
    FitsLenInferLenLenLen (Len<N0>, Infer, Len<N2>, Len<N3>, Len<N4>), [N0 N2 N3 N4] "cannot reshape array of size {SIZE} into shape ({N0},newaxis,{N2},{N3},{N4})";
    FitsLenLenInferLenLen (Len<N0>, Len<N1>, Infer, Len<N3>, Len<N4>), [N0 N1 N3 N4] "cannot reshape array of size {SIZE} into shape ({N0},{N1},newaxis,{N3},{N4})";
    FitsLenLenLenInferLen (Len<N0>, Len<N1>, Len<N2>, Infer, Len<N4>), [N0 N1 N2 N4] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2},newaxis,{N4})";
    FitsLenLenLenLenInfer (Len<N0>, Len<N1>, Len<N2>, Len<N3>, Infer), [N0 N1 N2 N3] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2},{N3},newaxis)";
    FitsLenLenLenLenLenLen (Len<N0>, Len<N1>, Len<N2>, Len<N3>, Len<N4>, Len<N5>), [N0 N1 N2 N3 N4 N5] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2},{N3},{N4},{N5})";
    FitsInferLenLenLenLenLen (Infer, Len<N1>, Len<N2>, Len<N3>, Len<N4>, Len<N5>), [N1 N2 N3 N4 N5] "cannot reshape array of size {SIZE} into shape ({N1},{N2},{N3},{N4},{N5})";
    FitsLenInferLenLenLenLen (Len<N0>, Infer, Len<N2>, Len<N3>, Len<N4>, Len<N5>), [N0 N2 N3 N4 N5] "cannot reshape array of size {SIZE} into shape ({N0},newaxis,{N2},{N3},{N4},{N5})";
    FitsLenLenInferLenLenLen (Len<N0>, Len<N1>, Infer, Len<N3>, Len<N4>, Len<N5>), [N0 N1 N3 N4 N5] "cannot reshape array of size {SIZE} into shape ({N0},{N1},newaxis,{N3},{N4},{N5})";
    FitsLenLenLenInferLenLen (Len<N0>, Len<N1>, Len<N2>, Infer, Len<N4>, Len<N5>), [N0 N1 N2 N4 N5] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2},newaxis,{N4},{N5})";
    FitsLenLenLenLenInferLen (Len<N0>, Len<N1>, Len<N2>, Len<N3>, Infer, Len<N5>), [N0 N1 N2 N3 N5] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2},{N3},newaxis,{N5})";
    FitsLenLenLenLenLenInfer (Len<N0>, Len<N1>, Len<N2>, Len<N3>, Len<N4>, Infer), [N0 N1 N2 N3 N4] "cannot reshape array of size {SIZE} into shape ({N0},{N1},{N2},{N3},{N4},newaxis)";
}

#[rustfmt::skip]
stretch! {
    Stretch1To1 (Len<A0>,) => (Len<T0>,), [A0 T0]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},)  and requested shape ({T0},)";
    Stretch1To2 (Len<A0>,) => (Len<T0>, Len<T1>), [A0 T0 T1]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},)  and requested shape ({T0},{T1})";
    Stretch1To3 (Len<A0>,) => (Len<T0>, Len<T1>, Len<T2>), [A0 T0 T1 T2]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},)  and requested shape ({T0},{T1},{T2})";
    Stretch1To4 (Len<A0>,) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 T0 T1 T2 T3]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},)  and requested shape ({T0},{T1},{T2},{T3})";
    Stretch1To5 (Len<A0>,) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>), [A0 T0 T1 T2 T3 T4]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},)  and requested shape ({T0},{T1},{T2},{T3},{T4})";
    Stretch1To6 (Len<A0>,) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>, Len<T5>), [A0 T0 T1 T2 T3 T4 T5]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},)  and requested shape ({T0},{T1},{T2},{T3},{T4},{T5})";
    Stretch2To2 (Len<A0>, Len<A1>) => (Len<T0>, Len<T1>), [A0 A1 T0 T1]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1})  and requested shape ({T0},{T1})";
    Stretch2To3 (Len<A0>, Len<A1>) => (Len<T0>, Len<T1>, Len<T2>), [A0 A1 T0 T1 T2]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1})  and requested shape ({T0},{T1},{T2})";
    Stretch2To4 (Len<A0>, Len<A1>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 T0 T1 T2 T3]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1})  and requested shape ({T0},{T1},{T2},{T3})";
    Stretch2To5 (Len<A0>, Len<A1>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>), [A0 A1 T0 T1 T2 T3 T4]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1})  and requested shape ({T0},{T1},{T2},{T3},{T4})";
    Stretch2To6 (Len<A0>, Len<A1>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>, Len<T5>), [A0 A1 T0 T1 T2 T3 T4 T5]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1})  and requested shape ({T0},{T1},{T2},{T3},{T4},{T5})";
    Stretch3To3 (Len<A0>, Len<A1>, Len<A2>) => (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 T0 T1 T2]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2})  and requested shape ({T0},{T1},{T2})";
    Stretch3To4 (Len<A0>, Len<A1>, Len<A2>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 T0 T1 T2 T3]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2})  and requested shape ({T0},{T1},{T2},{T3})";
    Stretch3To5 (Len<A0>, Len<A1>, Len<A2>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>), [A0 A1 A2 T0 T1 T2 T3 T4]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2})  and requested shape ({T0},{T1},{T2},{T3},{T4})";
    Stretch3To6 (Len<A0>, Len<A1>, Len<A2>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>, Len<T5>), [A0 A1 A2 T0 T1 T2 T3 T4 T5]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2})  and requested shape ({T0},{T1},{T2},{T3},{T4},{T5})";
    Stretch4To4 (Len<A0>, Len<A1>, Len<A2>, Len<A3>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 A3 T0 T1 T2 T3]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2},{A3})  and requested shape ({T0},{T1},{T2},{T3})";
    Stretch4To5 (Len<A0>, Len<A1>, Len<A2>, Len<A3>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>), [A0 A1 A2 A3 T0 T1 T2 T3 T4]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2},{A3})  and requested shape ({T0},{T1},{T2},{T3},{T4})";
    Stretch4To6 (Len<A0>, Len<A1>, Len<A2>, Len<A3>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>, Len<T5>), [A0 A1 A2 A3 T0 T1 T2 T3 T4 T5]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2},{A3})  and requested shape ({T0},{T1},{T2},{T3},{T4},{T5})";
    Stretch5To5 (Len<A0>, Len<A1>, Len<A2>, Len<A3>, Len<A4>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>), [A0 A1 A2 A3 A4 T0 T1 T2 T3 T4]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2},{A3},{A4})  and requested shape ({T0},{T1},{T2},{T3},{T4})";
    Stretch5To6 (Len<A0>, Len<A1>, Len<A2>, Len<A3>, Len<A4>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>, Len<T5>), [A0 A1 A2 A3 A4 T0 T1 T2 T3 T4 T5]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2},{A3},{A4})  and requested shape ({T0},{T1},{T2},{T3},{T4},{T5})";
    Stretch6To6 (Len<A0>, Len<A1>, Len<A2>, Len<A3>, Len<A4>, Len<A5>) => (Len<T0>, Len<T1>, Len<T2>, Len<T3>, Len<T4>, Len<T5>), [A0 A1 A2 A3 A4 A5 T0 T1 T2 T3 T4 T5]
        "operands could not be broadcast together with remapped shapes [original->remapped]: ({A0},{A1},{A2},{A3},{A4},{A5})  and requested shape ({T0},{T1},{T2},{T3},{T4},{T5})";
}

#[rustfmt::skip]
operands! {
    OperandsDiffer, note "shapes are aligned at their last axes; `None` in an index adds an axis of length 1";
    Operands1And1 (Len<A0>,), (Len<T0>,), [A0 T0]
        "operands could not be broadcast together with shapes ({A0},) ({T0},)";
    Operands1And2 (Len<A0>,), (Len<T0>, Len<T1>), [A0 T0 T1]
        "operands could not be broadcast together with shapes ({A0},) ({T0},{T1})";
    Operands1And3 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>), [A0 T0 T1 T2]
        "operands could not be broadcast together with shapes ({A0},) ({T0},{T1},{T2})";
    Operands1And4 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 T0 T1 T2 T3]
        "operands could not be broadcast together with shapes ({A0},) ({T0},{T1},{T2},{T3})";
    Operands2And1 (Len<A0>, Len<A1>), (Len<T0>,), [A0 A1 T0]
        "operands could not be broadcast together with shapes ({A0},{A1}) ({T0},)";
    Operands2And2 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>), [A0 A1 T0 T1]
        "operands could not be broadcast together with shapes ({A0},{A1}) ({T0},{T1})";
    Operands2And3 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 T0 T1 T2]
        "operands could not be broadcast together with shapes ({A0},{A1}) ({T0},{T1},{T2})";
    Operands2And4 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 T0 T1 T2 T3]
        "operands could not be broadcast together with shapes ({A0},{A1}) ({T0},{T1},{T2},{T3})";
    Operands3And1 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>,), [A0 A1 A2 T0]
        "operands could not be broadcast together with shapes ({A0},{A1},{A2}) ({T0},)";
    Operands3And2 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>), [A0 A1 A2 T0 T1]
        "operands could not be broadcast together with shapes ({A0},{A1},{A2}) ({T0},{T1})";
    Operands3And3 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 T0 T1 T2]
        "operands could not be broadcast together with shapes ({A0},{A1},{A2}) ({T0},{T1},{T2})";
    Operands3And4 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 T0 T1 T2 T3]
        "operands could not be broadcast together with shapes ({A0},{A1},{A2}) ({T0},{T1},{T2},{T3})";
    Operands4And1 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>,), [A0 A1 A2 A3 T0]
        "operands could not be broadcast together with shapes ({A0},{A1},{A2},{A3}) ({T0},)";
    Operands4And2 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>), [A0 A1 A2 A3 T0 T1]
        "operands could not be broadcast together with shapes ({A0},{A1},{A2},{A3}) ({T0},{T1})";
    Operands4And3 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 A3 T0 T1 T2]
        "operands could not be broadcast together with shapes ({A0},{A1},{A2},{A3}) ({T0},{T1},{T2})";
    Operands4And4 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 A3 T0 T1 T2 T3]
        "operands could not be broadcast together with shapes ({A0},{A1},{A2},{A3}) ({T0},{T1},{T2},{T3})";
}

#[rustfmt::skip]
operands! {
    IndexArraysDiffer, note "index arrays select element by element; `np.ix_(rows, columns)` selects every combination";
    IndexArrays1And1 (Len<A0>,), (Len<T0>,), [A0 T0]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},) ({T0},)";
    IndexArrays1And2 (Len<A0>,), (Len<T0>, Len<T1>), [A0 T0 T1]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},) ({T0},{T1})";
    IndexArrays1And3 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>), [A0 T0 T1 T2]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},) ({T0},{T1},{T2})";
    IndexArrays1And4 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 T0 T1 T2 T3]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},) ({T0},{T1},{T2},{T3})";
    IndexArrays2And1 (Len<A0>, Len<A1>), (Len<T0>,), [A0 A1 T0]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1}) ({T0},)";
    IndexArrays2And2 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>), [A0 A1 T0 T1]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1}) ({T0},{T1})";
    IndexArrays2And3 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 T0 T1 T2]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1}) ({T0},{T1},{T2})";
    IndexArrays2And4 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 T0 T1 T2 T3]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1}) ({T0},{T1},{T2},{T3})";
    IndexArrays3And1 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>,), [A0 A1 A2 T0]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1},{A2}) ({T0},)";
    IndexArrays3And2 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>), [A0 A1 A2 T0 T1]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1},{A2}) ({T0},{T1})";
    IndexArrays3And3 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 T0 T1 T2]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1},{A2}) ({T0},{T1},{T2})";
    IndexArrays3And4 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 T0 T1 T2 T3]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1},{A2}) ({T0},{T1},{T2},{T3})";
    IndexArrays4And1 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>,), [A0 A1 A2 A3 T0]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1},{A2},{A3}) ({T0},)";
    IndexArrays4And2 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>), [A0 A1 A2 A3 T0 T1]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1},{A2},{A3}) ({T0},{T1})";
    IndexArrays4And3 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 A3 T0 T1 T2]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1},{A2},{A3}) ({T0},{T1},{T2})";
    IndexArrays4And4 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 A3 T0 T1 T2 T3]
        "shape mismatch: indexing arrays could not be broadcast together with shapes ({A0},{A1},{A2},{A3}) ({T0},{T1},{T2},{T3})";
}

#[rustfmt::skip]
misfits! {
    Misfits, label "an axis of the value is neither 1 nor as long as that of the destination";
    Input1Into0 (Len<A0>,), (), [A0]
        "could not broadcast input array from shape ({A0},) into shape ()";
    Input1Into1 (Len<A0>,), (Len<T0>,), [A0 T0]
        "could not broadcast input array from shape ({A0},) into shape ({T0},)";
    Input1Into2 (Len<A0>,), (Len<T0>, Len<T1>), [A0 T0 T1]
        "could not broadcast input array from shape ({A0},) into shape ({T0},{T1})";
    Input1Into3 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>), [A0 T0 T1 T2]
        "could not broadcast input array from shape ({A0},) into shape ({T0},{T1},{T2})";
    Input1Into4 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 T0 T1 T2 T3]
        "could not broadcast input array from shape ({A0},) into shape ({T0},{T1},{T2},{T3})";
    Input2Into0 (Len<A0>, Len<A1>), (), [A0 A1]
        "could not broadcast input array from shape ({A0},{A1}) into shape ()";
    Input2Into1 (Len<A0>, Len<A1>), (Len<T0>,), [A0 A1 T0]
        "could not broadcast input array from shape ({A0},{A1}) into shape ({T0},)";
    Input2Into2 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>), [A0 A1 T0 T1]
        "could not broadcast input array from shape ({A0},{A1}) into shape ({T0},{T1})";
    Input2Into3 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 T0 T1 T2]
        "could not broadcast input array from shape ({A0},{A1}) into shape ({T0},{T1},{T2})";
    Input2Into4 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 T0 T1 T2 T3]
        "could not broadcast input array from shape ({A0},{A1}) into shape ({T0},{T1},{T2},{T3})";
    Input3Into0 (Len<A0>, Len<A1>, Len<A2>), (), [A0 A1 A2]
        "could not broadcast input array from shape ({A0},{A1},{A2}) into shape ()";
    Input3Into1 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>,), [A0 A1 A2 T0]
        "could not broadcast input array from shape ({A0},{A1},{A2}) into shape ({T0},)";
    Input3Into2 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>), [A0 A1 A2 T0 T1]
        "could not broadcast input array from shape ({A0},{A1},{A2}) into shape ({T0},{T1})";
    Input3Into3 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 T0 T1 T2]
        "could not broadcast input array from shape ({A0},{A1},{A2}) into shape ({T0},{T1},{T2})";
    Input3Into4 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 T0 T1 T2 T3]
        "could not broadcast input array from shape ({A0},{A1},{A2}) into shape ({T0},{T1},{T2},{T3})";
    Input4Into0 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (), [A0 A1 A2 A3]
        "could not broadcast input array from shape ({A0},{A1},{A2},{A3}) into shape ()";
    Input4Into1 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>,), [A0 A1 A2 A3 T0]
        "could not broadcast input array from shape ({A0},{A1},{A2},{A3}) into shape ({T0},)";
    Input4Into2 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>), [A0 A1 A2 A3 T0 T1]
        "could not broadcast input array from shape ({A0},{A1},{A2},{A3}) into shape ({T0},{T1})";
    Input4Into3 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 A3 T0 T1 T2]
        "could not broadcast input array from shape ({A0},{A1},{A2},{A3}) into shape ({T0},{T1},{T2})";
    Input4Into4 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 A3 T0 T1 T2 T3]
        "could not broadcast input array from shape ({A0},{A1},{A2},{A3}) into shape ({T0},{T1},{T2},{T3})";
}

#[rustfmt::skip]
misfits! {
    SelectionMisfits, label "an axis of the value is neither 1 nor as long as that of what is selected";
    Value1Into0 (Len<A0>,), (), [A0]
        "shape mismatch: value array of shape ({A0},) could not be broadcast to indexing result of shape ()";
    Value1Into1 (Len<A0>,), (Len<T0>,), [A0 T0]
        "shape mismatch: value array of shape ({A0},) could not be broadcast to indexing result of shape ({T0},)";
    Value1Into2 (Len<A0>,), (Len<T0>, Len<T1>), [A0 T0 T1]
        "shape mismatch: value array of shape ({A0},) could not be broadcast to indexing result of shape ({T0},{T1})";
    Value1Into3 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>), [A0 T0 T1 T2]
        "shape mismatch: value array of shape ({A0},) could not be broadcast to indexing result of shape ({T0},{T1},{T2})";
    Value1Into4 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 T0 T1 T2 T3]
        "shape mismatch: value array of shape ({A0},) could not be broadcast to indexing result of shape ({T0},{T1},{T2},{T3})";
    Value2Into0 (Len<A0>, Len<A1>), (), [A0 A1]
        "shape mismatch: value array of shape ({A0},{A1}) could not be broadcast to indexing result of shape ()";
    Value2Into1 (Len<A0>, Len<A1>), (Len<T0>,), [A0 A1 T0]
        "shape mismatch: value array of shape ({A0},{A1}) could not be broadcast to indexing result of shape ({T0},)";
    Value2Into2 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>), [A0 A1 T0 T1]
        "shape mismatch: value array of shape ({A0},{A1}) could not be broadcast to indexing result of shape ({T0},{T1})";
    Value2Into3 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 T0 T1 T2]
        "shape mismatch: value array of shape ({A0},{A1}) could not be broadcast to indexing result of shape ({T0},{T1},{T2})";
    Value2Into4 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 T0 T1 T2 T3]
        "shape mismatch: value array of shape ({A0},{A1}) could not be broadcast to indexing result of shape ({T0},{T1},{T2},{T3})";
    Value3Into0 (Len<A0>, Len<A1>, Len<A2>), (), [A0 A1 A2]
        "shape mismatch: value array of shape ({A0},{A1},{A2}) could not be broadcast to indexing result of shape ()";
    Value3Into1 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>,), [A0 A1 A2 T0]
        "shape mismatch: value array of shape ({A0},{A1},{A2}) could not be broadcast to indexing result of shape ({T0},)";
    Value3Into2 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>), [A0 A1 A2 T0 T1]
        "shape mismatch: value array of shape ({A0},{A1},{A2}) could not be broadcast to indexing result of shape ({T0},{T1})";
    Value3Into3 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 T0 T1 T2]
        "shape mismatch: value array of shape ({A0},{A1},{A2}) could not be broadcast to indexing result of shape ({T0},{T1},{T2})";
    Value3Into4 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 T0 T1 T2 T3]
        "shape mismatch: value array of shape ({A0},{A1},{A2}) could not be broadcast to indexing result of shape ({T0},{T1},{T2},{T3})";
    Value4Into0 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (), [A0 A1 A2 A3]
        "shape mismatch: value array of shape ({A0},{A1},{A2},{A3}) could not be broadcast to indexing result of shape ()";
    Value4Into1 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>,), [A0 A1 A2 A3 T0]
        "shape mismatch: value array of shape ({A0},{A1},{A2},{A3}) could not be broadcast to indexing result of shape ({T0},)";
    Value4Into2 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>), [A0 A1 A2 A3 T0 T1]
        "shape mismatch: value array of shape ({A0},{A1},{A2},{A3}) could not be broadcast to indexing result of shape ({T0},{T1})";
    Value4Into3 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 A3 T0 T1 T2]
        "shape mismatch: value array of shape ({A0},{A1},{A2},{A3}) could not be broadcast to indexing result of shape ({T0},{T1},{T2})";
    Value4Into4 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 A3 T0 T1 T2 T3]
        "shape mismatch: value array of shape ({A0},{A1},{A2},{A3}) could not be broadcast to indexing result of shape ({T0},{T1},{T2},{T3})";
}

#[rustfmt::skip]
misfits! {
    UpdateMisfits, label "an axis of the value is neither 1 nor as long as that of what is updated";
    Update1Of0 (Len<A0>,), (), [A0]
        "operands could not be broadcast together with shapes () ({A0},) ()";
    Update1Of1 (Len<A0>,), (Len<T0>,), [A0 T0]
        "operands could not be broadcast together with shapes ({T0},) ({A0},) ({T0},)";
    Update1Of2 (Len<A0>,), (Len<T0>, Len<T1>), [A0 T0 T1]
        "operands could not be broadcast together with shapes ({T0},{T1}) ({A0},) ({T0},{T1})";
    Update1Of3 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>), [A0 T0 T1 T2]
        "operands could not be broadcast together with shapes ({T0},{T1},{T2}) ({A0},) ({T0},{T1},{T2})";
    Update1Of4 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 T0 T1 T2 T3]
        "operands could not be broadcast together with shapes ({T0},{T1},{T2},{T3}) ({A0},) ({T0},{T1},{T2},{T3})";
    Update2Of0 (Len<A0>, Len<A1>), (), [A0 A1]
        "operands could not be broadcast together with shapes () ({A0},{A1}) ()";
    Update2Of1 (Len<A0>, Len<A1>), (Len<T0>,), [A0 A1 T0]
        "operands could not be broadcast together with shapes ({T0},) ({A0},{A1}) ({T0},)";
    Update2Of2 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>), [A0 A1 T0 T1]
        "operands could not be broadcast together with shapes ({T0},{T1}) ({A0},{A1}) ({T0},{T1})";
    Update2Of3 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 T0 T1 T2]
        "operands could not be broadcast together with shapes ({T0},{T1},{T2}) ({A0},{A1}) ({T0},{T1},{T2})";
    Update2Of4 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 T0 T1 T2 T3]
        "operands could not be broadcast together with shapes ({T0},{T1},{T2},{T3}) ({A0},{A1}) ({T0},{T1},{T2},{T3})";
    Update3Of0 (Len<A0>, Len<A1>, Len<A2>), (), [A0 A1 A2]
        "operands could not be broadcast together with shapes () ({A0},{A1},{A2}) ()";
    Update3Of1 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>,), [A0 A1 A2 T0]
        "operands could not be broadcast together with shapes ({T0},) ({A0},{A1},{A2}) ({T0},)";
    Update3Of2 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>), [A0 A1 A2 T0 T1]
        "operands could not be broadcast together with shapes ({T0},{T1}) ({A0},{A1},{A2}) ({T0},{T1})";
    Update3Of3 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 T0 T1 T2]
        "operands could not be broadcast together with shapes ({T0},{T1},{T2}) ({A0},{A1},{A2}) ({T0},{T1},{T2})";
    Update3Of4 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 T0 T1 T2 T3]
        "operands could not be broadcast together with shapes ({T0},{T1},{T2},{T3}) ({A0},{A1},{A2}) ({T0},{T1},{T2},{T3})";
    Update4Of0 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (), [A0 A1 A2 A3]
        "operands could not be broadcast together with shapes () ({A0},{A1},{A2},{A3}) ()";
    Update4Of1 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>,), [A0 A1 A2 A3 T0]
        "operands could not be broadcast together with shapes ({T0},) ({A0},{A1},{A2},{A3}) ({T0},)";
    Update4Of2 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>), [A0 A1 A2 A3 T0 T1]
        "operands could not be broadcast together with shapes ({T0},{T1}) ({A0},{A1},{A2},{A3}) ({T0},{T1})";
    Update4Of3 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 A3 T0 T1 T2]
        "operands could not be broadcast together with shapes ({T0},{T1},{T2}) ({A0},{A1},{A2},{A3}) ({T0},{T1},{T2})";
    Update4Of4 (Len<A0>, Len<A1>, Len<A2>, Len<A3>), (Len<T0>, Len<T1>, Len<T2>, Len<T3>), [A0 A1 A2 A3 T0 T1 T2 T3]
        "operands could not be broadcast together with shapes ({T0},{T1},{T2},{T3}) ({A0},{A1},{A2},{A3}) ({T0},{T1},{T2},{T3})";
}

#[rustfmt::skip]
differ! {
    DotDiffers, note "the last axis of the first is summed along together with the last but one of the second, or its only one";
    Dot1And1 (Len<A0>,), (Len<T0>,), [A0 T0]
        "shapes ({A0},) and ({T0},) not aligned: {N} (dim 0) != {M} (dim 0)";
    Dot1And2 (Len<A0>,), (Len<T0>, Len<T1>), [A0 T0 T1]
        "shapes ({A0},) and ({T0},{T1}) not aligned: {N} (dim 0) != {M} (dim 0)";
    Dot1And3 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>), [A0 T0 T1 T2]
        "shapes ({A0},) and ({T0},{T1},{T2}) not aligned: {N} (dim 0) != {M} (dim 1)";
    Dot2And1 (Len<A0>, Len<A1>), (Len<T0>,), [A0 A1 T0]
        "shapes ({A0},{A1}) and ({T0},) not aligned: {N} (dim 1) != {M} (dim 0)";
    Dot2And2 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>), [A0 A1 T0 T1]
        "shapes ({A0},{A1}) and ({T0},{T1}) not aligned: {N} (dim 1) != {M} (dim 0)";
    Dot2And3 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 T0 T1 T2]
        "shapes ({A0},{A1}) and ({T0},{T1},{T2}) not aligned: {N} (dim 1) != {M} (dim 1)";
    Dot3And1 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>,), [A0 A1 A2 T0]
        "shapes ({A0},{A1},{A2}) and ({T0},) not aligned: {N} (dim 2) != {M} (dim 0)";
    Dot3And2 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>), [A0 A1 A2 T0 T1]
        "shapes ({A0},{A1},{A2}) and ({T0},{T1}) not aligned: {N} (dim 2) != {M} (dim 0)";
    Dot3And3 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 T0 T1 T2]
        "shapes ({A0},{A1},{A2}) and ({T0},{T1},{T2}) not aligned: {N} (dim 2) != {M} (dim 1)";
}

#[rustfmt::skip]
differ! {
    InnerDiffers, note "the last axes of both are summed along together";
    Inner1And1 (Len<A0>,), (Len<T0>,), [A0 T0]
        "shapes ({A0},) and ({T0},) not aligned: {N} (dim 0) != {M} (dim 0)";
    Inner1And2 (Len<A0>,), (Len<T0>, Len<T1>), [A0 T0 T1]
        "shapes ({A0},) and ({T0},{T1}) not aligned: {N} (dim 0) != {M} (dim 1)";
    Inner1And3 (Len<A0>,), (Len<T0>, Len<T1>, Len<T2>), [A0 T0 T1 T2]
        "shapes ({A0},) and ({T0},{T1},{T2}) not aligned: {N} (dim 0) != {M} (dim 2)";
    Inner2And1 (Len<A0>, Len<A1>), (Len<T0>,), [A0 A1 T0]
        "shapes ({A0},{A1}) and ({T0},) not aligned: {N} (dim 1) != {M} (dim 0)";
    Inner2And2 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>), [A0 A1 T0 T1]
        "shapes ({A0},{A1}) and ({T0},{T1}) not aligned: {N} (dim 1) != {M} (dim 1)";
    Inner2And3 (Len<A0>, Len<A1>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 T0 T1 T2]
        "shapes ({A0},{A1}) and ({T0},{T1},{T2}) not aligned: {N} (dim 1) != {M} (dim 2)";
    Inner3And1 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>,), [A0 A1 A2 T0]
        "shapes ({A0},{A1},{A2}) and ({T0},) not aligned: {N} (dim 2) != {M} (dim 0)";
    Inner3And2 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>), [A0 A1 A2 T0 T1]
        "shapes ({A0},{A1},{A2}) and ({T0},{T1}) not aligned: {N} (dim 2) != {M} (dim 1)";
    Inner3And3 (Len<A0>, Len<A1>, Len<A2>), (Len<T0>, Len<T1>, Len<T2>), [A0 A1 A2 T0 T1 T2]
        "shapes ({A0},{A1},{A2}) and ({T0},{T1},{T2}) not aligned: {N} (dim 2) != {M} (dim 2)";
}
