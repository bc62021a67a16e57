//! Walking over the elements of an array in row-major order.

use crate::shape::Shape;

/// The offset of each element, in row-major order: the last axis varies fastest.
#[derive(Clone)]
pub(crate) struct Offsets<S: Shape> {
    lens: S::Lens,
    strides: S::Strides,
    /// The index of the next element.
    index: S::Lens,
    /// Its offset.
    offset: isize,
    /// How many elements are left.
    left: usize,
}

impl<S: Shape> Offsets<S> {
    /// The offsets of all elements of an array whose size `checked_size` has accepted.
    #[inline]
    pub(crate) fn new(shape: S, strides: S::Strides) -> Self {
        let lens = shape.lens();
        Offsets {
            lens,
            strides,
            index: S::Lens::default(),
            offset: 0,
            left: lens.as_ref().iter().product(),
        }
    }

    /// Moves to the next element where the last axis is at its end.
    #[inline]
    fn carry(&mut self) {
        for axis in (0..S::RANK).rev() {
            let position = &mut self.index.as_mut()[axis];
            *position += 1;
            let stride = self.strides[axis];
            self.offset = self.offset.wrapping_add(stride);
            if *position < self.lens[axis] {
                return;
            }
            self.offset = self
                .offset
                .wrapping_sub(stride.wrapping_mul(*position as isize));
            *position = 0;
        }
    }
}

impl<S: Shape> Iterator for Offsets<S> {
    type Item = isize;

    #[inline]
    fn next(&mut self) -> Option<isize> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        let offset = self.offset;
        self.carry();
        Some(offset)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }

    /// Row by row, so that the innermost loop is a plain one.
    fn fold<A, F: FnMut(A, isize) -> A>(mut self, initial: A, mut f: F) -> A {
        let mut value = initial;
        let Some(last) = S::RANK.checked_sub(1) else {
            return if self.left == 0 {
                value
            } else {
                f(value, self.offset)
            };
        };
        let (len, stride) = (self.lens[last], self.strides[last]);
        while self.left > 0 {
            let row = len - self.index[last];
            let mut offset = self.offset;
            for _ in 0..row {
                value = f(value, offset);
                offset = offset.wrapping_add(stride);
            }
            self.left -= row;
            self.offset = offset.wrapping_sub(stride);
            self.index.as_mut()[last] = len - 1;
            self.carry();
        }
        value
    }
}

impl<S: Shape> ExactSizeIterator for Offsets<S> {}
