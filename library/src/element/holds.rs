//! Whether a type holds a literal, told while compiling: for literals beyond what every type holds.

use super::each::for_each_number;
use super::literal::{float, int};
use alloc::string::String;

/// An element type by NumPy's name, which messages show.
pub trait Dtype {
    crate::sealed::seal!(required);

    /// The name, as a type.
    type Name;
}

/// A type that holds an integer literal: one of `BITS` bits beside its sign.
pub trait Holds<const VALUE: i128, const BITS: u32, const IS_NEGATIVE: bool, T> {
    crate::sealed::seal!(required);
}

#[diagnostic::do_not_recommend]
impl<
    N: HoldsBits<BITS, IS_NEGATIVE>,
    const VALUE: i128,
    const BITS: u32,
    const IS_NEGATIVE: bool,
    T,
> Holds<VALUE, BITS, IS_NEGATIVE, T> for N
{
    crate::sealed::seal!();
}

/// A type that holds all integers of so many bits.
pub trait HoldsBits<const BITS: u32, const IS_NEGATIVE: bool> {
    crate::sealed::seal!(required);
}

/// A type that is no integer, and refuses none.
#[derive(Clone, Copy, Debug)]
pub struct NoInteger;

impl<const BITS: u32, const IS_NEGATIVE: bool> HoldsBits<BITS, IS_NEGATIVE> for NoInteger {
    crate::sealed::seal!();
}

macro_rules! no_integers {
    ($($type:ty)*) => {
        $(impl Dtype for $type {
            crate::sealed::seal!();
            type Name = NoInteger;
        })*
    };
}
for_each_number!(bool complex => no_integers! { int float char String &str });

/// An integer type of Rust's.
pub trait Named: crate::sealed::Sealed {
    /// NumPy's name of it.
    type Name;
}

/// NumPy's names, and how many bits a number has at most beside its sign, and how many if it has one.
macro_rules! dtypes {
    ($($name:ident $($type:ident)*: [$($bits:literal)*] [$($negative_bits:literal)*];)*) => {$(
        #[doc = concat!("NumPy's `", stringify!($name), "`.")]
        #[allow(non_camel_case_types, reason = "the name it has in NumPy")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        $(impl Named for $type {
            type Name = $name;
        })*

        $(impl HoldsBits<$bits, false> for $name {
            crate::sealed::seal!();
        })*
        $(impl HoldsBits<$negative_bits, true> for $name {
            crate::sealed::seal!();
        })*
    )*};
}
dtypes! {
    int8 i8: [] [7];
    int16 i16: [8 15] [7 15];
    int32 i32: [8 15 16 31] [7 15 31];
    int64 i64 isize: [8 15 16 31 32 63] [7 15 31 63];
    int128 i128: [8 15 16 31 32 63 64 127] [7 15 31 63 127];
    uint8 u8: [8] [];
    uint16 u16: [8 15 16] [];
    uint32 u32: [8 15 16 31 32] [];
    uint64 u64 usize: [8 15 16 31 32 63 64] [];
    uint128 u128: [8 15 16 31 32 63 64 127] [];
}
