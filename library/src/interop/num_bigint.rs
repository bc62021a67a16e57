//! Integers of any size, of the crate `num-bigint`: Python's `int`, in arrays.

use crate::element::{Arithmetic, Element};
use crate::refusal::refuse;
use num_bigint::{BigInt, BigUint};

impl Element for BigInt {}

impl Arithmetic for BigInt {
    fn from_integer(integer: i64) -> Self {
        BigInt::from(integer)
    }
}

impl Element for BigUint {}

impl Arithmetic for BigUint {
    /// # Panics
    /// `Python integer -1 out of bounds for BigUint`
    fn from_integer(integer: i64) -> Self {
        match u64::try_from(integer) {
            Ok(natural) => BigUint::from(natural),
            Err(_) => refuse!("Python integer {integer} out of bounds for BigUint"),
        }
    }
}
