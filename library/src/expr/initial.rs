//! A number that a sum or a product begins with, which takes the type of the results.

use super::operator::{Add, BinaryOperator, Multiply};
use crate::element::Cast;
use crate::element::casting::{AsItIs, CastBy, Converted, Unsafe};

/// A way to make an element of type `B` of one of type `A`.
pub trait Becomes<A, B> {
    crate::sealed::seal!(required);

    /// The element.
    fn become_one(element: A) -> B;
}

impl<A> Becomes<A, A> for AsItIs {
    crate::sealed::seal!();

    #[inline(always)]
    fn become_one(element: A) -> A {
        element
    }
}

impl<A: Cast<B>, B> Becomes<A, B> for Converted {
    crate::sealed::seal!();

    #[inline(always)]
    fn become_one(element: A) -> B {
        element.cast()
    }
}

macro_rules! from_initial {
    ($($(#[$doc:meta])* $name:ident by $operator:ident;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A, B, R> BinaryOperator<A, B> for $name
        where
            A: CastBy<B, Unsafe, Way: Becomes<A, B>>,
            $operator: BinaryOperator<B, B, Out = R>,
        {
            crate::sealed::seal!();

            type Out = R;
            type Retained = ();

            #[inline(always)]
            fn apply(initial: A, result: B) -> R {
                $operator::apply(<A::Way as Becomes<A, B>>::become_one(initial), result)
            }
        }
    )*};
}
from_initial! {
    /// `np.sum(a, initial=x)`: the number, and the sum.
    InitialSum by Add;
    /// `np.prod(a, initial=x)`: the number, and the product.
    InitialProduct by Multiply;
}
