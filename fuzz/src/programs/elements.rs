//! The elements of programs.

use ndview::{Complex32, Complex64, Element, Storable};
use std::fmt::Debug;

/// An element that programs move around.
pub trait Sample: Storable + PartialEq + Debug + 'static {
    /// The `n`th value: different ones for different `n`, as far as the type has them.
    fn sample(n: usize) -> Self;
}

macro_rules! samples {
    ($($type:ty: |$n:ident| $value:expr;)*) => {$(
        impl Sample for $type {
            fn sample($n: usize) -> Self {
                $value
            }
        }
    )*};
    (numbers $($type:ty)*) => { samples! { $($type: |n| n as $type;)* } };
}
samples!(numbers i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);
samples! {
    bool: |n| n.is_multiple_of(3);
    char: |n| char::from_u32(n as u32 % 0xd800).unwrap_or('x');
    String: |n| n.to_string();
    Complex32: |n| Complex32::new(n as f32, -1.0);
    Complex64: |n| Complex64::new(n as f64, 1.0);
    Large: |n| Large([n as u64; 80]);
    Odd: |n| Odd([n as u8, (n >> 8) as u8, 7]);
    Nothing: |_n| Nothing;
    (u8, String): |n| (n as u8, n.to_string());
}

/// 640 bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Large([u64; 80]);

/// Three bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Odd([u8; 3]);

/// No bytes, and a large alignment.
#[derive(Clone, Debug, PartialEq)]
#[repr(align(64))]
pub struct Nothing;

impl Element for Large {}
impl Element for Odd {}
impl Element for Nothing {}
