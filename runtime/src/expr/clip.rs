//! The bounds of `np.clip` that are integer literals. They need not fit the elements: one beyond all of them
//! bounds none.

use super::operator::BinaryOperator;
use crate::element::{Number, Promote, fits};
use crate::error::Error;

/// Defines a bound: the larger or the smaller of an element and the bound, and whether a bound that does not
/// fit is one of all elements.
macro_rules! bounds {
    ($($(#[$doc:meta])* $name:ident $chosen:ident |$beyond:ident| $bounds_none:expr;)*) => {$(
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
                        let (a, b) = a.promote(b);
                        a.$chosen(b)
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
    LowerBound larger |bound| (bound < 0);
    /// `np.clip(a, None, b)`
    UpperBound smaller |bound| (bound > 0);
}
