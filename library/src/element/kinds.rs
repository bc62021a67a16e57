//! Which numbers have which operators.

use super::each::for_each_number;
use super::number::Number;

/// Numbers that some operators are for, and others not: those that have what the operator computes, and yield a
/// number of their own type. That is said of all of them at once, so that the type of a result is known while that of
/// a literal is not; `int`, which yields another, stands beside them (`weak`).
macro_rules! kinds_of_numbers {
    ($(
        $(#[$attribute:meta])*
        $kind:ident by $has:ident $(<- $bound:ident)?: $($numbers:ident)* {
            $($method:ident, $own:ident($this:ident $(, $argument:ident)?) => $result:expr;)*
        }
    )*) => {$(
        $(#[$attribute])*
        pub trait $kind: Sized $(+ $bound)? {
            crate::sealed::seal!(required);

            /// The type itself.
            type Out;

            $(
                #[doc(hidden)]
                fn $method(self $(, $argument: Self)?) -> Self::Out;
            )*
        }

        #[doc = concat!("What makes numbers [`", stringify!($kind), "`], the result being one of them.")]
        pub trait $has: Sized $(+ $bound)? {
            crate::sealed::seal!(required);

            $(
                #[doc(hidden)]
                fn $own(self $(, $argument: Self)?) -> Self;
            )*
        }

        #[diagnostic::do_not_recommend]
        impl<T: $has> $kind for T {
            crate::sealed::seal!();

            type Out = T;

            $(
                #[inline(always)]
                fn $method(self $(, $argument: T)?) -> T {
                    self.$own($($argument)?)
                }
            )*
        }

        for_each_number!($($numbers)* => kinds_of_numbers! {
            @each $has {$($own($this $(, $argument)?) => $result;)*}
        });
    )*};
    (@each $has:ident $methods:tt $($number:ty)*) => {
        $(kinds_of_numbers!(@one $has $number $methods);)*
    };
    (@one $has:ident $number:ty {$($own:ident($this:ident $(, $argument:ident)?) => $result:expr;)*}) => {
        impl $has for $number {
            crate::sealed::seal!();

            $(
                #[inline(always)]
                fn $own(self $(, $argument: Self)?) -> $number {
                    let $this = self;
                    $result
                }
            )*
        }
    };
}
kinds_of_numbers! {
    /// A number that another can be added to.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "there is no sum of such elements",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Added by HasSum: signed unsigned float half bool {
        added, plus(a, b) => a.add(b);
    }

    /// A number that can be multiplied by another.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "there is no product of such elements",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Factor by HasProduct: signed unsigned float half bool {
        multiplied, times(a, b) => a.multiply(b);
    }

    /// A number that another can be subtracted from: not `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "there is no difference of such elements",
        note = "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Subtracted by HasDifference: signed unsigned float half {
        minus, less_another(a, b) => a.subtract(b);
    }

    /// A number that has a negative: not `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "there is no negative of such elements",
        note = "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Negated by HasNegative: signed unsigned float half {
        negated, opposite(a) => a.negative();
    }

    /// A number that has a sign: not `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "a bool has no sign"
    )]
    Signed by HasSign: signed unsigned float half {
        same, itself(a) => a;
        its_sign, sign_of_it(a) => a.sign();
    }

    /// A number whose bits mean something: an integer, or `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no bitwise operation on elements of type `{Self}`",
        label = "neither integers nor bools",
        note = "a power is written with `**`, and comparisons are put in parentheses beside `&` and `|`: \
                `(a > 1) & (a < 4)`"
    )]
    Bitwise by HasBitwise <- Number: signed unsigned bool {
        bits_of_both, and(a, b) => a & b;
        bits_of_either, or(a, b) => a | b;
        bits_of_one, xor(a, b) => a ^ b;
        inverted, not(a) => !a;
    }

    /// A number whose bits can be moved: an integer.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no bitwise operation on elements of type `{Self}`",
        label = "not integers"
    )]
    Shifted by HasShifts <- Number: signed unsigned {
        // Beyond the bits that there are, and by a number below zero, nothing is left but the sign.
        moved_up, shifted_up(a, places) => match (0..Self::BITS as Self).contains(&places) {
            true => a << places,
            false => 0,
        };
        moved_down, shifted_down(a, places) => match (0..Self::BITS as Self).contains(&places) {
            true => a >> places,
            false => a >> (Self::BITS - 1) >> 1,
        };
    }
    /// A number that has divisors: an integer.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no common divisors of elements of type `{Self}`",
        label = "not integers"
    )]
    HasDivisors by HasCommonDivisors <- Number: signed unsigned {
        common_divisor, greatest_divisor(a, b) => {
            let (mut a, mut b) = (a, b);
            while b != 0 {
                (a, b) = (b, a.wrapping_rem(b));
            }
            a.absolute()
        };
        common_multiple, least_multiple(a, b) => match a.greatest_divisor(b) {
            0 => 0,
            divisor => (a / divisor * b).absolute(),
        };
    }
}

/// A number whose bits can be counted: an integer.
#[diagnostic::on_unimplemented(
    message = "ufunc 'bitwise_count' not supported for the input types",
    label = "not integers"
)]
pub trait HasBits: Number {
    /// How many bits of it without its sign are set.
    #[doc(hidden)]
    fn count_of_bits(self) -> u8;
}

macro_rules! has_bits {
    (signed $($number:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HasBits for $number {
            #[inline(always)]
            fn count_of_bits(self) -> u8 {
                self.unsigned_abs().count_ones() as u8
            }
        }
    )*};
    (unsigned $($number:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HasBits for $number {
            #[inline(always)]
            fn count_of_bits(self) -> u8 {
                self.count_ones() as u8
            }
        }
    )*};
}
for_each_number!(signed => has_bits! { signed });
for_each_number!(unsigned => has_bits! { unsigned });

#[diagnostic::do_not_recommend]
impl HasBits for bool {
    #[inline(always)]
    fn count_of_bits(self) -> u8 {
        u8::from(self)
    }
}
