//! The lanes of an array along one axis, in its elements in row-major order.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::Range;

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::is_plain;
use crate::engine::{allocate, append_columns, store_columns};
use crate::np::options::{Along, Unset};
use crate::shape::{AxisOf, Shape, computed_shape};
use crate::threads;

/// How a row-major array is divided by one of its axes.
#[derive(Clone, Copy)]
pub(in crate::np) struct Lanes {
    /// The number of elements of the axes before it.
    pub outer: usize,
    /// The length of the axis.
    pub len: usize,
    /// The number of elements of the axes after it: the distance from one position to the next.
    pub inner: usize,
}

impl Lanes {
    /// The axis with this number of an array of these lengths.
    pub fn axis(lens: &[usize], number: usize) -> Self {
        Lanes {
            outer: lens[..number].iter().product(),
            len: lens[number],
            inner: lens[number + 1..].iter().product(),
        }
    }

    /// The number of elements of one position of the axes before.
    pub fn block(self) -> usize {
        self.len * self.inner
    }

    /// What `f` appends for each lane of the elements, as many elements as the lane has, in the places of the
    /// lane. It is given several lanes at a time, one after the other.
    pub fn made_of_lanes<T: Clone, U: Copy>(
        self,
        elements: &[T],
        f: impl Fn(&[T], &mut Vec<U>),
    ) -> Vec<U> {
        let mut made = allocate(elements.len());
        if elements.is_empty() {
            return made;
        }
        let parts = self.parts(elements.len());
        if parts > 1 && is_plain::<T>() && is_plain::<U>() {
            if self.inner == 1 {
                threads::append_chunks(elements, self.len, parts, &mut made, &f);
                return made;
            }
            let (lanes, mut of_lanes) = (self.gathered(elements), allocate(elements.len()));
            threads::append_chunks(&lanes, self.len, parts, &mut of_lanes, &f);
            for of_block in of_lanes.chunks_exact(self.block()) {
                append_columns(of_block, self.len, 0..self.len, &mut made);
            }
            return made;
        }
        if self.inner == 1 {
            f(elements, &mut made);
            return made;
        }
        let (mut lanes, mut of_block) = (Vec::new(), Vec::new());
        for block in elements.chunks_exact(self.block()) {
            of_block.clear();
            for columns in self.groups() {
                lanes.clear();
                append_columns(block, self.inner, columns, &mut lanes);
                f(&lanes, &mut of_block);
            }
            append_columns(&of_block, self.len, 0..self.len, &mut made);
        }
        made
    }

    /// Calls `f` with several lanes at a time, one after the other, and puts back what it leaves there; on several
    /// threads, if the line asks for them and there are plain elements enough.
    pub fn share_lanes<T: Clone>(self, elements: &mut [T], f: impl Fn(&mut [T])) {
        let parts = self.parts(elements.len());
        if parts < 2 || !is_plain::<T>() {
            return self.for_lanes(elements, f);
        }
        if self.inner == 1 {
            return threads::share_chunks(elements, self.len, parts, &f);
        }
        let mut lanes = self.gathered(elements);
        threads::share_chunks(&mut lanes, self.len, parts, &f);
        let blocks = elements.chunks_exact_mut(self.block());
        for (block, lanes) in blocks.zip(lanes.chunks_exact(self.block())) {
            for columns in self.groups() {
                let places = columns.start * self.len..columns.end * self.len;
                store_columns(block, self.inner, columns, &lanes[places]);
            }
        }
    }

    /// Into how many parts the lanes are divided, of so many elements.
    fn parts(self, elements: usize) -> usize {
        threads::parts(elements).min(self.outer * self.inner)
    }

    /// A copy of the elements in which each lane is without gaps.
    fn gathered<T: Clone>(self, elements: &[T]) -> Vec<T> {
        let mut lanes = allocate(elements.len());
        for block in elements.chunks_exact(self.block()) {
            for columns in self.groups() {
                append_columns(block, self.inner, columns, &mut lanes);
            }
        }
        lanes
    }

    /// Calls `f` with each lane of the elements, and puts back what it leaves there.
    pub fn for_each_lane<T: Clone>(self, elements: &mut [T], mut f: impl FnMut(&mut [T])) {
        self.for_lanes(elements, |lanes| {
            lanes.chunks_exact_mut(self.len).for_each(&mut f)
        });
    }

    /// As [`share_lanes`](Self::share_lanes), on this thread.
    pub fn for_lanes<T: Clone>(self, elements: &mut [T], mut f: impl FnMut(&mut [T])) {
        if elements.is_empty() {
            return;
        }
        if self.inner == 1 {
            return f(elements);
        }
        let mut lanes = Vec::new();
        for block in elements.chunks_exact_mut(self.block()) {
            for columns in self.groups() {
                lanes.clear();
                append_columns(block, self.inner, columns.clone(), &mut lanes);
                f(&mut lanes);
                store_columns(block, self.inner, columns, &lanes);
            }
        }
    }

    /// The lanes of a block, some at a time: as many as lie side by side in a few lines of memory.
    fn groups(self) -> impl Iterator<Item = Range<usize>> {
        const TOGETHER: usize = 32;
        let firsts = (0..self.inner).step_by(TOGETHER);
        firsts.map(move |first| first..self.inner.min(first + TOGETHER))
    }
}

/// The axis that a function works along, of an array of shape `S`: [`Along`], or [`Unset`] for all elements in
/// row-major order, as if they lay along one axis.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[3, 1], [2, 4]]);
/// assert_eq!(arr!(np.argsort(m, axis=0)), arr!([[1_i64, 0], [0, 1]]));
/// assert_eq!(arr!(np.argsort(m, axis=None)), arr!([1_i64, 2, 0, 3]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an axis",
    label = "an axis is `np::Along::<0>`, or `np::Unset` for all elements as one"
)]
pub trait OptionalAxis<S: Shape> {
    /// The shape with the same length of the axis: of all elements, it has one axis.
    type Same: Shape;
    /// The shape with another length of the axis.
    type Resized: Shape;

    /// The number of the axis.
    #[doc(hidden)]
    const NUMBER: usize;

    /// The lengths of all axes.
    #[doc(hidden)]
    fn lens(lens: &[usize]) -> Cow<'_, [usize]>;

    /// The shape with the same length of the axis.
    #[doc(hidden)]
    fn same(shape: S) -> Self::Same;
}

impl<S: Shape> OptionalAxis<S> for Unset {
    type Same = (Dyn,);
    type Resized = (Dyn,);

    const NUMBER: usize = 0;

    fn lens(lens: &[usize]) -> Cow<'_, [usize]> {
        Cow::Owned(vec![lens.iter().product()])
    }

    fn same(shape: S) -> (Dyn,) {
        (Dyn(shape.size()),)
    }
}

impl<S: AxisOf<N>, const N: isize> OptionalAxis<S> for Along<N> {
    type Same = S;
    type Resized = S::Replaced<Dyn>;

    const NUMBER: usize = <S as AxisOf<N>>::NUMBER;

    fn lens(lens: &[usize]) -> Cow<'_, [usize]> {
        Cow::Borrowed(lens)
    }

    fn same(shape: S) -> S {
        shape
    }
}

/// The lanes along an axis of an array of shape `S`.
pub(in crate::np) fn lanes_of<S: Shape, X: OptionalAxis<S>>(shape: S) -> Lanes {
    Lanes::axis(&X::lens(shape.lens().as_ref()), X::NUMBER)
}

/// A copy of an array with another length of an axis, made by `f` of its elements and of how they are divided.
#[track_caller]
pub(in crate::np) fn resized<X, A, U>(
    a: &A,
    f: impl FnOnce(Cow<'_, [A::Elem]>, Lanes) -> (usize, Vec<U>),
) -> Owned<U, X::Resized>
where
    A: AsView<Elem: Clone> + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    let view = a.array_view();
    let lens = view.shape();
    let mut lens = X::lens(lens.as_ref()).into_owned();
    let (len, elements) = f(view.elements(), Lanes::axis(&lens, X::NUMBER));
    lens[X::NUMBER] = len;
    Owned::from_parts(computed_shape(&lens), elements)
}
