//! How many indices there are, as NumPy counts them: a mask once for each of its axes, a bool without
//! axes not at all, a tuple once for each of its entries.

use super::cursor::Cursor;
use crate::shape::Shape;

/// `K` indices.
pub struct Indices<const K: usize>;

/// That one of them counts for as many as `M` has axes.
pub trait Counts<M: Shape> {
    /// The cursor, with that number of indices.
    type Cursor<B, S: Shape, D: Shape, L, V, const R: usize>;

    /// It.
    fn counted<B, S: Shape, D: Shape, L, V, const R: usize, const K: usize>(
        cursor: Cursor<B, S, D, L, V, R, K>,
    ) -> Self::Cursor<B, S, D, L, V, R>;
}

/// A cursor one of whose indices counts for as many as `M` has axes.
pub trait Counted<M: Shape> {
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

macro_rules! counts {
    ($($axes:tt: $($before:literal $after:literal),*;)*) => {
        $($(counts!(@one [] $axes $before, $after);)*)*
    };
    (@one [$($generics:tt)*] [$($axis:ident)*] $before:expr, $after:expr) => {
        impl<$($generics)* $($axis: $crate::axis::Axis),*> $crate::index::count::Counts<($($axis,)*)>
            for $crate::index::count::Indices<{ $before }>
        {
            type Cursor<B, S: $crate::Shape, D: $crate::Shape, L, V, const R: usize> =
                $crate::index::Cursor<B, S, D, L, V, R, { $after }>;

            #[inline(always)]
            fn counted<B, S: $crate::Shape, D: $crate::Shape, L, V, const R: usize, const BEFORE: usize>(
                cursor: $crate::index::Cursor<B, S, D, L, V, R, BEFORE>,
            ) -> Self::Cursor<B, S, D, L, V, R> {
                cursor.with_state()
            }
        }
    };
}
pub(super) use counts;
counts!(@one [const K: usize,] [A] K, K);
