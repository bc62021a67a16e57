//! Elements of one array or of another.

use super::promote::Promote;
use crate::error::Error;
use alloc::string::String;

/// An element that can stand in one array with elements of type `B`: two numbers as NumPy promotes
/// them, or two of the same type.
#[diagnostic::on_unimplemented(
    message = "no common type for elements of type `{Self}` and `{B}`",
    label = "`{Self}` and `{B}` cannot stand in one array"
)]
pub trait Alternative<B>: Sized {
    crate::sealed::seal!(required);

    /// The common type.
    type Out;

    /// The first or the second, as the common type.
    fn choose(is_first: bool, first: Self, second: B) -> Self::Out;

    /// Whether integers that take the type of the other one fit into it.
    ///
    /// # Errors
    /// `Python integer 300 out of bounds for uint8`
    #[doc(hidden)]
    #[inline(always)]
    fn check(_integers: [Option<i128>; 2]) -> Result<(), Error> {
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl<A: Promote<B>, B> Alternative<B> for A {
    crate::sealed::seal!();

    type Out = A::Out;

    #[inline(always)]
    fn choose(is_first: bool, first: A, second: B) -> A::Out {
        let (first, second) = first.promote(second);
        if is_first { first } else { second }
    }

    #[inline(always)]
    fn check(integers: [Option<i128>; 2]) -> Result<(), Error> {
        A::check(integers)
    }
}

macro_rules! alternatives {
    ($([$($generics:tt)*] $type:ty, $out:ty, |$value:ident| $result:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Alternative<$type> for $type {
        crate::sealed::seal!();

            type Out = $out;

            #[inline(always)]
            fn choose(is_first: bool, first: $type, second: $type) -> $out {
                let $value = if is_first { first } else { second };
                $result
            }
        }
    )*};
}
alternatives! {
    [] char, char, |x| x;
    [] String, String, |x| x;
    ['s] &'s str, &'s str, |x| x;
}
