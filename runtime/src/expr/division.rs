//! Whole quotients, and remainders.

use super::operator::BinaryOperator;
use crate::element::{Cast, HasFloorDivide, HasFmod, HasRemainder, Number, Promote};
use crate::error::Error;

macro_rules! divisions {
    ($($(#[$doc:meta])* $name:ident [$bound:ident] $apply:ident $apply_known:ident;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A, B, P, R> BinaryOperator<A, B> for $name
        where
            A: Promote<B, Out = P>,
            P: Number<Whole = R> + Cast<R>,
            R: $bound,
        {
            crate::sealed::seal!();

            type Out = R;
            type Retained = ();
            const IS_DIVISION: bool = true;

            #[inline(always)]
            fn apply(a: A, b: B) -> R {
                let (a, b) = A::promote(a, b);
                Cast::<R>::cast(a).$apply(b.cast())
            }

            #[inline(always)]
            fn apply_literal(a: A, b: B, _: f64) -> R {
                let (a, b) = A::promote(a, b);
                Cast::<R>::cast(a).$apply_known(b.cast())
            }

            #[inline(always)]
            fn check(integers: [Option<i128>; 2]) -> Result<(), Error> {
                A::check(integers)
            }
        }
    )*};
}
divisions! {
    /// `a % b`
    Remainder [HasRemainder] remainder remainder_known;
    /// `np.floor_divide(a, b)`
    FloorDivide [HasFloorDivide] floor_divide floor_divide_known;
    /// `np.fmod(a, b)`
    Fmod [HasFmod] fmod fmod_known;
}
