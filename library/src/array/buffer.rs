//! Where an `Owned` has its elements: on the heap, or, if they are few, in place.
//!
//! An array of known lengths is as large as its `room`, whatever the lengths are: what a shape generic over
//! `Len<N>` has room for is one type for all `N`, and stable Rust has no type that is as large as the lesser of
//! two numbers. So the room is that of a 4 x 4 matrix of `f64`. (Were it a type that depends on the element as
//! well, arrays would not be covariant in it.)

use crate::engine::allocate;
use crate::shape::{FEW, Shape};
use alloc::vec::Vec;
use core::mem::{ManuallyDrop, MaybeUninit, needs_drop};
use core::ptr::{self, NonNull};
use core::slice;

/// Room for the elements of an array whose lengths are known.
type Room = [MaybeUninit<u64>; 16];
/// None.
type NoRoom = [MaybeUninit<u64>; 0];

/// The elements of an array of shape `S`, in row-major order.
// Invariant: if they are in place, the first bytes of the memory are as many elements as the type of the
// shape says, which need not be dropped; else it is `heap`, which holds as many as the shape has.
pub(super) struct Buffer<T, S: Shape>(Memory<T, S>);

union Memory<T, S: Shape> {
    heap: ManuallyDrop<Vec<T>>,
    /// Never read: it makes room.
    _place: S::IfKnown<Room, NoRoom>,
    /// Never read: it tells the compiler that there may be a `Cell` in place, which is written while the
    /// buffer is borrowed. A `Vec` says nothing of the kind, because its elements are elsewhere.
    _element: ManuallyDrop<[T; 0]>,
}

impl<T, S: Shape> Buffer<T, S> {
    /// Whether the elements are in place: the type knows how many there are, they fit, and nothing is to be
    /// done when they are dropped.
    pub(super) const IN_PLACE: bool = match S::SIZE {
        Some(size) => {
            let bytes = size.saturating_mul(size_of::<T>());
            size <= FEW
                && bytes <= size_of::<Memory<T, S>>()
                && align_of::<T>() <= align_of::<Memory<T, S>>()
                && !needs_drop::<T>()
        }
        None => false,
    };

    /// The elements that `fill` writes to as many places.
    ///
    /// # Errors
    /// Those of `fill`.
    ///
    /// # Safety
    /// `size` is the number of elements of the shape, and `checked_size` has accepted it. `fill` writes all
    /// places, unless it answers with an error or panics.
    #[inline(always)]
    pub(super) unsafe fn filled<E>(
        size: usize,
        fill: impl FnOnce(&mut [MaybeUninit<T>]) -> Result<(), E>,
    ) -> Result<Self, E> {
        if Self::IN_PLACE {
            let mut memory = MaybeUninit::<Memory<T, S>>::uninit();
            // SAFETY: [owned] there is room for as many elements, as the type of the shape says the same
            // number. Any bytes are a `Memory` in place whose first are elements: `fill` has written them.
            return unsafe {
                fill(slice::from_raw_parts_mut(memory.as_mut_ptr().cast(), size))?;
                Ok(Buffer(memory.assume_init()))
            };
        }
        let mut heap = allocate::<T>(size);
        fill(&mut heap.spare_capacity_mut()[..size])?;
        // SAFETY: [written] `fill` has written all places. If it fails, those that it has written are
        // forgotten.
        unsafe { heap.set_len(size) };
        Ok(Self::of_heap(heap))
    }

    /// The elements of a vector, of which there are as many as the shape has. If they are in place, they are
    /// moved there, and the vector is freed.
    #[inline]
    pub(super) fn from_vec(mut elements: Vec<T>) -> Self {
        if !Self::IN_PLACE {
            return Self::of_heap(elements);
        }
        let size = S::SIZE.unwrap_or(0);
        assert_eq!(
            elements.len(),
            size,
            "ndview: the number of elements; please report this"
        );
        let mut memory = MaybeUninit::<Memory<T, S>>::uninit();
        // SAFETY: [owned] there is room for that many elements. They are moved: the vector has none left.
        unsafe {
            elements.set_len(0);
            ptr::copy_nonoverlapping(elements.as_ptr(), memory.as_mut_ptr().cast(), size);
            Buffer(memory.assume_init())
        }
    }

    #[inline(always)]
    fn of_heap(elements: Vec<T>) -> Self {
        Buffer(Memory {
            heap: ManuallyDrop::new(elements),
        })
    }

    /// The elements as a vector, to which they are moved if they are in place.
    #[inline]
    pub(super) fn into_vec(self) -> Vec<T> {
        let mut own = ManuallyDrop::new(self);
        if !Self::IN_PLACE {
            // SAFETY: [owned] the elements are on the heap; `own` is not used or dropped any more.
            return unsafe { ManuallyDrop::take(&mut own.0.heap) };
        }
        let size = S::SIZE.unwrap_or(0);
        let mut elements = Vec::with_capacity(size);
        // SAFETY: [owned] as many elements are in place, and there is room for them. They are moved: `own` is
        // not used any more.
        unsafe {
            ptr::copy_nonoverlapping(own.first().as_ptr(), elements.as_mut_ptr(), size);
            elements.set_len(size);
        }
        elements
    }

    /// The same elements, in an array of another shape that has as many.
    #[inline]
    pub(super) fn with_shape<Z: Shape>(self) -> Buffer<T, Z> {
        if !Self::IN_PLACE || !Buffer::<T, Z>::IN_PLACE {
            return Buffer::from_vec(self.into_vec());
        }
        let own = ManuallyDrop::new(self);
        let size = S::SIZE.unwrap_or(0);
        assert_eq!(
            Z::SIZE,
            Some(size),
            "ndview: the number of elements; please report this"
        );
        let mut memory = MaybeUninit::<Memory<T, Z>>::uninit();
        // SAFETY: [owned] there are as many elements, and there is room for as many. They are moved: `own` is
        // not used any more.
        unsafe {
            ptr::copy_nonoverlapping(own.first().as_ptr(), memory.as_mut_ptr().cast(), size);
            Buffer(memory.assume_init())
        }
    }

    /// Where the first element is, for reading.
    #[inline(always)]
    pub(super) fn first(&self) -> NonNull<T> {
        if Self::IN_PLACE {
            return NonNull::from(&self.0).cast();
        }
        // SAFETY: [owned] the elements are on the heap. `Vec`'s pointer is not null.
        unsafe { NonNull::new_unchecked(self.0.heap.as_ptr().cast_mut()) }
    }

    /// Where the first element is, for reading and writing.
    #[inline(always)]
    pub(super) fn first_mut(&mut self) -> NonNull<T> {
        if Self::IN_PLACE {
            return NonNull::from(&mut self.0).cast();
        }
        // SAFETY: [owned] the elements are on the heap. `Vec`'s pointer is not null.
        unsafe { NonNull::new_unchecked((*self.0.heap).as_mut_ptr()) }
    }
}

impl<T, S: Shape> Drop for Buffer<T, S> {
    #[inline(always)]
    fn drop(&mut self) {
        if !Self::IN_PLACE {
            // SAFETY: [owned] the elements are on the heap, and are dropped here only.
            unsafe { ManuallyDrop::drop(&mut self.0.heap) }
        }
    }
}
