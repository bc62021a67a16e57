//! Numbers of two digits to base 32, and their differences. Written by `scripts/digits.py`; do not
//! edit.
//!
//! The length 40 is `Low8<High1>`. A difference is looked up, not calculated: whatever the numbers,
//! the compiler passes through at most a dozen associated types, and needs no bound to do so. Binary
//! arithmetic with a recursive trait costs it several times as much, in every function that slices.

use super::arithmetic::Bits;
use super::{Axis, Dyn, Len};
use crate::axis::verdict::{Answer, Never, Yes};
use crate::sealed::Sealed;
use typenum::consts::*;

/// A number of two digits; its low digit is `Self`.
#[doc(hidden)]
pub trait Digits: Sealed {
    /// The axis of this length; of length 0 if this is below zero.
    type Axis: Axis;
    /// Whether this is not below zero.
    type NotNegative: Answer;
    /// This number subtracted from `N`.
    type TakenFrom<N: Digits>: Digits;
    /// Whether `N` is at least this number.
    type FitsIn<N: Digits>: Answer;
    /// This number less 0 to 31.
    type Less0: Digits; type Less1: Digits; type Less2: Digits; type Less3: Digits; type Less4: Digits; type Less5: Digits; type Less6: Digits; type Less7: Digits; type Less8: Digits; type Less9: Digits; type Less10: Digits; type Less11: Digits; type Less12: Digits; type Less13: Digits; type Less14: Digits; type Less15: Digits; type Less16: Digits; type Less17: Digits; type Less18: Digits; type Less19: Digits; type Less20: Digits; type Less21: Digits; type Less22: Digits; type Less23: Digits; type Less24: Digits; type Less25: Digits; type Less26: Digits; type Less27: Digits; type Less28: Digits; type Less29: Digits; type Less30: Digits; type Less31: Digits;
    /// This number less 32 times a power of two.
    type Minus32: Digits; type Minus64: Digits; type Minus128: Digits; type Minus256: Digits; type Minus512: Digits; type Minus1024: Digits;
    /// This number over 2, 3 and 5, rounded up.
    type Half: Digits; type Third: Digits; type Fifth: Digits;
    /// The same for a number that has this low digit, and the high digit of which leaves a remainder;
    /// `Q` is the quotient of the high digit.
    type HalfAfter0<Q: High>: Digits; type HalfAfter1<Q: High>: Digits; type ThirdAfter0<Q: High>: Digits; type ThirdAfter1<Q: High>: Digits; type ThirdAfter2<Q: High>: Digits; type FifthAfter0<Q: High>: Digits; type FifthAfter1<Q: High>: Digits; type FifthAfter2<Q: High>: Digits; type FifthAfter3<Q: High>: Digits; type FifthAfter4<Q: High>: Digits;
    /// Twice this number.
    type Twice: Digits;
    /// Twice this number and one.
    type TwiceAndOne: Digits;
    /// Whether this number is 1, the length that broadcasts.
    type IsOne;
    /// This number as typenum's.
    type Number;
}

/// The high digit of a number; [`Negative`] or [`TooHigh`] beyond the table.
#[doc(hidden)]
pub trait High: Sealed {
    /// Whether it is a digit.
    type NotNegative: Answer;
    /// The one before it.
    type Before: High;
    /// The one after it.
    type After: High;
    /// 32 times this digit, subtracted from `N`.
    type TakenFrom<N: Digits>: Digits;
    /// The axis whose length has this high digit and the low digit 0 to 31.
    type Axis0: Axis; type Axis1: Axis; type Axis2: Axis; type Axis3: Axis; type Axis4: Axis; type Axis5: Axis; type Axis6: Axis; type Axis7: Axis; type Axis8: Axis; type Axis9: Axis; type Axis10: Axis; type Axis11: Axis; type Axis12: Axis; type Axis13: Axis; type Axis14: Axis; type Axis15: Axis; type Axis16: Axis; type Axis17: Axis; type Axis18: Axis; type Axis19: Axis; type Axis20: Axis; type Axis21: Axis; type Axis22: Axis; type Axis23: Axis; type Axis24: Axis; type Axis25: Axis; type Axis26: Axis; type Axis27: Axis; type Axis28: Axis; type Axis29: Axis; type Axis30: Axis; type Axis31: Axis;
    /// This digit less a power of two.
    type Less1: High; type Less2: High; type Less4: High; type Less8: High; type Less16: High; type Less32: High;
    /// `N`, which has this high digit, over 2, 3 and 5, rounded up.
    type Half<N: Digits>: Digits; type Third<N: Digits>: Digits; type Fifth<N: Digits>: Digits;
    /// Twice this digit.
    type Twice: High;
    /// Twice this digit and one.
    type TwiceAndOne: High;
    /// Whether it is 0.
    type IsZero;
    /// It as typenum's number.
    type Number: Bits;
}

/// A number whose low digit is 0.
pub struct Low0<H>(pub H);
impl<H> Sealed for Low0<H> {}
impl<H: High> Digits for Low0<H> {
    type Axis = H::Axis0;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less0;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less0 as Digits>::NotNegative;
    type Less0 = Low0<H>; type Less1 = Low31<H::Before>; type Less2 = Low30<H::Before>; type Less3 = Low29<H::Before>; type Less4 = Low28<H::Before>; type Less5 = Low27<H::Before>; type Less6 = Low26<H::Before>; type Less7 = Low25<H::Before>; type Less8 = Low24<H::Before>; type Less9 = Low23<H::Before>; type Less10 = Low22<H::Before>; type Less11 = Low21<H::Before>; type Less12 = Low20<H::Before>; type Less13 = Low19<H::Before>; type Less14 = Low18<H::Before>; type Less15 = Low17<H::Before>; type Less16 = Low16<H::Before>; type Less17 = Low15<H::Before>; type Less18 = Low14<H::Before>; type Less19 = Low13<H::Before>; type Less20 = Low12<H::Before>; type Less21 = Low11<H::Before>; type Less22 = Low10<H::Before>; type Less23 = Low9<H::Before>; type Less24 = Low8<H::Before>; type Less25 = Low7<H::Before>; type Less26 = Low6<H::Before>; type Less27 = Low5<H::Before>; type Less28 = Low4<H::Before>; type Less29 = Low3<H::Before>; type Less30 = Low2<H::Before>; type Less31 = Low1<H::Before>;
    type Minus32 = Low0<H::Less1>; type Minus64 = Low0<H::Less2>; type Minus128 = Low0<H::Less4>; type Minus256 = Low0<H::Less8>; type Minus512 = Low0<H::Less16>; type Minus1024 = Low0<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low0<Q>; type HalfAfter1<Q: High> = Low16<Q>; type ThirdAfter0<Q: High> = Low0<Q>; type ThirdAfter1<Q: High> = Low11<Q>; type ThirdAfter2<Q: High> = Low22<Q>; type FifthAfter0<Q: High> = Low0<Q>; type FifthAfter1<Q: High> = Low7<Q>; type FifthAfter2<Q: High> = Low13<Q>; type FifthAfter3<Q: High> = Low20<Q>; type FifthAfter4<Q: High> = Low26<Q>;
    type Twice = Low0<H::Twice>;
    type TwiceAndOne = Low1<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then0 as Bits>::Then0 as Bits>::Then0 as Bits>::Then0;
}
/// A number whose low digit is 1.
pub struct Low1<H>(pub H);
impl<H> Sealed for Low1<H> {}
impl<H: High> Digits for Low1<H> {
    type Axis = H::Axis1;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less1;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less1 as Digits>::NotNegative;
    type Less0 = Low1<H>; type Less1 = Low0<H>; type Less2 = Low31<H::Before>; type Less3 = Low30<H::Before>; type Less4 = Low29<H::Before>; type Less5 = Low28<H::Before>; type Less6 = Low27<H::Before>; type Less7 = Low26<H::Before>; type Less8 = Low25<H::Before>; type Less9 = Low24<H::Before>; type Less10 = Low23<H::Before>; type Less11 = Low22<H::Before>; type Less12 = Low21<H::Before>; type Less13 = Low20<H::Before>; type Less14 = Low19<H::Before>; type Less15 = Low18<H::Before>; type Less16 = Low17<H::Before>; type Less17 = Low16<H::Before>; type Less18 = Low15<H::Before>; type Less19 = Low14<H::Before>; type Less20 = Low13<H::Before>; type Less21 = Low12<H::Before>; type Less22 = Low11<H::Before>; type Less23 = Low10<H::Before>; type Less24 = Low9<H::Before>; type Less25 = Low8<H::Before>; type Less26 = Low7<H::Before>; type Less27 = Low6<H::Before>; type Less28 = Low5<H::Before>; type Less29 = Low4<H::Before>; type Less30 = Low3<H::Before>; type Less31 = Low2<H::Before>;
    type Minus32 = Low1<H::Less1>; type Minus64 = Low1<H::Less2>; type Minus128 = Low1<H::Less4>; type Minus256 = Low1<H::Less8>; type Minus512 = Low1<H::Less16>; type Minus1024 = Low1<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low1<Q>; type HalfAfter1<Q: High> = Low17<Q>; type ThirdAfter0<Q: High> = Low1<Q>; type ThirdAfter1<Q: High> = Low11<Q>; type ThirdAfter2<Q: High> = Low22<Q>; type FifthAfter0<Q: High> = Low1<Q>; type FifthAfter1<Q: High> = Low7<Q>; type FifthAfter2<Q: High> = Low13<Q>; type FifthAfter3<Q: High> = Low20<Q>; type FifthAfter4<Q: High> = Low26<Q>;
    type Twice = Low2<H::Twice>;
    type TwiceAndOne = Low3<H::Twice>;
    type IsOne = H::IsZero;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then0 as Bits>::Then0 as Bits>::Then0 as Bits>::Then1;
}
/// A number whose low digit is 2.
pub struct Low2<H>(pub H);
impl<H> Sealed for Low2<H> {}
impl<H: High> Digits for Low2<H> {
    type Axis = H::Axis2;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less2;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less2 as Digits>::NotNegative;
    type Less0 = Low2<H>; type Less1 = Low1<H>; type Less2 = Low0<H>; type Less3 = Low31<H::Before>; type Less4 = Low30<H::Before>; type Less5 = Low29<H::Before>; type Less6 = Low28<H::Before>; type Less7 = Low27<H::Before>; type Less8 = Low26<H::Before>; type Less9 = Low25<H::Before>; type Less10 = Low24<H::Before>; type Less11 = Low23<H::Before>; type Less12 = Low22<H::Before>; type Less13 = Low21<H::Before>; type Less14 = Low20<H::Before>; type Less15 = Low19<H::Before>; type Less16 = Low18<H::Before>; type Less17 = Low17<H::Before>; type Less18 = Low16<H::Before>; type Less19 = Low15<H::Before>; type Less20 = Low14<H::Before>; type Less21 = Low13<H::Before>; type Less22 = Low12<H::Before>; type Less23 = Low11<H::Before>; type Less24 = Low10<H::Before>; type Less25 = Low9<H::Before>; type Less26 = Low8<H::Before>; type Less27 = Low7<H::Before>; type Less28 = Low6<H::Before>; type Less29 = Low5<H::Before>; type Less30 = Low4<H::Before>; type Less31 = Low3<H::Before>;
    type Minus32 = Low2<H::Less1>; type Minus64 = Low2<H::Less2>; type Minus128 = Low2<H::Less4>; type Minus256 = Low2<H::Less8>; type Minus512 = Low2<H::Less16>; type Minus1024 = Low2<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low1<Q>; type HalfAfter1<Q: High> = Low17<Q>; type ThirdAfter0<Q: High> = Low1<Q>; type ThirdAfter1<Q: High> = Low12<Q>; type ThirdAfter2<Q: High> = Low22<Q>; type FifthAfter0<Q: High> = Low1<Q>; type FifthAfter1<Q: High> = Low7<Q>; type FifthAfter2<Q: High> = Low14<Q>; type FifthAfter3<Q: High> = Low20<Q>; type FifthAfter4<Q: High> = Low26<Q>;
    type Twice = Low4<H::Twice>;
    type TwiceAndOne = Low5<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then0 as Bits>::Then0 as Bits>::Then1 as Bits>::Then0;
}
/// A number whose low digit is 3.
pub struct Low3<H>(pub H);
impl<H> Sealed for Low3<H> {}
impl<H: High> Digits for Low3<H> {
    type Axis = H::Axis3;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less3;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less3 as Digits>::NotNegative;
    type Less0 = Low3<H>; type Less1 = Low2<H>; type Less2 = Low1<H>; type Less3 = Low0<H>; type Less4 = Low31<H::Before>; type Less5 = Low30<H::Before>; type Less6 = Low29<H::Before>; type Less7 = Low28<H::Before>; type Less8 = Low27<H::Before>; type Less9 = Low26<H::Before>; type Less10 = Low25<H::Before>; type Less11 = Low24<H::Before>; type Less12 = Low23<H::Before>; type Less13 = Low22<H::Before>; type Less14 = Low21<H::Before>; type Less15 = Low20<H::Before>; type Less16 = Low19<H::Before>; type Less17 = Low18<H::Before>; type Less18 = Low17<H::Before>; type Less19 = Low16<H::Before>; type Less20 = Low15<H::Before>; type Less21 = Low14<H::Before>; type Less22 = Low13<H::Before>; type Less23 = Low12<H::Before>; type Less24 = Low11<H::Before>; type Less25 = Low10<H::Before>; type Less26 = Low9<H::Before>; type Less27 = Low8<H::Before>; type Less28 = Low7<H::Before>; type Less29 = Low6<H::Before>; type Less30 = Low5<H::Before>; type Less31 = Low4<H::Before>;
    type Minus32 = Low3<H::Less1>; type Minus64 = Low3<H::Less2>; type Minus128 = Low3<H::Less4>; type Minus256 = Low3<H::Less8>; type Minus512 = Low3<H::Less16>; type Minus1024 = Low3<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low2<Q>; type HalfAfter1<Q: High> = Low18<Q>; type ThirdAfter0<Q: High> = Low1<Q>; type ThirdAfter1<Q: High> = Low12<Q>; type ThirdAfter2<Q: High> = Low23<Q>; type FifthAfter0<Q: High> = Low1<Q>; type FifthAfter1<Q: High> = Low7<Q>; type FifthAfter2<Q: High> = Low14<Q>; type FifthAfter3<Q: High> = Low20<Q>; type FifthAfter4<Q: High> = Low27<Q>;
    type Twice = Low6<H::Twice>;
    type TwiceAndOne = Low7<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then0 as Bits>::Then0 as Bits>::Then1 as Bits>::Then1;
}
/// A number whose low digit is 4.
pub struct Low4<H>(pub H);
impl<H> Sealed for Low4<H> {}
impl<H: High> Digits for Low4<H> {
    type Axis = H::Axis4;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less4;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less4 as Digits>::NotNegative;
    type Less0 = Low4<H>; type Less1 = Low3<H>; type Less2 = Low2<H>; type Less3 = Low1<H>; type Less4 = Low0<H>; type Less5 = Low31<H::Before>; type Less6 = Low30<H::Before>; type Less7 = Low29<H::Before>; type Less8 = Low28<H::Before>; type Less9 = Low27<H::Before>; type Less10 = Low26<H::Before>; type Less11 = Low25<H::Before>; type Less12 = Low24<H::Before>; type Less13 = Low23<H::Before>; type Less14 = Low22<H::Before>; type Less15 = Low21<H::Before>; type Less16 = Low20<H::Before>; type Less17 = Low19<H::Before>; type Less18 = Low18<H::Before>; type Less19 = Low17<H::Before>; type Less20 = Low16<H::Before>; type Less21 = Low15<H::Before>; type Less22 = Low14<H::Before>; type Less23 = Low13<H::Before>; type Less24 = Low12<H::Before>; type Less25 = Low11<H::Before>; type Less26 = Low10<H::Before>; type Less27 = Low9<H::Before>; type Less28 = Low8<H::Before>; type Less29 = Low7<H::Before>; type Less30 = Low6<H::Before>; type Less31 = Low5<H::Before>;
    type Minus32 = Low4<H::Less1>; type Minus64 = Low4<H::Less2>; type Minus128 = Low4<H::Less4>; type Minus256 = Low4<H::Less8>; type Minus512 = Low4<H::Less16>; type Minus1024 = Low4<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low2<Q>; type HalfAfter1<Q: High> = Low18<Q>; type ThirdAfter0<Q: High> = Low2<Q>; type ThirdAfter1<Q: High> = Low12<Q>; type ThirdAfter2<Q: High> = Low23<Q>; type FifthAfter0<Q: High> = Low1<Q>; type FifthAfter1<Q: High> = Low8<Q>; type FifthAfter2<Q: High> = Low14<Q>; type FifthAfter3<Q: High> = Low20<Q>; type FifthAfter4<Q: High> = Low27<Q>;
    type Twice = Low8<H::Twice>;
    type TwiceAndOne = Low9<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then0 as Bits>::Then1 as Bits>::Then0 as Bits>::Then0;
}
/// A number whose low digit is 5.
pub struct Low5<H>(pub H);
impl<H> Sealed for Low5<H> {}
impl<H: High> Digits for Low5<H> {
    type Axis = H::Axis5;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less5;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less5 as Digits>::NotNegative;
    type Less0 = Low5<H>; type Less1 = Low4<H>; type Less2 = Low3<H>; type Less3 = Low2<H>; type Less4 = Low1<H>; type Less5 = Low0<H>; type Less6 = Low31<H::Before>; type Less7 = Low30<H::Before>; type Less8 = Low29<H::Before>; type Less9 = Low28<H::Before>; type Less10 = Low27<H::Before>; type Less11 = Low26<H::Before>; type Less12 = Low25<H::Before>; type Less13 = Low24<H::Before>; type Less14 = Low23<H::Before>; type Less15 = Low22<H::Before>; type Less16 = Low21<H::Before>; type Less17 = Low20<H::Before>; type Less18 = Low19<H::Before>; type Less19 = Low18<H::Before>; type Less20 = Low17<H::Before>; type Less21 = Low16<H::Before>; type Less22 = Low15<H::Before>; type Less23 = Low14<H::Before>; type Less24 = Low13<H::Before>; type Less25 = Low12<H::Before>; type Less26 = Low11<H::Before>; type Less27 = Low10<H::Before>; type Less28 = Low9<H::Before>; type Less29 = Low8<H::Before>; type Less30 = Low7<H::Before>; type Less31 = Low6<H::Before>;
    type Minus32 = Low5<H::Less1>; type Minus64 = Low5<H::Less2>; type Minus128 = Low5<H::Less4>; type Minus256 = Low5<H::Less8>; type Minus512 = Low5<H::Less16>; type Minus1024 = Low5<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low3<Q>; type HalfAfter1<Q: High> = Low19<Q>; type ThirdAfter0<Q: High> = Low2<Q>; type ThirdAfter1<Q: High> = Low13<Q>; type ThirdAfter2<Q: High> = Low23<Q>; type FifthAfter0<Q: High> = Low1<Q>; type FifthAfter1<Q: High> = Low8<Q>; type FifthAfter2<Q: High> = Low14<Q>; type FifthAfter3<Q: High> = Low21<Q>; type FifthAfter4<Q: High> = Low27<Q>;
    type Twice = Low10<H::Twice>;
    type TwiceAndOne = Low11<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then0 as Bits>::Then1 as Bits>::Then0 as Bits>::Then1;
}
/// A number whose low digit is 6.
pub struct Low6<H>(pub H);
impl<H> Sealed for Low6<H> {}
impl<H: High> Digits for Low6<H> {
    type Axis = H::Axis6;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less6;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less6 as Digits>::NotNegative;
    type Less0 = Low6<H>; type Less1 = Low5<H>; type Less2 = Low4<H>; type Less3 = Low3<H>; type Less4 = Low2<H>; type Less5 = Low1<H>; type Less6 = Low0<H>; type Less7 = Low31<H::Before>; type Less8 = Low30<H::Before>; type Less9 = Low29<H::Before>; type Less10 = Low28<H::Before>; type Less11 = Low27<H::Before>; type Less12 = Low26<H::Before>; type Less13 = Low25<H::Before>; type Less14 = Low24<H::Before>; type Less15 = Low23<H::Before>; type Less16 = Low22<H::Before>; type Less17 = Low21<H::Before>; type Less18 = Low20<H::Before>; type Less19 = Low19<H::Before>; type Less20 = Low18<H::Before>; type Less21 = Low17<H::Before>; type Less22 = Low16<H::Before>; type Less23 = Low15<H::Before>; type Less24 = Low14<H::Before>; type Less25 = Low13<H::Before>; type Less26 = Low12<H::Before>; type Less27 = Low11<H::Before>; type Less28 = Low10<H::Before>; type Less29 = Low9<H::Before>; type Less30 = Low8<H::Before>; type Less31 = Low7<H::Before>;
    type Minus32 = Low6<H::Less1>; type Minus64 = Low6<H::Less2>; type Minus128 = Low6<H::Less4>; type Minus256 = Low6<H::Less8>; type Minus512 = Low6<H::Less16>; type Minus1024 = Low6<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low3<Q>; type HalfAfter1<Q: High> = Low19<Q>; type ThirdAfter0<Q: High> = Low2<Q>; type ThirdAfter1<Q: High> = Low13<Q>; type ThirdAfter2<Q: High> = Low24<Q>; type FifthAfter0<Q: High> = Low2<Q>; type FifthAfter1<Q: High> = Low8<Q>; type FifthAfter2<Q: High> = Low14<Q>; type FifthAfter3<Q: High> = Low21<Q>; type FifthAfter4<Q: High> = Low27<Q>;
    type Twice = Low12<H::Twice>;
    type TwiceAndOne = Low13<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then0 as Bits>::Then1 as Bits>::Then1 as Bits>::Then0;
}
/// A number whose low digit is 7.
pub struct Low7<H>(pub H);
impl<H> Sealed for Low7<H> {}
impl<H: High> Digits for Low7<H> {
    type Axis = H::Axis7;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less7;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less7 as Digits>::NotNegative;
    type Less0 = Low7<H>; type Less1 = Low6<H>; type Less2 = Low5<H>; type Less3 = Low4<H>; type Less4 = Low3<H>; type Less5 = Low2<H>; type Less6 = Low1<H>; type Less7 = Low0<H>; type Less8 = Low31<H::Before>; type Less9 = Low30<H::Before>; type Less10 = Low29<H::Before>; type Less11 = Low28<H::Before>; type Less12 = Low27<H::Before>; type Less13 = Low26<H::Before>; type Less14 = Low25<H::Before>; type Less15 = Low24<H::Before>; type Less16 = Low23<H::Before>; type Less17 = Low22<H::Before>; type Less18 = Low21<H::Before>; type Less19 = Low20<H::Before>; type Less20 = Low19<H::Before>; type Less21 = Low18<H::Before>; type Less22 = Low17<H::Before>; type Less23 = Low16<H::Before>; type Less24 = Low15<H::Before>; type Less25 = Low14<H::Before>; type Less26 = Low13<H::Before>; type Less27 = Low12<H::Before>; type Less28 = Low11<H::Before>; type Less29 = Low10<H::Before>; type Less30 = Low9<H::Before>; type Less31 = Low8<H::Before>;
    type Minus32 = Low7<H::Less1>; type Minus64 = Low7<H::Less2>; type Minus128 = Low7<H::Less4>; type Minus256 = Low7<H::Less8>; type Minus512 = Low7<H::Less16>; type Minus1024 = Low7<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low4<Q>; type HalfAfter1<Q: High> = Low20<Q>; type ThirdAfter0<Q: High> = Low3<Q>; type ThirdAfter1<Q: High> = Low13<Q>; type ThirdAfter2<Q: High> = Low24<Q>; type FifthAfter0<Q: High> = Low2<Q>; type FifthAfter1<Q: High> = Low8<Q>; type FifthAfter2<Q: High> = Low15<Q>; type FifthAfter3<Q: High> = Low21<Q>; type FifthAfter4<Q: High> = Low27<Q>;
    type Twice = Low14<H::Twice>;
    type TwiceAndOne = Low15<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then0 as Bits>::Then1 as Bits>::Then1 as Bits>::Then1;
}
/// A number whose low digit is 8.
pub struct Low8<H>(pub H);
impl<H> Sealed for Low8<H> {}
impl<H: High> Digits for Low8<H> {
    type Axis = H::Axis8;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less8;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less8 as Digits>::NotNegative;
    type Less0 = Low8<H>; type Less1 = Low7<H>; type Less2 = Low6<H>; type Less3 = Low5<H>; type Less4 = Low4<H>; type Less5 = Low3<H>; type Less6 = Low2<H>; type Less7 = Low1<H>; type Less8 = Low0<H>; type Less9 = Low31<H::Before>; type Less10 = Low30<H::Before>; type Less11 = Low29<H::Before>; type Less12 = Low28<H::Before>; type Less13 = Low27<H::Before>; type Less14 = Low26<H::Before>; type Less15 = Low25<H::Before>; type Less16 = Low24<H::Before>; type Less17 = Low23<H::Before>; type Less18 = Low22<H::Before>; type Less19 = Low21<H::Before>; type Less20 = Low20<H::Before>; type Less21 = Low19<H::Before>; type Less22 = Low18<H::Before>; type Less23 = Low17<H::Before>; type Less24 = Low16<H::Before>; type Less25 = Low15<H::Before>; type Less26 = Low14<H::Before>; type Less27 = Low13<H::Before>; type Less28 = Low12<H::Before>; type Less29 = Low11<H::Before>; type Less30 = Low10<H::Before>; type Less31 = Low9<H::Before>;
    type Minus32 = Low8<H::Less1>; type Minus64 = Low8<H::Less2>; type Minus128 = Low8<H::Less4>; type Minus256 = Low8<H::Less8>; type Minus512 = Low8<H::Less16>; type Minus1024 = Low8<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low4<Q>; type HalfAfter1<Q: High> = Low20<Q>; type ThirdAfter0<Q: High> = Low3<Q>; type ThirdAfter1<Q: High> = Low14<Q>; type ThirdAfter2<Q: High> = Low24<Q>; type FifthAfter0<Q: High> = Low2<Q>; type FifthAfter1<Q: High> = Low8<Q>; type FifthAfter2<Q: High> = Low15<Q>; type FifthAfter3<Q: High> = Low21<Q>; type FifthAfter4<Q: High> = Low28<Q>;
    type Twice = Low16<H::Twice>;
    type TwiceAndOne = Low17<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then1 as Bits>::Then0 as Bits>::Then0 as Bits>::Then0;
}
/// A number whose low digit is 9.
pub struct Low9<H>(pub H);
impl<H> Sealed for Low9<H> {}
impl<H: High> Digits for Low9<H> {
    type Axis = H::Axis9;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less9;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less9 as Digits>::NotNegative;
    type Less0 = Low9<H>; type Less1 = Low8<H>; type Less2 = Low7<H>; type Less3 = Low6<H>; type Less4 = Low5<H>; type Less5 = Low4<H>; type Less6 = Low3<H>; type Less7 = Low2<H>; type Less8 = Low1<H>; type Less9 = Low0<H>; type Less10 = Low31<H::Before>; type Less11 = Low30<H::Before>; type Less12 = Low29<H::Before>; type Less13 = Low28<H::Before>; type Less14 = Low27<H::Before>; type Less15 = Low26<H::Before>; type Less16 = Low25<H::Before>; type Less17 = Low24<H::Before>; type Less18 = Low23<H::Before>; type Less19 = Low22<H::Before>; type Less20 = Low21<H::Before>; type Less21 = Low20<H::Before>; type Less22 = Low19<H::Before>; type Less23 = Low18<H::Before>; type Less24 = Low17<H::Before>; type Less25 = Low16<H::Before>; type Less26 = Low15<H::Before>; type Less27 = Low14<H::Before>; type Less28 = Low13<H::Before>; type Less29 = Low12<H::Before>; type Less30 = Low11<H::Before>; type Less31 = Low10<H::Before>;
    type Minus32 = Low9<H::Less1>; type Minus64 = Low9<H::Less2>; type Minus128 = Low9<H::Less4>; type Minus256 = Low9<H::Less8>; type Minus512 = Low9<H::Less16>; type Minus1024 = Low9<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low5<Q>; type HalfAfter1<Q: High> = Low21<Q>; type ThirdAfter0<Q: High> = Low3<Q>; type ThirdAfter1<Q: High> = Low14<Q>; type ThirdAfter2<Q: High> = Low25<Q>; type FifthAfter0<Q: High> = Low2<Q>; type FifthAfter1<Q: High> = Low9<Q>; type FifthAfter2<Q: High> = Low15<Q>; type FifthAfter3<Q: High> = Low21<Q>; type FifthAfter4<Q: High> = Low28<Q>;
    type Twice = Low18<H::Twice>;
    type TwiceAndOne = Low19<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then1 as Bits>::Then0 as Bits>::Then0 as Bits>::Then1;
}
/// A number whose low digit is 10.
pub struct Low10<H>(pub H);
impl<H> Sealed for Low10<H> {}
impl<H: High> Digits for Low10<H> {
    type Axis = H::Axis10;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less10;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less10 as Digits>::NotNegative;
    type Less0 = Low10<H>; type Less1 = Low9<H>; type Less2 = Low8<H>; type Less3 = Low7<H>; type Less4 = Low6<H>; type Less5 = Low5<H>; type Less6 = Low4<H>; type Less7 = Low3<H>; type Less8 = Low2<H>; type Less9 = Low1<H>; type Less10 = Low0<H>; type Less11 = Low31<H::Before>; type Less12 = Low30<H::Before>; type Less13 = Low29<H::Before>; type Less14 = Low28<H::Before>; type Less15 = Low27<H::Before>; type Less16 = Low26<H::Before>; type Less17 = Low25<H::Before>; type Less18 = Low24<H::Before>; type Less19 = Low23<H::Before>; type Less20 = Low22<H::Before>; type Less21 = Low21<H::Before>; type Less22 = Low20<H::Before>; type Less23 = Low19<H::Before>; type Less24 = Low18<H::Before>; type Less25 = Low17<H::Before>; type Less26 = Low16<H::Before>; type Less27 = Low15<H::Before>; type Less28 = Low14<H::Before>; type Less29 = Low13<H::Before>; type Less30 = Low12<H::Before>; type Less31 = Low11<H::Before>;
    type Minus32 = Low10<H::Less1>; type Minus64 = Low10<H::Less2>; type Minus128 = Low10<H::Less4>; type Minus256 = Low10<H::Less8>; type Minus512 = Low10<H::Less16>; type Minus1024 = Low10<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low5<Q>; type HalfAfter1<Q: High> = Low21<Q>; type ThirdAfter0<Q: High> = Low4<Q>; type ThirdAfter1<Q: High> = Low14<Q>; type ThirdAfter2<Q: High> = Low25<Q>; type FifthAfter0<Q: High> = Low2<Q>; type FifthAfter1<Q: High> = Low9<Q>; type FifthAfter2<Q: High> = Low15<Q>; type FifthAfter3<Q: High> = Low22<Q>; type FifthAfter4<Q: High> = Low28<Q>;
    type Twice = Low20<H::Twice>;
    type TwiceAndOne = Low21<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then1 as Bits>::Then0 as Bits>::Then1 as Bits>::Then0;
}
/// A number whose low digit is 11.
pub struct Low11<H>(pub H);
impl<H> Sealed for Low11<H> {}
impl<H: High> Digits for Low11<H> {
    type Axis = H::Axis11;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less11;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less11 as Digits>::NotNegative;
    type Less0 = Low11<H>; type Less1 = Low10<H>; type Less2 = Low9<H>; type Less3 = Low8<H>; type Less4 = Low7<H>; type Less5 = Low6<H>; type Less6 = Low5<H>; type Less7 = Low4<H>; type Less8 = Low3<H>; type Less9 = Low2<H>; type Less10 = Low1<H>; type Less11 = Low0<H>; type Less12 = Low31<H::Before>; type Less13 = Low30<H::Before>; type Less14 = Low29<H::Before>; type Less15 = Low28<H::Before>; type Less16 = Low27<H::Before>; type Less17 = Low26<H::Before>; type Less18 = Low25<H::Before>; type Less19 = Low24<H::Before>; type Less20 = Low23<H::Before>; type Less21 = Low22<H::Before>; type Less22 = Low21<H::Before>; type Less23 = Low20<H::Before>; type Less24 = Low19<H::Before>; type Less25 = Low18<H::Before>; type Less26 = Low17<H::Before>; type Less27 = Low16<H::Before>; type Less28 = Low15<H::Before>; type Less29 = Low14<H::Before>; type Less30 = Low13<H::Before>; type Less31 = Low12<H::Before>;
    type Minus32 = Low11<H::Less1>; type Minus64 = Low11<H::Less2>; type Minus128 = Low11<H::Less4>; type Minus256 = Low11<H::Less8>; type Minus512 = Low11<H::Less16>; type Minus1024 = Low11<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low6<Q>; type HalfAfter1<Q: High> = Low22<Q>; type ThirdAfter0<Q: High> = Low4<Q>; type ThirdAfter1<Q: High> = Low15<Q>; type ThirdAfter2<Q: High> = Low25<Q>; type FifthAfter0<Q: High> = Low3<Q>; type FifthAfter1<Q: High> = Low9<Q>; type FifthAfter2<Q: High> = Low15<Q>; type FifthAfter3<Q: High> = Low22<Q>; type FifthAfter4<Q: High> = Low28<Q>;
    type Twice = Low22<H::Twice>;
    type TwiceAndOne = Low23<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then1 as Bits>::Then0 as Bits>::Then1 as Bits>::Then1;
}
/// A number whose low digit is 12.
pub struct Low12<H>(pub H);
impl<H> Sealed for Low12<H> {}
impl<H: High> Digits for Low12<H> {
    type Axis = H::Axis12;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less12;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less12 as Digits>::NotNegative;
    type Less0 = Low12<H>; type Less1 = Low11<H>; type Less2 = Low10<H>; type Less3 = Low9<H>; type Less4 = Low8<H>; type Less5 = Low7<H>; type Less6 = Low6<H>; type Less7 = Low5<H>; type Less8 = Low4<H>; type Less9 = Low3<H>; type Less10 = Low2<H>; type Less11 = Low1<H>; type Less12 = Low0<H>; type Less13 = Low31<H::Before>; type Less14 = Low30<H::Before>; type Less15 = Low29<H::Before>; type Less16 = Low28<H::Before>; type Less17 = Low27<H::Before>; type Less18 = Low26<H::Before>; type Less19 = Low25<H::Before>; type Less20 = Low24<H::Before>; type Less21 = Low23<H::Before>; type Less22 = Low22<H::Before>; type Less23 = Low21<H::Before>; type Less24 = Low20<H::Before>; type Less25 = Low19<H::Before>; type Less26 = Low18<H::Before>; type Less27 = Low17<H::Before>; type Less28 = Low16<H::Before>; type Less29 = Low15<H::Before>; type Less30 = Low14<H::Before>; type Less31 = Low13<H::Before>;
    type Minus32 = Low12<H::Less1>; type Minus64 = Low12<H::Less2>; type Minus128 = Low12<H::Less4>; type Minus256 = Low12<H::Less8>; type Minus512 = Low12<H::Less16>; type Minus1024 = Low12<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low6<Q>; type HalfAfter1<Q: High> = Low22<Q>; type ThirdAfter0<Q: High> = Low4<Q>; type ThirdAfter1<Q: High> = Low15<Q>; type ThirdAfter2<Q: High> = Low26<Q>; type FifthAfter0<Q: High> = Low3<Q>; type FifthAfter1<Q: High> = Low9<Q>; type FifthAfter2<Q: High> = Low16<Q>; type FifthAfter3<Q: High> = Low22<Q>; type FifthAfter4<Q: High> = Low28<Q>;
    type Twice = Low24<H::Twice>;
    type TwiceAndOne = Low25<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then1 as Bits>::Then1 as Bits>::Then0 as Bits>::Then0;
}
/// A number whose low digit is 13.
pub struct Low13<H>(pub H);
impl<H> Sealed for Low13<H> {}
impl<H: High> Digits for Low13<H> {
    type Axis = H::Axis13;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less13;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less13 as Digits>::NotNegative;
    type Less0 = Low13<H>; type Less1 = Low12<H>; type Less2 = Low11<H>; type Less3 = Low10<H>; type Less4 = Low9<H>; type Less5 = Low8<H>; type Less6 = Low7<H>; type Less7 = Low6<H>; type Less8 = Low5<H>; type Less9 = Low4<H>; type Less10 = Low3<H>; type Less11 = Low2<H>; type Less12 = Low1<H>; type Less13 = Low0<H>; type Less14 = Low31<H::Before>; type Less15 = Low30<H::Before>; type Less16 = Low29<H::Before>; type Less17 = Low28<H::Before>; type Less18 = Low27<H::Before>; type Less19 = Low26<H::Before>; type Less20 = Low25<H::Before>; type Less21 = Low24<H::Before>; type Less22 = Low23<H::Before>; type Less23 = Low22<H::Before>; type Less24 = Low21<H::Before>; type Less25 = Low20<H::Before>; type Less26 = Low19<H::Before>; type Less27 = Low18<H::Before>; type Less28 = Low17<H::Before>; type Less29 = Low16<H::Before>; type Less30 = Low15<H::Before>; type Less31 = Low14<H::Before>;
    type Minus32 = Low13<H::Less1>; type Minus64 = Low13<H::Less2>; type Minus128 = Low13<H::Less4>; type Minus256 = Low13<H::Less8>; type Minus512 = Low13<H::Less16>; type Minus1024 = Low13<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low7<Q>; type HalfAfter1<Q: High> = Low23<Q>; type ThirdAfter0<Q: High> = Low5<Q>; type ThirdAfter1<Q: High> = Low15<Q>; type ThirdAfter2<Q: High> = Low26<Q>; type FifthAfter0<Q: High> = Low3<Q>; type FifthAfter1<Q: High> = Low9<Q>; type FifthAfter2<Q: High> = Low16<Q>; type FifthAfter3<Q: High> = Low22<Q>; type FifthAfter4<Q: High> = Low29<Q>;
    type Twice = Low26<H::Twice>;
    type TwiceAndOne = Low27<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then1 as Bits>::Then1 as Bits>::Then0 as Bits>::Then1;
}
/// A number whose low digit is 14.
pub struct Low14<H>(pub H);
impl<H> Sealed for Low14<H> {}
impl<H: High> Digits for Low14<H> {
    type Axis = H::Axis14;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less14;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less14 as Digits>::NotNegative;
    type Less0 = Low14<H>; type Less1 = Low13<H>; type Less2 = Low12<H>; type Less3 = Low11<H>; type Less4 = Low10<H>; type Less5 = Low9<H>; type Less6 = Low8<H>; type Less7 = Low7<H>; type Less8 = Low6<H>; type Less9 = Low5<H>; type Less10 = Low4<H>; type Less11 = Low3<H>; type Less12 = Low2<H>; type Less13 = Low1<H>; type Less14 = Low0<H>; type Less15 = Low31<H::Before>; type Less16 = Low30<H::Before>; type Less17 = Low29<H::Before>; type Less18 = Low28<H::Before>; type Less19 = Low27<H::Before>; type Less20 = Low26<H::Before>; type Less21 = Low25<H::Before>; type Less22 = Low24<H::Before>; type Less23 = Low23<H::Before>; type Less24 = Low22<H::Before>; type Less25 = Low21<H::Before>; type Less26 = Low20<H::Before>; type Less27 = Low19<H::Before>; type Less28 = Low18<H::Before>; type Less29 = Low17<H::Before>; type Less30 = Low16<H::Before>; type Less31 = Low15<H::Before>;
    type Minus32 = Low14<H::Less1>; type Minus64 = Low14<H::Less2>; type Minus128 = Low14<H::Less4>; type Minus256 = Low14<H::Less8>; type Minus512 = Low14<H::Less16>; type Minus1024 = Low14<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low7<Q>; type HalfAfter1<Q: High> = Low23<Q>; type ThirdAfter0<Q: High> = Low5<Q>; type ThirdAfter1<Q: High> = Low16<Q>; type ThirdAfter2<Q: High> = Low26<Q>; type FifthAfter0<Q: High> = Low3<Q>; type FifthAfter1<Q: High> = Low10<Q>; type FifthAfter2<Q: High> = Low16<Q>; type FifthAfter3<Q: High> = Low22<Q>; type FifthAfter4<Q: High> = Low29<Q>;
    type Twice = Low28<H::Twice>;
    type TwiceAndOne = Low29<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then1 as Bits>::Then1 as Bits>::Then1 as Bits>::Then0;
}
/// A number whose low digit is 15.
pub struct Low15<H>(pub H);
impl<H> Sealed for Low15<H> {}
impl<H: High> Digits for Low15<H> {
    type Axis = H::Axis15;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less15;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less15 as Digits>::NotNegative;
    type Less0 = Low15<H>; type Less1 = Low14<H>; type Less2 = Low13<H>; type Less3 = Low12<H>; type Less4 = Low11<H>; type Less5 = Low10<H>; type Less6 = Low9<H>; type Less7 = Low8<H>; type Less8 = Low7<H>; type Less9 = Low6<H>; type Less10 = Low5<H>; type Less11 = Low4<H>; type Less12 = Low3<H>; type Less13 = Low2<H>; type Less14 = Low1<H>; type Less15 = Low0<H>; type Less16 = Low31<H::Before>; type Less17 = Low30<H::Before>; type Less18 = Low29<H::Before>; type Less19 = Low28<H::Before>; type Less20 = Low27<H::Before>; type Less21 = Low26<H::Before>; type Less22 = Low25<H::Before>; type Less23 = Low24<H::Before>; type Less24 = Low23<H::Before>; type Less25 = Low22<H::Before>; type Less26 = Low21<H::Before>; type Less27 = Low20<H::Before>; type Less28 = Low19<H::Before>; type Less29 = Low18<H::Before>; type Less30 = Low17<H::Before>; type Less31 = Low16<H::Before>;
    type Minus32 = Low15<H::Less1>; type Minus64 = Low15<H::Less2>; type Minus128 = Low15<H::Less4>; type Minus256 = Low15<H::Less8>; type Minus512 = Low15<H::Less16>; type Minus1024 = Low15<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low8<Q>; type HalfAfter1<Q: High> = Low24<Q>; type ThirdAfter0<Q: High> = Low5<Q>; type ThirdAfter1<Q: High> = Low16<Q>; type ThirdAfter2<Q: High> = Low27<Q>; type FifthAfter0<Q: High> = Low3<Q>; type FifthAfter1<Q: High> = Low10<Q>; type FifthAfter2<Q: High> = Low16<Q>; type FifthAfter3<Q: High> = Low23<Q>; type FifthAfter4<Q: High> = Low29<Q>;
    type Twice = Low30<H::Twice>;
    type TwiceAndOne = Low31<H::Twice>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then0 as Bits>::Then1 as Bits>::Then1 as Bits>::Then1 as Bits>::Then1;
}
/// A number whose low digit is 16.
pub struct Low16<H>(pub H);
impl<H> Sealed for Low16<H> {}
impl<H: High> Digits for Low16<H> {
    type Axis = H::Axis16;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less16;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less16 as Digits>::NotNegative;
    type Less0 = Low16<H>; type Less1 = Low15<H>; type Less2 = Low14<H>; type Less3 = Low13<H>; type Less4 = Low12<H>; type Less5 = Low11<H>; type Less6 = Low10<H>; type Less7 = Low9<H>; type Less8 = Low8<H>; type Less9 = Low7<H>; type Less10 = Low6<H>; type Less11 = Low5<H>; type Less12 = Low4<H>; type Less13 = Low3<H>; type Less14 = Low2<H>; type Less15 = Low1<H>; type Less16 = Low0<H>; type Less17 = Low31<H::Before>; type Less18 = Low30<H::Before>; type Less19 = Low29<H::Before>; type Less20 = Low28<H::Before>; type Less21 = Low27<H::Before>; type Less22 = Low26<H::Before>; type Less23 = Low25<H::Before>; type Less24 = Low24<H::Before>; type Less25 = Low23<H::Before>; type Less26 = Low22<H::Before>; type Less27 = Low21<H::Before>; type Less28 = Low20<H::Before>; type Less29 = Low19<H::Before>; type Less30 = Low18<H::Before>; type Less31 = Low17<H::Before>;
    type Minus32 = Low16<H::Less1>; type Minus64 = Low16<H::Less2>; type Minus128 = Low16<H::Less4>; type Minus256 = Low16<H::Less8>; type Minus512 = Low16<H::Less16>; type Minus1024 = Low16<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low8<Q>; type HalfAfter1<Q: High> = Low24<Q>; type ThirdAfter0<Q: High> = Low6<Q>; type ThirdAfter1<Q: High> = Low16<Q>; type ThirdAfter2<Q: High> = Low27<Q>; type FifthAfter0<Q: High> = Low4<Q>; type FifthAfter1<Q: High> = Low10<Q>; type FifthAfter2<Q: High> = Low16<Q>; type FifthAfter3<Q: High> = Low23<Q>; type FifthAfter4<Q: High> = Low29<Q>;
    type Twice = Low0<H::TwiceAndOne>;
    type TwiceAndOne = Low1<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then0 as Bits>::Then0 as Bits>::Then0 as Bits>::Then0;
}
/// A number whose low digit is 17.
pub struct Low17<H>(pub H);
impl<H> Sealed for Low17<H> {}
impl<H: High> Digits for Low17<H> {
    type Axis = H::Axis17;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less17;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less17 as Digits>::NotNegative;
    type Less0 = Low17<H>; type Less1 = Low16<H>; type Less2 = Low15<H>; type Less3 = Low14<H>; type Less4 = Low13<H>; type Less5 = Low12<H>; type Less6 = Low11<H>; type Less7 = Low10<H>; type Less8 = Low9<H>; type Less9 = Low8<H>; type Less10 = Low7<H>; type Less11 = Low6<H>; type Less12 = Low5<H>; type Less13 = Low4<H>; type Less14 = Low3<H>; type Less15 = Low2<H>; type Less16 = Low1<H>; type Less17 = Low0<H>; type Less18 = Low31<H::Before>; type Less19 = Low30<H::Before>; type Less20 = Low29<H::Before>; type Less21 = Low28<H::Before>; type Less22 = Low27<H::Before>; type Less23 = Low26<H::Before>; type Less24 = Low25<H::Before>; type Less25 = Low24<H::Before>; type Less26 = Low23<H::Before>; type Less27 = Low22<H::Before>; type Less28 = Low21<H::Before>; type Less29 = Low20<H::Before>; type Less30 = Low19<H::Before>; type Less31 = Low18<H::Before>;
    type Minus32 = Low17<H::Less1>; type Minus64 = Low17<H::Less2>; type Minus128 = Low17<H::Less4>; type Minus256 = Low17<H::Less8>; type Minus512 = Low17<H::Less16>; type Minus1024 = Low17<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low9<Q>; type HalfAfter1<Q: High> = Low25<Q>; type ThirdAfter0<Q: High> = Low6<Q>; type ThirdAfter1<Q: High> = Low17<Q>; type ThirdAfter2<Q: High> = Low27<Q>; type FifthAfter0<Q: High> = Low4<Q>; type FifthAfter1<Q: High> = Low10<Q>; type FifthAfter2<Q: High> = Low17<Q>; type FifthAfter3<Q: High> = Low23<Q>; type FifthAfter4<Q: High> = Low29<Q>;
    type Twice = Low2<H::TwiceAndOne>;
    type TwiceAndOne = Low3<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then0 as Bits>::Then0 as Bits>::Then0 as Bits>::Then1;
}
/// A number whose low digit is 18.
pub struct Low18<H>(pub H);
impl<H> Sealed for Low18<H> {}
impl<H: High> Digits for Low18<H> {
    type Axis = H::Axis18;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less18;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less18 as Digits>::NotNegative;
    type Less0 = Low18<H>; type Less1 = Low17<H>; type Less2 = Low16<H>; type Less3 = Low15<H>; type Less4 = Low14<H>; type Less5 = Low13<H>; type Less6 = Low12<H>; type Less7 = Low11<H>; type Less8 = Low10<H>; type Less9 = Low9<H>; type Less10 = Low8<H>; type Less11 = Low7<H>; type Less12 = Low6<H>; type Less13 = Low5<H>; type Less14 = Low4<H>; type Less15 = Low3<H>; type Less16 = Low2<H>; type Less17 = Low1<H>; type Less18 = Low0<H>; type Less19 = Low31<H::Before>; type Less20 = Low30<H::Before>; type Less21 = Low29<H::Before>; type Less22 = Low28<H::Before>; type Less23 = Low27<H::Before>; type Less24 = Low26<H::Before>; type Less25 = Low25<H::Before>; type Less26 = Low24<H::Before>; type Less27 = Low23<H::Before>; type Less28 = Low22<H::Before>; type Less29 = Low21<H::Before>; type Less30 = Low20<H::Before>; type Less31 = Low19<H::Before>;
    type Minus32 = Low18<H::Less1>; type Minus64 = Low18<H::Less2>; type Minus128 = Low18<H::Less4>; type Minus256 = Low18<H::Less8>; type Minus512 = Low18<H::Less16>; type Minus1024 = Low18<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low9<Q>; type HalfAfter1<Q: High> = Low25<Q>; type ThirdAfter0<Q: High> = Low6<Q>; type ThirdAfter1<Q: High> = Low17<Q>; type ThirdAfter2<Q: High> = Low28<Q>; type FifthAfter0<Q: High> = Low4<Q>; type FifthAfter1<Q: High> = Low10<Q>; type FifthAfter2<Q: High> = Low17<Q>; type FifthAfter3<Q: High> = Low23<Q>; type FifthAfter4<Q: High> = Low30<Q>;
    type Twice = Low4<H::TwiceAndOne>;
    type TwiceAndOne = Low5<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then0 as Bits>::Then0 as Bits>::Then1 as Bits>::Then0;
}
/// A number whose low digit is 19.
pub struct Low19<H>(pub H);
impl<H> Sealed for Low19<H> {}
impl<H: High> Digits for Low19<H> {
    type Axis = H::Axis19;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less19;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less19 as Digits>::NotNegative;
    type Less0 = Low19<H>; type Less1 = Low18<H>; type Less2 = Low17<H>; type Less3 = Low16<H>; type Less4 = Low15<H>; type Less5 = Low14<H>; type Less6 = Low13<H>; type Less7 = Low12<H>; type Less8 = Low11<H>; type Less9 = Low10<H>; type Less10 = Low9<H>; type Less11 = Low8<H>; type Less12 = Low7<H>; type Less13 = Low6<H>; type Less14 = Low5<H>; type Less15 = Low4<H>; type Less16 = Low3<H>; type Less17 = Low2<H>; type Less18 = Low1<H>; type Less19 = Low0<H>; type Less20 = Low31<H::Before>; type Less21 = Low30<H::Before>; type Less22 = Low29<H::Before>; type Less23 = Low28<H::Before>; type Less24 = Low27<H::Before>; type Less25 = Low26<H::Before>; type Less26 = Low25<H::Before>; type Less27 = Low24<H::Before>; type Less28 = Low23<H::Before>; type Less29 = Low22<H::Before>; type Less30 = Low21<H::Before>; type Less31 = Low20<H::Before>;
    type Minus32 = Low19<H::Less1>; type Minus64 = Low19<H::Less2>; type Minus128 = Low19<H::Less4>; type Minus256 = Low19<H::Less8>; type Minus512 = Low19<H::Less16>; type Minus1024 = Low19<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low10<Q>; type HalfAfter1<Q: High> = Low26<Q>; type ThirdAfter0<Q: High> = Low7<Q>; type ThirdAfter1<Q: High> = Low17<Q>; type ThirdAfter2<Q: High> = Low28<Q>; type FifthAfter0<Q: High> = Low4<Q>; type FifthAfter1<Q: High> = Low11<Q>; type FifthAfter2<Q: High> = Low17<Q>; type FifthAfter3<Q: High> = Low23<Q>; type FifthAfter4<Q: High> = Low30<Q>;
    type Twice = Low6<H::TwiceAndOne>;
    type TwiceAndOne = Low7<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then0 as Bits>::Then0 as Bits>::Then1 as Bits>::Then1;
}
/// A number whose low digit is 20.
pub struct Low20<H>(pub H);
impl<H> Sealed for Low20<H> {}
impl<H: High> Digits for Low20<H> {
    type Axis = H::Axis20;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less20;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less20 as Digits>::NotNegative;
    type Less0 = Low20<H>; type Less1 = Low19<H>; type Less2 = Low18<H>; type Less3 = Low17<H>; type Less4 = Low16<H>; type Less5 = Low15<H>; type Less6 = Low14<H>; type Less7 = Low13<H>; type Less8 = Low12<H>; type Less9 = Low11<H>; type Less10 = Low10<H>; type Less11 = Low9<H>; type Less12 = Low8<H>; type Less13 = Low7<H>; type Less14 = Low6<H>; type Less15 = Low5<H>; type Less16 = Low4<H>; type Less17 = Low3<H>; type Less18 = Low2<H>; type Less19 = Low1<H>; type Less20 = Low0<H>; type Less21 = Low31<H::Before>; type Less22 = Low30<H::Before>; type Less23 = Low29<H::Before>; type Less24 = Low28<H::Before>; type Less25 = Low27<H::Before>; type Less26 = Low26<H::Before>; type Less27 = Low25<H::Before>; type Less28 = Low24<H::Before>; type Less29 = Low23<H::Before>; type Less30 = Low22<H::Before>; type Less31 = Low21<H::Before>;
    type Minus32 = Low20<H::Less1>; type Minus64 = Low20<H::Less2>; type Minus128 = Low20<H::Less4>; type Minus256 = Low20<H::Less8>; type Minus512 = Low20<H::Less16>; type Minus1024 = Low20<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low10<Q>; type HalfAfter1<Q: High> = Low26<Q>; type ThirdAfter0<Q: High> = Low7<Q>; type ThirdAfter1<Q: High> = Low18<Q>; type ThirdAfter2<Q: High> = Low28<Q>; type FifthAfter0<Q: High> = Low4<Q>; type FifthAfter1<Q: High> = Low11<Q>; type FifthAfter2<Q: High> = Low17<Q>; type FifthAfter3<Q: High> = Low24<Q>; type FifthAfter4<Q: High> = Low30<Q>;
    type Twice = Low8<H::TwiceAndOne>;
    type TwiceAndOne = Low9<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then0 as Bits>::Then1 as Bits>::Then0 as Bits>::Then0;
}
/// A number whose low digit is 21.
pub struct Low21<H>(pub H);
impl<H> Sealed for Low21<H> {}
impl<H: High> Digits for Low21<H> {
    type Axis = H::Axis21;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less21;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less21 as Digits>::NotNegative;
    type Less0 = Low21<H>; type Less1 = Low20<H>; type Less2 = Low19<H>; type Less3 = Low18<H>; type Less4 = Low17<H>; type Less5 = Low16<H>; type Less6 = Low15<H>; type Less7 = Low14<H>; type Less8 = Low13<H>; type Less9 = Low12<H>; type Less10 = Low11<H>; type Less11 = Low10<H>; type Less12 = Low9<H>; type Less13 = Low8<H>; type Less14 = Low7<H>; type Less15 = Low6<H>; type Less16 = Low5<H>; type Less17 = Low4<H>; type Less18 = Low3<H>; type Less19 = Low2<H>; type Less20 = Low1<H>; type Less21 = Low0<H>; type Less22 = Low31<H::Before>; type Less23 = Low30<H::Before>; type Less24 = Low29<H::Before>; type Less25 = Low28<H::Before>; type Less26 = Low27<H::Before>; type Less27 = Low26<H::Before>; type Less28 = Low25<H::Before>; type Less29 = Low24<H::Before>; type Less30 = Low23<H::Before>; type Less31 = Low22<H::Before>;
    type Minus32 = Low21<H::Less1>; type Minus64 = Low21<H::Less2>; type Minus128 = Low21<H::Less4>; type Minus256 = Low21<H::Less8>; type Minus512 = Low21<H::Less16>; type Minus1024 = Low21<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low11<Q>; type HalfAfter1<Q: High> = Low27<Q>; type ThirdAfter0<Q: High> = Low7<Q>; type ThirdAfter1<Q: High> = Low18<Q>; type ThirdAfter2<Q: High> = Low29<Q>; type FifthAfter0<Q: High> = Low5<Q>; type FifthAfter1<Q: High> = Low11<Q>; type FifthAfter2<Q: High> = Low17<Q>; type FifthAfter3<Q: High> = Low24<Q>; type FifthAfter4<Q: High> = Low30<Q>;
    type Twice = Low10<H::TwiceAndOne>;
    type TwiceAndOne = Low11<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then0 as Bits>::Then1 as Bits>::Then0 as Bits>::Then1;
}
/// A number whose low digit is 22.
pub struct Low22<H>(pub H);
impl<H> Sealed for Low22<H> {}
impl<H: High> Digits for Low22<H> {
    type Axis = H::Axis22;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less22;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less22 as Digits>::NotNegative;
    type Less0 = Low22<H>; type Less1 = Low21<H>; type Less2 = Low20<H>; type Less3 = Low19<H>; type Less4 = Low18<H>; type Less5 = Low17<H>; type Less6 = Low16<H>; type Less7 = Low15<H>; type Less8 = Low14<H>; type Less9 = Low13<H>; type Less10 = Low12<H>; type Less11 = Low11<H>; type Less12 = Low10<H>; type Less13 = Low9<H>; type Less14 = Low8<H>; type Less15 = Low7<H>; type Less16 = Low6<H>; type Less17 = Low5<H>; type Less18 = Low4<H>; type Less19 = Low3<H>; type Less20 = Low2<H>; type Less21 = Low1<H>; type Less22 = Low0<H>; type Less23 = Low31<H::Before>; type Less24 = Low30<H::Before>; type Less25 = Low29<H::Before>; type Less26 = Low28<H::Before>; type Less27 = Low27<H::Before>; type Less28 = Low26<H::Before>; type Less29 = Low25<H::Before>; type Less30 = Low24<H::Before>; type Less31 = Low23<H::Before>;
    type Minus32 = Low22<H::Less1>; type Minus64 = Low22<H::Less2>; type Minus128 = Low22<H::Less4>; type Minus256 = Low22<H::Less8>; type Minus512 = Low22<H::Less16>; type Minus1024 = Low22<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low11<Q>; type HalfAfter1<Q: High> = Low27<Q>; type ThirdAfter0<Q: High> = Low8<Q>; type ThirdAfter1<Q: High> = Low18<Q>; type ThirdAfter2<Q: High> = Low29<Q>; type FifthAfter0<Q: High> = Low5<Q>; type FifthAfter1<Q: High> = Low11<Q>; type FifthAfter2<Q: High> = Low18<Q>; type FifthAfter3<Q: High> = Low24<Q>; type FifthAfter4<Q: High> = Low30<Q>;
    type Twice = Low12<H::TwiceAndOne>;
    type TwiceAndOne = Low13<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then0 as Bits>::Then1 as Bits>::Then1 as Bits>::Then0;
}
/// A number whose low digit is 23.
pub struct Low23<H>(pub H);
impl<H> Sealed for Low23<H> {}
impl<H: High> Digits for Low23<H> {
    type Axis = H::Axis23;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less23;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less23 as Digits>::NotNegative;
    type Less0 = Low23<H>; type Less1 = Low22<H>; type Less2 = Low21<H>; type Less3 = Low20<H>; type Less4 = Low19<H>; type Less5 = Low18<H>; type Less6 = Low17<H>; type Less7 = Low16<H>; type Less8 = Low15<H>; type Less9 = Low14<H>; type Less10 = Low13<H>; type Less11 = Low12<H>; type Less12 = Low11<H>; type Less13 = Low10<H>; type Less14 = Low9<H>; type Less15 = Low8<H>; type Less16 = Low7<H>; type Less17 = Low6<H>; type Less18 = Low5<H>; type Less19 = Low4<H>; type Less20 = Low3<H>; type Less21 = Low2<H>; type Less22 = Low1<H>; type Less23 = Low0<H>; type Less24 = Low31<H::Before>; type Less25 = Low30<H::Before>; type Less26 = Low29<H::Before>; type Less27 = Low28<H::Before>; type Less28 = Low27<H::Before>; type Less29 = Low26<H::Before>; type Less30 = Low25<H::Before>; type Less31 = Low24<H::Before>;
    type Minus32 = Low23<H::Less1>; type Minus64 = Low23<H::Less2>; type Minus128 = Low23<H::Less4>; type Minus256 = Low23<H::Less8>; type Minus512 = Low23<H::Less16>; type Minus1024 = Low23<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low12<Q>; type HalfAfter1<Q: High> = Low28<Q>; type ThirdAfter0<Q: High> = Low8<Q>; type ThirdAfter1<Q: High> = Low19<Q>; type ThirdAfter2<Q: High> = Low29<Q>; type FifthAfter0<Q: High> = Low5<Q>; type FifthAfter1<Q: High> = Low11<Q>; type FifthAfter2<Q: High> = Low18<Q>; type FifthAfter3<Q: High> = Low24<Q>; type FifthAfter4<Q: High> = Low31<Q>;
    type Twice = Low14<H::TwiceAndOne>;
    type TwiceAndOne = Low15<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then0 as Bits>::Then1 as Bits>::Then1 as Bits>::Then1;
}
/// A number whose low digit is 24.
pub struct Low24<H>(pub H);
impl<H> Sealed for Low24<H> {}
impl<H: High> Digits for Low24<H> {
    type Axis = H::Axis24;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less24;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less24 as Digits>::NotNegative;
    type Less0 = Low24<H>; type Less1 = Low23<H>; type Less2 = Low22<H>; type Less3 = Low21<H>; type Less4 = Low20<H>; type Less5 = Low19<H>; type Less6 = Low18<H>; type Less7 = Low17<H>; type Less8 = Low16<H>; type Less9 = Low15<H>; type Less10 = Low14<H>; type Less11 = Low13<H>; type Less12 = Low12<H>; type Less13 = Low11<H>; type Less14 = Low10<H>; type Less15 = Low9<H>; type Less16 = Low8<H>; type Less17 = Low7<H>; type Less18 = Low6<H>; type Less19 = Low5<H>; type Less20 = Low4<H>; type Less21 = Low3<H>; type Less22 = Low2<H>; type Less23 = Low1<H>; type Less24 = Low0<H>; type Less25 = Low31<H::Before>; type Less26 = Low30<H::Before>; type Less27 = Low29<H::Before>; type Less28 = Low28<H::Before>; type Less29 = Low27<H::Before>; type Less30 = Low26<H::Before>; type Less31 = Low25<H::Before>;
    type Minus32 = Low24<H::Less1>; type Minus64 = Low24<H::Less2>; type Minus128 = Low24<H::Less4>; type Minus256 = Low24<H::Less8>; type Minus512 = Low24<H::Less16>; type Minus1024 = Low24<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low12<Q>; type HalfAfter1<Q: High> = Low28<Q>; type ThirdAfter0<Q: High> = Low8<Q>; type ThirdAfter1<Q: High> = Low19<Q>; type ThirdAfter2<Q: High> = Low30<Q>; type FifthAfter0<Q: High> = Low5<Q>; type FifthAfter1<Q: High> = Low12<Q>; type FifthAfter2<Q: High> = Low18<Q>; type FifthAfter3<Q: High> = Low24<Q>; type FifthAfter4<Q: High> = Low31<Q>;
    type Twice = Low16<H::TwiceAndOne>;
    type TwiceAndOne = Low17<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then1 as Bits>::Then0 as Bits>::Then0 as Bits>::Then0;
}
/// A number whose low digit is 25.
pub struct Low25<H>(pub H);
impl<H> Sealed for Low25<H> {}
impl<H: High> Digits for Low25<H> {
    type Axis = H::Axis25;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less25;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less25 as Digits>::NotNegative;
    type Less0 = Low25<H>; type Less1 = Low24<H>; type Less2 = Low23<H>; type Less3 = Low22<H>; type Less4 = Low21<H>; type Less5 = Low20<H>; type Less6 = Low19<H>; type Less7 = Low18<H>; type Less8 = Low17<H>; type Less9 = Low16<H>; type Less10 = Low15<H>; type Less11 = Low14<H>; type Less12 = Low13<H>; type Less13 = Low12<H>; type Less14 = Low11<H>; type Less15 = Low10<H>; type Less16 = Low9<H>; type Less17 = Low8<H>; type Less18 = Low7<H>; type Less19 = Low6<H>; type Less20 = Low5<H>; type Less21 = Low4<H>; type Less22 = Low3<H>; type Less23 = Low2<H>; type Less24 = Low1<H>; type Less25 = Low0<H>; type Less26 = Low31<H::Before>; type Less27 = Low30<H::Before>; type Less28 = Low29<H::Before>; type Less29 = Low28<H::Before>; type Less30 = Low27<H::Before>; type Less31 = Low26<H::Before>;
    type Minus32 = Low25<H::Less1>; type Minus64 = Low25<H::Less2>; type Minus128 = Low25<H::Less4>; type Minus256 = Low25<H::Less8>; type Minus512 = Low25<H::Less16>; type Minus1024 = Low25<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low13<Q>; type HalfAfter1<Q: High> = Low29<Q>; type ThirdAfter0<Q: High> = Low9<Q>; type ThirdAfter1<Q: High> = Low19<Q>; type ThirdAfter2<Q: High> = Low30<Q>; type FifthAfter0<Q: High> = Low5<Q>; type FifthAfter1<Q: High> = Low12<Q>; type FifthAfter2<Q: High> = Low18<Q>; type FifthAfter3<Q: High> = Low25<Q>; type FifthAfter4<Q: High> = Low31<Q>;
    type Twice = Low18<H::TwiceAndOne>;
    type TwiceAndOne = Low19<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then1 as Bits>::Then0 as Bits>::Then0 as Bits>::Then1;
}
/// A number whose low digit is 26.
pub struct Low26<H>(pub H);
impl<H> Sealed for Low26<H> {}
impl<H: High> Digits for Low26<H> {
    type Axis = H::Axis26;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less26;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less26 as Digits>::NotNegative;
    type Less0 = Low26<H>; type Less1 = Low25<H>; type Less2 = Low24<H>; type Less3 = Low23<H>; type Less4 = Low22<H>; type Less5 = Low21<H>; type Less6 = Low20<H>; type Less7 = Low19<H>; type Less8 = Low18<H>; type Less9 = Low17<H>; type Less10 = Low16<H>; type Less11 = Low15<H>; type Less12 = Low14<H>; type Less13 = Low13<H>; type Less14 = Low12<H>; type Less15 = Low11<H>; type Less16 = Low10<H>; type Less17 = Low9<H>; type Less18 = Low8<H>; type Less19 = Low7<H>; type Less20 = Low6<H>; type Less21 = Low5<H>; type Less22 = Low4<H>; type Less23 = Low3<H>; type Less24 = Low2<H>; type Less25 = Low1<H>; type Less26 = Low0<H>; type Less27 = Low31<H::Before>; type Less28 = Low30<H::Before>; type Less29 = Low29<H::Before>; type Less30 = Low28<H::Before>; type Less31 = Low27<H::Before>;
    type Minus32 = Low26<H::Less1>; type Minus64 = Low26<H::Less2>; type Minus128 = Low26<H::Less4>; type Minus256 = Low26<H::Less8>; type Minus512 = Low26<H::Less16>; type Minus1024 = Low26<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low13<Q>; type HalfAfter1<Q: High> = Low29<Q>; type ThirdAfter0<Q: High> = Low9<Q>; type ThirdAfter1<Q: High> = Low20<Q>; type ThirdAfter2<Q: High> = Low30<Q>; type FifthAfter0<Q: High> = Low6<Q>; type FifthAfter1<Q: High> = Low12<Q>; type FifthAfter2<Q: High> = Low18<Q>; type FifthAfter3<Q: High> = Low25<Q>; type FifthAfter4<Q: High> = Low31<Q>;
    type Twice = Low20<H::TwiceAndOne>;
    type TwiceAndOne = Low21<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then1 as Bits>::Then0 as Bits>::Then1 as Bits>::Then0;
}
/// A number whose low digit is 27.
pub struct Low27<H>(pub H);
impl<H> Sealed for Low27<H> {}
impl<H: High> Digits for Low27<H> {
    type Axis = H::Axis27;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less27;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less27 as Digits>::NotNegative;
    type Less0 = Low27<H>; type Less1 = Low26<H>; type Less2 = Low25<H>; type Less3 = Low24<H>; type Less4 = Low23<H>; type Less5 = Low22<H>; type Less6 = Low21<H>; type Less7 = Low20<H>; type Less8 = Low19<H>; type Less9 = Low18<H>; type Less10 = Low17<H>; type Less11 = Low16<H>; type Less12 = Low15<H>; type Less13 = Low14<H>; type Less14 = Low13<H>; type Less15 = Low12<H>; type Less16 = Low11<H>; type Less17 = Low10<H>; type Less18 = Low9<H>; type Less19 = Low8<H>; type Less20 = Low7<H>; type Less21 = Low6<H>; type Less22 = Low5<H>; type Less23 = Low4<H>; type Less24 = Low3<H>; type Less25 = Low2<H>; type Less26 = Low1<H>; type Less27 = Low0<H>; type Less28 = Low31<H::Before>; type Less29 = Low30<H::Before>; type Less30 = Low29<H::Before>; type Less31 = Low28<H::Before>;
    type Minus32 = Low27<H::Less1>; type Minus64 = Low27<H::Less2>; type Minus128 = Low27<H::Less4>; type Minus256 = Low27<H::Less8>; type Minus512 = Low27<H::Less16>; type Minus1024 = Low27<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low14<Q>; type HalfAfter1<Q: High> = Low30<Q>; type ThirdAfter0<Q: High> = Low9<Q>; type ThirdAfter1<Q: High> = Low20<Q>; type ThirdAfter2<Q: High> = Low31<Q>; type FifthAfter0<Q: High> = Low6<Q>; type FifthAfter1<Q: High> = Low12<Q>; type FifthAfter2<Q: High> = Low19<Q>; type FifthAfter3<Q: High> = Low25<Q>; type FifthAfter4<Q: High> = Low31<Q>;
    type Twice = Low22<H::TwiceAndOne>;
    type TwiceAndOne = Low23<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then1 as Bits>::Then0 as Bits>::Then1 as Bits>::Then1;
}
/// A number whose low digit is 28.
pub struct Low28<H>(pub H);
impl<H> Sealed for Low28<H> {}
impl<H: High> Digits for Low28<H> {
    type Axis = H::Axis28;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less28;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less28 as Digits>::NotNegative;
    type Less0 = Low28<H>; type Less1 = Low27<H>; type Less2 = Low26<H>; type Less3 = Low25<H>; type Less4 = Low24<H>; type Less5 = Low23<H>; type Less6 = Low22<H>; type Less7 = Low21<H>; type Less8 = Low20<H>; type Less9 = Low19<H>; type Less10 = Low18<H>; type Less11 = Low17<H>; type Less12 = Low16<H>; type Less13 = Low15<H>; type Less14 = Low14<H>; type Less15 = Low13<H>; type Less16 = Low12<H>; type Less17 = Low11<H>; type Less18 = Low10<H>; type Less19 = Low9<H>; type Less20 = Low8<H>; type Less21 = Low7<H>; type Less22 = Low6<H>; type Less23 = Low5<H>; type Less24 = Low4<H>; type Less25 = Low3<H>; type Less26 = Low2<H>; type Less27 = Low1<H>; type Less28 = Low0<H>; type Less29 = Low31<H::Before>; type Less30 = Low30<H::Before>; type Less31 = Low29<H::Before>;
    type Minus32 = Low28<H::Less1>; type Minus64 = Low28<H::Less2>; type Minus128 = Low28<H::Less4>; type Minus256 = Low28<H::Less8>; type Minus512 = Low28<H::Less16>; type Minus1024 = Low28<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low14<Q>; type HalfAfter1<Q: High> = Low30<Q>; type ThirdAfter0<Q: High> = Low10<Q>; type ThirdAfter1<Q: High> = Low20<Q>; type ThirdAfter2<Q: High> = Low31<Q>; type FifthAfter0<Q: High> = Low6<Q>; type FifthAfter1<Q: High> = Low12<Q>; type FifthAfter2<Q: High> = Low19<Q>; type FifthAfter3<Q: High> = Low25<Q>; type FifthAfter4<Q: High> = Low0<Q::After>;
    type Twice = Low24<H::TwiceAndOne>;
    type TwiceAndOne = Low25<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then1 as Bits>::Then1 as Bits>::Then0 as Bits>::Then0;
}
/// A number whose low digit is 29.
pub struct Low29<H>(pub H);
impl<H> Sealed for Low29<H> {}
impl<H: High> Digits for Low29<H> {
    type Axis = H::Axis29;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less29;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less29 as Digits>::NotNegative;
    type Less0 = Low29<H>; type Less1 = Low28<H>; type Less2 = Low27<H>; type Less3 = Low26<H>; type Less4 = Low25<H>; type Less5 = Low24<H>; type Less6 = Low23<H>; type Less7 = Low22<H>; type Less8 = Low21<H>; type Less9 = Low20<H>; type Less10 = Low19<H>; type Less11 = Low18<H>; type Less12 = Low17<H>; type Less13 = Low16<H>; type Less14 = Low15<H>; type Less15 = Low14<H>; type Less16 = Low13<H>; type Less17 = Low12<H>; type Less18 = Low11<H>; type Less19 = Low10<H>; type Less20 = Low9<H>; type Less21 = Low8<H>; type Less22 = Low7<H>; type Less23 = Low6<H>; type Less24 = Low5<H>; type Less25 = Low4<H>; type Less26 = Low3<H>; type Less27 = Low2<H>; type Less28 = Low1<H>; type Less29 = Low0<H>; type Less30 = Low31<H::Before>; type Less31 = Low30<H::Before>;
    type Minus32 = Low29<H::Less1>; type Minus64 = Low29<H::Less2>; type Minus128 = Low29<H::Less4>; type Minus256 = Low29<H::Less8>; type Minus512 = Low29<H::Less16>; type Minus1024 = Low29<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low15<Q>; type HalfAfter1<Q: High> = Low31<Q>; type ThirdAfter0<Q: High> = Low10<Q>; type ThirdAfter1<Q: High> = Low21<Q>; type ThirdAfter2<Q: High> = Low31<Q>; type FifthAfter0<Q: High> = Low6<Q>; type FifthAfter1<Q: High> = Low13<Q>; type FifthAfter2<Q: High> = Low19<Q>; type FifthAfter3<Q: High> = Low25<Q>; type FifthAfter4<Q: High> = Low0<Q::After>;
    type Twice = Low26<H::TwiceAndOne>;
    type TwiceAndOne = Low27<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then1 as Bits>::Then1 as Bits>::Then0 as Bits>::Then1;
}
/// A number whose low digit is 30.
pub struct Low30<H>(pub H);
impl<H> Sealed for Low30<H> {}
impl<H: High> Digits for Low30<H> {
    type Axis = H::Axis30;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less30;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less30 as Digits>::NotNegative;
    type Less0 = Low30<H>; type Less1 = Low29<H>; type Less2 = Low28<H>; type Less3 = Low27<H>; type Less4 = Low26<H>; type Less5 = Low25<H>; type Less6 = Low24<H>; type Less7 = Low23<H>; type Less8 = Low22<H>; type Less9 = Low21<H>; type Less10 = Low20<H>; type Less11 = Low19<H>; type Less12 = Low18<H>; type Less13 = Low17<H>; type Less14 = Low16<H>; type Less15 = Low15<H>; type Less16 = Low14<H>; type Less17 = Low13<H>; type Less18 = Low12<H>; type Less19 = Low11<H>; type Less20 = Low10<H>; type Less21 = Low9<H>; type Less22 = Low8<H>; type Less23 = Low7<H>; type Less24 = Low6<H>; type Less25 = Low5<H>; type Less26 = Low4<H>; type Less27 = Low3<H>; type Less28 = Low2<H>; type Less29 = Low1<H>; type Less30 = Low0<H>; type Less31 = Low31<H::Before>;
    type Minus32 = Low30<H::Less1>; type Minus64 = Low30<H::Less2>; type Minus128 = Low30<H::Less4>; type Minus256 = Low30<H::Less8>; type Minus512 = Low30<H::Less16>; type Minus1024 = Low30<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low15<Q>; type HalfAfter1<Q: High> = Low31<Q>; type ThirdAfter0<Q: High> = Low10<Q>; type ThirdAfter1<Q: High> = Low21<Q>; type ThirdAfter2<Q: High> = Low0<Q::After>; type FifthAfter0<Q: High> = Low6<Q>; type FifthAfter1<Q: High> = Low13<Q>; type FifthAfter2<Q: High> = Low19<Q>; type FifthAfter3<Q: High> = Low26<Q>; type FifthAfter4<Q: High> = Low0<Q::After>;
    type Twice = Low28<H::TwiceAndOne>;
    type TwiceAndOne = Low29<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then1 as Bits>::Then1 as Bits>::Then1 as Bits>::Then0;
}
/// A number whose low digit is 31.
pub struct Low31<H>(pub H);
impl<H> Sealed for Low31<H> {}
impl<H: High> Digits for Low31<H> {
    type Axis = H::Axis31;
    type NotNegative = H::NotNegative;
    type TakenFrom<N: Digits> = <H::TakenFrom<N> as Digits>::Less31;
    type FitsIn<N: Digits> = <<H::TakenFrom<N> as Digits>::Less31 as Digits>::NotNegative;
    type Less0 = Low31<H>; type Less1 = Low30<H>; type Less2 = Low29<H>; type Less3 = Low28<H>; type Less4 = Low27<H>; type Less5 = Low26<H>; type Less6 = Low25<H>; type Less7 = Low24<H>; type Less8 = Low23<H>; type Less9 = Low22<H>; type Less10 = Low21<H>; type Less11 = Low20<H>; type Less12 = Low19<H>; type Less13 = Low18<H>; type Less14 = Low17<H>; type Less15 = Low16<H>; type Less16 = Low15<H>; type Less17 = Low14<H>; type Less18 = Low13<H>; type Less19 = Low12<H>; type Less20 = Low11<H>; type Less21 = Low10<H>; type Less22 = Low9<H>; type Less23 = Low8<H>; type Less24 = Low7<H>; type Less25 = Low6<H>; type Less26 = Low5<H>; type Less27 = Low4<H>; type Less28 = Low3<H>; type Less29 = Low2<H>; type Less30 = Low1<H>; type Less31 = Low0<H>;
    type Minus32 = Low31<H::Less1>; type Minus64 = Low31<H::Less2>; type Minus128 = Low31<H::Less4>; type Minus256 = Low31<H::Less8>; type Minus512 = Low31<H::Less16>; type Minus1024 = Low31<H::Less32>;
    type Half = H::Half<Self>; type Third = H::Third<Self>; type Fifth = H::Fifth<Self>;
    type HalfAfter0<Q: High> = Low16<Q>; type HalfAfter1<Q: High> = Low0<Q::After>; type ThirdAfter0<Q: High> = Low11<Q>; type ThirdAfter1<Q: High> = Low21<Q>; type ThirdAfter2<Q: High> = Low0<Q::After>; type FifthAfter0<Q: High> = Low7<Q>; type FifthAfter1<Q: High> = Low13<Q>; type FifthAfter2<Q: High> = Low19<Q>; type FifthAfter3<Q: High> = Low26<Q>; type FifthAfter4<Q: High> = Low0<Q::After>;
    type Twice = Low30<H::TwiceAndOne>;
    type TwiceAndOne = Low31<H::TwiceAndOne>;
    type IsOne = Never;
    type Number = <<<<<H::Number as Bits>::Then1 as Bits>::Then1 as Bits>::Then1 as Bits>::Then1 as Bits>::Then1;
}
/// Below zero.
pub struct Negative;
impl Sealed for Negative {}
impl High for Negative {
    type NotNegative = Never;
    type Before = Negative;
    type After = Negative;
    type TakenFrom<N: Digits> = N;
    type Axis0 = Len<0>; type Axis1 = Len<0>; type Axis2 = Len<0>; type Axis3 = Len<0>; type Axis4 = Len<0>; type Axis5 = Len<0>; type Axis6 = Len<0>; type Axis7 = Len<0>; type Axis8 = Len<0>; type Axis9 = Len<0>; type Axis10 = Len<0>; type Axis11 = Len<0>; type Axis12 = Len<0>; type Axis13 = Len<0>; type Axis14 = Len<0>; type Axis15 = Len<0>; type Axis16 = Len<0>; type Axis17 = Len<0>; type Axis18 = Len<0>; type Axis19 = Len<0>; type Axis20 = Len<0>; type Axis21 = Len<0>; type Axis22 = Len<0>; type Axis23 = Len<0>; type Axis24 = Len<0>; type Axis25 = Len<0>; type Axis26 = Len<0>; type Axis27 = Len<0>; type Axis28 = Len<0>; type Axis29 = Len<0>; type Axis30 = Len<0>; type Axis31 = Len<0>;
    type Less1 = Negative; type Less2 = Negative; type Less4 = Negative; type Less8 = Negative; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = Low0<Negative>; type Third<N: Digits> = Low0<Negative>; type Fifth<N: Digits> = Low0<Negative>;
    type Twice = Negative;
    type TwiceAndOne = Negative;
    type IsZero = Never;
    type Number = U0;
}
/// The high digit 0.
pub struct High0;
impl Sealed for High0 {}
impl High for High0 {
    type NotNegative = Yes;
    type Before = Negative;
    type After = High1;
    type TakenFrom<N: Digits> = N;
    type Axis0 = Len<0>; type Axis1 = Len<1>; type Axis2 = Len<2>; type Axis3 = Len<3>; type Axis4 = Len<4>; type Axis5 = Len<5>; type Axis6 = Len<6>; type Axis7 = Len<7>; type Axis8 = Len<8>; type Axis9 = Len<9>; type Axis10 = Len<10>; type Axis11 = Len<11>; type Axis12 = Len<12>; type Axis13 = Len<13>; type Axis14 = Len<14>; type Axis15 = Len<15>; type Axis16 = Len<16>; type Axis17 = Len<17>; type Axis18 = Len<18>; type Axis19 = Len<19>; type Axis20 = Len<20>; type Axis21 = Len<21>; type Axis22 = Len<22>; type Axis23 = Len<23>; type Axis24 = Len<24>; type Axis25 = Len<25>; type Axis26 = Len<26>; type Axis27 = Len<27>; type Axis28 = Len<28>; type Axis29 = Len<29>; type Axis30 = Len<30>; type Axis31 = Len<31>;
    type Less1 = Negative; type Less2 = Negative; type Less4 = Negative; type Less8 = Negative; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High0>; type Third<N: Digits> = N::ThirdAfter0<High0>; type Fifth<N: Digits> = N::FifthAfter0<High0>;
    type Twice = High0;
    type TwiceAndOne = High1;
    type IsZero = Yes;
    type Number = U0;
}
/// The high digit 1.
pub struct High1;
impl Sealed for High1 {}
impl High for High1 {
    type NotNegative = Yes;
    type Before = High0;
    type After = High2;
    type TakenFrom<N: Digits> = <N as Digits>::Minus32;
    type Axis0 = Len<32>; type Axis1 = Len<33>; type Axis2 = Len<34>; type Axis3 = Len<35>; type Axis4 = Len<36>; type Axis5 = Len<37>; type Axis6 = Len<38>; type Axis7 = Len<39>; type Axis8 = Len<40>; type Axis9 = Len<41>; type Axis10 = Len<42>; type Axis11 = Len<43>; type Axis12 = Len<44>; type Axis13 = Len<45>; type Axis14 = Len<46>; type Axis15 = Len<47>; type Axis16 = Len<48>; type Axis17 = Len<49>; type Axis18 = Len<50>; type Axis19 = Len<51>; type Axis20 = Len<52>; type Axis21 = Len<53>; type Axis22 = Len<54>; type Axis23 = Len<55>; type Axis24 = Len<56>; type Axis25 = Len<57>; type Axis26 = Len<58>; type Axis27 = Len<59>; type Axis28 = Len<60>; type Axis29 = Len<61>; type Axis30 = Len<62>; type Axis31 = Len<63>;
    type Less1 = High0; type Less2 = Negative; type Less4 = Negative; type Less8 = Negative; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High0>; type Third<N: Digits> = N::ThirdAfter1<High0>; type Fifth<N: Digits> = N::FifthAfter1<High0>;
    type Twice = High2;
    type TwiceAndOne = High3;
    type IsZero = Never;
    type Number = U1;
}
/// The high digit 2.
pub struct High2;
impl Sealed for High2 {}
impl High for High2 {
    type NotNegative = Yes;
    type Before = High1;
    type After = High3;
    type TakenFrom<N: Digits> = <N as Digits>::Minus64;
    type Axis0 = Len<64>; type Axis1 = Len<65>; type Axis2 = Len<66>; type Axis3 = Len<67>; type Axis4 = Len<68>; type Axis5 = Len<69>; type Axis6 = Len<70>; type Axis7 = Len<71>; type Axis8 = Len<72>; type Axis9 = Len<73>; type Axis10 = Len<74>; type Axis11 = Len<75>; type Axis12 = Len<76>; type Axis13 = Len<77>; type Axis14 = Len<78>; type Axis15 = Len<79>; type Axis16 = Len<80>; type Axis17 = Len<81>; type Axis18 = Len<82>; type Axis19 = Len<83>; type Axis20 = Len<84>; type Axis21 = Len<85>; type Axis22 = Len<86>; type Axis23 = Len<87>; type Axis24 = Len<88>; type Axis25 = Len<89>; type Axis26 = Len<90>; type Axis27 = Len<91>; type Axis28 = Len<92>; type Axis29 = Len<93>; type Axis30 = Len<94>; type Axis31 = Len<95>;
    type Less1 = High1; type Less2 = High0; type Less4 = Negative; type Less8 = Negative; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High1>; type Third<N: Digits> = N::ThirdAfter2<High0>; type Fifth<N: Digits> = N::FifthAfter2<High0>;
    type Twice = High4;
    type TwiceAndOne = High5;
    type IsZero = Never;
    type Number = U2;
}
/// The high digit 3.
pub struct High3;
impl Sealed for High3 {}
impl High for High3 {
    type NotNegative = Yes;
    type Before = High2;
    type After = High4;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus32 as Digits>::Minus64;
    type Axis0 = Len<96>; type Axis1 = Len<97>; type Axis2 = Len<98>; type Axis3 = Len<99>; type Axis4 = Len<100>; type Axis5 = Len<101>; type Axis6 = Len<102>; type Axis7 = Len<103>; type Axis8 = Len<104>; type Axis9 = Len<105>; type Axis10 = Len<106>; type Axis11 = Len<107>; type Axis12 = Len<108>; type Axis13 = Len<109>; type Axis14 = Len<110>; type Axis15 = Len<111>; type Axis16 = Len<112>; type Axis17 = Len<113>; type Axis18 = Len<114>; type Axis19 = Len<115>; type Axis20 = Len<116>; type Axis21 = Len<117>; type Axis22 = Len<118>; type Axis23 = Len<119>; type Axis24 = Len<120>; type Axis25 = Len<121>; type Axis26 = Len<122>; type Axis27 = Len<123>; type Axis28 = Len<124>; type Axis29 = Len<125>; type Axis30 = Len<126>; type Axis31 = Len<127>;
    type Less1 = High2; type Less2 = High1; type Less4 = Negative; type Less8 = Negative; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High1>; type Third<N: Digits> = N::ThirdAfter0<High1>; type Fifth<N: Digits> = N::FifthAfter3<High0>;
    type Twice = High6;
    type TwiceAndOne = High7;
    type IsZero = Never;
    type Number = U3;
}
/// The high digit 4.
pub struct High4;
impl Sealed for High4 {}
impl High for High4 {
    type NotNegative = Yes;
    type Before = High3;
    type After = High5;
    type TakenFrom<N: Digits> = <N as Digits>::Minus128;
    type Axis0 = Len<128>; type Axis1 = Len<129>; type Axis2 = Len<130>; type Axis3 = Len<131>; type Axis4 = Len<132>; type Axis5 = Len<133>; type Axis6 = Len<134>; type Axis7 = Len<135>; type Axis8 = Len<136>; type Axis9 = Len<137>; type Axis10 = Len<138>; type Axis11 = Len<139>; type Axis12 = Len<140>; type Axis13 = Len<141>; type Axis14 = Len<142>; type Axis15 = Len<143>; type Axis16 = Len<144>; type Axis17 = Len<145>; type Axis18 = Len<146>; type Axis19 = Len<147>; type Axis20 = Len<148>; type Axis21 = Len<149>; type Axis22 = Len<150>; type Axis23 = Len<151>; type Axis24 = Len<152>; type Axis25 = Len<153>; type Axis26 = Len<154>; type Axis27 = Len<155>; type Axis28 = Len<156>; type Axis29 = Len<157>; type Axis30 = Len<158>; type Axis31 = Len<159>;
    type Less1 = High3; type Less2 = High2; type Less4 = High0; type Less8 = Negative; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High2>; type Third<N: Digits> = N::ThirdAfter1<High1>; type Fifth<N: Digits> = N::FifthAfter4<High0>;
    type Twice = High8;
    type TwiceAndOne = High9;
    type IsZero = Never;
    type Number = U4;
}
/// The high digit 5.
pub struct High5;
impl Sealed for High5 {}
impl High for High5 {
    type NotNegative = Yes;
    type Before = High4;
    type After = High6;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus32 as Digits>::Minus128;
    type Axis0 = Len<160>; type Axis1 = Len<161>; type Axis2 = Len<162>; type Axis3 = Len<163>; type Axis4 = Len<164>; type Axis5 = Len<165>; type Axis6 = Len<166>; type Axis7 = Len<167>; type Axis8 = Len<168>; type Axis9 = Len<169>; type Axis10 = Len<170>; type Axis11 = Len<171>; type Axis12 = Len<172>; type Axis13 = Len<173>; type Axis14 = Len<174>; type Axis15 = Len<175>; type Axis16 = Len<176>; type Axis17 = Len<177>; type Axis18 = Len<178>; type Axis19 = Len<179>; type Axis20 = Len<180>; type Axis21 = Len<181>; type Axis22 = Len<182>; type Axis23 = Len<183>; type Axis24 = Len<184>; type Axis25 = Len<185>; type Axis26 = Len<186>; type Axis27 = Len<187>; type Axis28 = Len<188>; type Axis29 = Len<189>; type Axis30 = Len<190>; type Axis31 = Len<191>;
    type Less1 = High4; type Less2 = High3; type Less4 = High1; type Less8 = Negative; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High2>; type Third<N: Digits> = N::ThirdAfter2<High1>; type Fifth<N: Digits> = N::FifthAfter0<High1>;
    type Twice = High10;
    type TwiceAndOne = High11;
    type IsZero = Never;
    type Number = U5;
}
/// The high digit 6.
pub struct High6;
impl Sealed for High6 {}
impl High for High6 {
    type NotNegative = Yes;
    type Before = High5;
    type After = High7;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus64 as Digits>::Minus128;
    type Axis0 = Len<192>; type Axis1 = Len<193>; type Axis2 = Len<194>; type Axis3 = Len<195>; type Axis4 = Len<196>; type Axis5 = Len<197>; type Axis6 = Len<198>; type Axis7 = Len<199>; type Axis8 = Len<200>; type Axis9 = Len<201>; type Axis10 = Len<202>; type Axis11 = Len<203>; type Axis12 = Len<204>; type Axis13 = Len<205>; type Axis14 = Len<206>; type Axis15 = Len<207>; type Axis16 = Len<208>; type Axis17 = Len<209>; type Axis18 = Len<210>; type Axis19 = Len<211>; type Axis20 = Len<212>; type Axis21 = Len<213>; type Axis22 = Len<214>; type Axis23 = Len<215>; type Axis24 = Len<216>; type Axis25 = Len<217>; type Axis26 = Len<218>; type Axis27 = Len<219>; type Axis28 = Len<220>; type Axis29 = Len<221>; type Axis30 = Len<222>; type Axis31 = Len<223>;
    type Less1 = High5; type Less2 = High4; type Less4 = High2; type Less8 = Negative; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High3>; type Third<N: Digits> = N::ThirdAfter0<High2>; type Fifth<N: Digits> = N::FifthAfter1<High1>;
    type Twice = High12;
    type TwiceAndOne = High13;
    type IsZero = Never;
    type Number = U6;
}
/// The high digit 7.
pub struct High7;
impl Sealed for High7 {}
impl High for High7 {
    type NotNegative = Yes;
    type Before = High6;
    type After = High8;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus32 as Digits>::Minus64 as Digits>::Minus128;
    type Axis0 = Len<224>; type Axis1 = Len<225>; type Axis2 = Len<226>; type Axis3 = Len<227>; type Axis4 = Len<228>; type Axis5 = Len<229>; type Axis6 = Len<230>; type Axis7 = Len<231>; type Axis8 = Len<232>; type Axis9 = Len<233>; type Axis10 = Len<234>; type Axis11 = Len<235>; type Axis12 = Len<236>; type Axis13 = Len<237>; type Axis14 = Len<238>; type Axis15 = Len<239>; type Axis16 = Len<240>; type Axis17 = Len<241>; type Axis18 = Len<242>; type Axis19 = Len<243>; type Axis20 = Len<244>; type Axis21 = Len<245>; type Axis22 = Len<246>; type Axis23 = Len<247>; type Axis24 = Len<248>; type Axis25 = Len<249>; type Axis26 = Len<250>; type Axis27 = Len<251>; type Axis28 = Len<252>; type Axis29 = Len<253>; type Axis30 = Len<254>; type Axis31 = Len<255>;
    type Less1 = High6; type Less2 = High5; type Less4 = High3; type Less8 = Negative; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High3>; type Third<N: Digits> = N::ThirdAfter1<High2>; type Fifth<N: Digits> = N::FifthAfter2<High1>;
    type Twice = High14;
    type TwiceAndOne = High15;
    type IsZero = Never;
    type Number = U7;
}
/// The high digit 8.
pub struct High8;
impl Sealed for High8 {}
impl High for High8 {
    type NotNegative = Yes;
    type Before = High7;
    type After = High9;
    type TakenFrom<N: Digits> = <N as Digits>::Minus256;
    type Axis0 = Len<256>; type Axis1 = Len<257>; type Axis2 = Len<258>; type Axis3 = Len<259>; type Axis4 = Len<260>; type Axis5 = Len<261>; type Axis6 = Len<262>; type Axis7 = Len<263>; type Axis8 = Len<264>; type Axis9 = Len<265>; type Axis10 = Len<266>; type Axis11 = Len<267>; type Axis12 = Len<268>; type Axis13 = Len<269>; type Axis14 = Len<270>; type Axis15 = Len<271>; type Axis16 = Len<272>; type Axis17 = Len<273>; type Axis18 = Len<274>; type Axis19 = Len<275>; type Axis20 = Len<276>; type Axis21 = Len<277>; type Axis22 = Len<278>; type Axis23 = Len<279>; type Axis24 = Len<280>; type Axis25 = Len<281>; type Axis26 = Len<282>; type Axis27 = Len<283>; type Axis28 = Len<284>; type Axis29 = Len<285>; type Axis30 = Len<286>; type Axis31 = Len<287>;
    type Less1 = High7; type Less2 = High6; type Less4 = High4; type Less8 = High0; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High4>; type Third<N: Digits> = N::ThirdAfter2<High2>; type Fifth<N: Digits> = N::FifthAfter3<High1>;
    type Twice = High16;
    type TwiceAndOne = High17;
    type IsZero = Never;
    type Number = U8;
}
/// The high digit 9.
pub struct High9;
impl Sealed for High9 {}
impl High for High9 {
    type NotNegative = Yes;
    type Before = High8;
    type After = High10;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus32 as Digits>::Minus256;
    type Axis0 = Len<288>; type Axis1 = Len<289>; type Axis2 = Len<290>; type Axis3 = Len<291>; type Axis4 = Len<292>; type Axis5 = Len<293>; type Axis6 = Len<294>; type Axis7 = Len<295>; type Axis8 = Len<296>; type Axis9 = Len<297>; type Axis10 = Len<298>; type Axis11 = Len<299>; type Axis12 = Len<300>; type Axis13 = Len<301>; type Axis14 = Len<302>; type Axis15 = Len<303>; type Axis16 = Len<304>; type Axis17 = Len<305>; type Axis18 = Len<306>; type Axis19 = Len<307>; type Axis20 = Len<308>; type Axis21 = Len<309>; type Axis22 = Len<310>; type Axis23 = Len<311>; type Axis24 = Len<312>; type Axis25 = Len<313>; type Axis26 = Len<314>; type Axis27 = Len<315>; type Axis28 = Len<316>; type Axis29 = Len<317>; type Axis30 = Len<318>; type Axis31 = Len<319>;
    type Less1 = High8; type Less2 = High7; type Less4 = High5; type Less8 = High1; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High4>; type Third<N: Digits> = N::ThirdAfter0<High3>; type Fifth<N: Digits> = N::FifthAfter4<High1>;
    type Twice = High18;
    type TwiceAndOne = High19;
    type IsZero = Never;
    type Number = U9;
}
/// The high digit 10.
pub struct High10;
impl Sealed for High10 {}
impl High for High10 {
    type NotNegative = Yes;
    type Before = High9;
    type After = High11;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus64 as Digits>::Minus256;
    type Axis0 = Len<320>; type Axis1 = Len<321>; type Axis2 = Len<322>; type Axis3 = Len<323>; type Axis4 = Len<324>; type Axis5 = Len<325>; type Axis6 = Len<326>; type Axis7 = Len<327>; type Axis8 = Len<328>; type Axis9 = Len<329>; type Axis10 = Len<330>; type Axis11 = Len<331>; type Axis12 = Len<332>; type Axis13 = Len<333>; type Axis14 = Len<334>; type Axis15 = Len<335>; type Axis16 = Len<336>; type Axis17 = Len<337>; type Axis18 = Len<338>; type Axis19 = Len<339>; type Axis20 = Len<340>; type Axis21 = Len<341>; type Axis22 = Len<342>; type Axis23 = Len<343>; type Axis24 = Len<344>; type Axis25 = Len<345>; type Axis26 = Len<346>; type Axis27 = Len<347>; type Axis28 = Len<348>; type Axis29 = Len<349>; type Axis30 = Len<350>; type Axis31 = Len<351>;
    type Less1 = High9; type Less2 = High8; type Less4 = High6; type Less8 = High2; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High5>; type Third<N: Digits> = N::ThirdAfter1<High3>; type Fifth<N: Digits> = N::FifthAfter0<High2>;
    type Twice = High20;
    type TwiceAndOne = High21;
    type IsZero = Never;
    type Number = U10;
}
/// The high digit 11.
pub struct High11;
impl Sealed for High11 {}
impl High for High11 {
    type NotNegative = Yes;
    type Before = High10;
    type After = High12;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus32 as Digits>::Minus64 as Digits>::Minus256;
    type Axis0 = Len<352>; type Axis1 = Len<353>; type Axis2 = Len<354>; type Axis3 = Len<355>; type Axis4 = Len<356>; type Axis5 = Len<357>; type Axis6 = Len<358>; type Axis7 = Len<359>; type Axis8 = Len<360>; type Axis9 = Len<361>; type Axis10 = Len<362>; type Axis11 = Len<363>; type Axis12 = Len<364>; type Axis13 = Len<365>; type Axis14 = Len<366>; type Axis15 = Len<367>; type Axis16 = Len<368>; type Axis17 = Len<369>; type Axis18 = Len<370>; type Axis19 = Len<371>; type Axis20 = Len<372>; type Axis21 = Len<373>; type Axis22 = Len<374>; type Axis23 = Len<375>; type Axis24 = Len<376>; type Axis25 = Len<377>; type Axis26 = Len<378>; type Axis27 = Len<379>; type Axis28 = Len<380>; type Axis29 = Len<381>; type Axis30 = Len<382>; type Axis31 = Len<383>;
    type Less1 = High10; type Less2 = High9; type Less4 = High7; type Less8 = High3; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High5>; type Third<N: Digits> = N::ThirdAfter2<High3>; type Fifth<N: Digits> = N::FifthAfter1<High2>;
    type Twice = High22;
    type TwiceAndOne = High23;
    type IsZero = Never;
    type Number = U11;
}
/// The high digit 12.
pub struct High12;
impl Sealed for High12 {}
impl High for High12 {
    type NotNegative = Yes;
    type Before = High11;
    type After = High13;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus128 as Digits>::Minus256;
    type Axis0 = Len<384>; type Axis1 = Len<385>; type Axis2 = Len<386>; type Axis3 = Len<387>; type Axis4 = Len<388>; type Axis5 = Len<389>; type Axis6 = Len<390>; type Axis7 = Len<391>; type Axis8 = Len<392>; type Axis9 = Len<393>; type Axis10 = Len<394>; type Axis11 = Len<395>; type Axis12 = Len<396>; type Axis13 = Len<397>; type Axis14 = Len<398>; type Axis15 = Len<399>; type Axis16 = Len<400>; type Axis17 = Len<401>; type Axis18 = Len<402>; type Axis19 = Len<403>; type Axis20 = Len<404>; type Axis21 = Len<405>; type Axis22 = Len<406>; type Axis23 = Len<407>; type Axis24 = Len<408>; type Axis25 = Len<409>; type Axis26 = Len<410>; type Axis27 = Len<411>; type Axis28 = Len<412>; type Axis29 = Len<413>; type Axis30 = Len<414>; type Axis31 = Len<415>;
    type Less1 = High11; type Less2 = High10; type Less4 = High8; type Less8 = High4; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High6>; type Third<N: Digits> = N::ThirdAfter0<High4>; type Fifth<N: Digits> = N::FifthAfter2<High2>;
    type Twice = High24;
    type TwiceAndOne = High25;
    type IsZero = Never;
    type Number = U12;
}
/// The high digit 13.
pub struct High13;
impl Sealed for High13 {}
impl High for High13 {
    type NotNegative = Yes;
    type Before = High12;
    type After = High14;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus32 as Digits>::Minus128 as Digits>::Minus256;
    type Axis0 = Len<416>; type Axis1 = Len<417>; type Axis2 = Len<418>; type Axis3 = Len<419>; type Axis4 = Len<420>; type Axis5 = Len<421>; type Axis6 = Len<422>; type Axis7 = Len<423>; type Axis8 = Len<424>; type Axis9 = Len<425>; type Axis10 = Len<426>; type Axis11 = Len<427>; type Axis12 = Len<428>; type Axis13 = Len<429>; type Axis14 = Len<430>; type Axis15 = Len<431>; type Axis16 = Len<432>; type Axis17 = Len<433>; type Axis18 = Len<434>; type Axis19 = Len<435>; type Axis20 = Len<436>; type Axis21 = Len<437>; type Axis22 = Len<438>; type Axis23 = Len<439>; type Axis24 = Len<440>; type Axis25 = Len<441>; type Axis26 = Len<442>; type Axis27 = Len<443>; type Axis28 = Len<444>; type Axis29 = Len<445>; type Axis30 = Len<446>; type Axis31 = Len<447>;
    type Less1 = High12; type Less2 = High11; type Less4 = High9; type Less8 = High5; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High6>; type Third<N: Digits> = N::ThirdAfter1<High4>; type Fifth<N: Digits> = N::FifthAfter3<High2>;
    type Twice = High26;
    type TwiceAndOne = High27;
    type IsZero = Never;
    type Number = U13;
}
/// The high digit 14.
pub struct High14;
impl Sealed for High14 {}
impl High for High14 {
    type NotNegative = Yes;
    type Before = High13;
    type After = High15;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus64 as Digits>::Minus128 as Digits>::Minus256;
    type Axis0 = Len<448>; type Axis1 = Len<449>; type Axis2 = Len<450>; type Axis3 = Len<451>; type Axis4 = Len<452>; type Axis5 = Len<453>; type Axis6 = Len<454>; type Axis7 = Len<455>; type Axis8 = Len<456>; type Axis9 = Len<457>; type Axis10 = Len<458>; type Axis11 = Len<459>; type Axis12 = Len<460>; type Axis13 = Len<461>; type Axis14 = Len<462>; type Axis15 = Len<463>; type Axis16 = Len<464>; type Axis17 = Len<465>; type Axis18 = Len<466>; type Axis19 = Len<467>; type Axis20 = Len<468>; type Axis21 = Len<469>; type Axis22 = Len<470>; type Axis23 = Len<471>; type Axis24 = Len<472>; type Axis25 = Len<473>; type Axis26 = Len<474>; type Axis27 = Len<475>; type Axis28 = Len<476>; type Axis29 = Len<477>; type Axis30 = Len<478>; type Axis31 = Len<479>;
    type Less1 = High13; type Less2 = High12; type Less4 = High10; type Less8 = High6; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High7>; type Third<N: Digits> = N::ThirdAfter2<High4>; type Fifth<N: Digits> = N::FifthAfter4<High2>;
    type Twice = High28;
    type TwiceAndOne = High29;
    type IsZero = Never;
    type Number = U14;
}
/// The high digit 15.
pub struct High15;
impl Sealed for High15 {}
impl High for High15 {
    type NotNegative = Yes;
    type Before = High14;
    type After = High16;
    type TakenFrom<N: Digits> = <<<<N as Digits>::Minus32 as Digits>::Minus64 as Digits>::Minus128 as Digits>::Minus256;
    type Axis0 = Len<480>; type Axis1 = Len<481>; type Axis2 = Len<482>; type Axis3 = Len<483>; type Axis4 = Len<484>; type Axis5 = Len<485>; type Axis6 = Len<486>; type Axis7 = Len<487>; type Axis8 = Len<488>; type Axis9 = Len<489>; type Axis10 = Len<490>; type Axis11 = Len<491>; type Axis12 = Len<492>; type Axis13 = Len<493>; type Axis14 = Len<494>; type Axis15 = Len<495>; type Axis16 = Len<496>; type Axis17 = Len<497>; type Axis18 = Len<498>; type Axis19 = Len<499>; type Axis20 = Len<500>; type Axis21 = Len<501>; type Axis22 = Len<502>; type Axis23 = Len<503>; type Axis24 = Len<504>; type Axis25 = Len<505>; type Axis26 = Len<506>; type Axis27 = Len<507>; type Axis28 = Len<508>; type Axis29 = Len<509>; type Axis30 = Len<510>; type Axis31 = Len<511>;
    type Less1 = High14; type Less2 = High13; type Less4 = High11; type Less8 = High7; type Less16 = Negative; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High7>; type Third<N: Digits> = N::ThirdAfter0<High5>; type Fifth<N: Digits> = N::FifthAfter0<High3>;
    type Twice = High30;
    type TwiceAndOne = High31;
    type IsZero = Never;
    type Number = U15;
}
/// The high digit 16.
pub struct High16;
impl Sealed for High16 {}
impl High for High16 {
    type NotNegative = Yes;
    type Before = High15;
    type After = High17;
    type TakenFrom<N: Digits> = <N as Digits>::Minus512;
    type Axis0 = Len<512>; type Axis1 = Len<513>; type Axis2 = Len<514>; type Axis3 = Len<515>; type Axis4 = Len<516>; type Axis5 = Len<517>; type Axis6 = Len<518>; type Axis7 = Len<519>; type Axis8 = Len<520>; type Axis9 = Len<521>; type Axis10 = Len<522>; type Axis11 = Len<523>; type Axis12 = Len<524>; type Axis13 = Len<525>; type Axis14 = Len<526>; type Axis15 = Len<527>; type Axis16 = Len<528>; type Axis17 = Len<529>; type Axis18 = Len<530>; type Axis19 = Len<531>; type Axis20 = Len<532>; type Axis21 = Len<533>; type Axis22 = Len<534>; type Axis23 = Len<535>; type Axis24 = Len<536>; type Axis25 = Len<537>; type Axis26 = Len<538>; type Axis27 = Len<539>; type Axis28 = Len<540>; type Axis29 = Len<541>; type Axis30 = Len<542>; type Axis31 = Len<543>;
    type Less1 = High15; type Less2 = High14; type Less4 = High12; type Less8 = High8; type Less16 = High0; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High8>; type Third<N: Digits> = N::ThirdAfter1<High5>; type Fifth<N: Digits> = N::FifthAfter1<High3>;
    type Twice = High32;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U16;
}
/// The high digit 17.
pub struct High17;
impl Sealed for High17 {}
impl High for High17 {
    type NotNegative = Yes;
    type Before = High16;
    type After = High18;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus32 as Digits>::Minus512;
    type Axis0 = Len<544>; type Axis1 = Len<545>; type Axis2 = Len<546>; type Axis3 = Len<547>; type Axis4 = Len<548>; type Axis5 = Len<549>; type Axis6 = Len<550>; type Axis7 = Len<551>; type Axis8 = Len<552>; type Axis9 = Len<553>; type Axis10 = Len<554>; type Axis11 = Len<555>; type Axis12 = Len<556>; type Axis13 = Len<557>; type Axis14 = Len<558>; type Axis15 = Len<559>; type Axis16 = Len<560>; type Axis17 = Len<561>; type Axis18 = Len<562>; type Axis19 = Len<563>; type Axis20 = Len<564>; type Axis21 = Len<565>; type Axis22 = Len<566>; type Axis23 = Len<567>; type Axis24 = Len<568>; type Axis25 = Len<569>; type Axis26 = Len<570>; type Axis27 = Len<571>; type Axis28 = Len<572>; type Axis29 = Len<573>; type Axis30 = Len<574>; type Axis31 = Len<575>;
    type Less1 = High16; type Less2 = High15; type Less4 = High13; type Less8 = High9; type Less16 = High1; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High8>; type Third<N: Digits> = N::ThirdAfter2<High5>; type Fifth<N: Digits> = N::FifthAfter2<High3>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U17;
}
/// The high digit 18.
pub struct High18;
impl Sealed for High18 {}
impl High for High18 {
    type NotNegative = Yes;
    type Before = High17;
    type After = High19;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus64 as Digits>::Minus512;
    type Axis0 = Len<576>; type Axis1 = Len<577>; type Axis2 = Len<578>; type Axis3 = Len<579>; type Axis4 = Len<580>; type Axis5 = Len<581>; type Axis6 = Len<582>; type Axis7 = Len<583>; type Axis8 = Len<584>; type Axis9 = Len<585>; type Axis10 = Len<586>; type Axis11 = Len<587>; type Axis12 = Len<588>; type Axis13 = Len<589>; type Axis14 = Len<590>; type Axis15 = Len<591>; type Axis16 = Len<592>; type Axis17 = Len<593>; type Axis18 = Len<594>; type Axis19 = Len<595>; type Axis20 = Len<596>; type Axis21 = Len<597>; type Axis22 = Len<598>; type Axis23 = Len<599>; type Axis24 = Len<600>; type Axis25 = Len<601>; type Axis26 = Len<602>; type Axis27 = Len<603>; type Axis28 = Len<604>; type Axis29 = Len<605>; type Axis30 = Len<606>; type Axis31 = Len<607>;
    type Less1 = High17; type Less2 = High16; type Less4 = High14; type Less8 = High10; type Less16 = High2; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High9>; type Third<N: Digits> = N::ThirdAfter0<High6>; type Fifth<N: Digits> = N::FifthAfter3<High3>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U18;
}
/// The high digit 19.
pub struct High19;
impl Sealed for High19 {}
impl High for High19 {
    type NotNegative = Yes;
    type Before = High18;
    type After = High20;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus32 as Digits>::Minus64 as Digits>::Minus512;
    type Axis0 = Len<608>; type Axis1 = Len<609>; type Axis2 = Len<610>; type Axis3 = Len<611>; type Axis4 = Len<612>; type Axis5 = Len<613>; type Axis6 = Len<614>; type Axis7 = Len<615>; type Axis8 = Len<616>; type Axis9 = Len<617>; type Axis10 = Len<618>; type Axis11 = Len<619>; type Axis12 = Len<620>; type Axis13 = Len<621>; type Axis14 = Len<622>; type Axis15 = Len<623>; type Axis16 = Len<624>; type Axis17 = Len<625>; type Axis18 = Len<626>; type Axis19 = Len<627>; type Axis20 = Len<628>; type Axis21 = Len<629>; type Axis22 = Len<630>; type Axis23 = Len<631>; type Axis24 = Len<632>; type Axis25 = Len<633>; type Axis26 = Len<634>; type Axis27 = Len<635>; type Axis28 = Len<636>; type Axis29 = Len<637>; type Axis30 = Len<638>; type Axis31 = Len<639>;
    type Less1 = High18; type Less2 = High17; type Less4 = High15; type Less8 = High11; type Less16 = High3; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High9>; type Third<N: Digits> = N::ThirdAfter1<High6>; type Fifth<N: Digits> = N::FifthAfter4<High3>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U19;
}
/// The high digit 20.
pub struct High20;
impl Sealed for High20 {}
impl High for High20 {
    type NotNegative = Yes;
    type Before = High19;
    type After = High21;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus128 as Digits>::Minus512;
    type Axis0 = Len<640>; type Axis1 = Len<641>; type Axis2 = Len<642>; type Axis3 = Len<643>; type Axis4 = Len<644>; type Axis5 = Len<645>; type Axis6 = Len<646>; type Axis7 = Len<647>; type Axis8 = Len<648>; type Axis9 = Len<649>; type Axis10 = Len<650>; type Axis11 = Len<651>; type Axis12 = Len<652>; type Axis13 = Len<653>; type Axis14 = Len<654>; type Axis15 = Len<655>; type Axis16 = Len<656>; type Axis17 = Len<657>; type Axis18 = Len<658>; type Axis19 = Len<659>; type Axis20 = Len<660>; type Axis21 = Len<661>; type Axis22 = Len<662>; type Axis23 = Len<663>; type Axis24 = Len<664>; type Axis25 = Len<665>; type Axis26 = Len<666>; type Axis27 = Len<667>; type Axis28 = Len<668>; type Axis29 = Len<669>; type Axis30 = Len<670>; type Axis31 = Len<671>;
    type Less1 = High19; type Less2 = High18; type Less4 = High16; type Less8 = High12; type Less16 = High4; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High10>; type Third<N: Digits> = N::ThirdAfter2<High6>; type Fifth<N: Digits> = N::FifthAfter0<High4>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U20;
}
/// The high digit 21.
pub struct High21;
impl Sealed for High21 {}
impl High for High21 {
    type NotNegative = Yes;
    type Before = High20;
    type After = High22;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus32 as Digits>::Minus128 as Digits>::Minus512;
    type Axis0 = Len<672>; type Axis1 = Len<673>; type Axis2 = Len<674>; type Axis3 = Len<675>; type Axis4 = Len<676>; type Axis5 = Len<677>; type Axis6 = Len<678>; type Axis7 = Len<679>; type Axis8 = Len<680>; type Axis9 = Len<681>; type Axis10 = Len<682>; type Axis11 = Len<683>; type Axis12 = Len<684>; type Axis13 = Len<685>; type Axis14 = Len<686>; type Axis15 = Len<687>; type Axis16 = Len<688>; type Axis17 = Len<689>; type Axis18 = Len<690>; type Axis19 = Len<691>; type Axis20 = Len<692>; type Axis21 = Len<693>; type Axis22 = Len<694>; type Axis23 = Len<695>; type Axis24 = Len<696>; type Axis25 = Len<697>; type Axis26 = Len<698>; type Axis27 = Len<699>; type Axis28 = Len<700>; type Axis29 = Len<701>; type Axis30 = Len<702>; type Axis31 = Len<703>;
    type Less1 = High20; type Less2 = High19; type Less4 = High17; type Less8 = High13; type Less16 = High5; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High10>; type Third<N: Digits> = N::ThirdAfter0<High7>; type Fifth<N: Digits> = N::FifthAfter1<High4>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U21;
}
/// The high digit 22.
pub struct High22;
impl Sealed for High22 {}
impl High for High22 {
    type NotNegative = Yes;
    type Before = High21;
    type After = High23;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus64 as Digits>::Minus128 as Digits>::Minus512;
    type Axis0 = Len<704>; type Axis1 = Len<705>; type Axis2 = Len<706>; type Axis3 = Len<707>; type Axis4 = Len<708>; type Axis5 = Len<709>; type Axis6 = Len<710>; type Axis7 = Len<711>; type Axis8 = Len<712>; type Axis9 = Len<713>; type Axis10 = Len<714>; type Axis11 = Len<715>; type Axis12 = Len<716>; type Axis13 = Len<717>; type Axis14 = Len<718>; type Axis15 = Len<719>; type Axis16 = Len<720>; type Axis17 = Len<721>; type Axis18 = Len<722>; type Axis19 = Len<723>; type Axis20 = Len<724>; type Axis21 = Len<725>; type Axis22 = Len<726>; type Axis23 = Len<727>; type Axis24 = Len<728>; type Axis25 = Len<729>; type Axis26 = Len<730>; type Axis27 = Len<731>; type Axis28 = Len<732>; type Axis29 = Len<733>; type Axis30 = Len<734>; type Axis31 = Len<735>;
    type Less1 = High21; type Less2 = High20; type Less4 = High18; type Less8 = High14; type Less16 = High6; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High11>; type Third<N: Digits> = N::ThirdAfter1<High7>; type Fifth<N: Digits> = N::FifthAfter2<High4>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U22;
}
/// The high digit 23.
pub struct High23;
impl Sealed for High23 {}
impl High for High23 {
    type NotNegative = Yes;
    type Before = High22;
    type After = High24;
    type TakenFrom<N: Digits> = <<<<N as Digits>::Minus32 as Digits>::Minus64 as Digits>::Minus128 as Digits>::Minus512;
    type Axis0 = Len<736>; type Axis1 = Len<737>; type Axis2 = Len<738>; type Axis3 = Len<739>; type Axis4 = Len<740>; type Axis5 = Len<741>; type Axis6 = Len<742>; type Axis7 = Len<743>; type Axis8 = Len<744>; type Axis9 = Len<745>; type Axis10 = Len<746>; type Axis11 = Len<747>; type Axis12 = Len<748>; type Axis13 = Len<749>; type Axis14 = Len<750>; type Axis15 = Len<751>; type Axis16 = Len<752>; type Axis17 = Len<753>; type Axis18 = Len<754>; type Axis19 = Len<755>; type Axis20 = Len<756>; type Axis21 = Len<757>; type Axis22 = Len<758>; type Axis23 = Len<759>; type Axis24 = Len<760>; type Axis25 = Len<761>; type Axis26 = Len<762>; type Axis27 = Len<763>; type Axis28 = Len<764>; type Axis29 = Len<765>; type Axis30 = Len<766>; type Axis31 = Len<767>;
    type Less1 = High22; type Less2 = High21; type Less4 = High19; type Less8 = High15; type Less16 = High7; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High11>; type Third<N: Digits> = N::ThirdAfter2<High7>; type Fifth<N: Digits> = N::FifthAfter3<High4>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U23;
}
/// The high digit 24.
pub struct High24;
impl Sealed for High24 {}
impl High for High24 {
    type NotNegative = Yes;
    type Before = High23;
    type After = High25;
    type TakenFrom<N: Digits> = <<N as Digits>::Minus256 as Digits>::Minus512;
    type Axis0 = Len<768>; type Axis1 = Len<769>; type Axis2 = Len<770>; type Axis3 = Len<771>; type Axis4 = Len<772>; type Axis5 = Len<773>; type Axis6 = Len<774>; type Axis7 = Len<775>; type Axis8 = Len<776>; type Axis9 = Len<777>; type Axis10 = Len<778>; type Axis11 = Len<779>; type Axis12 = Len<780>; type Axis13 = Len<781>; type Axis14 = Len<782>; type Axis15 = Len<783>; type Axis16 = Len<784>; type Axis17 = Len<785>; type Axis18 = Len<786>; type Axis19 = Len<787>; type Axis20 = Len<788>; type Axis21 = Len<789>; type Axis22 = Len<790>; type Axis23 = Len<791>; type Axis24 = Len<792>; type Axis25 = Len<793>; type Axis26 = Len<794>; type Axis27 = Len<795>; type Axis28 = Len<796>; type Axis29 = Len<797>; type Axis30 = Len<798>; type Axis31 = Len<799>;
    type Less1 = High23; type Less2 = High22; type Less4 = High20; type Less8 = High16; type Less16 = High8; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High12>; type Third<N: Digits> = N::ThirdAfter0<High8>; type Fifth<N: Digits> = N::FifthAfter4<High4>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U24;
}
/// The high digit 25.
pub struct High25;
impl Sealed for High25 {}
impl High for High25 {
    type NotNegative = Yes;
    type Before = High24;
    type After = High26;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus32 as Digits>::Minus256 as Digits>::Minus512;
    type Axis0 = Len<800>; type Axis1 = Len<801>; type Axis2 = Len<802>; type Axis3 = Len<803>; type Axis4 = Len<804>; type Axis5 = Len<805>; type Axis6 = Len<806>; type Axis7 = Len<807>; type Axis8 = Len<808>; type Axis9 = Len<809>; type Axis10 = Len<810>; type Axis11 = Len<811>; type Axis12 = Len<812>; type Axis13 = Len<813>; type Axis14 = Len<814>; type Axis15 = Len<815>; type Axis16 = Len<816>; type Axis17 = Len<817>; type Axis18 = Len<818>; type Axis19 = Len<819>; type Axis20 = Len<820>; type Axis21 = Len<821>; type Axis22 = Len<822>; type Axis23 = Len<823>; type Axis24 = Len<824>; type Axis25 = Len<825>; type Axis26 = Len<826>; type Axis27 = Len<827>; type Axis28 = Len<828>; type Axis29 = Len<829>; type Axis30 = Len<830>; type Axis31 = Len<831>;
    type Less1 = High24; type Less2 = High23; type Less4 = High21; type Less8 = High17; type Less16 = High9; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High12>; type Third<N: Digits> = N::ThirdAfter1<High8>; type Fifth<N: Digits> = N::FifthAfter0<High5>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U25;
}
/// The high digit 26.
pub struct High26;
impl Sealed for High26 {}
impl High for High26 {
    type NotNegative = Yes;
    type Before = High25;
    type After = High27;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus64 as Digits>::Minus256 as Digits>::Minus512;
    type Axis0 = Len<832>; type Axis1 = Len<833>; type Axis2 = Len<834>; type Axis3 = Len<835>; type Axis4 = Len<836>; type Axis5 = Len<837>; type Axis6 = Len<838>; type Axis7 = Len<839>; type Axis8 = Len<840>; type Axis9 = Len<841>; type Axis10 = Len<842>; type Axis11 = Len<843>; type Axis12 = Len<844>; type Axis13 = Len<845>; type Axis14 = Len<846>; type Axis15 = Len<847>; type Axis16 = Len<848>; type Axis17 = Len<849>; type Axis18 = Len<850>; type Axis19 = Len<851>; type Axis20 = Len<852>; type Axis21 = Len<853>; type Axis22 = Len<854>; type Axis23 = Len<855>; type Axis24 = Len<856>; type Axis25 = Len<857>; type Axis26 = Len<858>; type Axis27 = Len<859>; type Axis28 = Len<860>; type Axis29 = Len<861>; type Axis30 = Len<862>; type Axis31 = Len<863>;
    type Less1 = High25; type Less2 = High24; type Less4 = High22; type Less8 = High18; type Less16 = High10; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High13>; type Third<N: Digits> = N::ThirdAfter2<High8>; type Fifth<N: Digits> = N::FifthAfter1<High5>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U26;
}
/// The high digit 27.
pub struct High27;
impl Sealed for High27 {}
impl High for High27 {
    type NotNegative = Yes;
    type Before = High26;
    type After = High28;
    type TakenFrom<N: Digits> = <<<<N as Digits>::Minus32 as Digits>::Minus64 as Digits>::Minus256 as Digits>::Minus512;
    type Axis0 = Len<864>; type Axis1 = Len<865>; type Axis2 = Len<866>; type Axis3 = Len<867>; type Axis4 = Len<868>; type Axis5 = Len<869>; type Axis6 = Len<870>; type Axis7 = Len<871>; type Axis8 = Len<872>; type Axis9 = Len<873>; type Axis10 = Len<874>; type Axis11 = Len<875>; type Axis12 = Len<876>; type Axis13 = Len<877>; type Axis14 = Len<878>; type Axis15 = Len<879>; type Axis16 = Len<880>; type Axis17 = Len<881>; type Axis18 = Len<882>; type Axis19 = Len<883>; type Axis20 = Len<884>; type Axis21 = Len<885>; type Axis22 = Len<886>; type Axis23 = Len<887>; type Axis24 = Len<888>; type Axis25 = Len<889>; type Axis26 = Len<890>; type Axis27 = Len<891>; type Axis28 = Len<892>; type Axis29 = Len<893>; type Axis30 = Len<894>; type Axis31 = Len<895>;
    type Less1 = High26; type Less2 = High25; type Less4 = High23; type Less8 = High19; type Less16 = High11; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High13>; type Third<N: Digits> = N::ThirdAfter0<High9>; type Fifth<N: Digits> = N::FifthAfter2<High5>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U27;
}
/// The high digit 28.
pub struct High28;
impl Sealed for High28 {}
impl High for High28 {
    type NotNegative = Yes;
    type Before = High27;
    type After = High29;
    type TakenFrom<N: Digits> = <<<N as Digits>::Minus128 as Digits>::Minus256 as Digits>::Minus512;
    type Axis0 = Len<896>; type Axis1 = Len<897>; type Axis2 = Len<898>; type Axis3 = Len<899>; type Axis4 = Len<900>; type Axis5 = Len<901>; type Axis6 = Len<902>; type Axis7 = Len<903>; type Axis8 = Len<904>; type Axis9 = Len<905>; type Axis10 = Len<906>; type Axis11 = Len<907>; type Axis12 = Len<908>; type Axis13 = Len<909>; type Axis14 = Len<910>; type Axis15 = Len<911>; type Axis16 = Len<912>; type Axis17 = Len<913>; type Axis18 = Len<914>; type Axis19 = Len<915>; type Axis20 = Len<916>; type Axis21 = Len<917>; type Axis22 = Len<918>; type Axis23 = Len<919>; type Axis24 = Len<920>; type Axis25 = Len<921>; type Axis26 = Len<922>; type Axis27 = Len<923>; type Axis28 = Len<924>; type Axis29 = Len<925>; type Axis30 = Len<926>; type Axis31 = Len<927>;
    type Less1 = High27; type Less2 = High26; type Less4 = High24; type Less8 = High20; type Less16 = High12; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High14>; type Third<N: Digits> = N::ThirdAfter1<High9>; type Fifth<N: Digits> = N::FifthAfter3<High5>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U28;
}
/// The high digit 29.
pub struct High29;
impl Sealed for High29 {}
impl High for High29 {
    type NotNegative = Yes;
    type Before = High28;
    type After = High30;
    type TakenFrom<N: Digits> = <<<<N as Digits>::Minus32 as Digits>::Minus128 as Digits>::Minus256 as Digits>::Minus512;
    type Axis0 = Len<928>; type Axis1 = Len<929>; type Axis2 = Len<930>; type Axis3 = Len<931>; type Axis4 = Len<932>; type Axis5 = Len<933>; type Axis6 = Len<934>; type Axis7 = Len<935>; type Axis8 = Len<936>; type Axis9 = Len<937>; type Axis10 = Len<938>; type Axis11 = Len<939>; type Axis12 = Len<940>; type Axis13 = Len<941>; type Axis14 = Len<942>; type Axis15 = Len<943>; type Axis16 = Len<944>; type Axis17 = Len<945>; type Axis18 = Len<946>; type Axis19 = Len<947>; type Axis20 = Len<948>; type Axis21 = Len<949>; type Axis22 = Len<950>; type Axis23 = Len<951>; type Axis24 = Len<952>; type Axis25 = Len<953>; type Axis26 = Len<954>; type Axis27 = Len<955>; type Axis28 = Len<956>; type Axis29 = Len<957>; type Axis30 = Len<958>; type Axis31 = Len<959>;
    type Less1 = High28; type Less2 = High27; type Less4 = High25; type Less8 = High21; type Less16 = High13; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High14>; type Third<N: Digits> = N::ThirdAfter2<High9>; type Fifth<N: Digits> = N::FifthAfter4<High5>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U29;
}
/// The high digit 30.
pub struct High30;
impl Sealed for High30 {}
impl High for High30 {
    type NotNegative = Yes;
    type Before = High29;
    type After = High31;
    type TakenFrom<N: Digits> = <<<<N as Digits>::Minus64 as Digits>::Minus128 as Digits>::Minus256 as Digits>::Minus512;
    type Axis0 = Len<960>; type Axis1 = Len<961>; type Axis2 = Len<962>; type Axis3 = Len<963>; type Axis4 = Len<964>; type Axis5 = Len<965>; type Axis6 = Len<966>; type Axis7 = Len<967>; type Axis8 = Len<968>; type Axis9 = Len<969>; type Axis10 = Len<970>; type Axis11 = Len<971>; type Axis12 = Len<972>; type Axis13 = Len<973>; type Axis14 = Len<974>; type Axis15 = Len<975>; type Axis16 = Len<976>; type Axis17 = Len<977>; type Axis18 = Len<978>; type Axis19 = Len<979>; type Axis20 = Len<980>; type Axis21 = Len<981>; type Axis22 = Len<982>; type Axis23 = Len<983>; type Axis24 = Len<984>; type Axis25 = Len<985>; type Axis26 = Len<986>; type Axis27 = Len<987>; type Axis28 = Len<988>; type Axis29 = Len<989>; type Axis30 = Len<990>; type Axis31 = Len<991>;
    type Less1 = High29; type Less2 = High28; type Less4 = High26; type Less8 = High22; type Less16 = High14; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter0<High15>; type Third<N: Digits> = N::ThirdAfter0<High10>; type Fifth<N: Digits> = N::FifthAfter0<High6>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U30;
}
/// The high digit 31.
pub struct High31;
impl Sealed for High31 {}
impl High for High31 {
    type NotNegative = Yes;
    type Before = High30;
    type After = High32;
    type TakenFrom<N: Digits> = <<<<<N as Digits>::Minus32 as Digits>::Minus64 as Digits>::Minus128 as Digits>::Minus256 as Digits>::Minus512;
    type Axis0 = Len<992>; type Axis1 = Len<993>; type Axis2 = Len<994>; type Axis3 = Len<995>; type Axis4 = Len<996>; type Axis5 = Len<997>; type Axis6 = Len<998>; type Axis7 = Len<999>; type Axis8 = Len<1000>; type Axis9 = Len<1001>; type Axis10 = Len<1002>; type Axis11 = Len<1003>; type Axis12 = Len<1004>; type Axis13 = Len<1005>; type Axis14 = Len<1006>; type Axis15 = Len<1007>; type Axis16 = Len<1008>; type Axis17 = Len<1009>; type Axis18 = Len<1010>; type Axis19 = Len<1011>; type Axis20 = Len<1012>; type Axis21 = Len<1013>; type Axis22 = Len<1014>; type Axis23 = Len<1015>; type Axis24 = Len<1016>; type Axis25 = Len<1017>; type Axis26 = Len<1018>; type Axis27 = Len<1019>; type Axis28 = Len<1020>; type Axis29 = Len<1021>; type Axis30 = Len<1022>; type Axis31 = Len<1023>;
    type Less1 = High30; type Less2 = High29; type Less4 = High27; type Less8 = High23; type Less16 = High15; type Less32 = Negative;
    type Half<N: Digits> = N::HalfAfter1<High15>; type Third<N: Digits> = N::ThirdAfter1<High10>; type Fifth<N: Digits> = N::FifthAfter1<High6>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U31;
}
/// The high digit 32.
pub struct High32;
impl Sealed for High32 {}
impl High for High32 {
    type NotNegative = Yes;
    type Before = High31;
    type After = TooHigh;
    type TakenFrom<N: Digits> = <N as Digits>::Minus1024;
    type Axis0 = Len<1024>; type Axis1 = Dyn; type Axis2 = Dyn; type Axis3 = Dyn; type Axis4 = Dyn; type Axis5 = Dyn; type Axis6 = Dyn; type Axis7 = Dyn; type Axis8 = Dyn; type Axis9 = Dyn; type Axis10 = Dyn; type Axis11 = Dyn; type Axis12 = Dyn; type Axis13 = Dyn; type Axis14 = Dyn; type Axis15 = Dyn; type Axis16 = Dyn; type Axis17 = Dyn; type Axis18 = Dyn; type Axis19 = Dyn; type Axis20 = Dyn; type Axis21 = Dyn; type Axis22 = Dyn; type Axis23 = Dyn; type Axis24 = Dyn; type Axis25 = Dyn; type Axis26 = Dyn; type Axis27 = Dyn; type Axis28 = Dyn; type Axis29 = Dyn; type Axis30 = Dyn; type Axis31 = Dyn;
    type Less1 = High31; type Less2 = High30; type Less4 = High28; type Less8 = High24; type Less16 = High16; type Less32 = High0;
    type Half<N: Digits> = N::HalfAfter0<High16>; type Third<N: Digits> = N::ThirdAfter2<High10>; type Fifth<N: Digits> = N::FifthAfter2<High6>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U32;
}
/// Above all lengths in the table.
pub struct TooHigh;
impl Sealed for TooHigh {}
impl High for TooHigh {
    type NotNegative = Yes;
    type Before = TooHigh;
    type After = TooHigh;
    type TakenFrom<N: Digits> = N;
    type Axis0 = Dyn; type Axis1 = Dyn; type Axis2 = Dyn; type Axis3 = Dyn; type Axis4 = Dyn; type Axis5 = Dyn; type Axis6 = Dyn; type Axis7 = Dyn; type Axis8 = Dyn; type Axis9 = Dyn; type Axis10 = Dyn; type Axis11 = Dyn; type Axis12 = Dyn; type Axis13 = Dyn; type Axis14 = Dyn; type Axis15 = Dyn; type Axis16 = Dyn; type Axis17 = Dyn; type Axis18 = Dyn; type Axis19 = Dyn; type Axis20 = Dyn; type Axis21 = Dyn; type Axis22 = Dyn; type Axis23 = Dyn; type Axis24 = Dyn; type Axis25 = Dyn; type Axis26 = Dyn; type Axis27 = Dyn; type Axis28 = Dyn; type Axis29 = Dyn; type Axis30 = Dyn; type Axis31 = Dyn;
    type Less1 = TooHigh; type Less2 = TooHigh; type Less4 = TooHigh; type Less8 = TooHigh; type Less16 = TooHigh; type Less32 = TooHigh;
    type Half<N: Digits> = Low0<TooHigh>; type Third<N: Digits> = Low0<TooHigh>; type Fifth<N: Digits> = Low0<TooHigh>;
    type Twice = TooHigh;
    type TwiceAndOne = TooHigh;
    type IsZero = Never;
    type Number = U33;
}
