//! Arrays that own their elements.

use super::buffer::Buffer;
use super::copy::clones;
use super::kept::Kept;
use super::{View, ViewMut};
use crate::axis::Dyn;
use crate::element::Storable;
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::shape::layout::Contiguous;
use crate::shape::{IntoShape, NewShape, Shape, checked_size, for_each_index};
use alloc::vec::Vec;
use core::mem::MaybeUninit;
use core::slice;

/// An array that owns its elements: row-major, without gaps.
///
/// They are on the heap, in a `Vec<T>`; but if the type knows all lengths and the elements take no more
/// than 128 bytes, as a 4 x 4 matrix of `f64` does, they are in the array itself, and nothing is
/// allocated. (Types that have something to drop, such as `String`, are always on the heap.) An array of
/// known lengths takes 128 bytes, wherever its elements are:
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(size_of::<Owned<f64, Shape![4, 4]>>(), 128);
/// assert_eq!(size_of::<Owned<f64, Shape![400, 400]>>(), 128);
/// assert_eq!(size_of::<Owned<f64, Shape![_]>>(), size_of::<Vec<f64>>() + size_of::<usize>());
/// ```
///
/// This is what `arr!` literals, index lists, masks and arithmetic yield: always a copy, never
/// memory shared with another array. Cloning copies all elements. NumPy's `ndarray` whose `base`
/// is `None`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// let picked: Owned<i32, Shape![2, 2]> = arr!(a[:, [0, 2]]);
/// assert_eq!(picked, arr!([[1, 3], [4, 6]]));
/// assert_eq!(picked.into_vec(), [1, 3, 4, 6]);
/// ```
///
/// Covariant in the element, as `Vec<T>` is.
// Invariant: `elements` are as many as the product of the lengths of `shape`, and `checked_size` accepts
// them.
#[must_use = "nothing is done with the array that is made here"]
pub struct Owned<T, S: Shape> {
    elements: Buffer<T, S>,
    pub(super) shape: Kept<S>,
}

impl<T: Clone, S: Shape> Clone for Owned<T, S> {
    #[inline]
    fn clone(&self) -> Self {
        if !Self::IN_PLACE {
            return Owned::from_parts(*self.shape, clones(self.as_slice()));
        }
        Owned::from_elements(*self.shape, self.as_slice().iter().cloned())
    }

    fn clone_from(&mut self, source: &Self) {
        if *self.shape == *source.shape {
            self.as_mut_slice().clone_from_slice(source.as_slice());
        } else {
            *self = source.clone();
        }
    }
}

impl<T, S: Shape> Owned<T, S> {
    /// Whether the elements are in the array itself.
    pub(crate) const IN_PLACE: bool = Buffer::<T, S>::IN_PLACE;

    /// An array of the given shape over the elements of `data`, in row-major order. Nothing is
    /// copied, unless they are so few that they are moved [into the array](Owned). NumPy:
    /// `np.array(data).reshape(shape)`.
    ///
    /// # Errors
    /// `cannot reshape array of size 5 into shape (2,3)` if there are more or fewer elements than
    /// the shape has.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = Owned::from_shape_vec([2, 3], vec![1, 2, 3, 4, 5, 6])?;
    /// assert_eq!(a[[1, 0]], 4);
    /// # Ok::<(), ndview::Error>(())
    /// ```
    pub fn from_shape_vec(shape: impl IntoShape<Shape = S>, data: Vec<T>) -> Result<Self, Error> {
        Self::from_typed_shape_vec(shape.into_shape(), data)
    }

    /// An array of a shape over elements in row-major order, if there are as many.
    pub(crate) fn from_typed_shape_vec(shape: S, data: Vec<T>) -> Result<Self, Error> {
        let lens = shape.lens();
        if checked_size::<T>(lens.as_ref())? != data.len() {
            return Err(Error::Reshape {
                size: data.len(),
                shape: lens.into_iter().map(|len| len as isize).collect(),
            });
        }
        Ok(Owned {
            elements: Buffer::from_vec(data),
            shape: Kept(shape),
        })
    }

    /// An array whose element at each index is what `f` returns for it. NumPy: `np.fromfunction`,
    /// element by element.
    ///
    /// # Panics
    /// `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let table = Owned::from_fn([3, 4], |[i, j]| 10 * i + j);
    /// assert_eq!(table[[2, 3]], 23);
    /// ```
    #[track_caller]
    pub fn from_fn(shape: impl IntoShape<Shape = S>, f: impl FnMut(S::Lens) -> T) -> Self {
        Owned::from_index(shape.into_shape(), f)
    }

    /// As [`from_fn`](Self::from_fn).
    #[inline(always)]
    #[track_caller]
    pub(crate) fn from_index(shape: S, mut f: impl FnMut(S::Lens) -> T) -> Self {
        if Self::IN_PLACE {
            let fill = |places: &mut [MaybeUninit<T>]| {
                for_each_index(shape, |index, number| {
                    places[number].write(f(index));
                });
                Ok(())
            };
            // SAFETY: [written] there is an index for each place.
            return or_panic(unsafe { Owned::filled(shape, fill) });
        }
        let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
        let mut elements = allocate(size);
        for_each_index(shape, |index, _| elements.push(f(index)));
        Owned::from_parts(shape, elements)
    }

    /// An array of what an iterator yields, which is as many elements as the shape has, or, if they are in place,
    /// at least as many.
    ///
    /// # Panics
    /// If it yields others, or if they do not fit in memory.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn from_elements(shape: S, elements: impl Iterator<Item = T>) -> Self {
        if !Self::IN_PLACE {
            return Owned::from_parts(shape, elements.collect());
        }
        let mut elements = elements;
        let fill = |places: &mut [MaybeUninit<T>]| {
            for place in places {
                let Some(element) = elements.next() else {
                    panic!("ndview: too few elements; please report this")
                };
                place.write(element);
            }
            Ok(())
        };
        // SAFETY: [written] all places are written, or it panics.
        or_panic(unsafe { Owned::filled(shape, fill) })
    }

    /// An array of the elements that `fill` writes to as many places.
    ///
    /// # Errors
    /// Those of `fill`, and if the elements do not fit in memory.
    ///
    /// # Safety
    /// `fill` writes all places, unless it answers with an error or panics.
    #[inline(always)]
    pub(crate) unsafe fn filled(
        shape: S,
        fill: impl FnOnce(&mut [MaybeUninit<T>]) -> Result<(), Error>,
    ) -> Result<Self, Error> {
        let size = match S::SIZE {
            Some(size) if Self::IN_PLACE => size,
            _ => checked_size::<T>(shape.lens().as_ref())?,
        };
        // SAFETY: [owned] the elements of the shape have been counted, by its type or here; the rest is promised by the caller.
        let elements = unsafe { Buffer::filled(size, fill)? };
        let shape = Kept(shape);
        Ok(Owned { elements, shape })
    }

    /// An array of the elements of one of Rust's.
    ///
    /// # Panics
    /// If there are more or fewer elements than the shape has.
    #[inline]
    #[track_caller]
    pub(crate) fn of_array<const N: usize>(shape: S, elements: [T; N]) -> Self {
        if !Self::IN_PLACE {
            return Owned::from_parts(shape, elements.into());
        }
        assert_eq!(
            S::SIZE,
            Some(N),
            "ndview: the number of elements; please report this"
        );
        Owned::from_elements(shape, elements.into_iter())
    }

    /// An array of which the caller has already counted the elements.
    ///
    /// # Panics
    /// If there are more or fewer elements than the shape has.
    #[track_caller]
    pub(crate) fn from_parts(shape: S, data: Vec<T>) -> Self {
        let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
        assert_eq!(
            size,
            data.len(),
            "ndview: the number of elements; please report this"
        );
        Owned {
            elements: Buffer::from_vec(data),
            shape: Kept(shape),
        }
    }

    /// The elements in row-major order. Nothing is copied, unless they are so few that they are
    /// [in the array itself](Owned): these are moved to a new vector.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([[1, 2], [3, 4]]).into_vec(), [1, 2, 3, 4]);
    /// ```
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.elements.into_vec()
    }

    /// The same elements in another shape, given as to [`reshape`](Owned::reshape). Nothing is
    /// copied, unless they are so few that they are [in the array itself](Owned). NumPy:
    /// `a.shape = shape`.
    ///
    /// # Panics
    /// `cannot reshape array of size 6 into shape (4,2)` if the number of elements differs.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1, 2, 3, 4, 5, 6]).into_shape([2, 3]);
    /// assert_eq!(a[[1, 2]], 6);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn into_shape<X: NewShape<S>>(self, shape: X) -> Owned<T, X::Shape> {
        let shape = or_panic(shape.new_shape(*self.shape));
        assert_eq!(
            shape.size(),
            self.shape.size(),
            "ndview: the number of elements; please report this"
        );
        Owned {
            elements: self.elements.with_shape(),
            shape: Kept(shape),
        }
    }

    /// The same elements with every length known at run time only. Nothing is copied, unless they are
    /// so few that they are [in the array itself](Owned): these are moved to the heap.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a: Owned<i32, (Dyn, Dyn)> = arr!([[1, 2], [3, 4]]).into_erased();
    /// ```
    #[must_use]
    pub fn into_erased(self) -> Owned<T, S::Erased> {
        self.knowing()
    }

    /// The same elements in an array of whose lengths the type says something else that is true.
    pub(super) fn knowing<R: Shape<Lens = S::Lens>>(self) -> Owned<T, R> {
        Owned {
            elements: self.elements.with_shape(),
            shape: Kept(R::computed(self.shape.lens())),
        }
    }

    /// The lengths, typed.
    #[inline(always)]
    pub(crate) fn typed_shape(&self) -> S {
        *self.shape
    }

    /// All of it, borrowed: a view.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1, 2, 3]);
    /// let v = a.view();
    /// assert!(np::shares_memory(&a, &v));
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn view(&self) -> View<'_, T, S, Contiguous> {
        // SAFETY: [owned] there are as many elements as a row-major array of this shape has; they
        // are borrowed, and stay where they are, as long as `self` is borrowed.
        unsafe { View::from_parts(self.elements.first(), *self.shape, ()) }
    }

    /// All of it, borrowed for writing: a view.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// a.view_mut().fill(0);
    /// assert_eq!(a, arr!([0, 0, 0]));
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn view_mut(&mut self) -> ViewMut<'_, T, S, Contiguous> {
        // SAFETY: [owned] there are as many elements as a row-major array of this shape has; they
        // are borrowed uniquely, and stay where they are, as long as `self` is borrowed.
        unsafe { ViewMut::from_parts(self.elements.first_mut(), *self.shape, ()) }
    }

    /// The elements in row-major order.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([[1, 2], [3, 4]]).as_slice(), [1, 2, 3, 4]);
    /// ```
    #[inline(always)]
    pub fn as_slice(&self) -> &[T] {
        // SAFETY: [owned] there are as many elements one after the other, borrowed as long as `self`.
        unsafe { slice::from_raw_parts(self.elements.first().as_ptr(), self.shape.size()) }
    }

    /// The elements in row-major order, for writing.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([[2, 1], [4, 3]]);
    /// a.as_mut_slice().sort();
    /// assert_eq!(a, arr!([[1, 2], [3, 4]]));
    /// ```
    #[inline(always)]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        let size = self.shape.size();
        // SAFETY: [owned] there are as many elements one after the other, borrowed uniquely as long as
        // `self`.
        unsafe { slice::from_raw_parts_mut(self.elements.first_mut().as_ptr(), size) }
    }
}

/// A shape, under a name by which the compiler does not conclude from an array that is asked for to the shape of the one
/// that is written: what is wrong is the array as a whole then, and `.into()` is what it suggests.
pub trait Written {
    crate::sealed::seal!(required);

    /// The shape itself.
    type Shape: Shape;
}

impl<S: Shape> Written for S {
    crate::sealed::seal!();

    type Shape = S;
}

/// What an array literal expands to, if it has few elements.
#[inline]
pub fn short_literal<T, S: Shape, const N: usize>(
    shape: S,
    elements: [T; N],
) -> Owned<T, <S as Written>::Shape> {
    Owned::of_array(shape, elements)
}

/// What an array literal expands to, if it has many elements.
#[inline]
pub fn literal<T, S: Shape>(shape: S, elements: Vec<T>) -> Owned<T, <S as Written>::Shape> {
    Owned::from_parts(shape, elements)
}

#[diagnostic::do_not_recommend]
impl<T> From<Vec<T>> for Owned<T, (Dyn,)> {
    /// A one-dimensional array over the same memory: nothing is copied.
    ///
    /// # Panics
    /// If there are more than `isize::MAX` elements (of size zero).
    fn from(data: Vec<T>) -> Self {
        or_panic(Owned::from_shape_vec(data.len(), data))
    }
}

/// An array of one axis of what an iterator yields; NumPy's `np.fromiter`.
///
/// ```
/// use ndview::prelude::*;
/// let squares: Owned<i32, Shape![_]> = (0..4).map(|n| n * n).collect();
/// assert_eq!(squares, [0, 1, 4, 9]);
/// ```
impl<T> FromIterator<T> for Owned<T, (Dyn,)> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        Vec::from_iter(iter).into()
    }
}

#[diagnostic::do_not_recommend]
impl<T, S: Shape> From<Owned<T, S>> for Vec<T> {
    fn from(array: Owned<T, S>) -> Self {
        array.into_vec()
    }
}

impl<T: Default, S: Shape + Default> Default for Owned<T, S> {
    /// Every element `T::default()`; the lengths that the type does not know are 0.
    fn default() -> Self {
        let shape = S::default();
        let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
        Owned::from_elements(shape, core::iter::repeat_with(T::default).take(size))
    }
}

impl<T: Storable> Owned<T, ()> {
    /// An array of rank 0 that holds one element. NumPy: `np.array(x)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(format!("{:?}", Owned::scalar(5_i64)), "array(5)");
    /// ```
    pub fn scalar(value: T) -> Self {
        Owned::from_elements((), core::iter::once(value))
    }
}
