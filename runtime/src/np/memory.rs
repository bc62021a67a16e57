//! Whose memory is whose.

use crate::array::{AsView, View};
use crate::layout::Layout;
use crate::overlap::{self, Section};
use crate::shape::Shape;

/// Calls `f` with where the elements of both arrays are, in bytes.
fn sections<A: AsView + ?Sized, B: AsView + ?Sized>(
    a: &A,
    b: &B,
    f: impl FnOnce(Section<'_>, Section<'_>) -> bool,
) -> bool {
    section(a.array_view(), |a| section(b.array_view(), |b| f(a, b)))
}

/// Calls `f` with where the elements of an array are, in bytes.
fn section<T, S: Shape, L: Layout, R>(
    view: View<'_, T, S, L>,
    f: impl FnOnce(Section<'_>) -> R,
) -> R {
    f(Section {
        address: view.as_ptr().addr(),
        lens: view.shape().as_ref(),
        strides: view.strides().as_ref(),
        itemsize: size_of::<T>(),
    })
}

/// Whether two arrays have an element, or a part of one, in common; NumPy's `np.shares_memory`.
/// Exact: two columns of a matrix share nothing, and neither does an empty array.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2], [3, 4]]);
/// assert!(np::shares_memory(&m, &m.t()));
/// assert!(!np::shares_memory(&m, &m.copy()));
/// assert!(!np::shares_memory(&arr!(m[:, 0]), &arr!(m[:, 1])));
/// ```
#[must_use]
pub fn shares_memory<A: AsView + ?Sized, B: AsView + ?Sized>(a: &A, b: &B) -> bool {
    sections(a, b, overlap::shares_memory)
}

/// Whether the memory from the first to the last element of one array overlaps with that of another;
/// NumPy's `np.may_share_memory`. Quick: `false` is certain, `true` is not, as for two columns of a
/// matrix.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2], [3, 4]]);
/// assert!(np::may_share_memory(&arr!(m[:, 0]), &arr!(m[:, 1])));
/// assert!(!np::may_share_memory(&arr!(m[0]), &arr!(m[1])));
/// ```
#[must_use]
pub fn may_share_memory<A: AsView + ?Sized, B: AsView + ?Sized>(a: &A, b: &B) -> bool {
    sections(a, b, overlap::may_share_memory)
}

/// The addresses of the first byte of an array and of the one after its last, or `None` if it has no
/// elements; NumPy's `np.lib.array_utils.byte_bounds`.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1_u8, 2], [3, 4]]);
/// let (start, end) = np::byte_bounds(&arr!(m[::-1, 0])).unwrap();
/// assert_eq!((start, end - start), (m.as_ptr().addr(), 3));
/// ```
#[must_use]
pub fn byte_bounds<A: AsView + ?Sized>(a: &A) -> Option<(usize, usize)> {
    section(a.array_view(), overlap::bounds)
}
