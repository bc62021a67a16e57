//! Integer literals that are stored.

use super::Shaped;
use crate::element::{Dtype, Holds, IntLiteral};

/// An integer literal that is stored among elements of type `T`, which NumPy calls `N`: the type holds it. As
/// [`Beside`](crate::expr::Beside).
#[diagnostic::on_unimplemented(
    message = "Python integer {VALUE} out of bounds for {N}",
    label = "{VALUE} is out of bounds for {T}"
)]
pub trait StoredIn<const VALUE: i128, const BITS: u32, const IS_NEGATIVE: bool, N, T>:
    Sized
{
    crate::sealed::seal!(required);

    /// The place.
    #[inline(always)]
    fn stored_in<P: Shaped<Elem = T>>(self, place: P) -> P
    where
        T: Dtype<Name = N>,
    {
        place
    }
}

#[diagnostic::do_not_recommend]
impl<const VALUE: i128, const BITS: u32, const IS_NEGATIVE: bool, N, T>
    StoredIn<VALUE, BITS, IS_NEGATIVE, N, T> for IntLiteral<VALUE>
where
    N: Holds<VALUE, BITS, IS_NEGATIVE, T>,
{
    crate::sealed::seal!();
}
