//! The bounds of `np.clip`. Where there are two of them, an element that equals one stays as it is, as -0 beside 0; where
//! there is one, the bound is taken, as by `np.maximum`. Those that are integer literals need not fit the elements: one
//! beyond all of them bounds none.

use super::operator::{BinaryOperator, binary_operators};
use crate::element::{Number, Promote, fits};
use crate::error::Error;

/// Defines a bound that is an integer literal: the larger or the smaller of an element and the bound, and whether a bound
/// that does not fit is one of all elements.
macro_rules! bounds {
    ($($(#[$doc:meta])* $name:ident |$a:ident, $b:ident| $chosen:expr, |$beyond:ident| $bounds_none:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A, B, P> BinaryOperator<A, B> for $name
        where
            A: Promote<B, Out = P>,
            B: Number,
            P: Number,
        {
            crate::sealed::seal!();

            type Out = P;
            type Retained = ();

            #[inline(always)]
            fn apply(a: A, b: B) -> P {
                match B::IS_WEAK && b.exact().is_some_and(|bound| !P::holds(bound)) {
                    true => a.promote(B::ZERO).0,
                    false => {
                        let ($a, $b) = a.promote(b);
                        $chosen
                    }
                }
            }

            fn check([element, bound]: [Option<i128>; 2]) -> Result<(), Error> {
                let bound = bound.filter(|&$beyond| P::holds($beyond) || !$bounds_none);
                fits::<P>([element, bound])
            }
        }
    )*};
}
bounds! {
    /// `np.clip(a, b, None)`
    LowerBound |a, b| a.larger(b), |bound| (bound < 0);
    /// `np.clip(a, None, b)`
    UpperBound |a, b| a.smaller(b), |bound| (bound > 0);
    /// The lower of two bounds.
    LowerOfTwo |a, b| b.larger(a), |bound| (bound < 0);
    /// The upper of two bounds.
    UpperOfTwo |a, b| b.smaller(a), |bound| (bound > 0);
}

binary_operators! {
    /// The lower of two bounds, which is no integer literal.
    NotBelow<P> [P: Number] -> P, |a, b| b.larger(a);
    /// The upper of two bounds, which is no integer literal.
    NotAbove<P> [P: Number] -> P, |a, b| b.smaller(a);
}
