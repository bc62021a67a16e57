//! Numbers as numbers of other types.

use super::each::for_each_number;
use super::literal::int;
use super::number::Number;
use super::truncated;
use super::weak::refuse;
use crate::sealed::SealedWith;

/// A number as one of another type, as Rust's `as` converts; NumPy's `astype`.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be converted to `{T}`",
    label = "there is no conversion from `{Self}` to `{T}`"
)]
#[cfg_attr(
    feature = "complex",
    diagnostic::on_unimplemented(note = "of complex numbers, take a part: `.real` or `.imag`")
)]
pub trait Cast<T>: SealedWith<T> {
    /// The converted number.
    fn cast(self) -> T;
}

/// A number as `as` converts it.
macro_rules! converted {
    ($x:expr, f32 $to:ident) => { converted!(@$to f32 $x) };
    ($x:expr, f64 $to:ident) => { converted!(@$to f64 $x) };
    ($x:expr, $from:ident $to:ident) => { $x as $to };
    (@i8 $float:ident $x:expr) => { converted!(@within $float $x, i8) };
    (@u8 $float:ident $x:expr) => { converted!(@within $float $x, u8) };
    (@i16 $float:ident $x:expr) => { converted!(@within $float $x, i16) };
    (@u16 $float:ident $x:expr) => { converted!(@within $float $x, u16) };
    (@i32 $float:ident $x:expr) => { converted!(@within $float $x, i32) };
    (@i64 $float:ident $x:expr) => { truncated::i64($x.into()) };
    (@u64 $float:ident $x:expr) => { truncated::u64($x.into()) };
    (@isize $float:ident $x:expr) => { truncated::isize($x.into()) };
    (@usize $float:ident $x:expr) => { truncated::usize($x.into()) };
    (@$to:ident $float:ident $x:expr) => { $x as $to };
    (@within $float:ident $x:expr, $to:ident) => {
        truncated::$float($x, $to::MIN as i32, $to::MAX as i32) as $to
    };
}

macro_rules! casts {
    ($($from:ident)*) => {
        $(for_each_number!(signed unsigned => casts! { @from $from to });)*
    };
    (@from $from:ident to $($to:ident)*) => {
        $(#[diagnostic::do_not_recommend]
        impl Cast<$to> for $from {
            #[inline(always)]
            fn cast(self) -> $to {
                converted!(self, $from $to)
            }
        })*
        #[diagnostic::do_not_recommend]
        impl Cast<bool> for $from {
            #[inline(always)]
            fn cast(self) -> bool {
                self != (0 as $from)
            }
        }
    };
}
for_each_number!(signed unsigned float => casts! {});

/// Bools as integers; what is converted to floats is in `float_element`, for all of them at once.
macro_rules! casts_of_bools {
    ($($to:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Cast<$to> for bool {
            #[inline(always)]
            fn cast(self) -> $to {
                u8::from(self) as $to
            }
        }
    )*};
}
for_each_number!(signed unsigned => casts_of_bools! {});

/// Integers that take a type; floats are in `float_element`.
macro_rules! taken {
    ($($from:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Cast<$from> for int {
            #[inline(always)]
            fn cast(self) -> $from {
                let cast = self.0 as $from;
                // Expressions ask before they are computed.
                if !<$from as Number>::holds(self.0) {
                    refuse::<$from>(self.0);
                }
                cast
            }
        }
    )*};
}
for_each_number!(signed unsigned => taken! {});

#[diagnostic::do_not_recommend]
impl Cast<bool> for bool {
    #[inline(always)]
    fn cast(self) -> bool {
        self
    }
}
