//! Elements of one array or of another.

use crate::element::{Cast, Promote, float, int};

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
    [] int, i64, |x| x.cast();
    [] float, f64, |x| x.cast();
    [] char, char, |x| x;
    [] String, String, |x| x;
    ['s] &'s str, &'s str, |x| x;
}

macro_rules! literal_alternatives {
    ($($a:ident $b:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Alternative<$b> for $a {
        crate::sealed::seal!();

            type Out = f64;

            #[inline(always)]
            fn choose(is_first: bool, first: $a, second: $b) -> f64 {
                if is_first { first.cast() } else { second.cast() }
            }
        }
    )*};
}
literal_alternatives! {
    int float;
    float int;
}
