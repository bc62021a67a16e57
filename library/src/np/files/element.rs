//! The elements of binary files, and their bytes.

use super::dtype::{Dtype, Kind};
use crate::element::Storable;
use crate::engine::allocate_zeroed;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::slice;

/// An element that NumPy's binary files can hold: `bool`, integers of up to 64 bits, floats and, with
/// the features `half` and `complex`, `f16` and complex numbers.
///
/// Sealed: files are read straight into the memory of the elements.
///
/// ```
/// use ndview::prelude::*;
/// fn size_in_file<T: np::FileElement>(array: &[T]) -> usize {
///     let mut file = Vec::new();
///     np::save_to(&mut file, array).unwrap();
///     file.len()
/// }
/// assert_eq!(size_in_file(&[1.0, 2.0]), 128 + 16);
/// ```
#[diagnostic::on_unimplemented(
    message = "NumPy's files cannot hold elements of type `{Self}`",
    label = "not a bool, an integer of up to 64 bits, a float or a complex number"
)]
pub trait FileElement: Storable + bytes::Plain {}

/// The door: outside of this module nothing can be `Plain`.
mod bytes {
    use super::Kind;

    /// # Safety
    /// The type has no padding. All bytes 0 make a value of it. If its kind is `Bool`, the byte 1 makes
    /// one too; otherwise any bytes do.
    pub unsafe trait Plain: Copy + Send + Sync + 'static {
        /// What it is in NumPy, but for its size.
        const KIND: Kind;
    }
}
pub(super) use bytes::Plain;

macro_rules! file_elements {
    ($($kind:ident: $($type:ty)*;)*) => {$($(
        // SAFETY: [file] Rust's numbers, and `f16`, have no padding and may have any bytes; `bool` is 0 or 1.
        unsafe impl Plain for $type {
            const KIND: Kind = Kind::$kind;
        }
        #[diagnostic::do_not_recommend]
        impl FileElement for $type {}
    )*)*};
}
file_elements! {
    Bool: bool;
    Int: i8 i16 i32 i64 isize;
    Uint: u8 u16 u32 u64 usize;
    Float: f32 f64;
}

#[cfg(feature = "half")]
file_elements! {
    Float: crate::f16;
}

#[cfg(feature = "complex")]
macro_rules! complex_elements {
    ($($type:ty)*) => {$(
        // SAFETY: [file] two floats one after the other (`repr(C)`), without padding.
        unsafe impl Plain for $type {
            const KIND: Kind = Kind::Complex;
        }
        #[diagnostic::do_not_recommend]
        impl FileElement for $type {}
    )*};
}
#[cfg(feature = "complex")]
complex_elements!(crate::complex::Complex32 crate::complex::Complex64);

/// NumPy's `dtype` of a type of elements.
pub(super) fn dtype_of<T: Plain>() -> Dtype {
    Dtype {
        kind: T::KIND,
        size: size_of::<T>(),
    }
}

/// The bytes of elements, in this machine's order.
pub(super) fn bytes_of<T: Plain>(elements: &[T]) -> &[u8] {
    // SAFETY: [file] as `Plain`, they have no padding: each byte of theirs is one.
    unsafe { slice::from_raw_parts(elements.as_ptr().cast(), size_of_val(elements)) }
}

/// Memory for elements that are read from a file: bytes, until all of them are there.
pub(super) struct Room<T> {
    // Invariant: every byte has been written.
    elements: Vec<MaybeUninit<T>>,
}

impl<T: Plain> Room<T> {
    /// Room for as many elements as `checked_size` has accepted, all bytes 0.
    pub(super) fn new(size: usize) -> Self {
        Room {
            elements: allocate_zeroed(size),
        }
    }

    pub(super) fn bytes(&mut self) -> &mut [u8] {
        let bytes = size_of_val(self.elements.as_slice());
        // SAFETY: [file] by the invariant every byte has been written, and whoever has the slice
        // can only write others.
        unsafe { slice::from_raw_parts_mut(self.elements.as_mut_ptr().cast(), bytes) }
    }

    /// The elements: of other orders of bytes, and bytes of bools that are neither 0 nor 1, are mended
    /// before.
    pub(super) fn into_elements(mut self) -> Vec<T> {
        if T::KIND == Kind::Bool {
            // NumPy takes any byte but 0 for true.
            self.bytes()
                .iter_mut()
                .for_each(|byte| *byte = u8::from(*byte != 0));
        }
        let mut elements = ManuallyDrop::new(self.elements);
        // SAFETY: [file] the same allocation. Every byte has been written, by the invariant, and
        // those of bools are 0 or 1: as `Plain`, they are elements.
        unsafe {
            Vec::from_raw_parts(
                elements.as_mut_ptr().cast(),
                elements.len(),
                elements.capacity(),
            )
        }
    }
}
