//! Integers of any type as an index.

use super::integers::Integers;
use alloc::borrow::Cow;
use core::fmt::Display;

/// Any of Rust's integer types: what counts as an integer index.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([10, 20, 30]);
/// let (i, j, k) = (2_u8, -1_i64, 1_usize);
/// assert_eq!([arr!(a[i]), arr!(a[j]), arr!(a[k]), arr!(a[-k])], [30, 30, 20, 30]);
/// ```
#[diagnostic::on_unimplemented(
    message = "'{Self}' object cannot be interpreted as an integer",
    label = "not an integer"
)]
pub trait Integer: Copy + Display + crate::sealed::Sealed {
    /// The nearest `isize`: values beyond it are beyond every axis as well.
    #[doc(hidden)]
    fn saturate(self) -> isize;

    /// The nearest `i128`, for messages.
    #[doc(hidden)]
    fn widened(self) -> i128;

    /// The elements of an index array.
    #[doc(hidden)]
    fn integers(elements: Cow<'_, [Self]>) -> Integers<'_> {
        Integers::Wide(elements.iter().map(|index| index.widened()).collect())
    }
}

macro_rules! integers {
    ($($type:ident $($variant:ident)?),*) => {$(
        impl crate::sealed::Sealed for $type {}
        #[diagnostic::do_not_recommend]
        impl Integer for $type {
            $(#[inline]
            fn integers(elements: Cow<'_, [$type]>) -> Integers<'_> {
                Integers::$variant(elements)
            })?

            #[inline(always)]
            #[allow(clippy::allow_attributes, irrefutable_let_patterns, reason = "true for the narrow types")]
            fn saturate(self) -> isize {
                if let Ok(index) = isize::try_from(self) {
                    index
                } else if self > 0 {
                    isize::MAX
                } else {
                    isize::MIN
                }
            }

            #[inline(always)]
            fn widened(self) -> i128 {
                i128::try_from(self).unwrap_or(i128::MAX)
            }
        }
    )*};
}
integers!(
    i8 I8, i16 I16, i32 I32, i64 I64, isize Isize, i128,
    u8 U8, u16 U16, u32 U32, u64 U64, usize Usize, u128
);

// Only references to integers are sealed: those to anything would be an outsider's as well.
impl<I: Integer> crate::sealed::Sealed for &I {}
#[diagnostic::do_not_recommend]
impl<I: Integer> Integer for &I {
    #[inline(always)]
    fn saturate(self) -> isize {
        (*self).saturate()
    }

    #[inline(always)]
    fn widened(self) -> i128 {
        (*self).widened()
    }
}

/// `-k` in an index: counts from the end, for unsigned `k` as well.
#[derive(Clone, Copy)]
pub struct Negated<I>(pub I);

impl<I: Integer> core::fmt::Display for Negated<I> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.widened().fmt(f)
    }
}

impl<I> crate::sealed::Sealed for Negated<I> {}
#[diagnostic::do_not_recommend]
impl<I: Integer> Integer for Negated<I> {
    #[inline(always)]
    fn saturate(self) -> isize {
        self.0.saturate().saturating_neg()
    }

    #[inline(always)]
    fn widened(self) -> i128 {
        self.0.widened().saturating_neg()
    }
}
