//! Numbers in order: NumPy's, with `nan` last.
//!
//! Numbers are sorted as integers that have the same order ([`key`]), with vector instructions where the
//! processor has them ([`avx512`]), or, if they are short, by counting them ([`counting`]). Positions are
//! sorted with their keys beside them ([`positions`]). Short rows are sorted several at a time ([`rows`]).

#[cfg(target_arch = "x86_64")]
#[allow(
    clippy::needless_range_loop,
    reason = "iterators over vectors would be more to compile than what is done with them"
)]
mod avx512;
mod counting;
mod key;
mod packed;
mod positions;
mod rows;
mod selected;
mod shared;
#[cfg(test)]
mod tests;

pub(crate) use positions::{positions, sort_positions};
pub(crate) use rows::{positions_in_rows, sort_rows};
pub(crate) use selected::select_positions;

use key::{Key, numbers_first};

/// Calls a function that is generic over numbers and their keys, if `T` is a number that has one, and
/// answers with its value.
macro_rules! with_keys {
    ($T:ident, $elements:ident: $kind:ident, $function:ident $arguments:tt) => {
        with_keys!(@each $T, $elements: $kind, $function $arguments,
            [f64 f32 i64 i32 i16 i8 u64 u32 u16 u8 isize usize bool]);
        #[cfg(feature = "half")]
        with_keys!(@each $T, $elements: $kind, $function $arguments, [crate::f16 crate::bf16])
    };
    (@each $T:ident, $elements:ident: $kind:ident, $function:ident $arguments:tt, [$($number:ty)*]) => {
        // That the sizes are the same, the compiler knows before it compiles what is done with the others.
        $(if const { size_of::<$T>() == size_of::<$number>() } {
            if crate::element::is_same::<$T, $number>() {
                // SAFETY: [plain] the types are the same.
                let elements = unsafe { with_keys!(@cast $kind $elements $number) };
                return Some(with_keys!(@call $function $number, elements $arguments));
            }
        })*
    };
    (@call $function:ident $number:ty, $elements:ident ($($argument:expr)?)) => {
        $function::<$number>($elements $(, $argument)?)
    };
    (@cast shared $elements:ident $number:ty) => {
        core::slice::from_raw_parts($elements.as_ptr().cast::<$number>(), $elements.len())
    };
    (@cast unique $elements:ident $number:ty) => {
        core::slice::from_raw_parts_mut($elements.as_mut_ptr().cast::<$number>(), $elements.len())
    };
}
use with_keys;

/// Sorts numbers; answers with nothing, and does nothing, if they are not numbers that it knows.
pub(crate) fn sort<T>(elements: &mut [T]) -> Option<()> {
    with_keys!(T, elements: unique, sort_numbers());
    None
}

/// Puts the number that belongs at a position there, those that are smaller before it, and those that are
/// larger behind; answers with nothing, and does nothing, if they are not numbers that it knows.
///
/// # Panics
/// If there is no such position.
pub(crate) fn select<T>(elements: &mut [T], position: usize) -> Option<()> {
    with_keys!(T, elements: unique, select_number(position));
    None
}

fn sort_numbers<N: Key>(elements: &mut [N]) {
    let numbers = numbers_first(elements);
    let numbers = &mut elements[..numbers];
    sort_all(numbers);
    N::settle_zeros(numbers);
}

/// Sorts elements all of which are numbers.
fn sort_all<N: Key>(numbers: &mut [N]) {
    if !shared::sort(numbers) {
        N::sort(numbers);
    }
}

/// Whether numbers are sorted with vector instructions.
pub(crate) fn sorts_in_vectors() -> bool {
    #[cfg(target_arch = "x86_64")]
    return crate::kernels::has_avx512();
    #[cfg(not(target_arch = "x86_64"))]
    false
}

fn select_number<N: Key>(elements: &mut [N], position: usize) {
    assert!(
        position < elements.len(),
        "ndview: no such position; please report this"
    );
    let numbers = numbers_first(elements);
    if position < numbers {
        N::select(&mut elements[..numbers], position);
    }
}
