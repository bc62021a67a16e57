//! NumPy's functions, under NumPy's names.
//!
//! Arrays are given by reference: `np::copy(&a)`. What is an array is what
//! [`AsView`](crate::AsView) says: `Owned`, views, `Vec`, slices, nested Rust arrays. Functions that
//! take an axis take it as a const parameter: `np::flip_axis::<0, _>(&a)`; as a method, that is
//! `a.flip_axis::<0>()`.
//!
//! ```
//! use ndview::prelude::*;
//! let a = np::arange((0_i64, 6)).into_shape([2, 3]);
//! assert_eq!(np::transpose(&a), arr!([[0_i64, 3], [1, 4], [2, 5]]));
//! assert_eq!(np::sum(&a), 15);
//! ```

mod apply;
mod axes;
mod calculus;
mod constants;
mod creation;
mod digits;
mod dtypes;
mod elementwise;
#[cfg(feature = "fft")]
pub mod fft;
#[cfg(feature = "npy")]
mod files;
pub(crate) mod float;
mod float_text;
mod indexing;
mod lanes;
pub mod lib;
mod limits;
pub mod linalg;
mod manipulation;
mod memory;
mod options;
#[cfg(feature = "polynomial")]
pub mod polynomial;
mod printing;
mod products;
#[cfg(feature = "random")]
pub mod random;
mod sorting;
#[cfg(any(feature = "random", feature = "strings"))]
mod spread;
mod statistics;
#[cfg(feature = "strings")]
pub mod strings;
pub mod testing;
pub mod ufunc;

pub use apply::{
    MadeAlong, apply_along_axis, fromfunction, fromfunction_of, vectorized, vectorized_of_two,
};
pub use axes::Numbers;
pub use calculus::*;
pub use constants::*;
pub use creation::*;
pub use digits::*;
pub use dtypes::*;
pub use elementwise::*;
#[cfg(feature = "npy")]
pub use files::*;
pub use float_text::*;
pub use indexing::*;
pub use lanes::OptionalAxis;
pub use limits::*;
pub use manipulation::*;
pub use memory::*;
pub use options::*;
pub use printing::*;
pub use products::*;
pub use sorting::*;
#[cfg(any(feature = "random", feature = "strings"))]
pub use spread::{Elements, Parameter, Several, Together};
pub use statistics::*;

pub use crate::index::{Slice, slice};

/// What messages of the compiler show: public in `ndview::messages`.
pub(crate) mod messages {
    pub use super::creation::full::FillsAs;
    pub use super::manipulation::join::{JoinedArrays, StackedArrays};
    pub use super::manipulation::read_as::{AsColumns, AsItIs, AsRows, AsVectors};
    pub use super::products::cross::{IsThree, OfThree};
    pub use super::products::dot::{DotWith, DottedWith, RightOfDot};
    pub use super::products::product::MultipliedWith;
}
