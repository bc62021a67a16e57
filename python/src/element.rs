//! What an element may be.

use ndview::{Shape, Strided, View};

mod sealed {
    pub trait Sealed {}
}

/// Element types that NumPy and Rust have in common: integers of 8 to 64 bits, `f32`, `f64`, `bool`,
/// and complex numbers with the feature `complex`.
pub trait Element: numpy::Element + sealed::Sealed + Copy + 'static {
    /// NumPy's name of the type.
    const NAME: &'static str;

    /// Whether every element is a value of the type.
    #[doc(hidden)]
    fn are_valid<S: Shape>(_bytes: View<'_, Self::Bytes, S, Strided>) -> bool {
        true
    }

    /// The same memory, without a promise of what is in it.
    #[doc(hidden)]
    type Bytes: Copy;
}

macro_rules! numbers {
    ($($name:literal $number:ty),*) => {$(
        impl sealed::Sealed for $number {}
        impl Element for $number {
            const NAME: &'static str = $name;
            type Bytes = $number;
        }
    )*};
}
numbers!(
    "int8" i8, "int16" i16, "int32" i32, "int64" i64,
    "uint8" u8, "uint16" u16, "uint32" u32, "uint64" u64,
    "float32" f32, "float64" f64
);
#[cfg(feature = "complex")]
numbers!("complex64" ndview::Complex32, "complex128" ndview::Complex64);

impl sealed::Sealed for bool {}
impl Element for bool {
    const NAME: &'static str = "bool";
    type Bytes = u8;

    /// NumPy writes 0 and 1 itself, but `a.view(bool)` shows any bytes as bools.
    fn are_valid<S: Shape>(bytes: View<'_, u8, S, Strided>) -> bool {
        bytes.iter().all(|&byte| byte < 2)
    }
}
