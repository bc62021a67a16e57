//! Huge angles, one by one: the bits of `2 / pi` that matter are multiplied with them, as integers.

use super::coefficients::Coefficients;
use super::float::{Float, Sum, power_of_two, sum_of_larger};
use super::trigonometric::Angle;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;

/// 64 zeros, then the bits of `2 / pi` behind the point.
#[rustfmt::skip]
const TWO_OVER_PI: [u64; 20] = [
    0,
    0xa2f9_836e_4e44_1529, 0xfc27_57d1_f534_ddc0, 0xdb62_9599_3c43_9041, 0xfe51_63ab_debb_c561,
    0xb724_6e3a_424d_d2e0, 0x0649_2eea_09d1_921c, 0xfe1d_eb1c_b129_a73e, 0xe882_35f5_2ebb_4484,
    0xe99c_7026_b45f_7e41, 0x3991_d639_8353_39f4, 0x9c84_5f8b_bdf9_283b, 0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f, 0x6d36_7ecf_27cb_09b7, 0x4f46_3f66_9e5f_ea2d, 0x7527_bac7_ebe5_f17b,
    0x3d07_39f7_8a52_92ea, 0x6bfb_5fb1_1f8d_5d08, 0x5603_3046_fc7b_6bab,
];

/// Numbers whose angle is known whatever their size.
pub(super) trait Huge: Float {
    /// The angle of a finite number that is at least `2^18`, of either sign.
    fn angle(self) -> Angle<Self>;
}

impl Huge for f64 {
    fn angle(self) -> Angle<f64> {
        let (quarters, rest) = reduce(self);
        Angle { quarters, rest }
    }
}

impl Huge for f32 {
    fn angle(self) -> Angle<f32> {
        let (quarters, rest) = reduce(f64::from(self));
        let high = rest.high as f32;
        let low = (rest.high - f64::from(high)) as f32;
        Angle {
            quarters: quarters as u32,
            rest: Sum { high, low },
        }
    }
}

/// The number of quarters of a turn, up to multiples of four, and the rest.
fn reduce(x: f64) -> (u64, Sum<f64>) {
    let bits = x.to_bits();
    let significand = (bits & ((1 << 52) - 1)) | 1 << 52;
    let exponent = ((bits >> 52) & 0x7ff) as i32 - 1075;
    // Bits of `2 / pi` that make multiples of four are left out: of the product with the significand,
    // 192 bits are left, of which the first two stand before the point.
    let quotient = multiplied(significand, (62 + exponent) as usize);
    let quarters = (quotient[0] >> 62) + ((quotient[0] >> 61) & 1);
    let rest = times_half_pi(without_quarters(quotient));
    if x > 0.0 {
        return (quarters, rest);
    }
    let rest = Sum {
        high: -rest.high,
        low: -rest.low,
    };
    (quarters.wrapping_neg(), rest)
}

/// A number times 192 bits of `2 / pi`, from one on; the last 192 bits of the product.
fn multiplied(number: u64, first: usize) -> [u64; 3] {
    let (word, shift) = (first / 64, first % 64);
    let mut product = [0; 3];
    let mut carry = 0;
    for position in (0..3).rev() {
        let pair = u128::from(TWO_OVER_PI[word + position]) << 64
            | u128::from(TWO_OVER_PI.get(word + position + 1).copied().unwrap_or(0));
        let bits = (pair << shift >> 64) as u64;
        let sum = u128::from(number) * u128::from(bits) + carry;
        product[position] = sum as u64;
        carry = sum >> 64;
    }
    product
}

/// What is left of a number of quarters without the nearest integer.
fn without_quarters(quotient: [u64; 3]) -> Sum<f64> {
    let [first, second, third] = quotient;
    let mut high = (u128::from(first) << 64 | u128::from(second)) << 2 | u128::from(third >> 62);
    let mut low = third << 2;
    let is_negative = high >> 127 == 1;
    if is_negative {
        // Two's complement of both.
        low = low.wrapping_neg();
        high = (!high).wrapping_add(u128::from(low == 0));
    }
    let zeros = high.leading_zeros();
    let digits = high << zeros | u128::from(low) << zeros >> 64;
    let unit = power_of_two(-128.0 - f64::from(zeros));
    let sign = if is_negative { -1.0 } else { 1.0 };
    // The first 53 bits, and the others.
    Sum {
        high: sign * (digits >> 75 << 75) as f64 * unit,
        low: sign * (digits << 53 >> 53) as f64 * unit,
    }
}

/// A number of quarters of a turn as an angle.
fn times_half_pi(quarters: Sum<f64>) -> Sum<f64> {
    let high = quarters.high * f64::FRAC_PI_2_1;
    let lost = quarters.high.mul_add(f64::FRAC_PI_2_1, -high);
    let low = quarters.high * f64::FRAC_PI_2_2 + quarters.low * f64::FRAC_PI_2_1;
    sum_of_larger(high, lost + low)
}
