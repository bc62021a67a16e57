//! Whole quotients, and remainders.

use super::operator::BinaryOperator;
use super::retained::{Block, Computed, Pending, Room};
use crate::element::{HasFloorDivide, HasFmod, HasRemainder, InWhole, Promote};
use crate::error::Error;

macro_rules! divisions {
    ($($(#[$doc:meta])* $name:ident [$bound:ident] $apply:ident $apply_known:ident $of_each:ident;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A, B, P, R> BinaryOperator<A, B> for $name
        where
            A: Promote<B, Out = P>,
            P: InWhole<Whole = R>,
            R: $bound,
        {
            crate::sealed::seal!();

            type Out = R;
            type Retained = Block<R>;
            const COMPUTES_AT_ONCE: bool = R::DIVIDES_AT_ONCE;
            const IS_DIVISION: bool = R::IS_WHOLE;

            #[inline(always)]
            fn apply(a: A, b: B) -> R {
                let (a, b) = A::promote(a, b);
                a.in_whole().$apply(b.in_whole())
            }

            #[inline(always)]
            fn apply_literal(a: A, b: B, _: f64) -> R {
                let (a, b) = A::promote(a, b);
                a.in_whole().$apply_known(b.in_whole())
            }

            #[inline(always)]
            fn apply_to_all<const IS_SAME: bool>(
                operands: impl Fn(usize) -> (A, B),
                results: Pending<'_, R>,
            ) -> Computed<'_, R> {
                let operands = |position| -> (R, R) {
                    let (a, b) = operands(position);
                    let (a, b) = A::promote(a, b);
                    (a.in_whole(), b.in_whole())
                };
                let mut numbers = results.write(|position| operands(position).0);
                let mut others = Room::empty();
                let others = others.first(numbers.elements().len());
                let mut others = others.write(|position| operands(position).1);
                R::$of_each(numbers.elements(), others.elements());
                numbers
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
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.remainder.outer([7, -7], [4, -4])), arr!([[3, -1], [1, -3]]));
    /// ```
    #[doc(alias = "np.mod")]
    Remainder [HasRemainder] remainder remainder_known remainder_of_each;
    /// `np.floor_divide(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.floor_divide.outer([7, -7], [4, -4])), arr!([[1, -2], [-2, 1]]));
    /// ```
    #[doc(alias = "np.floor_divide")]
    FloorDivide [HasFloorDivide] floor_divide floor_divide_known floor_divide_of_each;
    /// `np.fmod(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.fmod.outer([7, -7], [4, -4])), arr!([[3, 3], [-3, -3]]));
    /// ```
    Fmod [HasFmod] fmod fmod_known fmod_of_each;
}
