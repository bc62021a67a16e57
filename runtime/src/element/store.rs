//! Which elements may be stored where.

use super::element::Element;
use super::literal::{float, int};
use super::number::Cast;
use std::borrow::Cow;

/// An element that can be stored in an array of `T` without losing anything.
#[diagnostic::on_unimplemented(
    message = "cannot store elements of type `{Self}` in an array of `{T}`",
    label = "`{Self}` does not fit into `{T}`",
    note = "storing never narrows: convert with `.astype({T})`, or with `as {T}` if it is a single number"
)]
pub trait StoreInto<T>: Sized {
    /// Whether it is stored as it is.
    #[doc(hidden)]
    const IS_SAME: bool = false;

    /// The element as it is stored.
    fn store(self) -> T;

    /// One more of an element that has been stored.
    fn another(stored: &T) -> T;

    /// Elements as they are stored.
    #[doc(hidden)]
    fn store_all(elements: Cow<'_, [Self]>) -> Cow<'_, [T]>
    where
        Self: Clone,
        T: Clone,
    {
        let stored = elements.iter().map(|element| element.clone().store());
        Cow::Owned(stored.collect())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Element> StoreInto<T> for T {
    const IS_SAME: bool = true;

    #[inline(always)]
    fn store(self) -> T {
        self
    }

    #[inline(always)]
    fn another(stored: &T) -> T {
        stored.clone()
    }

    #[inline(always)]
    fn store_all(elements: Cow<'_, [T]>) -> Cow<'_, [T]> {
        elements
    }
}

macro_rules! widens {
    ($($from:ident => $($to:ident)*;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl StoreInto<$to> for $from {
                #[inline(always)]
                fn store(self) -> $to {
                    self.cast()
                }

                #[inline(always)]
                fn another(stored: &$to) -> $to {
                    *stored
                }
            }
        )*)*
    };
}
widens! {
    bool => i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    i8 => i16 i32 i64 i128 isize f32 f64;
    i16 => i32 i64 i128 isize f32 f64;
    i32 => i64 i128 isize f64;
    i64 => i128 isize f64;
    isize => i64 i128 f64;
    u8 => i16 i32 i64 i128 isize u16 u32 u64 u128 usize f32 f64;
    u16 => i32 i64 i128 isize u32 u64 u128 usize f32 f64;
    u32 => i64 i128 isize u64 u128 usize f64;
    u64 => i128 u128 usize f64;
    usize => i128 u64 u128 f64;
    f32 => f64;
    int => i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    float => f32 f64;
}
