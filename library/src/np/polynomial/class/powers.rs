//! The operators of `arr!` that Rust has not: whole quotients, remainders and powers.

use super::{Coefficient, Polynomial};
use crate::element::{Promote, float, for_each_number, int};
use crate::expr::{BinaryOperator, FloorDivide, Power, Remainder};

macro_rules! operators {
    (beside $other:ty: $($operator:ident |$a:ident, $b:ident| $result:expr;)*) => {$(
        impl<T: Coefficient> BinaryOperator<Polynomial<T>, $other> for $operator {
            crate::sealed::seal!();

            type Out = Polynomial<T>;
            type Retained = ();

            #[inline(always)]
            #[track_caller]
            fn apply($a: Polynomial<T>, $b: $other) -> Polynomial<T> {
                let ($a, $b) = $a.promote($b);
                $result
            }
        }
    )*};
}

/// All of them, beside numbers of these types.
macro_rules! beside {
    ($($other:ty)*) => {$(
        operators! { beside $other:
            FloorDivide |a, b| a.floor_divide(&b);
            Remainder |a, b| a % b;
            Power |a, b| a.pow_of(&b);
        }
    )*};
}
beside!(Polynomial<T> int float);
for_each_number!(float signed unsigned => beside! {});
