//! Whose memory is whose.

use crate::array::{AsView, View};
use crate::error::Error;
use crate::overlap::{self, Section};
use crate::shape::Shape;
use crate::shape::layout::Layout;

/// Calls `f` with where the elements of both arrays are, in bytes.
fn sections<A: AsView + ?Sized, B: AsView + ?Sized, R>(
    a: &A,
    b: &B,
    f: impl FnOnce(Section<'_>, Section<'_>) -> R,
) -> R {
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

/// As [`shares_memory`], with a limit to the work: to decide it may take long for strides chosen with
/// malice, though not for what slicing makes. `arr!(np.shares_memory(a, b, max_work=1000))` is this.
///
/// `max_work` is the number of indices that may be tried. As in NumPy, 0 compares the bounds only, as
/// [`may_share_memory`] does, and -1 is without a limit.
///
/// # Errors
/// `Exceeded max_work`
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2, 3], [4, 5, 6]]);
/// let (left, right) = (arr!(m[:, :2]), arr!(m[:, 2:]));
/// assert_eq!(np::shares_memory_with(&left, &right, 1000), Ok(false));
/// assert_eq!(np::shares_memory_with(&left, &right, 0), Ok(true));
/// assert!(arr!(!np.shares_memory(left, right, max_work=1000)));
/// ```
pub fn shares_memory_with<A: AsView + ?Sized, B: AsView + ?Sized>(
    a: &A,
    b: &B,
    max_work: isize,
) -> Result<bool, Error> {
    let limit = match max_work {
        0 => return Ok(may_share_memory(a, b)),
        limit => u64::try_from(limit).ok(),
    };
    sections(a, b, |a, b| overlap::shares_memory_within(a, b, limit)).ok_or(Error::TooHard)
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
