//! Windows that slide along an axis.

use crate::array::View;
use crate::axis::Axis;
use crate::error::or_panic;
use crate::refusal::refuse;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{Shape, WindowAt, checked_size};

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// A view of all windows along the axis at the place `P`, their elements along a last axis.
    ///
    /// # Panics
    /// `window shape cannot be larger than input array shape`; `array is too big; ..` if the elements,
    /// counted as often as there are windows with them, would not fit in memory.
    #[track_caller]
    pub(crate) fn windows_at<P, W: Axis>(self, window: W) -> View<'a, T, S::Out, Strided>
    where
        S: WindowAt<P, W>,
    {
        let (old, old_strides) = (self.typed_shape().lens(), self.element_strides());
        let (axis, window) = (S::NUMBER, window.len());
        let mut lens = <S::Out as Shape>::Lens::default();
        let mut strides = <S::Out as Shape>::Strides::default();
        lens.as_mut()[..S::RANK].copy_from_slice(old.as_ref());
        strides.as_mut()[..S::RANK].copy_from_slice(old_strides.as_ref());
        let Some(last) = old[axis].checked_sub(window) else {
            refuse!("window shape cannot be larger than input array shape");
        };
        lens.as_mut()[axis] = last + 1;
        lens.as_mut()[S::RANK] = window;
        strides[S::RANK] = old_strides[axis];
        or_panic(checked_size::<T>(lens.as_ref()));
        let shape = S::Out::computed(lens);
        // SAFETY: [view] on the axis, position `i` of the windows and `j` in a window lead to position
        // i + j of `self`, and i + j <= last + window - 1, which is its last position; on all other axes,
        // positions are those of `self`. The elements stay valid for shared reads during `'a`. The size
        // has been checked.
        unsafe { View::from_parts(self.pointer(), shape, strides) }
    }
}
