//! Arrays rolled and turned.

use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Dyn};
use crate::element::Integer;
use crate::np::lanes::Along;
use crate::shape::AxisOf;
use crate::shape::layout::Strided;

fn rolled<T: Clone>(elements: &mut [T], along: Along, shift: isize) {
    if elements.is_empty() {
        return;
    }
    let shift = shift.rem_euclid(along.len as isize) as usize;
    for block in elements.chunks_exact_mut(along.block()) {
        block.rotate_right(shift * along.inner);
    }
}

/// A copy in which every element is `shift` positions later in row-major order, and those beyond the
/// end are at the beginning; NumPy's `np.roll`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::roll(&arr!([1, 2, 3, 4]), 1), arr!([4, 1, 2, 3]));
/// assert_eq!(np::roll(&arr!([[1, 2], [3, 4]]), -1), arr!([[2, 3], [4, 1]]));
/// ```
#[must_use]
pub fn roll<A>(a: &A, shift: impl Integer) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Clone> + ?Sized,
{
    let view = a.array_view();
    let mut elements = view.to_vec();
    let along = Along::axis(&[elements.len()], 0);
    rolled(&mut elements, along, shift.saturate());
    Owned::from_parts(view.typed_shape(), elements)
}

/// A copy in which every element is `shift` positions later along axis `N`, and those beyond its end
/// are at its beginning; NumPy's `np.roll(a, shift, axis)`.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// assert_eq!(np::roll_axis::<1, _>(&a, 1), arr!([[3, 1, 2], [6, 4, 5]]));
/// ```
#[must_use]
pub fn roll_axis<const N: isize, A>(a: &A, shift: impl Integer) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Clone, Shape: AxisOf<N>> + ?Sized,
{
    let view = a.array_view();
    let mut elements = view.to_vec();
    let along = Along::axis(view.shape().as_ref(), <A::Shape as AxisOf<N>>::NUMBER);
    rolled(&mut elements, along, shift.saturate());
    Owned::from_parts(view.typed_shape(), elements)
}

/// A view of a matrix turned by 90 degrees `k` times, from the first axis towards the second; NumPy's
/// `np.rot90`. In `arr!`, `k` may be left out: then it is 1.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(np::rot90(&a, 1), arr!([[2, 4], [1, 3]]));
/// assert_eq!(np::rot90(&a, -1), arr!([[3, 1], [4, 2]]));
/// ```
#[must_use]
pub fn rot90<A, R: Axis, C: Axis>(m: &A, k: impl Integer) -> View<'_, A::Elem, (Dyn, Dyn), Strided>
where
    A: AsView<Shape = (R, C)> + ?Sized,
{
    let m = m.array_view().erase().strided();
    match k.saturate().rem_euclid(4) {
        0 => m,
        1 => m.flip_axis::<1>().t(),
        2 => m.flip(),
        _ => m.t().flip_axis::<1>(),
    }
}

/// A view with the first axis from last to first; NumPy's `np.flipud`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::flipud(&arr!([[1, 2], [3, 4]])), arr!([[3, 4], [1, 2]]));
/// ```
#[must_use]
pub fn flipud<A>(m: &A) -> View<'_, A::Elem, A::Shape>
where
    A: AsView<Shape: AxisOf<0>> + ?Sized,
{
    m.array_view().flip_axis::<0>()
}

/// A view with the second axis from last to first; NumPy's `np.fliplr`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::fliplr(&arr!([[1, 2], [3, 4]])), arr!([[2, 1], [4, 3]]));
/// ```
#[must_use]
pub fn fliplr<A>(m: &A) -> View<'_, A::Elem, A::Shape>
where
    A: AsView<Shape: AxisOf<1>> + ?Sized,
{
    m.array_view().flip_axis::<1>()
}
