//! Integers in a row, whatever their type.

use alloc::borrow::Cow;
use alloc::vec::Vec;

/// The elements of an index array, in a row.
pub enum Integers<'i> {
    #[doc(hidden)]
    I8(Cow<'i, [i8]>),
    #[doc(hidden)]
    I16(Cow<'i, [i16]>),
    #[doc(hidden)]
    I32(Cow<'i, [i32]>),
    #[doc(hidden)]
    I64(Cow<'i, [i64]>),
    #[doc(hidden)]
    Isize(Cow<'i, [isize]>),
    #[doc(hidden)]
    U8(Cow<'i, [u8]>),
    #[doc(hidden)]
    U16(Cow<'i, [u16]>),
    #[doc(hidden)]
    U32(Cow<'i, [u32]>),
    #[doc(hidden)]
    U64(Cow<'i, [u64]>),
    #[doc(hidden)]
    Usize(Cow<'i, [usize]>),
    /// Of any other type.
    #[doc(hidden)]
    Wide(Vec<i128>),
}

/// Calls a generic function with the slice that there is.
macro_rules! with_slice {
    ($integers:expr, |$slice:ident| $call:expr) => {
        match $integers {
            Integers::I8($slice) => $call,
            Integers::I16($slice) => $call,
            Integers::I32($slice) => $call,
            Integers::I64($slice) => $call,
            Integers::Isize($slice) => $call,
            Integers::U8($slice) => $call,
            Integers::U16($slice) => $call,
            Integers::U32($slice) => $call,
            Integers::U64($slice) => $call,
            Integers::Usize($slice) => $call,
            Integers::Wide($slice) => $call,
        }
    };
}
pub(crate) use with_slice;
