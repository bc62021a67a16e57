//! Comparing and subtracting lengths in types.

use super::{Axis, Digits, Len, Tabled};
use crate::axis::verdict::Answer;
use crate::sealed::Sealed;
use typenum::{B0, B1, UInt, UTerm};

/// The length `N` as two digits.
pub type DigitsOf<const N: usize> = <Len<N> as Tabled>::Digits;

/// typenum's number for the length `N`.
pub type NumberOf<const N: usize> = <DigitsOf<N> as Digits>::Number;

/// A typenum number, with one more bit after its last one.
pub trait Bits: Sealed {
    /// A bit of 0.
    type Then0: Bits;
    /// A bit of 1.
    type Then1: Bits;
}

impl Sealed for UTerm {}
impl<N, B> Sealed for UInt<N, B> {}

impl Bits for UTerm {
    type Then0 = UTerm;
    type Then1 = UInt<UTerm, B1>;
}
impl<N, B> Bits for UInt<N, B> {
    type Then0 = UInt<Self, B0>;
    type Then1 = UInt<Self, B1>;
}

/// A typenum number as two digits.
pub trait ToDigits: Sealed {
    /// The digits.
    type Digits: Digits;
}

impl ToDigits for UTerm {
    type Digits = DigitsOf<0>;
}
impl<N: ToDigits> ToDigits for UInt<N, B0> {
    type Digits = <N::Digits as Digits>::Twice;
}
impl<N: ToDigits> ToDigits for UInt<N, B1> {
    type Digits = <N::Digits as Digits>::TwiceAndOne;
}

/// The axis of a typenum number: `Len` up to the end of the table, `Dyn` beyond it.
pub trait ToAxis: ToDigits {
    /// The axis.
    type Axis: Axis;
}

impl<N: ToDigits> ToAxis for N {
    type Axis = <N::Digits as Digits>::Axis;
}

/// Whether an axis has at least `NEED` elements, as `Yes` or
/// `Never`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to be at least {NEED} long",
    label = "a literal index needs such an axis",
    note = "of a length that is a parameter, say so: `where {Self}: ndview::AtLeast<{NEED}>`",
    note = "the compiler compares lengths up to 1024; `.erase()` turns every length into one known at run time"
)]
pub trait Fits<const NEED: usize>: Axis {
    /// The answer.
    type Answer: Answer;
}

#[diagnostic::do_not_recommend]
impl<const N: usize, const NEED: usize> Fits<NEED> for Len<N>
where
    Len<N>: Tabled,
    Len<NEED>: Tabled,
{
    type Answer = <DigitsOf<NEED> as Digits>::FitsIn<DigitsOf<N>>;
}

/// Whether two lengths are equal, as `Yes` or `Never`.
pub trait SameLength<const M: usize>: Axis {
    /// The answer.
    type Answer: Answer;
}

impl<const N: usize, const M: usize> SameLength<M> for Len<N>
where
    Len<N>: Tabled,
    Len<M>: Tabled,
{
    type Answer =
        <<DigitsOf<M> as Digits>::FitsIn<DigitsOf<N>> as Answer>::AndFits<DigitsOf<N>, DigitsOf<M>>;
}

/// The axis of length `N - DROP`, or of length 0 if there is less to drop from.
pub type Left<const N: usize, const DROP: usize> =
    <<DigitsOf<DROP> as Digits>::TakenFrom<DigitsOf<N>> as Digits>::Axis;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::axis::verdict::{Never, Yes};
    use core::any::TypeId;

    fn axis_is<A: Axis>(len: usize) -> bool {
        A::KNOWN == Some(len)
    }

    fn is_yes<A: 'static>() -> bool {
        let answer = TypeId::of::<A>();
        assert!(answer == TypeId::of::<Yes>() || answer == TypeId::of::<Never>());
        answer == TypeId::of::<Yes>()
    }

    fn len_of<N: ToAxis>() -> Option<usize> {
        N::Axis::KNOWN
    }

    /// Every number of the first list with every one of the second.
    macro_rules! pairs {
        ([$($n:literal)*] $drops:tt) => { $(pairs!(@one $n $drops);)* };
        (@one $n:literal [$($drop:literal)*]) => {$(
            assert!(axis_is::<Left<$n, $drop>>(usize::saturating_sub($n, $drop)), "{} - {}", $n, $drop);
            assert_eq!(is_yes::<<Len<$n> as Fits<$drop>>::Answer>(), $n >= $drop, "{} >= {}", $n, $drop);
            assert_eq!(is_yes::<<Len<$n> as SameLength<$drop>>::Answer>(), $n == $drop, "{} == {}", $n, $drop);
        )*};
    }

    #[test]
    #[allow(unused_comparisons, reason = "0 is one of the numbers")]
    fn differences_across_the_borders_of_digits() {
        pairs!([0 1 2 31 32 33 40 63 64 65 127 128 500 511 512 513 767 992 993 1023 1024]
            [0 1 2 30 31 32 33 40 41 63 64 65 96 127 128 500 501 511 512 513 700 767 992 993 1023 1024]);
    }

    #[test]
    fn numbers_of_typenum() {
        use typenum::consts::*;
        let found = [
            len_of::<U0>(),
            len_of::<U1>(),
            len_of::<U31>(),
            len_of::<U32>(),
            len_of::<U33>(),
            len_of::<U100>(),
            len_of::<U512>(),
            len_of::<U1000>(),
            len_of::<U1023>(),
            len_of::<U1024>(),
        ];
        assert_eq!(
            found,
            [0, 1, 31, 32, 33, 100, 512, 1000, 1023, 1024].map(Some)
        );
        let beyond = [
            len_of::<typenum::Add1<U1024>>(),
            len_of::<U2048>(),
            len_of::<U10000>(),
            len_of::<typenum::Prod<U1000, U1000>>(),
        ];
        assert_eq!(beyond, [None; 4]);
    }
}
