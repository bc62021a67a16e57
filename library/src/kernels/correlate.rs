//! Sums of the products of some factors and as many elements, at each place of a row.

use super::multiversioned;
use crate::element::Number;
use alloc::vec::Vec;
use core::mem::MaybeUninit;

/// How many bytes of sums stay in registers.
const BYTES: usize = 256;

/// Appends the sums of the products of the factors and the elements from each place on to `out`: all that
/// there are. Each sum has its products in their order, whatever the instruction set.
pub(crate) fn append_correlation<T: Number>(elements: &[T], factors: &[T], out: &mut Vec<T>) {
    let count = (elements.len() + 1).saturating_sub(factors.len());
    out.reserve(count);
    let places = &mut out.spare_capacity_mut()[..count];
    // SAFETY: [instructions] the loops are safe, whatever the processor has.
    unsafe {
        match size_of::<T>() {
            1 => sums::<T, BYTES>(elements, factors, places),
            2 => sums::<T, { BYTES / 2 }>(elements, factors, places),
            4 => sums::<T, { BYTES / 4 }>(elements, factors, places),
            8 => sums::<T, { BYTES / 8 }>(elements, factors, places),
            _ => sums::<T, { BYTES / 16 }>(elements, factors, places),
        }
    }
    // SAFETY: [block] all places have been written.
    unsafe { out.set_len(out.len() + count) };
}

multiversioned! {
    /// Computes as many sums at a time as there is room for in registers.
    unsafe fn sums<T: Number, const COUNT: usize>(
        elements: &[T],
        factors: &[T],
        out: &mut [MaybeUninit<T>],
    ) {
        let (groups, rest) = out.as_chunks_mut::<COUNT>();
        let rest_start = groups.len() * COUNT;
        for (number, places) in groups.iter_mut().enumerate() {
            let windows = elements[number * COUNT..].windows(COUNT);
            let mut sums = [T::ZERO; COUNT];
            for (&factor, window) in factors.iter().zip(windows) {
                for (sum, &element) in sums.iter_mut().zip(window) {
                    *sum = sum.add(element.multiply(factor));
                }
            }
            *places = sums.map(MaybeUninit::new);
        }
        for (number, place) in rest.iter_mut().enumerate() {
            let products = factors.iter().zip(&elements[rest_start + number..]);
            let sum = products.fold(T::ZERO, |sum, (&factor, &element)| {
                sum.add(element.multiply(factor))
            });
            place.write(sum);
        }
    }
}
