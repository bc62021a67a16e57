//! Which numbers have which operators.

use super::number::Number;

/// Numbers that some operators are for, and others not. What comes out is a type of the trait, unknown
/// for all other types, so that a missing operator is reported once.
macro_rules! kinds_of_numbers {
    ($(
        $(#[$attribute:meta])*
        $kind:ident: $($number:ident)* {
            $($method:ident($this:ident $(, $argument:ident)?) => $result:expr;)*
        }
    )*) => {$(
        $(#[$attribute])*
        pub trait $kind: Number {
            /// The type itself.
            type Out;

            $(
                #[doc(hidden)]
                fn $method(self $(, $argument: Self)?) -> Self::Out;
            )*
        }

        kinds_of_numbers!(@each $kind [$($number)*] {$($method($this $(, $argument)?) => $result;)*});
    )*};
    (@each $kind:ident [$($number:ident)*] $methods:tt) => {
        $(kinds_of_numbers!(@one $kind $number $methods);)*
    };
    (@one $kind:ident $number:ident {$($method:ident($this:ident $(, $argument:ident)?) => $result:expr;)*}) => {
        #[diagnostic::do_not_recommend]
        impl $kind for $number {
            type Out = $number;

            $(
                #[inline(always)]
                fn $method(self $(, $argument: Self)?) -> $number {
                    let $this = self;
                    $result
                }
            )*
        }
    };
}
kinds_of_numbers! {
    /// A number that another can be subtracted from: not `bool`.
    #[diagnostic::on_unimplemented(
        message = "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.",
        label = "there is no difference of bools"
    )]
    Subtracted: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 {
        minus(a, b) => a.subtract(b);
    }

    /// A number that has a negative: not `bool`.
    #[diagnostic::on_unimplemented(
        message = "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.",
        label = "there is no negative of a bool"
    )]
    Negated: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 {
        negated(a) => a.negative();
    }

    /// A number that has a sign: not `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "a bool has no sign"
    )]
    Signed: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 {
        same(a) => a;
        its_sign(a) => a.sign();
    }

    /// A number whose bits mean something: an integer, or `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no bitwise operation on elements of type `{Self}`",
        label = "neither integers nor bools"
    )]
    Bitwise: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool {
        bits_of_both(a, b) => a & b;
        bits_of_either(a, b) => a | b;
        bits_of_one(a, b) => a ^ b;
        inverted(a) => !a;
    }

    /// A number whose bits can be moved: an integer.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no bitwise operation on elements of type `{Self}`",
        label = "not integers"
    )]
    Shifted: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize {
        moved_up(a, places) => a << places;
        moved_down(a, places) => a >> places;
    }
    /// A number that has divisors: an integer.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no common divisors of elements of type `{Self}`",
        label = "not integers"
    )]
    HasDivisors: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize {
        common_divisor(a, b) => {
            let (mut a, mut b) = (a, b);
            while b != 0 {
                (a, b) = (b, a.wrapping_rem(b));
            }
            a.absolute()
        };
        common_multiple(a, b) => match a.common_divisor(b) {
            0 => 0,
            divisor => (a / divisor * b).absolute(),
        };
    }
}
