//! Which type two numbers have together, which elements may be stored where, and in which type
//! functions calculate: NumPy's rules. Written by `scripts/promotions.py`; do not edit.

use super::cast::Cast;
use super::compare::Comparison;
use super::inexact::{ToInexact, ToWidest, to_inexact};
#[cfg(feature = "complex")]
use super::literal::complex;
use super::literal::{float, int};
use super::promote::{Promote, literals, promotions, signed_first, signed_last};
use super::store::{StoreInto, widens};
use super::weak::fits;
#[cfg(feature = "complex")]
use crate::complex::{Complex32, Complex64};
use crate::error::Error;
#[cfg(feature = "half")]
use crate::{bf16, f16};

#[rustfmt::skip]
promotions! {
    bool: bool bool, i8 i8, i16 i16, i32 i32, i64 i64, isize isize, i128 i128, u8 u8, u16 u16, u32 u32, u64 u64, usize usize, u128 u128, int i64, float f64;
    i8: bool i8, i16 i16, i32 i32, i64 i64, isize isize, i128 i128, u8 i16, u16 i32, u32 i64, u64 f64 by signed_first, usize f64 by signed_first, u128 f64 by signed_first, f32 f32, f64 f64, float f64;
    i16: bool i16, i8 i16, i32 i32, i64 i64, isize isize, i128 i128, u8 i16, u16 i32, u32 i64, u64 f64 by signed_first, usize f64 by signed_first, u128 f64 by signed_first, f32 f32, f64 f64, float f64;
    i32: bool i32, i8 i32, i16 i32, i64 i64, isize isize, i128 i128, u8 i32, u16 i32, u32 i64, u64 f64 by signed_first, usize f64 by signed_first, u128 f64 by signed_first, f32 f64, f64 f64, float f64;
    i64: bool i64, i8 i64, i16 i64, i32 i64, isize i64, i128 i128, u8 i64, u16 i64, u32 i64, u64 f64 by signed_first, usize f64 by signed_first, u128 f64 by signed_first, f32 f64, f64 f64, float f64;
    isize: bool isize, i8 isize, i16 isize, i32 isize, i64 i64, i128 i128, u8 isize, u16 isize, u32 isize, u64 f64 by signed_first, usize f64 by signed_first, u128 f64 by signed_first, f32 f64, f64 f64, float f64;
    i128: bool i128, i8 i128, i16 i128, i32 i128, i64 i128, isize i128, u8 i128, u16 i128, u32 i128, u64 i128, usize i128, u128 f64 by signed_first, f32 f64, f64 f64, float f64;
    u8: bool u8, i8 i16, i16 i16, i32 i32, i64 i64, isize isize, i128 i128, u16 u16, u32 u32, u64 u64, usize usize, u128 u128, f32 f32, f64 f64, float f64;
    u16: bool u16, i8 i32, i16 i32, i32 i32, i64 i64, isize isize, i128 i128, u8 u16, u32 u32, u64 u64, usize usize, u128 u128, f32 f32, f64 f64, float f64;
    u32: bool u32, i8 i64, i16 i64, i32 i64, i64 i64, isize isize, i128 i128, u8 u32, u16 u32, u64 u64, usize usize, u128 u128, f32 f64, f64 f64, float f64;
    u64: bool u64, i8 f64 by signed_last, i16 f64 by signed_last, i32 f64 by signed_last, i64 f64 by signed_last, isize f64 by signed_last, i128 i128, u8 u64, u16 u64, u32 u64, usize u64, u128 u128, f32 f64, f64 f64, float f64;
    usize: bool usize, i8 f64 by signed_last, i16 f64 by signed_last, i32 f64 by signed_last, i64 f64 by signed_last, isize f64 by signed_last, i128 i128, u8 usize, u16 usize, u32 usize, u64 u64, u128 u128, f32 f64, f64 f64, float f64;
    u128: bool u128, i8 f64 by signed_last, i16 f64 by signed_last, i32 f64 by signed_last, i64 f64 by signed_last, isize f64 by signed_last, i128 f64 by signed_last, u8 u128, u16 u128, u32 u128, u64 u128, usize u128, f32 f64, f64 f64, float f64;
    f32: i8 f32, i16 f32, i32 f64, i64 f64, isize f64, i128 f64, u8 f32, u16 f32, u32 f64, u64 f64, usize f64, u128 f64, f64 f64;
    f64: i8 f64, i16 f64, i32 f64, i64 f64, isize f64, i128 f64, u8 f64, u16 f64, u32 f64, u64 f64, usize f64, u128 f64, f32 f64;
    int: bool i64, int i64 by literals, float f64;
    float: bool f64, i8 f64, i16 f64, i32 f64, i64 f64, isize f64, i128 f64, u8 f64, u16 f64, u32 f64, u64 f64, usize f64, u128 f64, int f64, float f64;
}

widens! {
    bool => i8 i16 i32 i64 isize i128 u8 u16 u32 u64 usize u128 f32 f64;
    i8 => i16 i32 i64 isize i128 f32 f64;
    i16 => i32 i64 isize i128 f32 f64;
    i32 => i64 isize i128 f64;
    i64 => isize i128 f64;
    isize => i64 i128 f64;
    i128 => f64;
    u8 => i16 i32 i64 isize i128 u16 u32 u64 usize u128 f32 f64;
    u16 => i32 i64 isize i128 u32 u64 usize u128 f32 f64;
    u32 => i64 isize i128 u64 usize u128 f64;
    u64 => i128 usize u128 f64;
    usize => i128 u64 u128 f64;
    u128 => f64;
    f32 => f64;
}

to_inexact! {
    f32: bool i8 i16 u8 u16;
    f64: i32 i64 isize i128 u32 u64 usize u128;
}

#[cfg(feature = "complex")]
#[rustfmt::skip]
promotions! {
    bool: Complex32 Complex32, Complex64 Complex64, complex Complex64;
    i8: Complex32 Complex32, Complex64 Complex64, complex Complex64;
    i16: Complex32 Complex32, Complex64 Complex64, complex Complex64;
    i32: Complex32 Complex64, Complex64 Complex64, complex Complex64;
    i64: Complex32 Complex64, Complex64 Complex64, complex Complex64;
    isize: Complex32 Complex64, Complex64 Complex64, complex Complex64;
    i128: Complex32 Complex64, Complex64 Complex64, complex Complex64;
    u8: Complex32 Complex32, Complex64 Complex64, complex Complex64;
    u16: Complex32 Complex32, Complex64 Complex64, complex Complex64;
    u32: Complex32 Complex64, Complex64 Complex64, complex Complex64;
    u64: Complex32 Complex64, Complex64 Complex64, complex Complex64;
    usize: Complex32 Complex64, Complex64 Complex64, complex Complex64;
    u128: Complex32 Complex64, Complex64 Complex64, complex Complex64;
    f32: Complex32 Complex32, Complex64 Complex64, complex Complex32;
    f64: Complex32 Complex64, Complex64 Complex64, complex Complex64;
    Complex32: bool Complex32, i8 Complex32, i16 Complex32, i32 Complex64, i64 Complex64, isize Complex64, i128 Complex64, u8 Complex32, u16 Complex32, u32 Complex64, u64 Complex64, usize Complex64, u128 Complex64, f32 Complex32, f64 Complex64, Complex32 Complex32, Complex64 Complex64, int Complex32, float Complex32, complex Complex32;
    Complex64: bool Complex64, i8 Complex64, i16 Complex64, i32 Complex64, i64 Complex64, isize Complex64, i128 Complex64, u8 Complex64, u16 Complex64, u32 Complex64, u64 Complex64, usize Complex64, u128 Complex64, f32 Complex64, f64 Complex64, Complex32 Complex64, Complex64 Complex64, int Complex64, float Complex64, complex Complex64;
    int: Complex32 Complex32, Complex64 Complex64, complex Complex64;
    float: Complex32 Complex32, Complex64 Complex64, complex Complex64;
    complex: bool Complex64, i8 Complex64, i16 Complex64, i32 Complex64, i64 Complex64, isize Complex64, i128 Complex64, u8 Complex64, u16 Complex64, u32 Complex64, u64 Complex64, usize Complex64, u128 Complex64, f32 Complex32, f64 Complex64, Complex32 Complex32, Complex64 Complex64, int Complex64, float Complex64, complex Complex64;
}

#[cfg(feature = "half")]
#[rustfmt::skip]
promotions! {
    f16: i8 f16, i16 f32, i32 f64, i64 f64, isize f64, i128 f64, u8 f16, u16 f32, u32 f64, u64 f64, usize f64, u128 f64, f32 f32, f64 f64;
    i8: f16 f16;
    i16: f16 f32;
    i32: f16 f64;
    i64: f16 f64;
    isize: f16 f64;
    i128: f16 f64;
    u8: f16 f16;
    u16: f16 f32;
    u32: f16 f64;
    u64: f16 f64;
    usize: f16 f64;
    u128: f16 f64;
    f32: f16 f32;
    f64: f16 f64;
    bf16: i8 bf16, u8 bf16;
    i8: bf16 bf16;
    u8: bf16 bf16;
}

#[cfg(feature = "half")]
widens! {
    bool => f16 bf16;
    i8 => f16 bf16;
    u8 => f16 bf16;
    f16 => f32 f64;
    bf16 => f32 f64;
}

#[cfg(all(feature = "half", feature = "complex"))]
#[rustfmt::skip]
promotions! {
    f16: Complex32 Complex32, Complex64 Complex64, complex Complex32;
    Complex32: f16 Complex32;
    Complex64: f16 Complex64;
    complex: f16 Complex32;
}
