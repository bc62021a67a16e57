//! What two numbers have in common.

use super::number::Number;

/// The type that a number of type `Self` and one of type `B` have together; NumPy's
/// `np.promote_types`. A literal takes the type of what is beside it.
#[diagnostic::on_unimplemented(
    message = "no common type for elements of type `{Self}` and `{B}`",
    label = "`{Self}` and `{B}` cannot be combined"
)]
pub trait Promote<B> {
    crate::sealed::seal!(required);

    /// The common type.
    type Out: Number;

    /// Both as numbers of that type.
    fn promote(self, other: B) -> (Self::Out, Self::Out);
}

macro_rules! promotions {
    ($($a:ident: $($b:ident $out:ident),*;)*) => {
        $($(#[diagnostic::do_not_recommend]
        impl Promote<$b> for $a {
        crate::sealed::seal!();

            type Out = $out;

            #[inline(always)]
            fn promote(self, other: $b) -> ($out, $out) {
                (self.cast(), other.cast())
            }
        })*)*
    };
}
pub(super) use promotions;
