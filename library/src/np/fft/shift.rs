//! The constant wave in the middle, and back.

use super::along::checked_axis;
use crate::array::{AsView, Owned};
use crate::np::Unset;
use crate::np::axes::Numbers;
use crate::np::lanes::Lanes;

/// Each axis that is given rolled by half of its length, rounded down or up.
#[track_caller]
fn shifted<A>(x: &A, axes: Numbers, half: impl Fn(usize) -> usize) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Clone> + ?Sized,
{
    let view = x.array_view();
    let lens = view.shape();
    let lens = lens.as_ref();
    let axes = axes.0.unwrap_or_else(|| (0..lens.len() as isize).collect());
    let mut elements = view.to_vec();
    for axis in axes {
        let along = Lanes::axis(lens, checked_axis(axis, lens.len()));
        if along.block() > 0 {
            for block in elements.chunks_exact_mut(along.block()) {
                block.rotate_right(half(along.len) * along.inner);
            }
        }
    }
    Owned::from_parts(view.typed_shape(), elements)
}

/// A copy with the constant wave in the middle of every axis; NumPy's `np.fft.fftshift`.
///
/// ```
/// use ndview::prelude::*;
/// let shifted = np::fft::fftshift(&np::fft::fftfreq(4, 1));
/// assert_eq!(shifted, arr!([-0.5, -0.25, 0.0, 0.25]));
/// ```
#[must_use]
pub fn fftshift<A>(x: &A) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Clone> + ?Sized,
{
    fftshift_with(x, Unset)
}

/// As [`fftshift`], along these axes; NumPy's `np.fft.fftshift(x, axes)`.
///
/// # Panics
/// `axis 3 is out of bounds for array of dimension 2`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// assert_eq!(arr!(np.fft.fftshift(a, 1)), arr!([[3, 1, 2], [6, 4, 5]]));
/// ```
#[must_use]
#[track_caller]
pub fn fftshift_with<A>(x: &A, axes: impl Into<Numbers>) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Clone> + ?Sized,
{
    shifted(x, axes.into(), |len| len / 2)
}

/// A copy in which [`fftshift`] is undone; NumPy's `np.fft.ifftshift`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1, 2, 3, 4, 5]);
/// assert_eq!(np::fft::ifftshift(&np::fft::fftshift(&a)), a);
/// ```
#[must_use]
pub fn ifftshift<A>(x: &A) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Clone> + ?Sized,
{
    ifftshift_with(x, Unset)
}

/// As [`ifftshift`], along these axes; NumPy's `np.fft.ifftshift(x, axes)`.
///
/// # Panics
/// `axis 3 is out of bounds for array of dimension 2`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// assert_eq!(arr!(np.fft.ifftshift(a, axes=-1)), arr!([[2, 3, 1], [5, 6, 4]]));
/// ```
#[must_use]
#[track_caller]
pub fn ifftshift_with<A>(x: &A, axes: impl Into<Numbers>) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Clone> + ?Sized,
{
    shifted(x, axes.into(), |len| len.div_ceil(2))
}
