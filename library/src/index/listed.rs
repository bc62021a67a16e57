//! Index lists of variables: `a[[i, k]]`, where each may be an integer of another type.

use crate::element::Integer;

/// The entries of an index list, each of its own type: integers of any types; bools; or rows of
/// integers, which are Rust's arrays.
#[diagnostic::on_unimplemented(
    message = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices",
    label = "neither integers nor bools"
)]
pub trait IndexList {
    crate::sealed::seal!(required);

    /// All of one type.
    type Listed;

    /// All of one type.
    fn listed(self) -> Self::Listed;
}

macro_rules! lists {
    ($($count:literal: $($entry:ident $number:tt)+;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($entry: Integer),+> IndexList for ($($entry,)+) {
            crate::sealed::seal!();

            type Listed = [isize; $count];

            #[inline(always)]
            fn listed(self) -> [isize; $count] {
                [$(self.$number.saturate()),+]
            }
        }

        #[diagnostic::do_not_recommend]
        impl IndexList for ($(lists!(@bool $entry),)+) {
            crate::sealed::seal!();

            type Listed = [bool; $count];

            #[inline(always)]
            fn listed(self) -> [bool; $count] {
                self.into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Integer, const N: usize> IndexList for ($(lists!(@row $entry T N),)+) {
            crate::sealed::seal!();

            type Listed = [[T; N]; $count];

            #[inline(always)]
            fn listed(self) -> [[T; N]; $count] {
                self.into()
            }
        }
    )*};
    (@bool $entry:ident) => { bool };
    (@row $entry:ident $type:ident $len:ident) => { [$type; $len] };
}
lists! {
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
}

/// An index list in `arr!`.
#[doc(hidden)]
#[inline(always)]
pub fn index_list<L: IndexList>(entries: L) -> L::Listed {
    entries.listed()
}
