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

mod constants;
mod create;
mod memory;
mod range;
mod reduce;
mod transform;

pub use constants::*;
pub use create::*;
pub use memory::*;
pub use range::*;
pub use reduce::*;
pub use transform::*;

pub use crate::index::{Slice, slice};
