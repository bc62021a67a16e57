//! What is calculated with coefficients, that of the lowest power first.

use crate::element::{Inexact, Number};
use crate::refusal::{refuse, require};
use alloc::vec::Vec;

/// Coefficients without zeros at the end; one at least.
pub(in crate::np::polynomial) fn trimmed<T: Number>(mut series: Vec<T>) -> Vec<T> {
    while series.len() > 1 && series.last().is_some_and(|c| *c == T::ZERO) {
        series.pop();
    }
    series
}

/// The sum of two series.
pub(in crate::np::polynomial) fn sum<T: Number>(a: Vec<T>, b: Vec<T>) -> Vec<T> {
    let (mut sum, other) = if a.len() < b.len() { (b, a) } else { (a, b) };
    for (sum, c) in sum.iter_mut().zip(other) {
        *sum = sum.add(c);
    }
    trimmed(sum)
}

/// The difference of two series.
pub(in crate::np::polynomial) fn difference<T: Number>(a: Vec<T>, b: Vec<T>) -> Vec<T> {
    sum(a, b.into_iter().map(T::negative).collect())
}

/// The product of two series.
pub(in crate::np::polynomial) fn product<T: Number>(a: &[T], b: &[T]) -> Vec<T> {
    let mut product = vec![T::ZERO; a.len() + b.len() - 1];
    for (i, &a) in a.iter().enumerate() {
        for (sum, &b) in product[i..].iter_mut().zip(b) {
            *sum = sum.add(a.multiply(b));
        }
    }
    product
}

/// The quotient of two series, and what is left.
#[track_caller]
pub(in crate::np::polynomial) fn quotient<T: Inexact>(
    mut rest: Vec<T>,
    divisor: &[T],
) -> (Vec<T>, Vec<T>) {
    let Some((&last, lower)) = divisor.split_last() else {
        refuse!("Coefficient array is empty");
    };
    require!(last != T::ZERO, "division by zero");
    if lower.is_empty() {
        let quotient = rest.iter().map(|c| c.divide(last)).collect();
        return (quotient, vec![rest[0].multiply(T::ZERO)]);
    }
    if rest.len() <= lower.len() {
        return (vec![rest[0].multiply(T::ZERO)], rest);
    }
    let lower: Vec<T> = lower.iter().map(|c| c.divide(last)).collect();
    for first in (0..rest.len() - lower.len()).rev() {
        let highest = rest[first + lower.len()];
        for (rest, &c) in rest[first..].iter_mut().zip(&lower) {
            *rest = rest.subtract(c.multiply(highest));
        }
    }
    let quotient = rest.split_off(lower.len());
    let quotient = quotient.into_iter().map(|c| c.divide(last)).collect();
    (quotient, trimmed(rest))
}

/// A series multiplied with itself, from `one` on.
pub(in crate::np::polynomial) fn power<T: Number>(c: &[T], exponent: isize, one: T) -> Vec<T> {
    (0..exponent).fold(vec![one], |power, _| product(&power, c))
}

/// The series with these zeros, and `one` as the coefficient of the highest power.
pub(in crate::np::polynomial) fn with_zeros<T: Number>(
    zeros: impl Iterator<Item = T>,
    one: T,
) -> Vec<T> {
    let factors = zeros.map(|zero| [zero.negative(), one]);
    factors.fold(vec![one], |c, factor| product(&c, &factor))
}
