//! Numbers at equal distances.

#[cfg(any(feature = "complex", feature = "half"))]
use super::cast::Cast;
use super::each::for_each_number;
use super::number::Number;
use crate::refusal::require;
use alloc::vec::Vec;

/// A number of which there are some at equal distances: any of Rust's, and complex ones.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.arange(3, dtype=np.uint8)), arr!([0_u8, 1, 2]));
/// ```
#[diagnostic::on_unimplemented(
    message = "arange() not supported for inputs with element type `{Self}`",
    label = "not a number"
)]
pub trait Spaced: Number {
    crate::sealed::seal!(required);

    /// Appends as many as that, each as far from the one before as the second from the first.
    #[doc(hidden)]
    fn append_spaced(first: Self, second: Self, length: usize, numbers: &mut Vec<Self>);
}

macro_rules! spaced_integers {
    ($($integer:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Spaced for $integer {
            crate::sealed::seal!();

            #[inline]
            fn append_spaced(first: Self, second: Self, length: usize, numbers: &mut Vec<Self>) {
                let step = second.wrapping_sub(first);
                let mut next = first;
                numbers.extend((0..length).map(|_| {
                    let number = next;
                    next = next.wrapping_add(step);
                    number
                }));
            }
        }
    )*};
}
for_each_number!(signed unsigned => spaced_integers! {});

macro_rules! spaced_floats {
    ($($float:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Spaced for $float {
            crate::sealed::seal!();

            #[inline]
            fn append_spaced(first: Self, second: Self, length: usize, numbers: &mut Vec<Self>) {
                let step = second - first;
                // Vectors of numbers of 32 bits become floats in one instruction.
                match i32::try_from(length) {
                    Ok(length) => numbers.extend((0..length).map(|i| first + i as $float * step)),
                    Err(_) => numbers.extend((0..length).map(|i| first + i as $float * step)),
                }
                for (number, exact) in numbers.iter_mut().zip([first, second]) {
                    *number = exact;
                }
            }
        }
    )*};
}
for_each_number!(float => spaced_floats! {});

macro_rules! spaced_halves {
    ($($half:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Spaced for $half {
            crate::sealed::seal!();

            #[inline]
            fn append_spaced(first: Self, second: Self, length: usize, numbers: &mut Vec<Self>) {
                // NumPy's arithmetic: each is where it would be as an `f32`.
                let (first, second): (f32, f32) = (first.cast(), second.cast());
                let step = second - first;
                numbers.extend((0..length).map(|i| Cast::<$half>::cast(first + i as f32 * step)));
            }
        }
    )*};
}
for_each_number!(half => spaced_halves! {});

#[diagnostic::do_not_recommend]
impl Spaced for bool {
    crate::sealed::seal!();

    #[track_caller]
    fn append_spaced(first: Self, second: Self, length: usize, numbers: &mut Vec<Self>) {
        require!(
            length <= 2,
            "arange() is only supported for booleans when the result has at most length 2."
        );
        numbers.extend([first, second].into_iter().take(length));
    }
}

macro_rules! spaced_complex_numbers {
    ($($complex:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Spaced for $complex {
            crate::sealed::seal!();

            fn append_spaced(first: Self, second: Self, length: usize, numbers: &mut Vec<Self>) {
                let mut real = Vec::with_capacity(length);
                Spaced::append_spaced(first.re, second.re, length, &mut real);
                numbers.extend(real.into_iter().map(Cast::<Self>::cast));
            }
        }
    )*};
}
for_each_number!(complex => spaced_complex_numbers! {});
