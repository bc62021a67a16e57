//! Which numbers have which operators.

use super::each::for_each_number;
use super::number::Number;

/// Numbers that some operators are for, and others not. What comes out is a type of the trait, unknown
/// for all other types, so that a missing operator is reported once.
macro_rules! kinds_of_numbers {
    ($(
        $(#[$attribute:meta])*
        $kind:ident $(<- $bound:ident)?: $($numbers:ident)* {
            $($method:ident($this:ident $(, $argument:ident)?) => $result:expr;)*
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

        for_each_number!($($numbers)* => kinds_of_numbers! {
            @each $kind {$($method($this $(, $argument)?) => $result;)*}
        });
    )*};
    (@each $kind:ident $methods:tt $($number:ty)*) => {
        $(kinds_of_numbers!(@one $kind $number $methods);)*
    };
    (@one $kind:ident $number:ty {$($method:ident($this:ident $(, $argument:ident)?) => $result:expr;)*}) => {
        #[diagnostic::do_not_recommend]
        impl $kind for $number {
            crate::sealed::seal!();

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
    /// A number that another can be added to.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "there is no sum of such elements",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Added: signed unsigned float half bool {
        added(a, b) => a.add(b);
    }

    /// A number that can be multiplied by another.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "there is no product of such elements",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Factor: signed unsigned float half bool {
        multiplied(a, b) => a.multiply(b);
    }

    /// A number that another can be subtracted from: not `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "there is no difference of such elements",
        note = "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Subtracted: signed unsigned float half {
        minus(a, b) => a.subtract(b);
    }

    /// A number that has a negative: not `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "there is no negative of such elements",
        note = "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Negated: signed unsigned float half {
        negated(a) => a.negative();
    }

    /// A number that has a sign: not `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{Self}`",
        label = "a bool has no sign"
    )]
    Signed: signed unsigned float half {
        same(a) => a;
        its_sign(a) => a.sign();
    }

    /// A number whose bits mean something: an integer, or `bool`.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no bitwise operation on elements of type `{Self}`",
        label = "neither integers nor bools",
        note = "a power is written with `**`, and comparisons are put in parentheses beside `&` and `|`: \
                `(a > 1) & (a < 4)`"
    )]
    Bitwise <- Number: signed unsigned bool {
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
    Shifted <- Number: signed unsigned {
        moved_up(a, places) => a << places;
        moved_down(a, places) => a >> places;
    }
    /// A number that has divisors: an integer.
    #[diagnostic::on_unimplemented(
        message = "NumPy has no common divisors of elements of type `{Self}`",
        label = "not integers"
    )]
    HasDivisors <- Number: signed unsigned {
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
