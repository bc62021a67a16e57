//! What every array tells of itself.

use super::copy::{copied, copy_of};
use super::plain_index::PlainIndex;
use super::{Iter, IterMut, Owned, View, ViewMut};
use crate::engine::allocate;
use crate::shape::Shape;
use crate::shape::layout::{Contiguous, Layout};
use alloc::vec::Vec;
use core::ops::{Index, IndexMut};

/// The methods of a shared view, also for the arrays that can be seen as one.
macro_rules! view_methods {
    ([$($generics:tt)*] $array:ty, $layout:ty) => {
        impl<$($generics)*> $array {
            /// The lengths of all axes; NumPy's `shape`.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert_eq!(arr!([[1, 2, 3], [4, 5, 6]]).shape(), [2, 3]);
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn shape(&self) -> S::Lens {
                self.shape.lens()
            }

            /// The distance in bytes from an element to the next, along each axis; NumPy's `strides`.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert_eq!(arr!([[1_i32, 2, 3], [4, 5, 6]]).strides(), [12, 4]);
            /// ```
            #[inline]
            #[must_use]
            pub fn strides(&self) -> S::Strides {
                let mut strides = self.element_strides();
                for stride in strides.as_mut() {
                    *stride = stride.wrapping_mul(size_of::<T>() as isize);
                }
                strides
            }

            /// The number of axes; NumPy's `ndim`.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert_eq!(arr!([[1, 2, 3], [4, 5, 6]]).ndim(), 2);
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn ndim(&self) -> usize {
                S::RANK
            }

            /// The number of elements; NumPy's `size`.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert_eq!(arr!([[1, 2, 3], [4, 5, 6]]).size(), 6);
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn size(&self) -> usize {
                self.shape.size()
            }

            /// The number of elements that [`iter`](Self::iter) visits, the same as
            /// [`size`](Self::size). NumPy's `len(a)` is `a.shape()[0]`.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert_eq!(arr!([[1, 2, 3], [4, 5, 6]]).len(), 6);
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn len(&self) -> usize {
                self.shape.size()
            }

            /// Whether there are no elements.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert!(arr!(arr!([1, 2, 3])[3:]).is_empty());
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.size() == 0
            }

            /// The size of one element in bytes; NumPy's `itemsize`.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert_eq!(arr!([1.0_f32, 2.0]).itemsize(), 4);
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn itemsize(&self) -> usize {
                size_of::<T>()
            }

            /// The size of all elements in bytes; NumPy's `nbytes`. A view repeats what it repeats:
            /// memory that several elements share is counted for each.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert_eq!(arr!([1.0_f32, 2.0]).nbytes(), 8);
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn nbytes(&self) -> usize {
                self.size() * size_of::<T>()
            }

            /// Where the element at index 0 is.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// let a = arr!([1, 2, 3]);
            /// assert_eq!(arr!(a[1:]).as_ptr(), a.as_ptr().wrapping_add(1));
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn as_ptr(&self) -> *const T {
                self.pointer().as_ptr()
            }

            /// A copy that owns its elements; NumPy's `copy`.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// let mut a = arr!([1, 2, 3]);
            /// let tail = arr!(a[1:]).copy();
            /// arr!(a[:] = 0);
            /// assert_eq!(tail, arr!([2, 3]));
            /// ```
            #[inline]
            #[must_use]
            pub fn copy(&self) -> Owned<T, S>
            where
                T: Clone,
            {
                copy_of(self.view())
            }

            /// A copy of the elements in row-major order; NumPy's `ravel().tolist()`.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert_eq!(arr!([[1, 2], [3, 4]]).t().to_vec(), [1, 3, 2, 4]);
            /// ```
            #[doc(alias = "ndarray.tolist")]
            #[must_use]
            pub fn to_vec(&self) -> Vec<T>
            where
                T: Clone,
            {
                copied(self.view())
            }

            /// An array of what `f` makes of each element; NumPy's `np.vectorize`.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// assert_eq!(arr!([1, 2]).map(|x| x * 10), arr!([10, 20]));
            /// ```
            #[doc(alias = "np.vectorize")]
            #[must_use]
            pub fn map<U>(&self, mut f: impl FnMut(&T) -> U) -> Owned<U, S> {
                if Owned::<U, S>::IN_PLACE {
                    return Owned::from_elements(self.typed_shape(), self.view().into_iter().map(f));
                }
                let mut elements = allocate(self.size());
                self.view().into_iter().for_each(|x| elements.push(f(x)));
                Owned::from_parts(self.typed_shape(), elements)
            }
        }

        impl<$($generics)*, I: PlainIndex<S::Lens, $layout>> Index<I> for $array {
            type Output = I::Output<T>;

            /// The element at `[i, j]`, or a row of a matrix; for anything else that NumPy takes, use `arr!`.
            ///
            /// # Panics
            /// `index 5 is out of bounds for axis 1 with size 4`
            #[inline]
            #[track_caller]
            fn index(&self, index: I) -> &I::Output<T> {
                let (offset, count) = index.run(self.shape().as_ref(), self.element_strides().as_ref());
                let first = self.pointer().as_ptr().wrapping_offset(offset);
                // SAFETY: [view] `run` has checked that the index is within the lengths; several elements
                // are those of one axis, which lie without gaps in the layouts that have such an index.
                I::output(unsafe { core::slice::from_raw_parts(first, count) })
            }
        }
    };
}

view_methods!([T, S: Shape] Owned<T, S>, Contiguous);
view_methods!(['a, T, S: Shape, L: Layout] View<'a, T, S, L>, L);
view_methods!(['a, T, S: Shape, L: Layout] ViewMut<'a, T, S, L>, L);

impl<T, S: Shape> Owned<T, S> {
    #[inline(always)]
    pub(crate) fn pointer(&self) -> core::ptr::NonNull<T> {
        self.view().pointer()
    }

    #[inline(always)]
    pub(crate) fn element_strides(&self) -> S::Strides {
        self.view().element_strides()
    }

    /// The elements in row-major order.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!([1, 2, 3]).iter().sum::<i32>(), 6);
    /// ```
    #[inline]
    pub fn iter(&self) -> core::slice::Iter<'_, T> {
        self.as_slice().iter()
    }

    /// The elements in row-major order, for writing.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// a.iter_mut().for_each(|x| *x += 1);
    /// assert_eq!(a, arr!([2, 3, 4]));
    /// ```
    #[inline]
    pub fn iter_mut(&mut self) -> core::slice::IterMut<'_, T> {
        self.as_mut_slice().iter_mut()
    }

    /// Stores `value` in every element; NumPy's `fill`.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// a.fill(0);
    /// assert_eq!(a, arr!([0, 0, 0]));
    /// ```
    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        self.as_mut_slice().fill(value);
    }
}

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The elements in row-major order.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// let a = arr!([1, 2, 3]);
    /// assert_eq!(arr!(a[1:]).iter().sum::<i32>(), 5);
    /// ```
    #[inline]
    pub fn iter(&self) -> Iter<'a, T, S> {
        self.into_iter()
    }
}

impl<'a, T, S: Shape> View<'a, T, S, Contiguous> {
    /// The elements in row-major order, as a slice of the array's own memory.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 4]]);
    /// assert_eq!(arr!(a[1]).as_slice(), [3, 4]);
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn as_slice(&self) -> &'a [T] {
        // SAFETY: [view] a contiguous view has its elements in a row, borrowed for `'a`; their
        // number is the product of the lengths, which `checked_size` has accepted.
        unsafe { core::slice::from_raw_parts(self.as_ptr(), self.size()) }
    }
}

impl<T, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The elements in row-major order.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// assert_eq!(arr!(&mut a[1:]).iter().sum::<i32>(), 5);
    /// ```
    #[inline]
    pub fn iter(&self) -> Iter<'_, T, S> {
        self.into_iter()
    }

    /// The elements in row-major order, for writing.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// arr!(&mut a[1:]).iter_mut().for_each(|x| *x = 0);
    /// assert_eq!(a, arr!([1, 0, 0]));
    /// ```
    #[inline]
    pub fn iter_mut(&mut self) -> IterMut<'_, T, S> {
        self.into_iter()
    }

    /// Stores `value` in every element; NumPy's `fill`.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// arr!(&mut a[1:]).fill(0);
    /// assert_eq!(a, arr!([1, 0, 0]));
    /// ```
    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        self.iter_mut().for_each(|x| x.clone_from(&value));
    }
}

impl<T, S: Shape> ViewMut<'_, T, S, Contiguous> {
    /// The elements in row-major order, as a slice of the array's own memory.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// let mut a = arr!([[1, 2], [3, 4]]);
    /// assert_eq!(arr!(&mut a[1]).as_slice(), [3, 4]);
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        self.view().as_slice()
    }

    /// The elements in row-major order, as a slice of the array's own memory, for writing.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// let mut a = arr!([[2, 1], [4, 3]]);
    /// arr!(&mut a[1]).as_mut_slice().sort();
    /// assert_eq!(a, arr!([[2, 1], [3, 4]]));
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        let size = self.size();
        // SAFETY: [view-mut] a contiguous view has its elements in a row, borrowed uniquely while
        // `self` is; their number is the product of the lengths, which `checked_size` has accepted.
        unsafe { core::slice::from_raw_parts_mut(self.pointer().as_ptr(), size) }
    }
}

impl<T, S: Shape, I: PlainIndex<S::Lens, Contiguous>> IndexMut<I> for Owned<T, S> {
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output<T> {
        let (offset, count) = index.run(self.shape().as_ref(), self.element_strides().as_ref());
        I::output_mut(&mut self.as_mut_slice()[offset as usize..][..count])
    }
}

impl<T, S: Shape, L: Layout, I: PlainIndex<S::Lens, L>> IndexMut<I> for ViewMut<'_, T, S, L> {
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output<T> {
        let (offset, count) = index.run(self.shape().as_ref(), self.element_strides().as_ref());
        let first = self.pointer().as_ptr().wrapping_offset(offset);
        // SAFETY: [view-mut] `run` has checked that the index is within the lengths; several elements
        // are those of one axis, which lie without gaps in the layouts that have such an index.
        I::output_mut(unsafe { core::slice::from_raw_parts_mut(first, count) })
    }
}
