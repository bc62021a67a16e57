//! Arrays with another number of elements.

use crate::array::{AsView, Owned};
use crate::element::Number;
use crate::error::or_panic;
use crate::shape::{IntoShape, Shape, checked_size};
use alloc::vec::Vec;

/// An array of another shape, whose elements are those of `a` in row-major order, from the beginning
/// again as often as it takes; zeros if `a` has none; NumPy's `np.resize`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::resize(&arr!([1, 2, 3]), [2, 2]), arr!([[1, 2], [3, 1]]));
/// assert_eq!(arr!(np.resize([[1, 2], [3, 4]], 3)), arr!([1, 2, 3]));
/// ```
#[must_use]
#[track_caller]
pub fn resize<A, X>(a: &A, new_shape: X) -> Owned<A::Elem, X::Shape>
where
    A: AsView<Elem: Number> + ?Sized,
    X: IntoShape,
{
    let shape = new_shape.into_shape();
    let size = or_panic(checked_size::<A::Elem>(shape.lens().as_ref()));
    let elements = a.array_view().elements();
    let elements: Vec<A::Elem> = match elements.is_empty() {
        true => vec![A::Elem::ZERO; size],
        false => elements.iter().copied().cycle().take(size).collect(),
    };
    Owned::from_parts(shape, elements)
}
