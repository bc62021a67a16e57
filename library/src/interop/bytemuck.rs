//! The elements of an array as elements of another type, where the crate `bytemuck` knows both to be plain
//! data; NumPy's `a.view(dtype)`.

use crate::array::{Owned, View, ViewMut};
use crate::axis::Len;
use crate::error::or_panic;
use crate::shape::layout::Layout;
use crate::shape::{Push, Shape, checked_size};
use bytemuck::{AnyBitPattern, NoUninit};

/// That every element of type `T` is one of type `U`.
const fn assert_same_size<T, U>() {
    assert!(
        size_of::<T>() == size_of::<U>(),
        "When changing to another dtype, its size must be that of the array's: components() changes it"
    );
    assert!(
        align_of::<U>() <= align_of::<T>(),
        "the elements are not aligned for the other type"
    );
}

/// That every element of type `T` is `N` of type `U` and nothing else.
const fn assert_components<T, U, const N: usize>() {
    assert!(
        size_of::<T>() == N * size_of::<U>() && size_of::<U>() > 0,
        "an element is not that many elements of the other type"
    );
    assert!(
        align_of::<U>() <= align_of::<T>(),
        "the elements are not aligned for the other type"
    );
}

/// The lengths and the strides, counted in components, of an array that has its components as a last axis.
fn of_components<S: Push<Len<N>>, const N: usize>(
    shape: S,
    mut strides: S::Strides,
) -> (S::Out, <S::Out as Shape>::Strides) {
    for stride in strides.as_mut() {
        // It is exact: an array is at most `isize::MAX` bytes long, and strides that lead nowhere are those
        // of a row-major array.
        *stride = stride.wrapping_mul(N as isize);
    }
    shape.push(strides, Len::<N>, 1)
}

impl<'a, T: NoUninit, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The same memory as elements of another type of the same size; NumPy's `a.view(dtype)`. Sizes that
    /// differ, and types that are aligned more strictly, do not compile.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1.0_f32, -2.0]);
    /// assert_eq!(arr!(a[::-1]).cast::<u32>(), [0xC000_0000, 0x3F80_0000]);
    /// ```
    #[doc(alias = "np.ndarray.view")]
    #[must_use]
    pub fn cast<U: AnyBitPattern>(&self) -> View<'a, U, S, L> {
        const { assert_same_size::<T, U>() }
        let strides = L::store(self.element_strides());
        // SAFETY: [foreign] `bytemuck` promises that the bytes of any `T` are a `U`; both are of the same
        // size, so that lengths and strides stay, and aligned, as asserted while compiling.
        unsafe { View::from_parts(self.pointer().cast(), self.typed_shape(), strides) }
    }

    /// The same memory with one more axis, along which are the `N` parts of type `U` of each element: pixels
    /// as their channels, points as their coordinates. What is not `N` of them does not compile.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// # use bytemuck::{Pod, Zeroable};
    /// #[derive(Clone, Copy, Pod, Zeroable)]
    /// #[repr(C)]
    /// struct Point { x: f64, y: f64, z: f64 }
    ///
    /// let points = vec![Point { x: 1.0, y: 2.0, z: 3.0 }, Point { x: 4.0, y: 5.0, z: 6.0 }];
    /// let coordinates: View<f64, (Dyn, Len<3>), _> = arr!(points[:]).components::<f64, 3>();
    /// assert_eq!(arr!(coordinates.mean(axis=0)), arr!([2.5, 3.5, 4.5]));
    /// ```
    #[doc(alias = "np.ndarray.view")]
    #[must_use]
    pub fn components<U: AnyBitPattern, const N: usize>(&self) -> View<'a, U, S::Out, L>
    where
        S: Push<Len<N>>,
    {
        const { assert_components::<T, U, N>() }
        let (shape, strides) = of_components(self.typed_shape(), self.element_strides());
        or_panic(checked_size::<U>(shape.lens().as_ref()));
        // SAFETY: [foreign] `bytemuck` promises that the bytes of any `T` are `N` elements of type `U`, of
        // which a `T` consists, as asserted while compiling; strides are counted in those, and the last axis
        // leads from one to the next.
        unsafe { View::from_parts(self.pointer().cast(), shape, L::store(strides)) }
    }
}

impl<'a, T: NoUninit + AnyBitPattern, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// As [`View::cast`], for writing.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([1.0_f32, -2.0]);
    /// let mut bits = a.view_mut().cast::<u32>();
    /// arr!(bits[:] &= 0x7FFF_FFFF);            // without their signs
    /// assert_eq!(a, [1.0, 2.0]);
    /// ```
    #[doc(alias = "np.ndarray.view")]
    #[must_use]
    pub fn cast<U: NoUninit + AnyBitPattern>(self) -> ViewMut<'a, U, S, L> {
        const { assert_same_size::<T, U>() }
        let (shape, strides) = (self.typed_shape(), L::store(self.element_strides()));
        // SAFETY: [foreign] `bytemuck` promises that the bytes of any `T` are a `U`, and those of any `U` a
        // `T`; both are of the same size, so that lengths and strides stay, and aligned, as asserted while
        // compiling. `self` is used up.
        unsafe { ViewMut::from_parts(self.pointer().cast(), shape, strides) }
    }

    /// As [`View::components`], for writing.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut points = vec![[0.0_f32; 3]; 2];
    /// let mut coordinates = arr!(&mut points[:]).components::<f32, 3>();
    /// arr!(coordinates[:, 1] = [5.0, 6.0]);
    /// assert_eq!(points, [[0.0, 5.0, 0.0], [0.0, 6.0, 0.0]]);
    /// ```
    #[doc(alias = "np.ndarray.view")]
    #[must_use]
    pub fn components<U: NoUninit + AnyBitPattern, const N: usize>(
        self,
    ) -> ViewMut<'a, U, S::Out, L>
    where
        S: Push<Len<N>>,
    {
        const { assert_components::<T, U, N>() }
        let (shape, strides) = of_components(self.typed_shape(), self.element_strides());
        or_panic(checked_size::<U>(shape.lens().as_ref()));
        // SAFETY: [foreign] as for `View::components`, and `bytemuck` promises that what is written is a `T`
        // again; parts of different elements are different. `self` is used up.
        unsafe { ViewMut::from_parts(self.pointer().cast(), shape, L::store(strides)) }
    }
}

impl<T: NoUninit, S: Shape> Owned<T, S> {
    /// The same elements as those of another type of the same size and alignment; nothing is copied, unless
    /// there are few.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a: Owned<f32, (Dyn,)> = vec![1.0, -2.0].into();
    /// assert_eq!(a.into_cast::<u32>(), [0x3F80_0000, 0xC000_0000]);
    /// ```
    #[doc(alias = "np.ndarray.view")]
    #[must_use]
    pub fn into_cast<U: AnyBitPattern>(self) -> Owned<U, S> {
        const {
            assert_same_size::<T, U>();
            assert!(
                align_of::<U>() == align_of::<T>(),
                "the memory of an array keeps its alignment"
            );
        }
        let shape = self.typed_shape();
        match bytemuck::allocation::try_cast_vec(self.into_vec()) {
            Ok(elements) => Owned::from_parts(shape, elements),
            Err((error, _)) => unreachable!("sizes and alignments are the same: {error}"),
        }
    }
}
