//! The cursor: an index list, applied up to here.

use super::advanced::{Advanced, Start};
use super::base::{Base, Mutable, Shared};
use super::gathered::NoArrays;
use super::part::{Part, Parts};
use super::within::{Old, Reading, Target, Writing};
use crate::array::{View, ViewMut};
use crate::sealed::Sealed;
use crate::shape::layout::{Layout, LayoutState};
use crate::shape::{HasRank, Joined, Shape};
use core::marker::PhantomData;

/// An index list, applied up to here, to an array of `R` axes; `K` indices in all.
///
/// - `B`: what is borrowed;
/// - `S`: the axes left to index;
/// - `D`: the axes kept so far;
/// - `L`: what is known of the layout so far;
/// - `V`: `()` if no type decides what an index is, or the state of [`Advanced`] indices.
///
/// Covariant in the base: so invariant in the element, as bases are.
// Invariant: whatever index one appends for the axes kept (`done`) and for those left (`rest`), the
// pointer moved by the sum of index x stride stays on elements that the source has for it.
pub struct Cursor<B, S: Shape, D: Shape, L, V, const R: usize, const K: usize> {
    pub(super) base: B,
    pub(super) rest: S,
    pub(super) rest_strides: S::Strides,
    pub(super) done: D,
    pub(super) done_strides: D::Strides,
    pub(super) advanced: V,
    pub(super) layout: PhantomData<L>,
}

impl<B, S: Shape, D: Shape, L, V, const R: usize, const K: usize> Sealed
    for Cursor<B, S, D, L, V, R, K>
{
}

impl<B, S: Shape, D: Shape, L, V, const R: usize, const K: usize> Cursor<B, S, D, L, V, R, K> {
    /// A cursor from its parts; axes come with their strides.
    #[inline(always)]
    pub(super) fn new(
        base: B,
        (rest, rest_strides): (S, S::Strides),
        (done, done_strides): (D, D::Strides),
        advanced: V,
    ) -> Self {
        Cursor {
            base,
            rest,
            rest_strides,
            done,
            done_strides,
            advanced,
            layout: PhantomData,
        }
    }

    /// The same cursor, of which something else is known, or another number of indices.
    #[inline(always)]
    pub(super) fn with_state<M, const COUNT: usize>(self) -> Cursor<B, S, D, M, V, R, COUNT> {
        Cursor::new(
            self.base,
            (self.rest, self.rest_strides),
            (self.done, self.done_strides),
            self.advanced,
        )
    }
}

/// A cursor before the first index of an array with shape `S` and layout `L`.
type Before<B, S, L, V, const R: usize, const K: usize> =
    Cursor<B, S, (), <L as Layout>::Start, V, R, K>;

type NotYetAdvanced = Advanced<(), Start, NoArrays>;

macro_rules! indexed {
    ($view:ident, $base:ident) => {
        impl<'a, T, S: Shape, L: Layout> $view<'a, T, S, L> {
            /// Begins a list of `K` basic indices.
            #[doc(hidden)]
            #[inline(always)]
            pub fn indexed<const R: usize, const K: usize>(
                self,
            ) -> Before<$base<'a, T>, S, L, (), R, K>
            where
                S: HasRank<R>,
            {
                self.cursor(())
            }

            /// Begins a list of `K` indices whose types decide what they are.
            #[doc(hidden)]
            #[inline(always)]
            pub fn indexed_by<const R: usize, const K: usize>(
                self,
            ) -> Before<$base<'a, T>, S, L, NotYetAdvanced, R, K>
            where
                S: HasRank<R>,
            {
                self.cursor(Advanced::new())
            }

            #[inline(always)]
            fn cursor<V, const R: usize, const K: usize>(
                self,
                advanced: V,
            ) -> Before<$base<'a, T>, S, L, V, R, K> {
                let axes = (self.typed_shape(), self.element_strides());
                Cursor::new($base::new(self), axes, ((), []), advanced)
            }
        }
    };
}
indexed!(View, Shared);
indexed!(ViewMut, Mutable);
indexed!(Part, Parts);
indexed!(Target, Writing);
indexed!(Old, Reading);

impl<B: Base, S: Shape, D: Shape, L: LayoutState, const R: usize, const K: usize>
    Cursor<B, S, D, L, (), R, K>
{
    /// The view that the list yields; the axes that are left are kept whole.
    #[inline(always)]
    pub fn finish(self) -> B::View<D::Out, <L::AfterRest<S> as LayoutState>::End<D::Out>>
    where
        D: Joined<S>,
    {
        let (shape, strides) = self
            .done
            .join(self.done_strides, self.rest, self.rest_strides);
        // SAFETY: [cursor] by the invariant of the cursor, every index within these lengths leads
        // to an element of the source, and different ones to different elements: each step either
        // fixes the position on an axis, keeps an axis with a stride other than 0, or adds one of
        // length 1.
        unsafe { self.base.view(shape, strides) }
    }
}
