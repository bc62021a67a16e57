//! Layouts: what the type knows of the strides.

use crate::sealed::Sealed;
use crate::shape::Shape;
use core::fmt;

/// Row-major without gaps. No strides are stored: they follow from the lengths.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// let rows: View<'_, i32, Shape![1, 3], Contiguous> = arr!(a[1:]);
/// assert_eq!(rows.as_slice(), [4, 5, 6]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Contiguous;

/// Each row (the last axis) is without gaps; the other axes have any stride.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// let block: View<'_, i32, Shape![2, 2], Rows> = arr!(a[:, 1:]);
/// assert_eq!(block.to_vec(), [2, 3, 5, 6]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Rows;

/// Any strides: stepped, reversed, transposed, broadcast.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// let mirrored: View<'_, i32, Shape![2, 3], Strided> = arr!(a[:, ::-1]);
/// assert_eq!(mirrored.to_vec(), [3, 2, 1, 6, 5, 4]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Strided;

/// What the type of a view knows of its strides: [`Contiguous`], [`Rows`] or [`Strided`].
///
/// Sealed: a view trusts its layout about where its elements are.
///
/// ```
/// use ndview::{Layout, prelude::*};
/// fn first<L: Layout>(row: View<'_, i32, Shape![3], L>) -> i32 {
///     arr!(row[0])
/// }
/// let m = arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
/// assert_eq!((first(arr!(m[1])), first(arr!(m[:, 1]))), (4, 2));
/// ```
pub trait Layout: Copy + fmt::Debug + Default + Send + Sync + Sealed + 'static {
    /// The strides that a view stores: nothing if they follow from the shape.
    #[doc(hidden)]
    type Strides<A: Copy + Send + Sync>: Copy + Send + Sync;
    /// What is left of the layout where axes of length 1 are dropped, the last one perhaps.
    #[doc(hidden)]
    type AxisDropped: Layout;
    /// Where the layout machine begins when a view of this layout is indexed.
    #[doc(hidden)]
    type Start: LayoutState;

    /// The strides to store.
    #[doc(hidden)]
    fn store<A: Copy + Send + Sync>(strides: A) -> Self::Strides<A>;

    /// All strides, counted in elements.
    #[doc(hidden)]
    fn strides<S: Shape>(shape: S, stored: Self::Strides<S::Strides>) -> S::Strides;

    /// The same, if the strides are of this layout.
    ///
    /// # Panics
    /// If they are not.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn checked<A: Copy + AsRef<[isize]> + Send + Sync>(
        lens: &[usize],
        strides: A,
    ) -> Self::Strides<A> {
        if !Self::allows(lens, strides.as_ref()) {
            layout_disagrees::<Self>(strides.as_ref());
        }
        Self::store(strides)
    }

    /// Whether strides, counted in elements, are of this layout. Those of axes with fewer than two
    /// elements lead nowhere.
    #[doc(hidden)]
    fn allows(lens: &[usize], strides: &[isize]) -> bool;
}

#[cold]
#[inline(never)]
fn layout_disagrees<L: Layout>(strides: &[isize]) -> ! {
    let layout = L::default();
    panic!(
        "ndview: strides {strides:?} are not those of a view that is {layout:?}; please report this"
    )
}

impl Sealed for Contiguous {}
impl Layout for Contiguous {
    type Strides<A: Copy + Send + Sync> = ();
    type AxisDropped = Contiguous;
    type Start = Leading;

    #[inline(always)]
    fn store<A: Copy + Send + Sync>(_: A) {}

    #[inline(always)]
    fn strides<S: Shape>(shape: S, (): ()) -> S::Strides {
        shape.contiguous_strides()
    }

    #[inline(always)]
    fn allows(lens: &[usize], strides: &[isize]) -> bool {
        let mut stride = 1_isize;
        for (&len, &found) in lens.iter().zip(strides).rev() {
            if found != stride && len > 1 {
                return false;
            }
            stride = stride.wrapping_mul(len as isize);
        }
        true
    }
}

macro_rules! stores_strides {
    ($($layout:ident starts $start:ty, allows |$lens:ident, $strides:ident| $allows:expr;)*) => {$(
        impl Sealed for $layout {}
        impl Layout for $layout {
            type Strides<A: Copy + Send + Sync> = A;
            type AxisDropped = Strided;
            type Start = $start;

            #[inline(always)]
            fn store<A: Copy + Send + Sync>(strides: A) -> A {
                strides
            }

            #[inline(always)]
            fn strides<S: Shape>(_: S, stored: S::Strides) -> S::Strides {
                stored
            }

            #[inline(always)]
            fn allows($lens: &[usize], $strides: &[isize]) -> bool {
                $allows
            }
        }
    )*};
}
stores_strides! {
    Rows starts Gaps, allows |lens, strides| match (lens, strides) {
        ([.., len], [.., last]) => *last == 1 || *len <= 1,
        _ => true,
    };
    Strided starts AnyStride, allows |_lens, _strides| true;
}

/// What is known of the layout after some of the indices: a small state machine that runs in the
/// type system, one transition per index.
///
/// | state | integer | range of step 1 | `:` | other slices |
/// |---|---|---|---|---|
/// | `Leading` | `Leading` | `Inner` | `Inner` | `Gaps` |
/// | `Inner` | `Gaps` | `RowsKept` | `Inner` | `Gaps` |
/// | `Gaps`, `RowsKept` | `Gaps` | `RowsKept` | `RowsKept` | `Gaps` |
/// | `AnyStride` | stays | stays | stays | stays |
pub trait LayoutState: Sealed {
    /// After an integer.
    type AfterInteger: LayoutState;
    /// After a slice of step 1.
    type AfterRange: LayoutState;
    /// After `:`.
    type AfterFull: LayoutState;
    /// After a slice of any other step.
    type AfterStep: LayoutState;
    /// After the axes `S`, each kept whole: those of an ellipsis, or those not indexed at all.
    type AfterRest<S: Shape>: LayoutState;
    /// The layout of the result if no index is left and its shape is `S`.
    type End<S: Shape>: Layout;
}

/// Only integers so far: the rest is still one contiguous block.
pub struct Leading;
/// The axes kept so far lie in one contiguous block together with those to come.
pub struct Inner;
/// The last axis kept is not known to be contiguous.
pub struct Gaps;
/// The last axis kept has stride 1 if no axis is left.
pub struct RowsKept;
/// Nothing is known, and nothing can be learnt.
pub struct AnyStride;

macro_rules! states {
    ($($state:ident: $integer:ident $range:ident $full:ident $step:ident; rest $s:ident => $rest:ty, end $end:ty;)*) => {$(
        impl Sealed for $state {}
        impl LayoutState for $state {
            type AfterInteger = $integer;
            type AfterRange = $range;
            type AfterFull = $full;
            type AfterStep = $step;
            type AfterRest<$s: Shape> = $rest;
            type End<$s: Shape> = $end;
        }
    )*};
}
states! {
    Leading: Leading Inner Inner Gaps; rest S => Inner, end Contiguous;
    Inner: Gaps RowsKept Inner Gaps; rest S => Inner, end Contiguous;
    Gaps: Gaps RowsKept RowsKept Gaps; rest S => S::IfScalar<Gaps, RowsKept>, end S::StridedLayout;
    RowsKept: Gaps RowsKept RowsKept Gaps; rest S => RowsKept, end S::RowsLayout;
    AnyStride: AnyStride AnyStride AnyStride AnyStride; rest S => AnyStride, end S::StridedLayout;
}

#[cfg(test)]
mod tests {
    use super::{Contiguous, Layout, Rows, Strided};

    #[test]
    fn strides_are_allowed_where_they_lead_to_the_same_elements() {
        for (rows, columns) in (0..4).flat_map(|rows| (0..4).map(move |columns| (rows, columns))) {
            for (down, across) in (-4..8).flat_map(|down| (-2..3).map(move |a| (down, a))) {
                let (lens, strides) = ([rows, columns], [down, across]);
                let has_rows = columns < 2 || across == 1;
                let is_whole = has_rows && (rows < 2 || down == columns as isize);
                let allowed = [
                    Contiguous::allows(&lens, &strides),
                    Rows::allows(&lens, &strides),
                    Strided::allows(&lens, &strides),
                ];
                assert_eq!(allowed, [is_whole, has_rows, true], "{lens:?} {strides:?}");
            }
        }
        assert!(Contiguous::allows(&[], &[]) && Rows::allows(&[], &[]));
    }
}
