//! The numbers that reductions take, and what they yield.

use crate::array::View;
use crate::axis::Dyn;
use crate::expr::{Cast, Number, Real};

/// A number or `bool` that reductions such as `sum` and `mean` take.
///
/// ```
/// use ndview::{Summable, prelude::*};
/// fn total<T: Summable>(a: &Owned<T, (Dyn,)>) -> T::Sum {
///     a.sum()
/// }
/// assert_eq!(total(&vec![200_u8, 100].into()), 300_u64);
/// ```
pub trait Summable:
    Number<Quotient: Average> + Cast<Self::Sum> + Cast<<Self as Number>::Quotient> + Cast<bool>
{
    /// The type of a sum or product of such numbers, as NumPy chooses it: integers widen to `i64`
    /// or `u64`, `bool` counts as `i64`, floats stay as they are.
    type Sum: Number;

    /// Whether the order of addition matters.
    #[doc(hidden)]
    const ORDERED: bool;

    /// What sums start with.
    #[doc(hidden)]
    const ZERO: Self::Sum;

    /// What products start with.
    #[doc(hidden)]
    const ONE: Self::Sum;

    /// The sum of a lane.
    #[doc(hidden)]
    fn add_lane(sum: Self::Sum, lane: View<'_, Self, (Dyn,)>) -> Self::Sum;
}

macro_rules! summable {
    ($($number:ident => $sum:ident $zero:literal $one:literal, ordered $ordered:literal, |$start:ident, $lane:ident| $result:expr;)*) => {$(
        impl Summable for $number {
            type Sum = $sum;
            const ORDERED: bool = $ordered;
            const ZERO: $sum = $zero;
            const ONE: $sum = $one;

            #[inline]
            fn add_lane($start: $sum, $lane: View<'_, Self, (Dyn,)>) -> $sum {
                $result
            }
        }
    )*};
}

macro_rules! summable_integers {
    ($($integer:ident => $sum:ident;)*) => {
        summable! {$(
            $integer => $sum 0 1, ordered false, |start, lane| lane.iter().fold(start, |sum, &x| sum + Cast::<$sum>::cast(x));
        )*}
    };
}
summable_integers! {
    bool => i64;
    i8 => i64;
    i16 => i64;
    i32 => i64;
    i64 => i64;
    isize => isize;
    i128 => i128;
    u8 => u64;
    u16 => u64;
    u32 => u64;
    u64 => u64;
    usize => usize;
    u128 => u128;
}
summable! {
    f32 => f32 0.0 1.0, ordered true, |start, lane| super::pairwise::add_lane(start, lane);
    f64 => f64 0.0 1.0, ordered true, |start, lane| super::pairwise::add_lane(start, lane);
}

/// A floating-point number as an average.
pub trait Average: Real {
    /// Zero.
    #[doc(hidden)]
    const ZERO: Self;

    /// The number divided by a count.
    #[doc(hidden)]
    fn over(self, count: usize) -> Self;

    /// The square root.
    #[doc(hidden)]
    fn root(self) -> Self;
}

macro_rules! averages {
    ($($float:ident)*) => {$(
        impl Average for $float {
            const ZERO: Self = 0.0;

            #[inline(always)]
            fn over(self, count: usize) -> Self {
                // NumPy divides by an integer, which makes it a division of `f64` even for `f32`.
                (f64::from(self) / count as f64) as $float
            }

            #[inline(always)]
            fn root(self) -> Self {
                self.sqrt()
            }
        }
    )*};
}
averages!(f32 f64);
