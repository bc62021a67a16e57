//! Integers of any type as an index.

use core::fmt::Display;

/// Any of Rust's integer types: what counts as an integer index.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([10, 20, 30]);
/// let (i, j, k) = (2_u8, -1_i64, 1_usize);
/// assert_eq!([arr!(a[i]), arr!(a[j]), arr!(a[k]), arr!(a[-k])], [30, 30, 20, 30]);
/// ```
pub trait Integer: Copy + Display + crate::sealed::Sealed {
    /// The nearest `isize`: values beyond it are beyond every axis as well.
    #[doc(hidden)]
    fn saturate(self) -> isize;

    /// The nearest `i128`, for messages.
    #[doc(hidden)]
    fn widen(self) -> i128;
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl crate::sealed::Sealed for $type {}
        impl Integer for $type {
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
            fn widen(self) -> i128 {
                i128::try_from(self).unwrap_or(i128::MAX)
            }
        }
    )*};
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl<I> crate::sealed::Sealed for &I {}
impl<I: Integer> Integer for &I {
    #[inline(always)]
    fn saturate(self) -> isize {
        (*self).saturate()
    }

    #[inline(always)]
    fn widen(self) -> i128 {
        (*self).widen()
    }
}

/// `-k` in an index: counts from the end, for unsigned `k` as well.
#[derive(Clone, Copy)]
pub struct Negated<I>(pub I);

impl<I: Integer> core::fmt::Display for Negated<I> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.widen().fmt(f)
    }
}

impl<I> crate::sealed::Sealed for Negated<I> {}
impl<I: Integer> Integer for Negated<I> {
    #[inline(always)]
    fn saturate(self) -> isize {
        self.0.saturate().saturating_neg()
    }

    #[inline(always)]
    fn widen(self) -> i128 {
        self.0.widen().saturating_neg()
    }
}
