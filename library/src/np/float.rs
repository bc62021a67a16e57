//! The bound of functions over `f32` and `f64`.

use core::fmt::{Debug, Display};
use core::iter::Sum;
use core::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};

use crate::element::{FloatElement, Promote, for_each_number};
use crate::expr::Replaced;
use crate::kernels::Multiplied;
use crate::mathematics::Mathematics;
use crate::np::calculus::interpolate::Ordinate;
use crate::np::testing::Tested;
use crate::reduce::{Average, Summable};

/// `f32` or `f64`: the one bound of a function that is written for both. Formulas with literals, NumPy's
/// functions of elements, comparisons, sums, means and the like need nothing else, nor do linear algebra and Fourier
/// transforms, Rust's own operators and sums, and `println!` of numbers and arrays. 0 is `T::default()`, 0.5
/// `T::of(0.5)`, and `x.into()` an `f64`. Functions of a number are methods with NumPy's names: `x.sqrt()`,
/// `x.exp()`, `x.log()`, `x.isfinite()`.
///
/// ```
/// use ndview::prelude::*;
///
/// fn normalize<T: Float>(x: &impl Array<T, 2>) -> Owned<T, (Dyn, Dyn)> {
///     arr!((x - x.mean(axis=0)) / x.std(axis=0) * 0.5)
/// }
///
/// assert_eq!(normalize(&[[1.0_f32, 2.0], [3.0, 6.0]]), arr!([[-0.5_f32, -0.5], [0.5, 0.5]]));
/// assert_eq!(normalize(&[[1.0, 2.0], [3.0, 6.0]]), arr!([[-0.5, -0.5], [0.5, 0.5]]));
///
/// fn norm<T: Float>(v: &impl Array<T, 1>) -> (T, f64) {
///     let norm = arr!(v @ v).sqrt();
///     (norm, norm.into())
/// }
/// assert_eq!(norm(&[3.0_f32, 4.0]), (5.0, 5.0));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a floating-point number",
    label = "neither `f32` nor `f64`"
)]
pub trait Float:
    FloatElement
    + Promote<i64, Out = f64>
    + Promote<f64, Out = f64>
    + Summable<Sum = Self>
    + Average<Square = Self>
    + Multiplied
    + Solved
    + Transformed
    + Ordinate<Value = f64>
    + Replaced
    + Tested
    + Default
    + Into<f64>
    + Debug
    + Display
    + Sum
    + Neg<Output = Self>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + RemAssign
{
    /// The number nearest to one of type `f64`: `T::of(0.5)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn halved<T: Float>(x: T) -> T {
    ///     x * T::of(0.5)
    /// }
    /// assert_eq!((halved(3.0_f32), halved(3.0)), (1.5, 1.5));
    /// ```
    #[must_use]
    fn of(number: f64) -> Self;

    /// The number without its sign.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn distance<T: Float>(x: T, y: T) -> T {
    ///     (x - y).abs()
    /// }
    /// assert_eq!(distance(1.0, 3.0), 2.0);
    /// ```
    #[must_use]
    fn abs(self) -> Self;

    /// The larger of two; the other if one is NaN, as Rust's.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn at_least<T: Float>(x: T, y: T) -> T {
    ///     x.max(y)
    /// }
    /// assert_eq!((at_least(1.0, 3.0), at_least(1.0, f64::NAN)), (3.0, 1.0));
    /// ```
    #[must_use]
    fn max(self, other: Self) -> Self;

    /// The smaller of two; the other if one is NaN, as Rust's.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn at_most<T: Float>(x: T, y: T) -> T {
    ///     x.min(y)
    /// }
    /// assert_eq!((at_most(1.0, 3.0), at_most(1.0, f64::NAN)), (1.0, 1.0));
    /// ```
    #[must_use]
    fn min(self, other: Self) -> Self;

    /// The number to the power of an integer.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn compounded<T: Float>(rate: T, years: i32) -> T {
    ///     (T::of(1.0) + rate).powi(years)
    /// }
    /// assert_eq!(compounded(0.5, 2), 2.25);
    /// ```
    #[must_use]
    fn powi(self, exponent: i32) -> Self;

    /// The natural logarithm.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn surprise<T: Float>(probability: T) -> T {
    ///     -probability.ln()
    /// }
    /// assert_eq!(surprise(1.0), 0.0);
    /// ```
    #[must_use]
    fn ln(self) -> Self;

    /// Whether it is NaN.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn counted<T: Float>(numbers: &[T]) -> usize {
    ///     numbers.iter().filter(|x| !x.is_nan()).count()
    /// }
    /// assert_eq!(counted(&[1.0, f64::NAN]), 1);
    /// ```
    #[must_use]
    fn is_nan(self) -> bool;
}

/// What linear algebra asks of a float.
#[cfg(feature = "linalg")]
pub trait Solved: super::linalg::Field<Real = Self> {}
#[cfg(not(feature = "linalg"))]
pub trait Solved {}

/// What Fourier transforms ask of a float.
#[cfg(feature = "fft")]
pub trait Transformed: super::fft::Float {}
#[cfg(not(feature = "fft"))]
pub trait Transformed {}

macro_rules! floats {
    ($($float:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Float for $float {
            #[inline(always)]
            fn of(number: f64) -> Self {
                number as $float
            }

            #[inline(always)]
            fn abs(self) -> Self {
                <$float>::abs(self)
            }

            #[inline(always)]
            fn max(self, other: Self) -> Self {
                <$float>::max(self, other)
            }

            #[inline(always)]
            fn min(self, other: Self) -> Self {
                <$float>::min(self, other)
            }

            #[inline(always)]
            fn powi(self, exponent: i32) -> Self {
                Mathematics::powi(self, exponent)
            }

            #[inline(always)]
            fn ln(self) -> Self {
                Mathematics::ln(self)
            }

            #[inline(always)]
            fn is_nan(self) -> bool {
                <$float>::is_nan(self)
            }
        }
        impl Solved for $float {}
        #[diagnostic::do_not_recommend]
        impl Transformed for $float {}
    )*};
}
for_each_number!(float => floats! {});
