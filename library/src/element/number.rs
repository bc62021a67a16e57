//! The numbers that arrays calculate with.

use super::cast::Cast;
use super::each::for_each_number;
use super::inexact::Inexact;
use super::numeric::Numeric;
use super::ordered::Ordered;
use crate::elementary::Elementary;
use crate::refusal::{refuse, require};
use core::cmp::Ordering;

/// A number or `bool`: what expressions calculate with.
///
/// ```
/// use ndview::{Number, prelude::*};
/// fn powers<T: Number>(x: T) -> Owned<T, Shape![3]> {
///     arr!([{ x }, { x.multiply(x) }, { x.multiply(x).multiply(x) }])
/// }
/// assert_eq!(powers(3), arr!([3, 9, 27]));
/// assert_eq!(Number::add(true, true), true);
/// assert_eq!(Number::power(2, 10), 1024);
/// assert!(f64::NAN.larger(1.0).is_nan());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "arithmetic needs elements that are numbers"
)]
pub trait Number:
    'static + Copy + PartialEq + Cast<Self> + Numeric + crate::sealed::Sealed
{
    /// What true division yields: `f64` of integers, floats of floats.
    type Quotient: Inexact + Cast<Self::Quotient>;
    /// What `abs` yields: the type itself.
    type Magnitude: Ordered;
    /// What `%`, `**` and `np.floor_divide` calculate in: `i8` for `bool`, otherwise the type itself.
    type Whole: Number;

    /// What is calculated in where several steps are rounded once: `f32` for floats of two bytes, otherwise the type
    /// itself.
    #[doc(hidden)]
    type Precise: Number;

    /// It as such a number.
    #[doc(hidden)]
    fn precise(self) -> Self::Precise;

    /// What has been calculated, rounded.
    #[doc(hidden)]
    fn of_precise(number: Self::Precise) -> Self;

    /// Zero.
    #[doc(hidden)]
    const ZERO: Self;

    /// `a + b`; on bools, `a | b`.
    fn add(self, other: Self) -> Self;
    /// `a - b`.
    fn subtract(self, other: Self) -> Self;
    /// `a * b`; on bools, `a & b`.
    fn multiply(self, other: Self) -> Self;
    /// `a ** b`.
    fn power(self, other: Self) -> Self;
    /// Whether powers of several at once are computed in less time.
    #[doc(hidden)]
    const POWERS_AT_ONCE: bool = false;

    /// `a ** b`, where `b` is this literal, and [simple](is_simple_exponent).
    #[doc(hidden)]
    #[inline(always)]
    fn simple_power(self, other: Self, _literal: f64) -> Self {
        self.power(other)
    }

    /// `a ** b` of each, in place of the first.
    #[doc(hidden)]
    fn power_of_each(numbers: &mut [Self], exponents: &[Self]) {
        let pairs = numbers.iter_mut().zip(exponents);
        pairs.for_each(|(number, exponent)| *number = number.power(*exponent));
    }

    /// `a ** b` of each, with the same `b`.
    #[doc(hidden)]
    fn raise_each(numbers: &mut [Self], exponent: Self) {
        numbers
            .iter_mut()
            .for_each(|number| *number = number.power(exponent));
    }
    /// `-a`.
    fn negative(self) -> Self;
    /// `a` without its sign.
    fn absolute(self) -> Self::Magnitude;
    /// -1, 0 or 1.
    fn sign(self) -> Self;
    /// The number with the other sign of its imaginary part.
    #[inline(always)]
    fn conjugate(self) -> Self {
        self
    }

    /// Exact, for integers.
    fn exact(self) -> Option<i128>;

    /// Whether an integer that takes this type has a value in it: every type but integers has one near
    /// it.
    #[inline(always)]
    fn holds(_integer: i128) -> bool {
        true
    }

    /// Whether it takes the type of what is beside it: Python's `int`.
    #[doc(hidden)]
    const IS_WEAK: bool = false;

    /// `a < b`.
    fn less(self, other: Self) -> bool;
    /// `a <= b`.
    fn less_equal(self, other: Self) -> bool;
    /// `a > b`.
    fn greater(self, other: Self) -> bool;
    /// `a >= b`.
    fn greater_equal(self, other: Self) -> bool;

    /// The larger of two; `nan`, if there is one. The second of two that are equal, as the processors'
    /// own instructions yield.
    #[inline(always)]
    #[allow(clippy::eq_op, reason = "`nan` is what differs from itself")]
    fn larger(self, other: Self) -> Self {
        if self.greater(other) | (self != self) {
            self
        } else {
            other
        }
    }

    /// The smaller of two; `nan`, if there is one; as [`larger`](Self::larger).
    #[inline(always)]
    #[allow(clippy::eq_op, reason = "`nan` is what differs from itself")]
    fn smaller(self, other: Self) -> Self {
        if self.less(other) | (self != self) {
            self
        } else {
            other
        }
    }

    /// The order in which NumPy sorts: `nan` is last.
    #[inline]
    #[allow(clippy::eq_op, reason = "`nan` is what differs from itself")]
    fn order(self, other: Self) -> Ordering {
        if self.less(other) {
            Ordering::Less
        } else if self.greater(other) {
            Ordering::Greater
        } else {
            (self != self).cmp(&(other != other))
        }
    }

    /// Whether it is before another in the order in which NumPy sorts, found without a branch.
    #[inline(always)]
    #[allow(clippy::eq_op, reason = "`nan` is what differs from itself")]
    fn precedes(self, other: Self) -> bool {
        self.less(other) | ((other != other) & (self == self))
    }
}

/// Numbers that all is calculated in.
macro_rules! precise {
    () => {
        type Precise = Self;

        #[inline(always)]
        fn precise(self) -> Self {
            self
        }

        #[inline(always)]
        fn of_precise(number: Self) -> Self {
            number
        }
    };
}
pub(super) use precise;

/// The comparisons of numbers that Rust compares.
macro_rules! compared {
    () => {
        #[inline(always)]
        fn less(self, other: Self) -> bool {
            self < other
        }

        #[inline(always)]
        fn less_equal(self, other: Self) -> bool {
            self <= other
        }

        #[inline(always)]
        fn greater(self, other: Self) -> bool {
            self > other
        }

        #[inline(always)]
        fn greater_equal(self, other: Self) -> bool {
            self >= other
        }
    };
}

/// Whether a power with this exponent is a product of a few, or a root.
pub(crate) const fn is_simple_exponent(exponent: f64) -> bool {
    matches!(exponent, -1.0 | 0.0 | 0.5 | 1.0 | 2.0 | 3.0 | 4.0)
}

macro_rules! integers {
    ($($int:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Number for $int {
            type Quotient = f64;
            type Magnitude = Self;
            type Whole = $int;
            precise!();
            const ZERO: Self = 0;

            #[inline(always)]
            fn add(self, other: Self) -> Self {
                self + other
            }

            #[inline(always)]
            fn subtract(self, other: Self) -> Self {
                self - other
            }

            #[inline(always)]
            fn multiply(self, other: Self) -> Self {
                self * other
            }

            #[inline]
            #[allow(unused_comparisons, reason = "never true for unsigned integers")]
            fn power(self, other: Self) -> Self {
                require!(other >= 0, "Integers to negative integer powers are not allowed.");
                match u32::try_from(other) {
                    Ok(exponent) => self.pow(exponent),
                    // Only 0, 1 and -1 have such powers; all others overflow, as Rust's integers do.
                    Err(_) => {
                        let (mut square, mut left, mut power) = (self, other, 1);
                        while left > 0 {
                            if left % 2 == 1 {
                                power *= square;
                            }
                            square *= square;
                            left /= 2;
                        }
                        power
                    }
                }
            }

            #[inline(always)]
            #[allow(unused_comparisons, reason = "never true for unsigned integers")]
            fn negative(self) -> Self {
                if <$int>::MIN < 0 { (0 as $int) - self } else { self.wrapping_neg() }
            }

            #[inline(always)]
            #[allow(unused_comparisons, reason = "never true for unsigned integers")]
            fn absolute(self) -> Self {
                if self < 0 { self.negative() } else { self }
            }

            #[inline(always)]
            #[allow(unused_comparisons, reason = "never true for unsigned integers")]
            fn sign(self) -> Self {
                // `!0` is -1 where there is one.
                if self < 0 { !0 } else { (self > 0) as $int }
            }

            #[inline(always)]
            fn exact(self) -> Option<i128> {
                i128::try_from(self).ok()
            }

            #[inline(always)]
            fn holds(integer: i128) -> bool {
                Self::try_from(integer).is_ok()
            }

            compared!();
        }
    )*};
}
for_each_number!(signed unsigned => integers! {});

macro_rules! floats {
    ($($float:ident)*) => {$(
        impl crate::sealed::Sealed for $float {}
        #[diagnostic::do_not_recommend]
        impl Number for $float {
            type Quotient = $float;
            type Magnitude = Self;
            type Whole = $float;
            precise!();
            const ZERO: Self = 0.0;

            #[inline(always)]
            fn add(self, other: Self) -> Self {
                self + other
            }

            #[inline(always)]
            fn subtract(self, other: Self) -> Self {
                self - other
            }

            #[inline(always)]
            fn multiply(self, other: Self) -> Self {
                self * other
            }

            #[inline(always)]
            fn power(self, other: Self) -> Self {
                let mut one = [self];
                Elementary::power(&mut one, &[other]);
                one[0]
            }

            const POWERS_AT_ONCE: bool = true;

            #[inline(always)]
            fn simple_power(self, _: Self, literal: f64) -> Self {
                match literal {
                    -1.0 => 1.0 / self,
                    0.0 => 1.0,
                    0.5 => self.sqrt(),
                    1.0 => self,
                    2.0 => self * self,
                    3.0 => self * self * self,
                    _ => (self * self) * (self * self),
                }
            }

            #[inline]
            fn power_of_each(numbers: &mut [Self], exponents: &[Self]) {
                Elementary::power(numbers, exponents);
            }

            #[inline]
            fn raise_each(numbers: &mut [Self], exponent: Self) {
                let literal = f64::from(exponent);
                if is_simple_exponent(literal) {
                    let numbers = numbers.iter_mut();
                    return numbers.for_each(|number| *number = number.simple_power(exponent, literal));
                }
                for numbers in numbers.chunks_mut(64) {
                    Elementary::power(numbers, &[exponent; 64]);
                }
            }

            #[inline(always)]
            fn negative(self) -> Self {
                -self
            }

            #[inline(always)]
            fn absolute(self) -> Self {
                self.abs()
            }

            #[inline(always)]
            fn sign(self) -> Self {
                // Zero of either sign is 0, and NaN stays.
                if self > 0.0 {
                    1.0
                } else if self < 0.0 {
                    -1.0
                } else if self == 0.0 {
                    0.0
                } else {
                    self
                }
            }

            #[inline(always)]
            fn exact(self) -> Option<i128> {
                None
            }

            compared!();
        }
    )*};
}
for_each_number!(float => floats! {});

impl crate::sealed::Sealed for bool {}
#[diagnostic::do_not_recommend]
impl Number for bool {
    type Quotient = f64;
    type Magnitude = Self;
    type Whole = i8;
    precise!();
    const ZERO: Self = false;

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        self | other
    }

    fn subtract(self, _: Self) -> Self {
        refuse!(
            "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead."
        )
    }

    #[inline(always)]
    fn multiply(self, other: Self) -> Self {
        self & other
    }

    #[inline(always)]
    fn power(self, other: Self) -> Self {
        self | !other
    }

    fn negative(self) -> Self {
        refuse!(
            "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead."
        )
    }

    #[inline(always)]
    fn absolute(self) -> Self {
        self
    }

    #[inline(always)]
    fn sign(self) -> Self {
        self
    }

    #[inline(always)]
    fn exact(self) -> Option<i128> {
        Some(self as i128)
    }

    compared!();
}
