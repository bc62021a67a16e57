//! Arrays rolled and turned.

use crate::array::{AsView, Owned, View};
use crate::element::Integer;
use crate::engine::allocate;
use crate::np::lanes::{Lanes, OptionalAxis, lanes_of};
use crate::np::options::{Along, Unset};
use crate::shape::layout::Strided;
use crate::shape::{AxisOf, Shape, SwapAxes};
use alloc::vec::Vec;

fn rolled<T: Clone>(elements: &[T], along: Lanes, shift: i128) -> Vec<T> {
    let mut rolled = allocate(elements.len());
    if elements.is_empty() {
        return rolled;
    }
    let shift = shift.rem_euclid(along.len as i128) as usize;
    for block in elements.chunks_exact(along.block()) {
        let (front, back) = block.split_at((along.len - shift) * along.inner);
        rolled.extend_from_slice(back);
        rolled.extend_from_slice(front);
    }
    rolled
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
    roll_with(a, shift, Unset)
}

/// A copy in which every element is `shift` positions later along an axis, and those beyond its end
/// are at its beginning; NumPy's `np.roll(a, shift, axis)`.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// assert_eq!(np::roll_with(&a, 1, np::Along::<1>), arr!([[3, 1, 2], [6, 4, 5]]));
/// ```
#[must_use]
pub fn roll_with<A, X>(a: &A, shift: impl Integer, _axis: X) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Clone> + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    let view = a.array_view();
    let shape = view.typed_shape();
    let elements = rolled(&view.elements(), lanes_of::<_, X>(shape), shift.widened());
    Owned::from_parts(shape, elements)
}

/// A view turned by 90 degrees `k` times, from the first axis towards the second; NumPy's `np.rot90`. In
/// `arr!`, `k` may be left out: then it is 1.
///
/// An array of fewer than two axes does not compile.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(np::rot90(&a, 1), arr!([[2, 4], [1, 3]]));
/// assert_eq!(np::rot90(&a, -1), arr!([[3, 1], [4, 2]]));
/// ```
#[must_use]
pub fn rot90<A>(m: &A, k: impl Integer) -> Turned<'_, A>
where
    A: AsView<Shape: Shape<Erased: Turn<0, 1>>> + ?Sized,
{
    rot90_with(m, k, (Along::<0>, Along::<1>))
}

/// As [`rot90`], from one axis towards another; NumPy's `np.rot90(m, k, axes)`.
///
/// An axis that the array has not, and the same one twice, do not compile.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[[1, 2], [3, 4]]]);
/// assert_eq!(arr!(np.rot90(a, axes=(1, 2))), arr!([[[2, 4], [1, 3]]]));
/// ```
#[must_use]
pub fn rot90_with<const M: isize, const N: isize, A>(
    m: &A,
    k: impl Integer,
    _axes: (Along<M>, Along<N>),
) -> Turned<'_, A>
where
    A: AsView<Shape: Shape<Erased: Turn<M, N>>> + ?Sized,
{
    const {
        assert!(
            <<A::Shape as Shape>::Erased as Turn<M, N>>::ARE_DIFFERENT,
            "Axes must be different."
        )
    }
    let m = m.array_view().erase().strided();
    match k.widened().rem_euclid(4) {
        0 => m,
        1 => m.flip_axis::<N>().swapaxes::<M, N>(),
        2 => m.flip_axis::<M>().flip_axis::<N>(),
        _ => m.swapaxes::<M, N>().flip_axis::<N>(),
    }
}

/// A view of any strides, whose lengths are known at run time.
type Turned<'a, A> =
    View<'a, <A as AsView>::Elem, <<A as AsView>::Shape as Shape>::Erased, Strided>;

/// A shape that has axes `M` and `N`, and is of the same type when they are exchanged.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.rot90([[1, 2], [3, 4]])), arr!([[2, 4], [1, 3]]));
/// ```
pub trait Turn<const M: isize, const N: isize>:
    AxisOf<M> + AxisOf<N> + SwapAxes<M, N, Out = Self>
{
    /// Whether they are two.
    #[doc(hidden)]
    const ARE_DIFFERENT: bool = <Self as AxisOf<M>>::NUMBER != <Self as AxisOf<N>>::NUMBER;
}

impl<S, const M: isize, const N: isize> Turn<M, N> for S where
    S: AxisOf<M> + AxisOf<N> + SwapAxes<M, N, Out = S>
{
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
