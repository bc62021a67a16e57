//! Rounding to a number of decimals.

use super::{BinaryOperator, Yields};
use crate::axis::verdict::{Choice, Known, Unasked, Unknown};
use crate::element::{Cast, RoundTo, for_each_number, int};

/// `np.round(a, decimals)`.
pub struct Round;

impl<A: RoundTo, D: CountsDecimals + Cast<i32>> BinaryOperator<A, D> for Round {
    crate::sealed::seal!();

    type Out = A;
    type Retained = ();

    #[inline(always)]
    fn apply(a: A, decimals: D) -> A {
        a.round_to(decimals.cast())
    }
}

/// The second operand of `np.round` in `arr!`, of which it is asked here that it is whole: that the first has no
/// decimals is another mistake.
pub trait Decimals<K: Choice = Known> {
    crate::sealed::seal!(required);

    /// It.
    type Out;

    /// It.
    fn decimals(self) -> Self::Out;
}

impl<E, T: CountsDecimalsOf<E, K>, K: Choice> Decimals<K> for E
where
    E: Yields<Elem = T>,
{
    crate::sealed::seal!();

    type Out = T::Out;

    #[inline(always)]
    fn decimals(self) -> Self::Out {
        T::whole(self)
    }
}

/// Elements of the operand `E` that count decimals.
#[diagnostic::on_unimplemented(
    message = "'{Self}' object cannot be interpreted as an integer",
    label = "decimals are counted in integers"
)]
pub trait CountsDecimalsOf<E, K: Choice = Known> {
    crate::sealed::seal!(required);

    /// The operand.
    type Out;

    /// It.
    fn whole(operand: E) -> Self::Out;
}

#[diagnostic::do_not_recommend]
impl<T: CountsDecimals, E> CountsDecimalsOf<E> for T {
    crate::sealed::seal!();

    type Out = E;

    #[inline(always)]
    fn whole(operand: E) -> E {
        operand
    }
}

#[diagnostic::do_not_recommend]
impl<T: Unknown + CountsDecimalsOf<E>, E> CountsDecimalsOf<E, Unasked> for T {
    crate::sealed::seal!();

    type Out = T::Out;

    #[inline(always)]
    fn whole(operand: E) -> T::Out {
        T::whole(operand)
    }
}

/// What decimals are counted in.
#[diagnostic::on_unimplemented(
    message = "'{Self}' object cannot be interpreted as an integer",
    label = "decimals are counted in integers"
)]
pub trait CountsDecimals {
    crate::sealed::seal!(required);
}

macro_rules! count_decimals {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl CountsDecimals for $integer {
            crate::sealed::seal!();
        }
    )*};
}
for_each_number!(bool signed unsigned => count_decimals! {});
count_decimals!(int);
