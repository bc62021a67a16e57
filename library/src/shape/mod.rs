//! Shapes: flat tuples of axes.

pub(crate) mod agree;
mod align;
mod aligned;
mod alongside;
mod any;
mod any_length;
mod axis_of;
mod broadcast;
mod chain;
mod count;
mod diagonal;
mod disjoint;
mod fill;
mod fit;
mod given;
mod indices;
mod indices_table;
mod is;
mod join;
mod known_as;
pub(crate) mod layout;
mod mask;
mod measure;
mod new_shape;
mod product;
mod reduced;
mod reorder;
mod sentences;
#[cfg(feature = "linalg")]
mod square;
mod squeeze;
mod stretch;
mod take;
#[cfg(feature = "linalg")]
mod tensor;
mod window;

/// What messages of the compiler name.
pub mod messages {
    #[allow(ambiguous_glob_reexports, reason = "nobody uses the names")]
    pub use super::{
        agree::*, aligned::*, alongside::*, any::*, any_length::*, axis_of::*, broadcast::*,
        diagonal::*, disjoint::*, fill::*, fit::*, given::*, join::*, mask::*, new_shape::*,
        product::*, reduced::*, reorder::*, sentences::*, squeeze::*, stretch::*, take::*,
        window::*,
    };
    #[cfg(feature = "linalg")]
    #[allow(ambiguous_glob_reexports, reason = "nobody uses the names")]
    pub use super::{square::*, tensor::*};
}

use crate::axis::{Axis, Chosen, Dyn};
use crate::sealed::Sealed;
use crate::shape::layout::{Contiguous, Layout, LayoutState, Rows, Strided};
use core::fmt;
use core::ops::{Index, IndexMut};

pub use agree::{AsManyAs, DividedInto, EqualParts};
pub use align::AsManyAxes;
pub use aligned::Aligned;
pub use alongside::{Alongside, PlaceOf, SameShape};
pub use any::{AnyShape, HasAxes};
pub use any_length::{CountedLength, CountedShape, IsLength, IsShape};
pub use axis_of::{AxisAt, AxisOf, InsertAxis, Place, Rank, Ranked};
pub use broadcast::{Broadcast, IndexArrays};
pub use diagonal::Diagonal;
#[cfg(feature = "linalg")]
pub use diagonal::Shorter;
pub use disjoint::{
    Always, ByRank, Common, NothingShared, OnFirst, RelatedParts, Shares, SplitAt, Undecided, Whole,
};
pub use fill::{BroadcastInto, Selected, Updated};
pub(crate) use fill::{check_operand, fits_into};
pub use given::{GivenAxis, IntoShape};
pub use indices::{CountedAs, Indices};
pub use is::Is;
pub use join::{Joined, Push, Split, SplitBefore};
pub use known_as::KnownAs;
pub use mask::MaskedBy;
pub(crate) use measure::{FEW, advance, broadcast_offset, for_each_index};
pub use measure::{checked_size, contiguous_strides};
pub use new_shape::{Infer, NewShape, Reshaping, ShapeFor};
pub use product::{Contract, InPlaceFactor, Product};
pub use reduced::{AllAxes, Dropped, Kept, OneAxis, ReduceAlong, ReduceShape, SomeAxes};
pub(crate) use reorder::axis_number;
pub use reorder::{Matrices, MoveAxis, Permutation, SwapAxes};
#[cfg(feature = "linalg")]
pub use square::{MatrixStack, Solved, SquareMatrices, StackAxes};
pub use squeeze::{Squeeze, SqueezeAt};
pub use stretch::BroadcastShape;
pub(crate) use stretch::check_stretch;
pub use take::{AxisNumber, HasRank, Numbered};
#[cfg(feature = "linalg")]
pub use tensor::After;
pub use window::WindowAt;

/// The lengths of all axes, as a flat tuple of [`Len`](crate::Len) and [`Dyn`](crate::Dyn):
/// `(Len<3>, Dyn)`. Rank 0 is `()`.
///
/// Implemented for ranks 0 to 6. Sealed: memory safety rests on a shape always answering the same
/// lengths. [`Shape!`](macro@crate::Shape) writes the type: `Shape![3, _]`.
///
/// ```
/// use ndview::{Dyn, Len, Shape};
/// assert_eq!((Len::<3>, Dyn(4)).lens(), [3, 4]);
/// assert_eq!(<(Len<3>, Dyn)>::RANK, 2);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape",
    label = "not the lengths of all axes",
    note = "`Shape![_, _]` is the shape of any matrix, `Shape![_]` that of any row, `Shape![2, 3]` one whose lengths are known"
)]
pub trait Shape: Copy + PartialEq + fmt::Debug + Send + Sync + Sealed + 'static {
    /// The number of axes; NumPy's `ndim`.
    const RANK: usize;
    /// The product of the lengths, if the type knows them all.
    const SIZE: Option<usize>;
    /// Whether the type knows that there are few elements.
    #[doc(hidden)]
    const HAS_FEW: bool = matches!(Self::SIZE, Some(..=FEW));
    /// The lengths as an array of numbers, `[usize; RANK]`.
    type Lens: Copy
        + fmt::Debug
        + PartialEq
        + AsRef<[usize]>
        + AsMut<[usize]>
        + Index<usize, Output = usize>
        + IndexMut<usize>
        + IntoIterator<Item = usize>
        + Default
        + Send
        + Sync
        + 'static;
    /// The strides as an array of numbers, `[isize; RANK]`.
    type Strides: Copy
        + fmt::Debug
        + PartialEq
        + AsRef<[isize]>
        + AsMut<[isize]>
        + Index<usize, Output = isize>
        + IndexMut<usize>
        + Default
        + Send
        + Sync
        + 'static;
    /// The shape of the same rank that knows no length: every axis is `Dyn`.
    type Erased: Shape<Lens = Self::Lens, Strides = Self::Strides, Erased = Self::Erased>;
    /// The axes from last to first: the shape of the transpose.
    type Reversed: Shape<Lens = Self::Lens, Strides = Self::Strides, Reversed = Self>;
    /// `Yes` if the rank is 0, `Never` otherwise.
    #[doc(hidden)]
    type IfScalar<Yes: LayoutState, Never: LayoutState>: LayoutState;
    /// `Yes` if there are axes and the type knows all lengths, `Never` otherwise.
    #[doc(hidden)]
    type IfKnown<Yes: Chosen, Never: Chosen>: Chosen;
    /// The layout of an array of this rank whose last stride is 1.
    #[doc(hidden)]
    type RowsLayout: Layout;
    /// The layout of an array of this rank of which nothing is known.
    #[doc(hidden)]
    type StridedLayout: Layout;

    /// The lengths; NumPy's `shape`.
    fn lens(self) -> Self::Lens;

    /// The product of the lengths of an array in memory, which does not overflow.
    #[doc(hidden)]
    fn size(self) -> usize;

    /// The shape with these lengths, or `None` if the type says others.
    fn from_lens(lens: Self::Lens) -> Option<Self>;

    /// The shape with lengths that have been worked out from the same numbers as the type.
    ///
    /// # Panics
    /// If the type says others.
    #[doc(hidden)]
    fn computed(lens: Self::Lens) -> Self;

    /// The shape whose lengths are 0 where the type does not say them.
    #[doc(hidden)]
    fn shortest() -> Self;

    /// The same lengths, known at run time only.
    fn erased(self) -> Self::Erased;

    /// The lengths, and 0 for each axis that the largest rank has more.
    #[doc(hidden)]
    fn padded_lens(self) -> [usize; MAX_RANK];

    /// The strides of a row-major array of this shape, counted in elements.
    #[doc(hidden)]
    fn contiguous_strides(self) -> Self::Strides;
}

/// Calls a macro once per rank, with a name for each axis: the one list of ranks.
macro_rules! for_each_rank {
    ($callback:ident) => {
        $callback! { 0 }
        $callback! { 1 A0 0 }
        $callback! { 2 A0 0 A1 1 }
        $callback! { 3 A0 0 A1 1 A2 2 }
        $callback! { 4 A0 0 A1 1 A2 2 A3 3 }
        $callback! { 5 A0 0 A1 1 A2 2 A3 3 A4 4 }
        $callback! { 6 A0 0 A1 1 A2 2 A3 3 A4 4 A5 5 }
    };
}
pub(crate) use for_each_rank;

/// `Dyn` for each axis of a list that [`for_each_rank`] gives.
macro_rules! dyn_axis {
    ($axis:ident) => {
        $crate::axis::Dyn
    };
}
pub(crate) use dyn_axis;

/// The largest rank.
pub(crate) const MAX_RANK: usize = 6;

const fn product(sizes: &[Option<usize>]) -> Option<usize> {
    let mut size = Some(1_usize);
    let mut axis = 0;
    while axis < sizes.len() {
        size = match (size, sizes[axis]) {
            (Some(size), Some(len)) => size.checked_mul(len),
            _ => None,
        };
        axis += 1;
    }
    size
}

macro_rules! first {
    ($first:ident $($rest:ident)*) => {
        $first
    };
}

macro_rules! reversed {
    ([$($done:ident)*]) => { ($($done,)*) };
    ([$($done:ident)*] $first:ident $($rest:ident)*) => { reversed!([$first $($done)*] $($rest)*) };
}

/// The second type if all axes are of known lengths, else the first.
macro_rules! if_known {
    ($no:ident $chosen:ty;) => { $chosen };
    ($no:ident $chosen:ty; $axis:ident $($rest:ident)*) => {
        if_known!($no <$axis as Axis>::IfKnown<$chosen, $no>; $($rest)*)
    };
}

macro_rules! has_axes {
    () => {};
    ($($axis:ident)+) => {
        impl<$($axis: Axis),+> HasAxes for ($($axis,)+) {}
    };
}

macro_rules! layouts_of_rank {
    (0) => {
        type IfKnown<Yes: Chosen, Never: Chosen> = Never;
        type IfScalar<Yes: LayoutState, Never: LayoutState> = Yes;
        type RowsLayout = Contiguous;
        type StridedLayout = Contiguous;
    };
    (1 $($axis:ident)*) => {
        type IfKnown<Yes: Chosen, Never: Chosen> = if_known!(Never Yes; $($axis)*);
        type IfScalar<Yes: LayoutState, Never: LayoutState> = Never;
        type RowsLayout = Contiguous;
        type StridedLayout = Strided;
    };
    ($rank:tt $($axis:ident)*) => {
        type IfKnown<Yes: Chosen, Never: Chosen> = if_known!(Never Yes; $($axis)*);
        type IfScalar<Yes: LayoutState, Never: LayoutState> = Never;
        type RowsLayout = Rows;
        type StridedLayout = Strided;
    };
}

macro_rules! shape {
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<$($axis: Axis),*> Sealed for ($($axis,)*) {}
        has_axes!($($axis)*);
        #[diagnostic::do_not_recommend]
        impl<$($axis: Axis),*> Shape for ($($axis,)*) {
            const RANK: usize = $rank;
            const SIZE: Option<usize> = product(&[$($axis::KNOWN),*]);
            type Lens = [usize; $rank];
            type Strides = [isize; $rank];
            type Erased = ($(first!(Dyn $axis),)*);
            type Reversed = reversed!([] $($axis)*);
            layouts_of_rank!($rank $($axis)*);

            #[inline(always)]
            fn lens(self) -> [usize; $rank] {
                [$(self.$number.len()),*]
            }

            #[inline(always)]
            fn size(self) -> usize {
                1_usize $(.wrapping_mul(self.$number.len()))*
            }

            #[inline(always)]
            #[allow(unused_variables, reason = "a shape of rank 0 has no lengths")]
            fn from_lens(lens: [usize; $rank]) -> Option<Self> {
                Some(($($axis::from_len(lens[$number])?,)*))
            }

            #[inline(always)]
            #[allow(clippy::unused_unit, reason = "the shape of rank 0 is `()`")]
            #[allow(unused_variables, reason = "a shape of rank 0 has no lengths")]
            fn computed(lens: [usize; $rank]) -> Self {
                ($($axis::computed(lens[$number]),)*)
            }

            #[inline]
            #[allow(clippy::unused_unit, reason = "the shape of rank 0 is `()`")]
            fn shortest() -> Self {
                ($($axis::computed($axis::KNOWN.unwrap_or(0)),)*)
            }

            #[inline(always)]
            #[allow(clippy::unused_unit, reason = "the shape of rank 0 is `()`")]
            fn erased(self) -> Self::Erased {
                ($(Dyn(self.$number.len()),)*)
            }

            #[inline(always)]
            #[allow(unused_mut, reason = "a shape of rank 0 has no lengths")]
            fn padded_lens(self) -> [usize; MAX_RANK] {
                let mut lens = [0; MAX_RANK];
                $(lens[$number] = self.$number.len();)*
                lens
            }

            #[inline(always)]
            fn contiguous_strides(self) -> [isize; $rank] {
                contiguous_strides(self.lens())
            }
        }
    };
}
for_each_rank!(shape);

/// The shape with lengths that have been worked out from those of another.
#[inline(always)]
pub(crate) fn computed_shape<S: Shape>(lens: &[usize]) -> S {
    let mut own = S::Lens::default();
    own.as_mut().copy_from_slice(lens);
    S::computed(own)
}

/// Writes the type of a shape: a number for a length the type knows, `_` for one it does not.
///
/// ```
/// use ndview::prelude::*;
/// fn trace(m: &Owned<f64, Shape![3, 3]>) -> f64 {
///     (0..3).map(|i| m[[i, i]]).sum()
/// }
/// assert_eq!(trace(&arr!([[1.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 3.0]])), 6.0);
///
/// fn widths(table: &Owned<i32, Shape![_, 4]>) -> usize {
///     table.shape()[0]
/// }
/// # widths(&Owned::from_fn((2, Len::<4>), |_| 0));
/// ```
#[macro_export]
macro_rules! Shape {
    ($($axis:tt),* $(,)?) => {
        ($($crate::__axis!($axis),)*)
    };
    ($($other:tt)*) => {
        ($crate::__no_axis!(),)
    };
}

/// One axis of `Shape!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __axis {
    (_) => {
        $crate::Dyn
    };
    (?) => {
        $crate::__no_axis!()
    };
    (:) => {
        $crate::__no_axis!()
    };
    (..) => {
        $crate::__no_axis!()
    };
    // In braces, what is not there is reported once, as the value that it would be.
    ($len:tt) => {
        $crate::Len<{ $len }>
    };
}

/// What `Shape!` says of anything else: within a length, so that nothing follows from what it is not.
#[doc(hidden)]
#[macro_export]
macro_rules! __no_axis {
    () => {
        $crate::Len<
            {
                ::core::compile_error!(
                    "lengths are numbers or constants, and `_` where they are known at run time: `Shape![3, _]`"
                )
            },
        >
    };
}
