//! NumPy's question `array.base is not None`, answered by the type alone.

use ndview::prelude::*;

/// Whether an array's memory belongs to another array.
///
/// NumPy finds out while the program runs (`array.base is not None`). Here the type has said it
/// already: a view has a base, an owned array has none, and no element is looked at.
///
/// ```
/// use ndview::prelude::*;
/// use ndview_examples::HasBase;
///
/// let a = arr!([1, 2, 3]);
/// assert!(!a.has_base());
/// assert!(arr!(a[1:]).has_base());
/// assert!(!arr!(a[[0, 2]]).has_base());
/// ```
pub trait HasBase {
    /// The answer, known while compiling.
    const HAS_BASE: bool;

    /// `array.base is not None` of NumPy.
    fn has_base(&self) -> bool {
        Self::HAS_BASE
    }
}

impl<T, S: Shape> HasBase for Owned<T, S> {
    const HAS_BASE: bool = false;
}

impl<T, S: Shape, L: Layout> HasBase for View<'_, T, S, L> {
    const HAS_BASE: bool = true;
}

impl<T, S: Shape, L: Layout> HasBase for ViewMut<'_, T, S, L> {
    const HAS_BASE: bool = true;
}
