//! Cursors over a number of indices one of which counts for several.

use super::cursor::Cursor;
use crate::sealed::Sealed;
use crate::shape::{CountedAs, Indices, Shape};

/// A number of indices one of which counts for as many as `M` has axes.
pub trait Counts<M: Shape>: Sealed {
    /// The cursor, with that number of indices.
    type Cursor<B, S: Shape, D: Shape, L, V, const R: usize>;

    /// It.
    fn counted<B, S: Shape, D: Shape, L, V, const R: usize, const K: usize>(
        cursor: Cursor<B, S, D, L, V, R, K>,
    ) -> Self::Cursor<B, S, D, L, V, R>;
}

/// A cursor one of whose indices counts for as many as `M` has axes.
pub trait Counted<M: Shape>: Sealed {
    /// The cursor, with that number of indices.
    type Out;

    /// It.
    fn counted(self) -> Self::Out;
}

impl<B, S: Shape, D: Shape, L, V, M: Shape, const R: usize, const K: usize> Counted<M>
    for Cursor<B, S, D, L, V, R, K>
where
    Indices<K>: Counts<M>,
{
    type Out = <Indices<K> as Counts<M>>::Cursor<B, S, D, L, V, R>;

    #[inline(always)]
    fn counted(self) -> Self::Out {
        <Indices<K> as Counts<M>>::counted(self)
    }
}

impl<M: Shape, const K: usize> Counts<M> for Indices<K>
where
    Indices<K>: CountedAs<M, Total: OfCursor>,
{
    type Cursor<B, S: Shape, D: Shape, L, V, const R: usize> =
        <<Self as CountedAs<M>>::Total as OfCursor>::Cursor<B, S, D, L, V, R>;

    #[inline(always)]
    fn counted<B, S: Shape, D: Shape, L, V, const R: usize, const BEFORE: usize>(
        cursor: Cursor<B, S, D, L, V, R, BEFORE>,
    ) -> Self::Cursor<B, S, D, L, V, R> {
        <Self as CountedAs<M>>::Total::of(cursor)
    }
}

/// The number of indices of a cursor.
pub trait OfCursor: Sealed {
    /// A cursor with so many.
    type Cursor<B, S: Shape, D: Shape, L, V, const R: usize>;

    /// One that had another number.
    fn of<B, S: Shape, D: Shape, L, V, const R: usize, const K: usize>(
        cursor: Cursor<B, S, D, L, V, R, K>,
    ) -> Self::Cursor<B, S, D, L, V, R>;
}

impl<const K: usize> OfCursor for Indices<K> {
    type Cursor<B, S: Shape, D: Shape, L, V, const R: usize> = Cursor<B, S, D, L, V, R, K>;

    #[inline(always)]
    fn of<B, S: Shape, D: Shape, L, V, const R: usize, const BEFORE: usize>(
        cursor: Cursor<B, S, D, L, V, R, BEFORE>,
    ) -> Cursor<B, S, D, L, V, R, K> {
        cursor.with_state()
    }
}
