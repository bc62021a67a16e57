//! NumPy's indexing language in Rust, checked while compiling.
//!
//! [`arr!`] takes NumPy's syntax as it stands: literals, indexes, expressions, assignments. What
//! comes out tells by its type whether it is a view or a copy:
//!
//! ```
//! use ndview::prelude::*;
//!
//! let mut m = arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);      // Owned<i32, (Len<3>, Len<3>)>
//! let block: View<'_, i32, Shape![2, 3]> = arr!(m[1:, ::-1]); // a view: borrows m
//! assert_eq!(block.to_vec(), [6, 5, 4, 9, 8, 7]);
//! let picks: Owned<i32, Shape![2, 3]> = arr!(m[[0, 2]]);      // a copy
//! let big: Owned<i32, (Dyn,)> = arr!(m[m > 5]);               // a copy
//! arr!(m[m > 5] = 0);
//! arr!(m[1:-1, :] += 10);
//! # let _ = (picks, big);
//! ```
//!
//! - The arrays: [`Owned`], [`View`], [`ViewMut`]. Their types say the element, the
//!   [shape](trait@Shape) as a tuple of [`Len<N>`](Len) and [`Dyn`], and the [layout](Layout).
//! - Functions over any array take `&impl `[`Array<T, RANK>`](Array) or [`AsView`].
//! - NumPy's functions are in [`np`]; its attributes and methods are methods of the arrays.
//! - Rust's own operators work on references and views: `&a + &b`, `-&a`, `2.0 * &a`; each is computed
//!   at once, while `arr!` computes an expression in one pass.
//! - What the types know is checked while compiling; the rest panics in NumPy's words, or is an
//!   [`Error`] where [`try_arr!`] or a function returns a `Result`.
//!
//! Features, on unless turned off:
//! - `std`: without it, `libm` is needed, and `alloc`.
//! - `npy`: `np::load`, `np::save`, `np::fromfile`, `np::loadtxt`.
//! - `huge-pages`: large results in pages of 2 MiB, on Linux.
//!
//! Off unless asked for:
//! - `complex`: elements of type `Complex64` and `Complex32`, and literals such as `2.5j`.
//! - `linalg`: `np::linalg` beyond products and norms; `fft`: `np::fft`; `random`: `np::random`, with NumPy's
//!   streams.
//! - `npz`: `np::load_npz`, `np::savez`; `mmap`: `np::load_mmap`; `serde`: arrays in its formats, as `ndarray`
//!   writes them.
//! - `ndarray`, `nalgebra`, `faer`, `image`: `arr!` on what these crates have, and conversions.
//! - `bytemuck`: elements as those of another type; `approx`: equality up to rounding; `num-traits`: 0 and 1;
//!   `num-bigint`, `num-rational`: arithmetic with their numbers.
//! - `rayon`: lines marked `#[parallel]`, and `par_rows`, on several threads.

#![no_std]
// What needs a feature says so in the documentation, which docs.rs makes with a nightly compiler.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(not(doc))]
pub use ndview_core::*;
// The documentation of a glob would show what nobody but the compiler is to name.
#[cfg(doc)]
#[doc(inline)]
pub use ndview_core::{
    AnyShape, Arithmetic, Array, ArrayMut, AsView, AtLeast, Average, Axis, Contiguous, Dyn,
    Element, Error, Field, Float, HasFields, Held, HeldMethods, HeldMut, Infer, IntoShape, Iter,
    IterMut, Layout, Len, Means, NewShape, NoHeap, Number, Numeric, Ordered, Owned, Printable,
    Reduction, Result, Rows, Shape, Source, SourceMut, Storable, Strided, Summable, Sums, Tabled,
    View, ViewMut, np, overlap,
};
#[cfg(all(doc, feature = "complex"))]
#[doc(inline)]
pub use ndview_core::{Complex, Complex32, Complex64};

/// Where the fields of a struct are, so that an array of it has views of each: `arr!(particles["mass"])`.
///
/// The views lead to the fields where they are, with the strides of the structs: what is written to one is written
/// to the struct. The size of the field divides that of the struct; the fields of packed structs have no views.
///
/// ```
/// use ndview::{Fields, prelude::*};
///
/// #[derive(Clone, Fields)]
/// struct Particle {
///     position: f64,
///     speed: f64,
///     charge: i32,
/// }
///
/// let mut particles = vec![Particle { position: 0.0, speed: 2.0, charge: 1 }; 4];
/// arr!(particles["position"] += particles["speed"] * 0.5);
/// arr!(particles["charge"][::2] = -1);
/// assert_eq!(particles[2].position, 1.0);
/// assert_eq!(arr!(particles["charge"]), arr!([-1, 1, -1, 1]));
/// ```
pub use ndview_macros::Fields;

/// NumPy's indexing and arithmetic, on anything that is or holds an array.
///
/// | call | yields |
/// |---|---|
/// | `arr!([[1, 2], [3, 4]])` | an [`Owned`] whose lengths are known |
/// | `arr!(a[1:, ::2, ..., None])` | a [`View`] |
/// | `arr!(a[0, 1])` | the element, if no axis is left |
/// | `arr!(a[[0, 2]])`, `arr!(a[mask])`, `arr!(a[a > 5])` | an [`Owned`] copy |
/// | `arr!(&mut a[1:])` | a [`ViewMut`] |
/// | `arr!(&mut a[::2], &a[1::2])` | several views of one array, proved to share nothing |
/// | `arr!(a + b * 2)` | an [`Owned`], computed in one pass |
/// | `arr!(a[1:] = b)`, `arr!(a[mask] += 1)` | `()` |
/// | `arr! { let v = a[1:]; v[0] }` | the value of the last line |
///
/// A line can be denied costs: `arr!(#[deny(temporary)] u[1:] = u[:-1])` is an error if the value has
/// to be computed to memory of its own, `#[deny(copy)]` if elements are copied where a view would do,
/// `#[deny(check)]` if an index or a shape is checked at run time.
///
/// Integers, slices, `...`, `None`, lists, index arrays, masks, and indices held in variables may be
/// mixed as in NumPy. Index expressions are evaluated before the array is borrowed. `{ .. }` is plain
/// Rust.
///
/// # Panics
/// In NumPy's words, where the types could not tell: `index 5 is out of bounds for axis 1 with size
/// 4`, `could not broadcast input array from shape (2,) into shape (3,)`, and so on; nothing is
/// written then. [`try_arr!`] returns an [`Error`] instead.
///
/// ```
/// use ndview::prelude::*;
/// let mut u = arr!([0.0, 1.0, 4.0, 9.0]);
/// arr!(u[1:-1] = (u[:-2] + u[2:]) / 2);
/// assert_eq!(u, arr!([0.0, 2.0, 5.0, 9.0]));
/// ```
#[macro_export]
macro_rules! arr {
    ($($tokens:tt)*) => {
        $crate::macros::arr!([$crate] $($tokens)*)
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
/// That is so of everything that ndview refuses in the line, its functions and methods included, and
/// nothing is written then. A panic of your own functions stays one, also if they call [`arr!`]:
///
/// ```
/// use ndview::prelude::*;
/// let empty = [0; 0];
/// let error = try_arr!(np.concatenate((empty, empty)).max()).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "zero-size array to reduction operation maximum which has no identity"
/// );
/// ```
///
/// `?`, `return` and `.await` in a line leave the function around it, and are evaluated first. Among
/// several lines, and in lines of plain Rust, they are where they stand; then only wrong indices and
/// shapes are `Err`s, and what functions refuse is a panic. So it is, too, where panics abort the
/// program (`panic = "abort"`): nothing can be caught there.
///
/// Parts of one array whose indices are known at run time only are compared then:
///
/// ```
/// use ndview::prelude::*;
/// let mut m = arr!([[1, 2], [3, 4], [5, 6]]);
/// let (i, j) = (0, 2);
/// let (mut first, last) = try_arr!(&mut m[i], &m[j])?;
/// first.fill(last.sum() as i32);
/// let error = try_arr!(&mut m[i:], &m[j:]).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`m[j:]` overlaps `m[i:]`: they cannot be borrowed together, one of them for writing"
/// );
/// # Ok::<(), ndview::Error>(())
/// ```
#[macro_export]
macro_rules! try_arr {
    ($($tokens:tt)*) => {
        $crate::macros::try_arr!([$crate] $($tokens)*)
    };
}

/// What `arr!` and `try_arr!` hand their tokens to. A message about the whole of a call names it by this path.
#[doc(hidden)]
pub mod macros {
    pub use ndview_macros::{arr, try_arr};
}

#[cfg(doc)]
#[doc(no_inline)]
pub use ndview_core::Float as Real;

/// Everything that programs with arrays use.
pub mod prelude {
    #[doc(no_inline)]
    pub use crate::{
        AnyShape, Array, ArrayMut, AsView, Axis, Contiguous, Dyn, Element, Float, Infer, Layout,
        Len, Owned, Rows, Shape, Strided, View, ViewMut, arr, np, try_arr,
    };
}

/// The README's examples, as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The guide's examples, as tests.
#[cfg(doctest)]
#[doc = include_str!("../GUIDE.md")]
struct Guide;

/// The chapters of the book that are written there, as tests. The others are made of the pages above; the one on
/// other crates is a test of `ndview-core`, which depends on them.
#[cfg(doctest)]
mod book {
    #[doc = include_str!("../docs/first-steps.md")]
    struct FirstSteps;

    #[doc = include_str!("../docs/library-code.md")]
    struct LibraryCode;

    #[doc = include_str!("../docs/other-machines.md")]
    struct OtherMachines;
}
