//! What two numbers have in common.

use super::compare::Comparison;
use crate::error::Error;

/// The type that a number of type `Self` and one of type `B` have together; NumPy's
/// `np.promote_types`. A literal takes the type of what is beside it.
#[diagnostic::on_unimplemented(
    message = "no common type for elements of type `{Self}` and `{B}`",
    label = "`{Self}` and `{B}` cannot be combined"
)]
pub trait Promote<B>: Sized {
    crate::sealed::seal!(required);

    /// The common type.
    type Out;

    /// Both as numbers of that type.
    fn promote(self, other: B) -> (Self::Out, Self::Out);

    /// The answer of a comparison: that of both as the type that they have together, except where it would
    /// not hold both: integers with a sign beside those of 64 bits without one.
    fn compared<C: Comparison>(self, other: B) -> bool;

    /// Whether integers that take the common type fit into it.
    ///
    /// # Errors
    /// `Python integer 300 out of bounds for uint8`
    #[doc(hidden)]
    #[inline(always)]
    fn check(_integers: [Option<i128>; 2]) -> Result<(), Error> {
        Ok(())
    }
}

/// What two types have together, and how they are compared if not as that.
macro_rules! promotions {
    ($($a:ident: $($b:ident $out:ident $(by $comparison:ident)?),*;)*) => {
        $($(#[diagnostic::do_not_recommend]
        impl Promote<$b> for $a {
            crate::sealed::seal!();

            type Out = $out;

            #[inline(always)]
            fn promote(self, other: $b) -> ($out, $out) {
                (self.cast(), other.cast())
            }

            #[inline(always)]
            fn check(integers: [Option<i128>; 2]) -> Result<(), Error> {
                fits::<$out>(integers)
            }

            promotions! { @compared $a $b $($comparison)? }
        })*)*
    };
    (@compared $a:ident $b:ident) => {
        #[inline(always)]
        fn compared<C: Comparison>(self, other: $b) -> bool {
            let (a, b) = self.promote(other);
            C::of(a, b)
        }
    };
    (@compared $a:ident $b:ident $comparison:ident) => {
        $comparison! { $a $b }
    };
}
pub(super) use promotions;

/// An integer with a sign beside one without, which has as many bits or more.
macro_rules! signed_first {
    ($signed:ident $unsigned:ident) => {
        #[inline(always)]
        fn compared<C: Comparison>(self, other: $unsigned) -> bool {
            if self < 0 {
                return C::BELOW;
            }
            C::of(self as u128, other as u128)
        }
    };
}
pub(super) use signed_first;

/// The same the other way round.
macro_rules! signed_last {
    ($unsigned:ident $signed:ident) => {
        #[inline(always)]
        fn compared<C: Comparison>(self, other: $signed) -> bool {
            if other < 0 {
                return C::ABOVE;
            }
            C::of(self as u128, other as u128)
        }
    };
}
pub(super) use signed_last;

/// Two literals, which no type need hold.
macro_rules! literals {
    ($a:ident $b:ident) => {
        #[inline(always)]
        fn compared<C: Comparison>(self, other: $b) -> bool {
            C::of(self, other)
        }
    };
}
pub(super) use literals;
