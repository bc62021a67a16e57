//! What whole quotients and powers of a number are calculated in.

use super::cast::Cast;
use super::number::Number;

/// A number as what `%`, `**` and `np.floor_divide` calculate in ([`Number::Whole`]).
pub trait InWhole {
    crate::sealed::seal!(required);

    /// The type that they calculate in.
    type Whole;

    /// The number as one of that type.
    fn in_whole(self) -> Self::Whole;
}

#[diagnostic::do_not_recommend]
impl<T: Number<Whole = W> + Cast<W>, W> InWhole for T {
    crate::sealed::seal!();

    type Whole = W;

    #[inline(always)]
    fn in_whole(self) -> W {
        self.cast()
    }
}
