//! An entry of what a function yields for each axis: a tuple of arrays, or, of one axis, an array.

use crate::array::{Owned, View};
use crate::axis::Axis;

/// What has an entry with number `N`.
///
/// ```
/// use ndview::prelude::*;
/// let (slopes, wave) = (arr!([[1.0, 2.0], [4.0, 8.0]]), arr!([0.0, 1.0, 4.0]));
/// assert_eq!(arr!(np.gradient(slopes)[1]), arr!([[1.0, 1.0], [4.0, 4.0]]));
/// assert_eq!(arr!(np.gradient(wave)[1]), 2.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "there is no entry {N}: the results are one for each axis",
    label = "the array has fewer axes"
)]
pub trait EntryOf<const N: usize> {
    /// The entry.
    type Entry;

    /// The entry.
    fn entry_of(self) -> Self::Entry;
}

macro_rules! entries {
    ($($number:tt $entry:ident of ($($all:ident),*);)*) => {$(
        impl<$($all),*> EntryOf<$number> for ($($all,)*) {
            type Entry = $entry;

            fn entry_of(self) -> $entry {
                self.$number
            }
        }
    )*};
}
entries! {
    0 A of (A, B); 1 B of (A, B);
    0 A of (A, B, C); 1 B of (A, B, C); 2 C of (A, B, C);
    0 A of (A, B, C, D); 1 B of (A, B, C, D); 2 C of (A, B, C, D); 3 D of (A, B, C, D);
    0 A of (A, B, C, D, E); 1 B of (A, B, C, D, E); 2 C of (A, B, C, D, E); 3 D of (A, B, C, D, E);
    4 E of (A, B, C, D, E);
    0 A of (A, B, C, D, E, F); 1 B of (A, B, C, D, E, F); 2 C of (A, B, C, D, E, F);
    3 D of (A, B, C, D, E, F); 4 E of (A, B, C, D, E, F); 5 F of (A, B, C, D, E, F);
}

/// # Panics
/// `index 3 is out of bounds for axis 0 with size 3`
impl<T: Clone, X: Axis, const N: usize> EntryOf<N> for Owned<T, (X,)> {
    type Entry = T;

    #[track_caller]
    fn entry_of(self) -> T {
        let all: View<'_, T, (X,), _> = self.view();
        all[[N]].clone()
    }
}

/// The entry with number `N`.
#[doc(hidden)]
#[track_caller]
pub fn entry_of<const N: usize, R: EntryOf<N>>(results: R) -> R::Entry {
    results.entry_of()
}
