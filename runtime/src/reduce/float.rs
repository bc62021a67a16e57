//! The bound of functions over `f32` and `f64`.

use core::fmt::{Debug, Display};
use core::iter::Sum;
use core::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};

use crate::element::{Average, FloatElement, Summable, for_each_number};
use crate::expr::Replaced;
use crate::format::Printable;
use crate::kernels::Multiplied;

/// `f32` or `f64`: the one bound of a function that is written for both. Formulas with literals, NumPy's
/// functions of elements, comparisons, sums, means and the like need nothing else, nor do Rust's own operators and sums,
/// and `println!` of numbers and arrays; 0 is `T::default()`.
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
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a floating-point number",
    label = "neither `f32` nor `f64`"
)]
pub trait Float:
    FloatElement
    + Summable<Sum = Self>
    + Average<Square = Self>
    + Multiplied
    + Replaced
    + Printable
    + Default
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
}

macro_rules! floats {
    ($($float:ident)*) => { $(impl Float for $float {})* };
}
for_each_number!(float => floats! {});
