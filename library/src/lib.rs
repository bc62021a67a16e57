//! The library behind [`ndview`](https://docs.rs/ndview), which is this crate and the macro `arr!`: depend on
//! `ndview`, unless nothing is written with the macro. Then this crate is all that is needed, and takes less time
//! to compile. All names are the same in both.
//!
//! The macro is a crate of its own so that both are compiled at once.

#![cfg_attr(not(feature = "std"), no_std)]
#![allow(
    clippy::double_must_use,
    reason = "functions that make arrays say it as those that return numbers do"
)]
// What needs a feature says so in the documentation, which docs.rs makes with a nightly compiler.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(not(any(feature = "std", feature = "libm")))]
compile_error!("without the feature `std`, ndview needs the feature `libm`");

#[cfg_attr(not(feature = "std"), macro_use)]
extern crate alloc;

/// The macro as it is in `ndview`, for the unit tests: of this crate's arrays as they are compiled for tests.
#[cfg(test)]
macro_rules! arr {
    ($($tokens:tt)*) => {
        ndview_macros::arr!([$crate] $($tokens)*)
    };
}

/// Where `NDVIEW_GUARDED` is set, unit tests end where a loop reads or writes beyond the memory that was taken for it;
/// they take four minutes then.
#[cfg(test)]
#[global_allocator]
static ALLOCATOR: ndview_tests_guarded::Guarded =
    ndview_tests_guarded::Guarded(match option_env!("NDVIEW_GUARDED") {
        Some(_) => Some(ndview_tests_guarded::Guard::InTurn),
        None => None,
    });

mod array;
mod assign;
mod axis;
#[cfg(feature = "complex")]
mod complex;
mod element;
mod elementary;
mod engine;
mod error;
mod expr;
mod format;
mod index;
mod instruction_set;
mod interop;
mod kernels;
mod mathematics;
mod no_heap;
pub mod np;
pub mod overlap;
mod position;
mod reduce;
mod refusal;
mod sealed;
mod shape;
mod threads;

pub use array::{
    Array, ArrayMut, AsView, Field, HasFields, Held, HeldMethods, HeldMut, Iter, IterMut, Owned,
    Source, SourceMut, View, ViewMut,
};
pub use axis::{AtLeast, Axis, Dyn, Len, Tabled};
/// Complex numbers, with the feature `complex`: `Complex64` is NumPy's `complex128`, and `Complex32`
/// its `complex64`. In `arr!`, `1 + 2j` is one.
///
/// ```
/// use ndview::{Complex64, prelude::*};
/// let z: Owned<Complex64, Shape![2]> = arr!([1 + 2j, 3j]);
/// assert_eq!(arr!(z * 2j - 1), arr!([-5 + 2j, -7 + 0j]));
/// assert_eq!(z.to_string(), "[1.+2.j 0.+3.j]");
/// ```
#[cfg(feature = "complex")]
pub use complex::{Complex, Complex32, Complex64};
pub use element::{Arithmetic, Element, Number, Ordered, Storable};
pub use error::{Error, Result};
/// Floats of two bytes, with the feature `half`, from the crate of that name: `f16` is NumPy's `float16`, `bf16` the one
/// of machine learning, which NumPy has not: the exponents of `f32`, and eight binary digits.
///
/// All is computed as `f32`, and each result rounded once, to the nearest and of two to the even one. Sums and products
/// are rounded when all is added, also along the first axis of a matrix, where NumPy rounds after each row; `mean` is
/// rounded once. Beside bools, integers of 8 bits and literals both stay what they are. An `f16` takes the type that
/// NumPy says beside all others; a `bf16` is combined with nothing else: `.astype(float32)` says what is meant. Both
/// are stored where `f32` and `f64` are.
///
/// What NumPy has not for `float16` is not here either: `np::linalg` beyond products and norms; nor is `np::fft`. Of functions of bools
/// and of integers of 8 bits the results are `f32` with this feature as without it. There are no `bf16` in NumPy's files,
/// and no function over [`Float`] takes one of both: it is for `f32` and `f64`.
///
/// ```
/// use ndview::{f16, prelude::*};
/// let a: Owned<f16, _> = arr!(np.array([0.1, 1, 1000], dtype=np.float16));
/// assert_eq!(format!("{a:?}"), "array([1.e-01, 1.e+00, 1.e+03], dtype=float16)");
/// assert_eq!(arr!((a * 2 + 1).astype(float)), arr!([1.2001953125, 3.0, 2001.0]));
/// assert_eq!(arr!(a.sum()), f16::from_f32(1001.0));
/// ```
#[cfg(feature = "half")]
pub use half::{bf16, f16};

pub use format::Printable;
pub use no_heap::NoHeap;
/// Another name of [`Float`].
#[doc(no_inline)]
pub use np::float::Float as Real;
pub use np::float::Float;
pub use reduce::{Average, Means, Numeric, Reduction, Summable, Sums};
pub use shape::layout::{Contiguous, Layout, Rows, Strided};
pub use shape::{AnyShape, Infer, IntoShape, NewShape, Shape};

/// The names that messages of the compiler show: what is not implemented for a mistake, and what
/// `arr!` expands to. Not for use by hand; that they are public keeps them short in a message.
// Hidden from the documentation only: what is hidden while compiling, rustc writes with its path.
#[cfg_attr(doc, doc(hidden))]
pub mod messages {
    #[doc(no_inline)]
    pub use crate::assign::Place;
    #[allow(ambiguous_glob_reexports, reason = "nobody uses the names")]
    #[doc(no_inline)]
    pub use crate::{
        array::*, assign::*, axis::Fits, axis::verdict::*, element::kinds::*, element::*,
        expr::references::*, expr::*, index::*, np::messages::*, reduce::*, shape::layout::*,
        shape::messages::*,
    };
}

/// What a number literal without a suffix is in `arr!` before it takes the type of the array beside
/// it. Only messages show these names.
#[cfg_attr(doc, doc(hidden))]
pub mod literal {
    #[cfg(feature = "complex")]
    pub use crate::element::complex;
    pub use crate::element::{float, int};
}

/// What `arr!` expands to: not for use by hand, and no part of the versioned interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::array::*;
    pub use crate::assign::*;
    pub use crate::axis::*;
    #[cfg(feature = "complex")]
    pub use crate::complex::{Complex32, Complex64};
    pub use crate::element::*;
    pub use crate::error::{Error, succeeded};
    pub use crate::expr::*;
    pub use crate::index::*;
    pub use crate::reduce::*;
    pub use crate::refusal::{Within, attempted};
    pub use crate::shape::{
        Always, AsManyAs, ByRank, Common, CountedLength, CountedShape, DividedInto, IsLength,
        IsShape, NewShape, NothingShared, OnFirst, RelatedParts, Shares, SplitAt, Undecided, Whole,
    };
    #[cfg(feature = "rayon")]
    pub use crate::threads::Parallel;
    pub use crate::{Infer, np};
    #[cfg(feature = "half")]
    pub use crate::{bf16, f16};
    pub use alloc::vec;
}

/// The chapter of the book on other crates, as tests. Here, where those crates are dependencies.
#[cfg(all(
    doctest,
    feature = "approx",
    feature = "bytemuck",
    feature = "faer",
    feature = "image",
    feature = "nalgebra",
    feature = "ndarray",
    feature = "num-bigint",
    feature = "num-rational",
    feature = "num-traits",
    feature = "serde"
))]
#[doc = include_str!("../other-crates.md")]
struct OtherCrates;
