//! The numbers that reductions take, and what they yield.

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
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "reductions need elements that are numbers"
)]
pub trait Summable:
    Number<Quotient: Average> + Cast<Self::Sum> + Cast<<Self as Number>::Quotient> + Cast<bool>
{
    /// The type of a sum or product of such numbers, as NumPy chooses it: integers widen to `i64`
    /// or `u64`, `bool` counts as `i64`, floats stay as they are.
    type Sum: Number;

    /// Whether the order of addition matters.
    #[doc(hidden)]
    const ORDERED: bool;

    /// What products start with.
    #[doc(hidden)]
    const ONE: Self::Sum;

    /// The sum of numbers that are counted rather than added.
    #[doc(hidden)]
    #[inline(always)]
    fn counted(_: &[Self]) -> Option<Self::Sum> {
        None
    }
}

macro_rules! summable {
    ($($number:ident => $sum:ident, $one:literal, ordered $ordered:literal $(, counted by $count:path)?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Summable for $number {
            type Sum = $sum;
            const ORDERED: bool = $ordered;
            const ONE: $sum = $one;

            $(#[inline(always)]
            fn counted(values: &[Self]) -> Option<$sum> {
                Some($count(values) as $sum)
            })?
        }
    )*};
}
summable! {
    bool => i64, 1, ordered false, counted by super::fold::count_bytes;
    i8 => i64, 1, ordered false;
    i16 => i64, 1, ordered false;
    i32 => i64, 1, ordered false;
    i64 => i64, 1, ordered false;
    isize => isize, 1, ordered false;
    i128 => i128, 1, ordered false;
    u8 => u64, 1, ordered false;
    u16 => u64, 1, ordered false;
    u32 => u64, 1, ordered false;
    u64 => u64, 1, ordered false;
    usize => usize, 1, ordered false;
    u128 => u128, 1, ordered false;
    f32 => f32, 1.0, ordered true;
    f64 => f64, 1.0, ordered true;
}

/// A floating-point number as an average.
pub trait Average: Real {
    /// The number divided by a count, which may be less a correction.
    #[doc(hidden)]
    fn over(self, count: f64) -> Self;

    /// The square root.
    #[doc(hidden)]
    fn root(self) -> Self;
}

macro_rules! averages {
    ($($float:ident)*) => {$(
        impl Average for $float {
            #[inline(always)]
            fn over(self, count: f64) -> Self {
                // NumPy divides by an integer, which makes it a division of `f64` even for `f32`.
                (f64::from(self) / count) as $float
            }

            #[inline(always)]
            fn root(self) -> Self {
                self.sqrt()
            }
        }
    )*};
}
averages!(f32 f64);
