//! NumPy's indexing language in Rust, checked while compiling.

mod array;
mod assign;
mod axis;
mod error;
mod expr;
mod format;
mod index;
mod layout;
mod overlap;
mod sealed;
mod shape;
mod verdict;

pub use array::{Array, AsView, Element, Iter, IterMut, Owned, Source, SourceMut, View, ViewMut};
pub use axis::{Axis, Dyn, Len, Tabled};
pub use error::Error;
pub use expr::Number;
pub use format::Printable;
pub use layout::{Contiguous, Layout, Rows, Strided};
pub use shape::{IntoShape, Shape};

/// NumPy's indexing and arithmetic, on anything that is or holds an array.
///
/// See the [crate](crate) for what it takes.
#[macro_export]
macro_rules! arr {
    ($($tokens:tt)*) => {
        $crate::__private::arr!([$crate] $($tokens)*)
    };
}

/// Everything that programs with arrays use.
pub mod prelude {
    pub use crate::{
        Array, AsView, Axis, Contiguous, Dyn, Element, Layout, Len, Owned, Rows, Shape, Strided, View, ViewMut, arr,
    };
}

/// What `arr!` expands to: not for use by hand, and no part of the versioned interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::array::*;
    pub use crate::assign::*;
    pub use crate::axis::*;
    pub use crate::expr::*;
    pub use crate::index::*;
    pub use ndview_macros::arr;
    pub use std::vec;
}
