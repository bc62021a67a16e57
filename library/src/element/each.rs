//! The list of number types.

/// Calls a macro with the number types of some kinds, after what stands in the braces:
/// `for_each_number!(signed unsigned => differences! {})`.
///
/// `fixed` are the integers whose size does not depend on the machine, `size` those whose size does: a
/// single one of these is a number to count with, Python's `int`.
///
/// A type that is added here is an element wherever numbers are. What two of them make together stands
/// in `scripts/promotions.py`.
macro_rules! for_each_number {
    ($($kind:ident)+ => $callback:ident! { $($before:tt)* }) => {
        $crate::element::for_each_number! { @ [$($kind)+] $callback [$($before)*] [] }
    };
    (@ [bool $($kind:ident)*] $callback:ident $before:tt [$($found:tt)*]) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before [$($found)* bool] }
    };
    (@ [signed $($kind:ident)*] $callback:ident $before:tt [$($found:tt)*]) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before
            [$($found)* i8 i16 i32 i64 i128 isize] }
    };
    (@ [unsigned $($kind:ident)*] $callback:ident $before:tt [$($found:tt)*]) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before
            [$($found)* u8 u16 u32 u64 u128 usize] }
    };
    (@ [fixed $($kind:ident)*] $callback:ident $before:tt [$($found:tt)*]) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before
            [$($found)* i8 i16 i32 i64 i128 u8 u16 u32 u64 u128] }
    };
    (@ [size $($kind:ident)*] $callback:ident $before:tt [$($found:tt)*]) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before [$($found)* isize usize] }
    };
    (@ [float $($kind:ident)*] $callback:ident $before:tt [$($found:tt)*]) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before [$($found)* f32 f64] }
    };
    (@ [half $($kind:ident)*] $callback:ident $before:tt $found:tt) => {
        $crate::element::with_halves! { [$($kind)*] $callback $before $found }
    };
    (@ [complex $($kind:ident)*] $callback:ident $before:tt $found:tt) => {
        $crate::element::with_complex_numbers! { [$($kind)*] $callback $before $found }
    };
    (@ [] $callback:ident [$($before:tt)*] [$($found:tt)*]) => {
        $callback! { $($before)* $($found)* }
    };
}
pub(crate) use for_each_number;

/// The floats of two bytes, which are types, not names; none without the feature.
#[cfg(feature = "half")]
macro_rules! with_halves {
    ([$($kind:ident)*] $callback:ident $before:tt [$($found:tt)*]) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before
            [$($found)* $crate::f16 $crate::bf16] }
    };
}
#[cfg(not(feature = "half"))]
macro_rules! with_halves {
    ([$($kind:ident)*] $callback:ident $before:tt $found:tt) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before $found }
    };
}
pub(crate) use with_halves;

/// The complex numbers, which are types, not names; none without the feature.
#[cfg(feature = "complex")]
macro_rules! with_complex_numbers {
    ([$($kind:ident)*] $callback:ident $before:tt [$($found:tt)*]) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before
            [$($found)* $crate::complex::Complex32 $crate::complex::Complex64] }
    };
}
#[cfg(not(feature = "complex"))]
macro_rules! with_complex_numbers {
    ([$($kind:ident)*] $callback:ident $before:tt $found:tt) => {
        $crate::element::for_each_number! { @ [$($kind)*] $callback $before $found }
    };
}
pub(crate) use with_complex_numbers;
