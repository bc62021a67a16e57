//! Python's integers: numbers that take the type of what is beside them.
//!
//! They are the literals, and the variables of type `usize` and `isize`, which is what Rust counts with.
//! That one fits is asked before anything is computed ([`Expr::weak`](crate::expr::Expr::weak)), so that
//! nothing is written where it does not.

use super::integer::Integer;
use super::kinds::{Added, Bitwise, Factor, HasDivisors, Negated, Shifted, Signed, Subtracted};
use super::literal::int;
use super::number::{Number, precise};
use super::{Cast, ToInexact, ToWidest};
use crate::error::Error;
use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;

/// Whether integers that take the type `P` fit into it.
///
/// # Errors
/// `Python integer 300 out of bounds for uint8`
#[inline(always)]
pub(crate) fn fits<P: Number>(integers: [Option<i128>; 2]) -> Result<(), Error> {
    match integers.into_iter().flatten().find(|n| !P::holds(*n)) {
        Some(value) => Err(out_of_bounds::<P>(value)),
        None => Ok(()),
    }
}

#[cold]
#[inline(never)]
fn out_of_bounds<P>(value: i128) -> Error {
    Error::IntegerOutOfBounds {
        value,
        dtype: dtype_of(core::any::type_name::<P>()),
    }
}

/// # Panics
/// `Python integer 300 out of bounds for uint8`
#[cold]
#[inline(never)]
#[track_caller]
pub(super) fn refuse<P>(value: i128) -> ! {
    out_of_bounds::<P>(value).panic()
}

/// NumPy's name of one of Rust's number types.
fn dtype_of(name: &str) -> String {
    let (kind, bits) = name.split_at(1);
    let kind = match kind {
        "i" => "int",
        "u" => "uint",
        _ => "float",
    };
    let bits = if bits == "size" { "64" } else { bits };
    format!("{kind}{bits}")
}

/// A number of its own it is where nothing is beside it: an `i64`.
macro_rules! as_i64 {
    ($($kind:ident: $($method:ident($($argument:ident)?))*;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl $kind for int {
            crate::sealed::seal!();

            type Out = i64;

            $(
                #[inline(always)]
                fn $method(self $(, $argument: Self)?) -> i64 {
                    let this: i64 = self.cast();
                    this.$method($($argument.cast())?)
                }
            )*
        }
    )*};
}
as_i64! {
    Added: added(other);
    Factor: multiplied(other);
    Subtracted: minus(other);
    Negated: negated();
    Signed: same() its_sign();
    Bitwise: bits_of_both(other) bits_of_either(other) bits_of_one(other) inverted();
    Shifted: moved_up(other) moved_down(other);
    HasDivisors: common_divisor(other) common_multiple(other);
}

#[diagnostic::do_not_recommend]
impl ToInexact for int {
    type Inexact = f64;

    #[inline(always)]
    fn to_inexact(self) -> f64 {
        self.cast()
    }
}

impl ToWidest for int {
    type Widest = f64;
}

#[diagnostic::do_not_recommend]
impl Cast<int> for int {
    #[inline(always)]
    fn cast(self) -> int {
        self
    }
}

impl crate::sealed::Sealed for int {}

impl fmt::Display for int {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is computed of integers of Rust's own and literals is an index as they are.
#[diagnostic::do_not_recommend]
impl Integer for int {
    #[inline(always)]
    fn saturate(self) -> isize {
        self.0.saturate()
    }

    #[inline(always)]
    fn widened(self) -> i128 {
        self.0
    }
}

/// What is asked of a number where its type is not settled yet; arithmetic is that of the type that it
/// takes.
#[diagnostic::do_not_recommend]
impl Number for int {
    type Quotient = f64;
    type Magnitude = i64;
    type Whole = i64;
    precise!();
    const ZERO: Self = int(0);
    const IS_WEAK: bool = true;

    fn add(self, other: Self) -> Self {
        int(self.0 + other.0)
    }

    fn subtract(self, other: Self) -> Self {
        int(self.0 - other.0)
    }

    fn multiply(self, other: Self) -> Self {
        int(self.0 * other.0)
    }

    fn power(self, other: Self) -> Self {
        int(self.0.power(other.0))
    }

    fn negative(self) -> Self {
        int(-self.0)
    }

    fn absolute(self) -> i64 {
        int(self.0.abs()).cast()
    }

    fn sign(self) -> Self {
        int(self.0.signum())
    }

    fn exact(self) -> Option<i128> {
        Some(self.0)
    }

    fn less(self, other: Self) -> bool {
        self.0 < other.0
    }

    fn less_equal(self, other: Self) -> bool {
        self.0 <= other.0
    }

    fn greater(self, other: Self) -> bool {
        self.0 > other.0
    }

    fn greater_equal(self, other: Self) -> bool {
        self.0 >= other.0
    }

    fn order(self, other: Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
