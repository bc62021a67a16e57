//! Views of memory that something else describes: a pointer, lengths and strides.

use super::{View, ViewMut};
use crate::error::{Error, or_panic};
use crate::overlap::{Section, overlaps_itself};
use crate::refusal::refuse;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{IntoShape, Shape, checked_size};
use core::ptr::NonNull;

/// How many indices may be tried to find two that lead to the same element. What slicing makes is
/// decided without one.
const MOST_WORK: u64 = 100_000;

/// The strides, with those that lead nowhere (of axes with fewer than two positions, and of arrays
/// without elements) as a row-major array has them: whatever they were, no sum can overflow.
fn useful_strides<S: Shape>(shape: S, mut strides: S::Strides) -> S::Strides {
    let (lens, contiguous) = (shape.lens(), shape.contiguous_strides());
    let is_empty = lens.as_ref().contains(&0);
    for axis in 0..S::RANK {
        if is_empty || lens[axis] < 2 {
            strides[axis] = contiguous[axis];
        }
    }
    strides
}

/// Whether every index leads to one of `len` elements, if index 0 of every axis leads to element
/// number `offset`.
fn stays_within(len: usize, offset: usize, lens: &[usize], strides: &[isize]) -> bool {
    if lens.contains(&0) {
        return true;
    }
    let (mut first, mut last) = (offset as i128, offset as i128);
    for (&len, &stride) in lens.iter().zip(strides) {
        let reach = (len as i128 - 1) * stride as i128;
        if reach < 0 {
            first += reach;
        } else {
            last += reach;
        }
    }
    first >= 0 && last < len as i128
}

/// The shape and the strides, if they lead to nothing but elements of a slice.
fn within_slice<T, S: Shape>(
    elements: &[T],
    offset: usize,
    shape: S,
    strides: S::Strides,
) -> Result<S::Strides, Error> {
    checked_size::<T>(shape.lens().as_ref())?;
    let strides = useful_strides(shape, strides);
    let (lens, numbers) = (shape.lens(), strides);
    if offset > elements.len()
        || !stays_within(elements.len(), offset, lens.as_ref(), numbers.as_ref())
    {
        return Err(Error::OutsideBuffer {
            shape: lens.as_ref().into(),
            strides: numbers.as_ref().into(),
            size: elements.len(),
        });
    }
    Ok(strides)
}

impl<'a, T, S: Shape> View<'a, T, S, Strided> {
    /// A view of memory that something else describes: the element at an index list is at
    /// `pointer` plus the sum of index x stride. `shape` is given as for
    /// [`Owned::from_fn`](crate::Owned::from_fn); strides are counted in elements, and those of axes
    /// of length 0 or 1 do not matter.
    ///
    /// NumPy's `np.lib.stride_tricks.as_strided` of a pointer.
    ///
    /// # Safety
    /// For every index list within the lengths, that address must hold an element of type `T` that is
    /// aligned, and valid for shared reads during `'a`: nothing writes it as long as the view or
    /// anything made from it lives. All of them lie in one allocation. Different indices may lead to
    /// the same element.
    ///
    /// # Panics
    /// If `pointer` is null, unless there are no elements, and if an array of that shape would be
    /// larger than memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let samples = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0];
    /// // SAFETY: index [i, j] leads to samples[2 * j + i], with i < 2 and j < 3; `samples` is borrowed
    /// // by nobody else while `columns` lives.
    /// let columns: View<f64, (Dyn, Dyn)> =
    ///     unsafe { View::from_raw_parts(samples.as_ptr(), [2, 3], [1, 2]) };
    /// assert_eq!(columns, [[0.0, 2.0, 4.0], [1.0, 3.0, 5.0]]);
    /// ```
    #[doc(alias = "as_strided")]
    #[must_use]
    pub unsafe fn from_raw_parts(
        pointer: *const T,
        shape: impl IntoShape<Shape = S>,
        strides: S::Strides,
    ) -> Self {
        let shape = shape.into_shape();
        let pointer = element_pointer::<T, S>(pointer.cast_mut(), shape);
        // SAFETY: [view] the caller promises what `from_parts` asks for; `element_pointer` has
        // asked `checked_size`.
        unsafe { View::from_parts(pointer, shape, useful_strides(shape, strides)) }
    }

    /// A view of elements of a slice: the one at an index list is element number `offset` plus the
    /// sum of index x stride. Different indices may lead to the same element.
    ///
    /// NumPy's `np.ndarray(shape, dtype, buffer, offset, strides)`, where strides are counted in
    /// bytes; here they are counted in elements.
    ///
    /// # Errors
    /// `strides is incompatible with shape of requested array and size of buffer`, if an index leads
    /// outside of the slice.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let samples = [1, 2, 3, 4, 5];
    /// let windows = View::try_from_slice(&samples, 0, [3, 3], [1, 1])?;
    /// assert_eq!(windows, [[1, 2, 3], [2, 3, 4], [3, 4, 5]]);
    /// let mirrored = View::try_from_slice(&samples, 4, 5, [-1])?;
    /// assert_eq!(mirrored, [5, 4, 3, 2, 1]);
    /// assert!(View::try_from_slice(&samples, 0, [4, 3], [1, 1]).is_err());
    /// # Ok::<(), ndview::Error>(())
    /// ```
    #[doc(alias = "np.ndarray")]
    pub fn try_from_slice(
        elements: &'a [T],
        offset: usize,
        shape: impl IntoShape<Shape = S>,
        strides: S::Strides,
    ) -> Result<Self, Error> {
        let shape = shape.into_shape();
        let strides = within_slice(elements, offset, shape, strides)?;
        let pointer = NonNull::from(elements).cast::<T>();
        // SAFETY: [view] `within_slice` has found every index to lead to an element of the slice,
        // which is borrowed for `'a`, and has asked `checked_size`; `offset` is at most its length.
        unsafe { Ok(View::from_parts(pointer.add(offset), shape, strides)) }
    }
}

impl<'a, T, S: Shape> ViewMut<'a, T, S, Strided> {
    /// A view for writing of memory that something else describes; as
    /// [`View::from_raw_parts`].
    ///
    /// # Safety
    /// For every index list within the lengths, the address must hold an element of type `T` that is
    /// aligned, and valid for reads and writes during `'a`; different index lists must lead to
    /// different elements, which nothing else reads or writes as long as the view or anything made
    /// from it lives. All of them lie in one allocation.
    ///
    /// # Panics
    /// If `pointer` is null, unless there are no elements, and if an array of that shape would be
    /// larger than memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut samples = [0, 1, 2, 3, 4, 5];
    /// // SAFETY: index [i] leads to samples[5 - 2 * i], with i < 3: three different elements;
    /// // `samples` is not used while `odd` lives.
    /// let mut odd: ViewMut<i32, (Dyn,)> =
    ///     unsafe { ViewMut::from_raw_parts(samples.as_mut_ptr().add(5), 3, [-2]) };
    /// arr!(odd[:] = [50, 30, 10]);
    /// assert_eq!(samples, [0, 10, 2, 30, 4, 50]);
    /// ```
    #[doc(alias = "as_strided")]
    #[must_use]
    pub unsafe fn from_raw_parts(
        pointer: *mut T,
        shape: impl IntoShape<Shape = S>,
        strides: S::Strides,
    ) -> Self {
        let shape = shape.into_shape();
        let pointer = element_pointer::<T, S>(pointer, shape);
        // SAFETY: [view-mut] the caller promises what `from_parts` asks for; `element_pointer` has
        // asked `checked_size`.
        unsafe { ViewMut::from_parts(pointer, shape, useful_strides(shape, strides)) }
    }

    /// A view for writing of elements of a slice; as [`View::try_from_slice`].
    ///
    /// # Errors
    /// `strides is incompatible with shape of requested array and size of buffer`, if an index leads
    /// outside of the slice; `some elements of the array share memory: a view for writing needs each
    /// of its own`, if different indices lead to the same element; `Exceeded max_work`, if that would
    /// take too long to find out, which strides have to be chosen with malice for.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut samples = [0; 6];
    /// let mut columns = ViewMut::try_from_slice(&mut samples, 0, [2, 3], [1, 2])?;
    /// arr!(columns[1] = [1, 2, 3]);
    /// assert_eq!(samples, [0, 1, 0, 2, 0, 3]);
    /// assert!(ViewMut::try_from_slice(&mut samples, 0, [3, 3], [1, 1]).is_err());
    /// # Ok::<(), ndview::Error>(())
    /// ```
    #[doc(alias = "np.ndarray")]
    pub fn try_from_slice(
        elements: &'a mut [T],
        offset: usize,
        shape: impl IntoShape<Shape = S>,
        strides: S::Strides,
    ) -> Result<Self, Error> {
        let shape = shape.into_shape();
        let strides = within_slice(elements, offset, shape, strides)?;
        let lens = shape.lens();
        let section = Section {
            address: 0,
            lens: lens.as_ref(),
            strides: strides.as_ref(),
            // Counted in elements, also where they have no size: each index has one of its own.
            itemsize: 1,
        };
        match overlaps_itself(section, Some(MOST_WORK)) {
            Some(false) => {}
            Some(true) => return Err(Error::SharedElements),
            None => return Err(Error::TooHard),
        }
        let pointer = NonNull::from(elements).cast::<T>();
        // SAFETY: [view-mut] `within_slice` has found every index to lead to an element of the
        // slice, which is borrowed uniquely for `'a`, and has asked `checked_size`;
        // `overlaps_itself` has found different indices to lead to different elements; `offset` is
        // at most the slice's length.
        unsafe { Ok(ViewMut::from_parts(pointer.add(offset), shape, strides)) }
    }
}

impl<T, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Where the element at index 0 is, for writing.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// let mut v = arr!(&mut a[::2]);
    /// // SAFETY: the view has an element at index 0, and is not used meanwhile.
    /// unsafe { *v.as_mut_ptr() = 10 };
    /// assert_eq!(a, arr!([10, 2, 3]));
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self.pointer().as_ptr()
    }
}

/// The pointer, of an array that fits in memory and, unless it is empty, is somewhere.
fn element_pointer<T, S: Shape>(pointer: *mut T, shape: S) -> NonNull<T> {
    let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
    match NonNull::new(pointer) {
        Some(pointer) => pointer,
        None if size == 0 => NonNull::dangling(),
        None => refuse!("a view of {size} elements at a null pointer"),
    }
}
