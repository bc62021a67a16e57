//! NumPy's sentences about two shapes. Written by `scripts/sentences.py`; do not edit.

use super::fit::FitsSize;
use super::new_shape::Infer;
use super::stretch::StretchesTo;
use crate::axis::Len;
use crate::verdict::{No, Yes};

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
            No: $name<SIZE, $($len),*>
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
        impl<$(const $len: usize),*> StretchesTo<$into> for $from where No: $name<$($len),*> {}
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
