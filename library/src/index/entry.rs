//! Entries of tuples: `hits[0]`, where a variable holds what `np.where` yields. Python's tuples are indexed as its arrays
//! are; here, a tuple has an entry by the number in its type.
//!
//! `arr!` imports [`Entries`] where a variable is indexed by one literal integer, and nothing else. What it finds then
//! has the methods of a view that such an index is written with, `listed` and `entry`: of a view they lead to a part of
//! it, of a tuple to an entry.

use super::list::List;
use super::literal::At;
use super::steps::Steps;
use crate::array::{AsView, Indexing, View};
use crate::axis::Dyn;
use crate::error::Error;
use crate::shape::HasRank;
use crate::shape::layout::{Contiguous, Layout};
use core::marker::PhantomData;

/// A tuple, which `arr!` indexes by a literal integer.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!(np.array([3.0, 8.0, 1.0, 9.0]));
/// let hits = arr!(np.where(a > 2));
/// assert_eq!(arr!(hits[0]), arr!([0, 1, 3]));
/// assert_eq!(arr!(a[hits[0][1:]].sum()), 17.0);
/// let counted = arr!(np.unique([2, 1, 2], return_counts=True));
/// assert_eq!(arr!(counted[0][counted[1].argmax()]), 2);
/// ```
pub trait Entries {
    crate::sealed::seal!(required);

    /// The tuple, to be indexed.
    #[inline(always)]
    fn as_array_view(&self, _: Indexing) -> EntriesOf<'_, Self> {
        EntriesOf(self)
    }
}

/// A tuple that is indexed.
pub struct EntriesOf<'a, C: ?Sized>(&'a C);

impl<'a, C> EntriesOf<'a, C> {
    /// Begins a list of one index, as of an array of one axis.
    #[doc(hidden)]
    #[inline(always)]
    pub fn listed<const R: usize, const K: usize>(
        self,
    ) -> (Self, List<(Dyn,), (), <Contiguous as Layout>::Start, R, K>)
    where
        (Dyn,): HasRank<R>,
    {
        (self, PhantomData)
    }

    /// The entry.
    #[doc(hidden)]
    #[inline(always)]
    pub fn entry<const INDEX: isize, const NEED: usize, Y, E>(
        self,
        _: At<INDEX, NEED>,
        _: impl Steps,
        _: Y,
    ) -> E
    where
        C: HasEntry<'a, INDEX, Entry = E>,
    {
        self.0.entry()
    }

    /// The same: the number is known to be one of an entry.
    ///
    /// # Errors
    /// None.
    #[doc(hidden)]
    #[inline(always)]
    pub fn try_entry<const INDEX: isize, const NEED: usize, Y, E>(
        self,
        at: At<INDEX, NEED>,
        steps: impl Steps,
        types: Y,
    ) -> Result<E, Error>
    where
        C: HasEntry<'a, INDEX, Entry = E>,
    {
        Ok(self.entry(at, steps, types))
    }
}

/// What has an entry with number `INDEX`, which counts from the end where it is negative.
#[diagnostic::on_unimplemented(
    message = "tuple index out of range",
    label = "there is no entry {INDEX} of `{Self}`"
)]
pub trait HasEntry<'a, const INDEX: isize> {
    crate::sealed::seal!(required);

    /// The entry as a view; of a number, one of rank 0.
    type Entry;

    /// The entry.
    fn entry(&'a self) -> Self::Entry;
}

macro_rules! tuples {
    ($($all:tt: $($entry:ident $number:tt $index:literal $from_end:literal),+;)*) => {$(
        tuples!(@tuple $all);
        $(
            tuples!(@entry $all $entry $number $index);
            tuples!(@entry $all $entry $number $from_end);
        )+
    )*};
    (@tuple ($($all:ident),+)) => {
        impl<$($all),+> Entries for ($($all,)+) {
            crate::sealed::seal!();
        }
    };
    (@entry ($($all:ident),+) $entry:ident $number:tt $index:literal) => {
        #[diagnostic::do_not_recommend]
        impl<'a, $($all),+> HasEntry<'a, $index> for ($($all,)+)
        where
            $entry: AsView + 'a,
        {
            crate::sealed::seal!();

            type Entry = View<'a, $entry::Elem, $entry::Shape, $entry::Layout>;

            #[inline(always)]
            fn entry(&'a self) -> Self::Entry {
                self.$number.array_view()
            }
        }
    };
}
tuples! {
    (A): A 0 0 -1;
    (A, B): A 0 0 -2, B 1 1 -1;
    (A, B, C): A 0 0 -3, B 1 1 -2, C 2 2 -1;
    (A, B, C, D): A 0 0 -4, B 1 1 -3, C 2 2 -2, D 3 3 -1;
    (A, B, C, D, E): A 0 0 -5, B 1 1 -4, C 2 2 -3, D 3 3 -2, E 4 4 -1;
    (A, B, C, D, E, F): A 0 0 -6, B 1 1 -5, C 2 2 -4, D 3 3 -3, E 4 4 -2, F 5 5 -1;
}
