//! The elements of an array as lanes, one after the other.

use super::prefetch::Prefetch;
use super::walk::{Axes, Pieces, Positions, Step, Walk};
use crate::array::{Unranked, View};
use crate::axis::Dyn;
use crate::element::is_plain;
use crate::kernels;
use core::mem::MaybeUninit;
use core::ptr::NonNull;

/// Elements at equal distances.
pub(super) type Lane<'a, T> = View<'a, T, (Dyn,)>;

/// How many elements that do not lie side by side are brought together at a time.
const CHUNK: usize = 256;

/// Memory for elements that are brought together.
pub(super) struct Chunk<T>([MaybeUninit<T>; CHUNK]);

impl<T> Chunk<T> {
    /// Memory that holds nothing.
    pub(super) const EMPTY: Self = Chunk([const { MaybeUninit::uninit() }; CHUNK]);
}

impl<'a, T> Lane<'a, T> {
    /// The elements as a slice, if they lie side by side.
    #[inline(always)]
    pub(super) fn contiguous_slice(self) -> Option<&'a [T]> {
        if self.element_strides() != [1] {
            return None;
        }
        // SAFETY: [lane] with stride 1, the elements are in a row, borrowed for `'a`, and as many
        // as `checked_size` has accepted.
        Some(unsafe { core::slice::from_raw_parts(self.as_ptr(), self.len()) })
    }

    /// The first element, if there is one.
    #[inline(always)]
    pub(super) fn first(self) -> Option<&'a T> {
        // SAFETY: [lane] there is an element, and it is where the pointer leads.
        (!self.is_empty()).then(|| unsafe { &*self.as_ptr() })
    }

    /// Calls `f` with the elements in slices: those that do not lie side by side are copied first, as
    /// many at a time as stay near.
    #[inline(always)]
    pub(super) fn for_each_slice(self, mut f: impl FnMut(&[T]))
    where
        T: Copy,
    {
        let mut chunk = Chunk::EMPTY;
        let most = self.piece();
        let mut start = 0;
        while start < self.len() {
            let len = most.min(self.len() - start);
            // One call of `f`, as all that it does is copied to here.
            f(self.slice(start, len, &mut chunk));
            start += len;
        }
    }

    /// How many elements there are at most in a [`slice`](Self::slice).
    #[inline(always)]
    pub(super) fn piece(self) -> usize {
        match self.element_strides() {
            [1] => self.len(),
            _ => CHUNK,
        }
    }

    /// Some elements as a slice; if they do not lie side by side, copied to the chunk.
    ///
    /// # Panics
    /// If there are not so many from `start` on, or more than a [`piece`](Self::piece) is.
    #[inline(always)]
    pub(super) fn slice<'s>(self, start: usize, len: usize, chunk: &'s mut Chunk<T>) -> &'s [T]
    where
        T: Copy,
        'a: 's,
    {
        if let Some(elements) = self.contiguous_slice() {
            return &elements[start..start + len];
        }
        assert!(
            start <= self.len() && len <= self.len() - start,
            "ndview: a lane read beyond its end; please report this"
        );
        let places = &mut chunk.0[..len];
        // SAFETY: [lane] there are so many elements from there on; once they are copied, as many places hold them.
        unsafe {
            self.copy_to(start, places);
            core::slice::from_raw_parts(places.as_ptr().cast(), len)
        }
    }

    /// Copies elements from a position on, as many as there are places.
    ///
    /// # Safety
    /// There are so many.
    #[inline]
    unsafe fn copy_to(self, start: usize, places: &mut [MaybeUninit<T>])
    where
        T: Copy,
    {
        let ([stride], size) = (self.element_strides(), size_of::<T>() as isize);
        if !is_plain::<T>() {
            for (number, place) in places.iter_mut().enumerate() {
                // SAFETY: [lane] there is an element of this number, as the caller promises.
                place.write(unsafe { self.get(start + number) });
            }
            return;
        }
        let first = self
            .as_ptr()
            .wrapping_offset(stride.wrapping_mul(start as isize));
        let elements = kernels::Elements::single(first.cast(), stride.wrapping_mul(size));
        let side_by_side = kernels::Elements::single(places.as_mut_ptr().cast(), size);
        // SAFETY: [lane] the caller promises as many elements, which are plain.
        unsafe { kernels::copy_rows(size_of::<T>(), elements, side_by_side, 1, places.len()) }
    }

    /// The first `at` elements, and the others.
    ///
    /// # Panics
    /// If there are fewer.
    #[inline(always)]
    pub(super) fn halves(self, at: usize) -> (Self, Self) {
        let len = self.len();
        assert!(
            at <= len,
            "ndview: a lane cut beyond its end; please report this"
        );
        let [stride] = self.element_strides();
        let start = self.pointer();
        let moved = stride.wrapping_mul(at as isize);
        let middle = start.as_ptr().wrapping_offset(moved);
        let middle = NonNull::new(middle).unwrap_or(start);
        // SAFETY: [lane] both are parts of the lane, by the check; what follows all of its elements
        // is empty, and needs no element.
        unsafe {
            (
                View::from_parts(start, (Dyn(at),), [stride]),
                View::from_parts(middle, (Dyn(len - at),), [stride]),
            )
        }
    }
}

/// Elements that are taken one after the other.
pub(super) trait Elements<T>: Copy {
    /// How many there are.
    fn count(self) -> usize;

    /// The first `at` elements, and the others.
    ///
    /// # Panics
    /// If there are fewer.
    fn halves(self, at: usize) -> (Self, Self);

    /// The element with a number.
    ///
    /// # Safety
    /// There are more elements than that.
    unsafe fn get(self, number: usize) -> T;

    /// Asks for the memory behind them.
    fn prefetch(self, prefetch: Prefetch);
}

impl<T: Copy> Elements<T> for &[T] {
    #[inline(always)]
    fn count(self) -> usize {
        self.len()
    }

    #[inline(always)]
    fn halves(self, at: usize) -> (Self, Self) {
        self.split_at(at)
    }

    #[inline(always)]
    unsafe fn get(self, number: usize) -> T {
        // SAFETY: [lane] the caller promises that there is an element of this number.
        unsafe { *self.get_unchecked(number) }
    }

    #[inline(always)]
    fn prefetch(self, prefetch: Prefetch) {
        prefetch.ahead(self.as_ptr(), 1, self.len());
    }
}

impl<T: Copy> Elements<T> for Lane<'_, T> {
    #[inline(always)]
    fn count(self) -> usize {
        self.len()
    }

    #[inline(always)]
    fn halves(self, at: usize) -> (Self, Self) {
        self.halves(at)
    }

    #[inline(always)]
    unsafe fn get(self, number: usize) -> T {
        let [stride] = self.element_strides();
        let moved = stride.wrapping_mul(number as isize);
        // SAFETY: [lane] by the invariant of `View`, there is an element.
        unsafe { *self.as_ptr().wrapping_offset(moved) }
    }

    #[inline(always)]
    fn prefetch(self, prefetch: Prefetch) {
        let [stride] = self.element_strides();
        prefetch.ahead(self.as_ptr(), stride, self.len());
    }
}

/// Lanes side by side: `row(i)` is the lane with number `i`.
#[derive(Clone, Copy)]
pub(super) struct Table<'a, T> {
    lanes: View<'a, T, (Dyn, Dyn)>,
}

impl<'a, T> Table<'a, T> {
    /// The number of lanes.
    #[inline(always)]
    pub(super) fn rows(&self) -> usize {
        self.lanes.shape()[0]
    }

    /// The elements of all lanes and how many each has, if these are up to four, and lie one after the other.
    #[inline(always)]
    pub(super) fn short_rows(&self) -> Option<(&'a [T], usize)> {
        let [rows, columns] = self.lanes.shape();
        if !(1..=4).contains(&columns) || rows < 2 {
            return None;
        }
        Some((self.lanes.contiguous_elements()?, columns))
    }

    /// The lane with a number.
    ///
    /// # Panics
    /// If there is none.
    #[inline(always)]
    pub(super) fn row(&self, number: usize) -> Lane<'a, T> {
        assert!(
            number < self.rows(),
            "ndview: a lane beyond the last; please report this"
        );
        let [row_stride, stride] = self.lanes.element_strides();
        let first = self.lanes.pointer().as_ptr();
        let first = first.wrapping_offset(row_stride.wrapping_mul(number as isize));
        let len = self.lanes.shape()[1];
        // SAFETY: [lane] these are the elements of a row that exists, borrowed for `'a`; the
        // pointer leads to one of them, or there are none.
        unsafe {
            let first = NonNull::new(first).unwrap_or(self.lanes.pointer());
            View::from_parts(first, (Dyn(len),), [stride])
        }
    }
}

/// The lanes of an array that has elements.
pub(super) struct Lanes<'w, 'a, T> {
    view: Unranked<'a, T>,
    /// Of the axes of the view. It is large, and stays where it was made.
    walk: &'w Walk,
}

impl<'a, T> Lanes<'_, 'a, T> {
    /// Calls `f` with the lanes in the order of memory, if there are elements.
    #[inline]
    pub(super) fn in_memory_order<R>(
        view: Unranked<'a, T>,
        axes: Axes,
        f: impl FnOnce(Lanes<'_, 'a, T>) -> R,
    ) -> Option<R> {
        let walk = Walk::in_memory_order(view.lens(), view.strides(), axes);
        Self::walked(view, &walk, f)
    }

    /// Calls `f` with the lanes in row-major order, if there are elements.
    #[inline]
    pub(super) fn row_major<R>(
        view: Unranked<'a, T>,
        f: impl FnOnce(Lanes<'_, 'a, T>) -> R,
    ) -> Option<R> {
        let walk = Walk::row_major(view.lens(), view.strides(), Axes(u8::MAX));
        Self::walked(view, &walk, f)
    }

    /// The walk is that of the view.
    #[inline]
    fn walked<R>(
        view: Unranked<'a, T>,
        walk: &Walk,
        f: impl FnOnce(Lanes<'_, 'a, T>) -> R,
    ) -> Option<R> {
        let is_empty = view.lens().contains(&0);
        (!is_empty).then(|| f(Lanes { view, walk }))
    }

    /// The axis that lanes go along.
    #[inline(always)]
    pub(super) fn inner(&self) -> Step {
        self.walk.split().0
    }

    /// Asks for the memory of the lanes before it is needed.
    pub(super) fn prefetch(&self) -> Prefetch {
        Prefetch::of(self.view.lens().iter().product::<usize>() * size_of::<T>())
    }

    /// How NumPy cuts the lanes, or joins them.
    pub(super) fn pieces(&self) -> Pieces {
        self.walk.piece()
    }

    /// How NumPy cuts or joins the lanes of a temporary array with the same order of axes.
    pub(super) fn whole(&self) -> Pieces {
        self.walk.whole()
    }

    /// Calls `f` with each lane, the number of the result of its first element, and whether it is the
    /// first lane of that result.
    #[inline(always)]
    pub(super) fn for_each(&self, mut f: impl FnMut(Lane<'a, T>, usize, bool)) {
        let (inner, outer) = self.walk.split();
        let mut positions = Positions::new(outer);
        loop {
            // SAFETY: [lane] the steps are the axes of the view, reordered and joined, so that each
            // position of theirs leads to an element of it; there are some.
            let lane = unsafe {
                View::from_parts(
                    self.moved(positions.offset),
                    (Dyn(inner.len),),
                    [inner.stride],
                )
            };
            f(lane, positions.target, positions.is_first());
            if !positions.advance() {
                return;
            }
        }
    }

    /// As [`for_each`](Self::for_each), but with all lanes at a time that differ in the position
    /// along one reduced axis only.
    #[inline(always)]
    pub(super) fn for_each_table(&self, mut f: impl FnMut(Table<'a, T>, usize, bool)) {
        let (inner, outer) = self.walk.split();
        let (rows, outer) = match outer.split_last() {
            Some((rows, outer)) if rows.is_reduced => (*rows, outer),
            _ => (Step::ONE, outer),
        };
        let mut positions = Positions::new(outer);
        loop {
            // SAFETY: [lane] the steps are the axes of the view, reordered and joined, so that each
            // position of theirs leads to an element of it; there are some.
            let lanes = unsafe {
                View::from_parts(
                    self.moved(positions.offset),
                    (Dyn(rows.len), Dyn(inner.len)),
                    [rows.stride, inner.stride],
                )
            };
            f(Table { lanes }, positions.target, positions.is_first());
            if !positions.advance() {
                return;
            }
        }
    }

    #[inline(always)]
    fn moved(&self, offset: isize) -> NonNull<T> {
        let first = self.view.pointer();
        // An offset that leads to an element never leads to null.
        NonNull::new(first.as_ptr().wrapping_offset(offset)).unwrap_or(first)
    }
}
