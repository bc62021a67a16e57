//! True division.

use super::cast::Cast;
use super::each::for_each_number;
use super::inexact::Inexact;
use super::number::Number;

/// What `a / b` is of elements of types `A` and `B`, which are of this type together.
#[diagnostic::on_unimplemented(
    message = "NumPy has no such operation on elements of type `{A}` and `{B}`",
    label = "no quotient of `{A}` and `{B}`"
)]
pub trait Quotients<A, B>: Sized {
    crate::sealed::seal!(required);

    /// The type of the quotient: `f64` of integers.
    type Out;

    /// The quotient.
    #[doc(hidden)]
    fn quotient(a: A, b: B) -> Self::Out;
}

macro_rules! quotients {
    ($($number:ty)*) => {$(
        // Both are converted to the quotient's type at once: not every integer literal fits into theirs.
        #[diagnostic::do_not_recommend]
        impl<A: Cast<<$number as Number>::Quotient>, B: Cast<<$number as Number>::Quotient>> Quotients<A, B>
            for $number
        {
            crate::sealed::seal!();

            type Out = <$number as Number>::Quotient;

            #[inline(always)]
            fn quotient(a: A, b: B) -> Self::Out {
                Inexact::divide(a.cast(), b.cast())
            }
        }
    )*};
}
for_each_number!(bool signed unsigned float half complex => quotients! {});
