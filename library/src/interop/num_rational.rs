//! Ratios of integers, of the crate `num-rational`: Python's `Fraction`, in arrays.

use crate::element::{Arithmetic, Element};
use crate::refusal::refuse;
use core::ops::{Add, Mul};
use num_rational::Ratio;
use num_traits::FromPrimitive;

impl<T: Clone> Element for Ratio<T> {}

impl<T: Clone + FromPrimitive> Arithmetic for Ratio<T>
where
    Ratio<T>: From<T> + PartialOrd + Add<Output = Self> + Mul<Output = Self>,
{
    /// # Panics
    /// `Python integer 300 out of bounds for u8`
    fn from_integer(integer: i64) -> Self {
        match T::from_i64(integer) {
            Some(integer) => Ratio::from(integer),
            None => refuse!(
                "Python integer {integer} out of bounds for {}",
                core::any::type_name::<T>()
            ),
        }
    }
}
