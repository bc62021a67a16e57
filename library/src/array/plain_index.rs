//! What plain Rust indexes an array with: `a[i]`, `m[[i, j]]`, `m[(i, j)]`, `m[i][j]`, `&a[1..]`.

use crate::element::Integer;
use crate::error::or_panic;
use crate::position::checked_position;
use crate::refusal::refuse;
use crate::sealed::seal;
use crate::shape::layout::{Contiguous, Layout, Rows};
use core::ops::{
    Bound, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive,
};

/// An index in plain Rust, of an array whose lengths are `Lens` and whose layout is `L`.
///
/// An integer for each axis is an element: `a[i]`, `m[[i, j]]`, `m[(i, j)]`. One integer is a row of a matrix
/// whose rows lie without gaps, a slice of Rust's, and a range a part of an array of one axis that does.
/// Negative integers count from the end.
///
/// ```
/// use ndview::prelude::*;
/// let mut m = arr!([[1, 2], [3, 4]]);
/// assert_eq!((m[[1, 0]], m[(0, 1)], m[1][1]), (3, 2, 4));
/// m[0][1] += 10;
/// assert_eq!(m[0].iter().sum::<i32>(), 13);
/// let a = arr!([5, 6, 7]);
/// assert_eq!((a[0], a[-1], &a[1..]), (5, 7, &[6, 7][..]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no index in plain Rust: write `arr!(a[0])`",
    label = "not an integer for each axis, `[i, j]`",
    note = "`arr!(a[1:])`, `arr!(a[0] = 5)`: everything that NumPy can do with an index, `arr!` can; \
            in plain Rust `a[[i, j]]` is an element, and `m[i]` a row of a matrix"
)]
pub trait PlainIndex<Lens, L> {
    seal!(required);

    /// What is there, of elements of type `T`: unknown of what is no index, so that nothing is said of what is
    /// done with it.
    type Output<T>: ?Sized;

    /// The distance of the first element, and how many there are, which lie without gaps.
    #[doc(hidden)]
    #[track_caller]
    fn run(self, lens: &[usize], strides: &[isize]) -> (isize, usize);

    /// The elements of that run as what is there.
    #[doc(hidden)]
    fn output<T>(run: &[T]) -> &Self::Output<T>;

    /// The same, to be written.
    #[doc(hidden)]
    fn output_mut<T>(run: &mut [T]) -> &mut Self::Output<T>;
}

/// A layout in which each row lies without gaps.
#[diagnostic::on_unimplemented(
    message = "elements that have gaps between them are no slice of Rust's: write `arr!(m[i])`, or `m[[i, j]]`",
    label = "between its elements there may be others: the layout of the view is `{Self}`"
)]
pub trait GaplessRows: Layout {}

impl GaplessRows for Contiguous {}
impl GaplessRows for Rows {}

/// The distance that an index of one axis leads.
#[inline(always)]
#[track_caller]
fn step<I: Integer>(index: I, axis: usize, lens: &[usize], strides: &[isize]) -> isize {
    let position = or_panic(checked_position(index.saturate(), axis, lens[axis]));
    strides[axis].wrapping_mul(position as isize)
}

/// What an index that is a single element is.
macro_rules! element {
    () => {
        seal!();

        type Output<T> = T;

        #[inline(always)]
        fn output<T>(run: &[T]) -> &T {
            &run[0]
        }

        #[inline(always)]
        fn output_mut<T>(run: &mut [T]) -> &mut T {
            &mut run[0]
        }
    };
}

/// What an index that is several elements without gaps is.
macro_rules! slice {
    () => {
        seal!();

        type Output<T> = [T];

        #[inline(always)]
        fn output<T>(run: &[T]) -> &[T] {
            run
        }

        #[inline(always)]
        fn output_mut<T>(run: &mut [T]) -> &mut [T] {
            run
        }
    };
}

#[diagnostic::do_not_recommend]
impl<I: Integer, L: Layout> PlainIndex<[usize; 1], L> for I {
    element!();

    #[inline(always)]
    fn run(self, lens: &[usize], strides: &[isize]) -> (isize, usize) {
        (step(self, 0, lens, strides), 1)
    }
}

#[diagnostic::do_not_recommend]
impl<I: Integer, L: GaplessRows> PlainIndex<[usize; 2], L> for I {
    slice!();

    #[inline(always)]
    fn run(self, lens: &[usize], strides: &[isize]) -> (isize, usize) {
        (step(self, 0, lens, strides), lens[1])
    }
}

/// An index of one type for all axes. Rank by rank: without an axis there is no integer that says which type.
macro_rules! list {
    ($([$($generics:tt)*] $index:ty: $rank:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)* L: Layout> PlainIndex<[usize; $rank], L> for [$index; $rank] {
            element!();

            #[inline(always)]
            fn run(self, lens: &[usize], strides: &[isize]) -> (isize, usize) {
                let mut distance = 0_isize;
                for (axis, index) in self.into_iter().enumerate() {
                    distance = distance.wrapping_add(step(index, axis, lens, strides));
                }
                (distance, 1)
            }
        }
    )*};
}
list! {
    [] usize: 0;
    [I: Integer,] I: 1;
    [I: Integer,] I: 2;
    [I: Integer,] I: 3;
    [I: Integer,] I: 4;
    [I: Integer,] I: 5;
    [I: Integer,] I: 6;
}

macro_rules! tuple {
    ($($rank:literal: $($index:ident $axis:tt)*;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($index: Integer,)* L: Layout> PlainIndex<[usize; $rank], L> for ($($index,)*) {
            element!();

            #[inline(always)]
            fn run(self, lens: &[usize], strides: &[isize]) -> (isize, usize) {
                (0_isize $(.wrapping_add(step(self.$axis, $axis, lens, strides)))*, 1)
            }
        }
    )*};
}
tuple! {
    1: I 0;
    2: I 0 J 1;
    3: I 0 J 1 K 2;
    4: I 0 J 1 K 2 M 3;
    5: I 0 J 1 K 2 M 3 N 4;
    6: I 0 J 1 K 2 M 3 N 4 O 5;
}

macro_rules! range {
    ($($range:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<L: GaplessRows> PlainIndex<[usize; 1], L> for $range {
            slice!();

            #[inline]
            fn run(self, lens: &[usize], _: &[isize]) -> (isize, usize) {
                let positions = within(&self, lens[0]);
                (positions.start as isize, positions.len())
            }
        }
    )*};
}
range!(
    Range<usize>,
    RangeFrom<usize>,
    RangeTo<usize>,
    RangeInclusive<usize>,
    RangeToInclusive<usize>,
    RangeFull
);

/// The positions of a range of Rust's, which does not clip.
#[inline]
#[track_caller]
fn within(range: &impl RangeBounds<usize>, size: usize) -> Range<usize> {
    let start = match range.start_bound() {
        Bound::Included(&start) => start,
        Bound::Excluded(&before) => before.saturating_add(1),
        Bound::Unbounded => 0,
    };
    let end = match range.end_bound() {
        Bound::Included(&last) => last.saturating_add(1),
        Bound::Excluded(&end) => end,
        Bound::Unbounded => size,
    };
    if start > end || end > size {
        refuse!("range {start}..{end} is out of bounds for axis 0 with size {size}");
    }
    start..end
}
