//! NumPy's indexing language in Rust, checked while compiling.

mod array;
mod assign;
mod axis;
mod error;
mod expr;
mod format;
mod index;
mod layout;
pub mod np;
mod overlap;
mod reduce;
mod sealed;
mod shape;
mod verdict;

pub use array::{Array, AsView, Element, Iter, IterMut, Owned, Source, SourceMut, View, ViewMut};
pub use axis::{Axis, Dyn, Len, Tabled};
pub use error::Error;
pub use expr::{Number, Real};
pub use format::Printable;
pub use layout::{Contiguous, Layout, Rows, Strided};
pub use reduce::{Average, AxisReduced, ReduceAxis, Summable};
pub use shape::{Infer, IntoShape, NewShape, Shape};

/// NumPy's indexing and arithmetic, on anything that is or holds an array.
///
/// See the [crate](crate) for what it takes.
#[macro_export]
macro_rules! arr {
    ($($tokens:tt)*) => {
        $crate::__private::arr!([$crate] $($tokens)*)
    };
}

/// As [`arr!`], but what would panic is an `Err`: `Result<_, ndview::Error>`.
///
/// ```
/// use ndview::prelude::*;
/// let a = Owned::from(vec![10, 20, 30]);
/// let i = 7;
/// let error = try_arr!(a[i]).unwrap_err();
/// assert_eq!(error.to_string(), "index 7 is out of bounds for axis 0 with size 3");
/// assert_eq!(try_arr!(a[1]), Ok(20));
/// ```
///
/// Methods and functions that are called inside panic as they do outside.
#[macro_export]
macro_rules! try_arr {
    ($($tokens:tt)*) => {
        $crate::__private::try_arr!([$crate] $($tokens)*)
    };
}

/// Everything that programs with arrays use.
pub mod prelude {
    pub use crate::{
        Array, AsView, Axis, Contiguous, Dyn, Element, Infer, Layout, Len, Owned, Rows, Shape,
        Strided, View, ViewMut, arr, np, try_arr,
    };
}

/// What `arr!` expands to: not for use by hand, and no part of the versioned interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::array::*;
    pub use crate::assign::*;
    pub use crate::axis::*;
    pub use crate::expr::*;
    pub use crate::error::Error;
    pub use crate::index::*;
    pub use crate::{Infer, np};
    pub use ndview_macros::{arr, try_arr};
    pub use std::vec;
}
