//! Loops over blocks of elements, with vector instructions chosen at run time.
//!
//! `copy` and `transpose` move bytes, and are compiled once for all element types of a size: the
//! elements are plain data, sizes and strides are in bytes. `compress` and `mask` take slices of
//! elements of any type.

#[cfg(target_arch = "x86_64")]
mod avx512;
mod bits;
mod compress;
mod copy;
mod correlate;
mod mask;
mod product;
mod replace;
mod sort;
mod transpose;

pub(crate) use bits::{append_bits, append_packed, bits_of, count};
pub(crate) use compress::{SLACK, compress};
pub(crate) use copy::{Elements, copy_rows};
pub(crate) use correlate::append_correlation;
pub(crate) use mask::{fill, visit};
pub use product::{ByProduct, Multiplied, Products};
pub(crate) use product::{Matrix, Scratch, add_product, append_product, append_stack, product_at};
pub(crate) use replace::{fill_where, update_where};
pub(crate) use sort::{
    positions, positions_in_rows, select, select_positions, sort, sort_positions, sort_rows,
    sorts_in_vectors,
};
pub(crate) use transpose::transpose;

use crate::instruction_set::multiversioned;
#[cfg(target_arch = "x86_64")]
use crate::instruction_set::{has_avx2, has_avx512, has_fma};

/// Calls a function that is generic over plain data with an unsigned integer of `size` bytes; or, where
/// elements from `$pointer` on are not aligned as that is, with two of half the size: complex numbers are
/// aligned as their parts.
macro_rules! by_size {
    ($size:expr, [$($pointer:expr),*], $function:ident($($argument:expr),* $(,)?)) => {
        match $size {
            #[cfg(feature = "complex")]
            8 if $(!$pointer.cast::<u64>().is_aligned())||* => $function::<[u32; 2]>($($argument),*),
            #[cfg(feature = "complex")]
            16 if $(!$pointer.cast::<u128>().is_aligned())||* => $function::<[u64; 2]>($($argument),*),
            1 => $function::<u8>($($argument),*),
            2 => $function::<u16>($($argument),*),
            4 => $function::<u32>($($argument),*),
            8 => $function::<u64>($($argument),*),
            16 => $function::<u128>($($argument),*),
            _ => unreachable!("no plain element has this size"),
        }
    };
}
pub(crate) use by_size;
