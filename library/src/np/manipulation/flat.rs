//! All elements, one after the other.

use crate::array::{AsView, Iter};

/// The elements in row-major order, whatever the strides; NumPy's `a.flat`, iterated over. Nothing is
/// copied. Of anything that is an array; as a method, that is `a.iter()`.
///
/// In `arr!`, `a.flat` is the array along one axis, to be indexed: `arr!(a.flat[1:4])`,
/// `arr!(a.flat[[0, 2]] = 5)`. It is a view if the type says that the array is contiguous. Otherwise it
/// is a copy, and cannot be written; then these take and store elements by their positions:
///
/// | NumPy | here |
/// |---|---|
/// | `a.flat[7]`, `a.flat[[0, 2]]` | [`np::take(&a, &7)`](crate::np::take) |
/// | `a.flat[7] = x`, `a.flat[[0, 2]] = x` | [`np::put(&mut a, &7, &x)`](crate::np::put) |
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// let columns_first: Vec<_> = np::flat(&a.t()).copied().collect();
/// assert_eq!(columns_first, [1, 3, 2, 4]);
/// ```
#[must_use]
pub fn flat<A: AsView + ?Sized>(a: &A) -> Iter<'_, A::Elem, A::Shape> {
    a.array_view().iter()
}
