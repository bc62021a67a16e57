//! What plain Rust indexes an array with: `a[[i, j]]`.

use crate::sealed::seal;

/// An index of one element in plain Rust: as many integers as the array has axes, `[i, j]`.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2], [3, 4]]);
/// assert_eq!(m[[1, 0]], 3);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no index in plain Rust: write `arr!(a[0])`",
    label = "not the indices of all axes in brackets, `[i, j]`",
    note = "`arr!(a[1:])`, `arr!(a[0] = 5)`: everything that NumPy can do with an index, `arr!` can; \
            in plain Rust `a[[i, j]]` is an element"
)]
pub trait ElementIndex<L> {
    seal!(required);

    /// The element, of type `T`: unknown of what is no index, so that nothing is said of what is done with it.
    type Element<T>;

    /// The indices.
    #[doc(hidden)]
    fn indices(self) -> L;

    /// The element as such.
    #[doc(hidden)]
    fn element<T>(element: &T) -> &Self::Element<T>;

    /// The same, to be written.
    #[doc(hidden)]
    fn element_mut<T>(element: &mut T) -> &mut Self::Element<T>;
}

impl<L: AsRef<[usize]>> ElementIndex<L> for L {
    seal!();

    type Element<T> = T;

    #[inline(always)]
    fn indices(self) -> L {
        self
    }

    #[inline(always)]
    fn element<T>(element: &T) -> &T {
        element
    }

    #[inline(always)]
    fn element_mut<T>(element: &mut T) -> &mut T {
        element
    }
}
