//! What can be stored as one element.

use super::each::for_each_number;
use super::literal::int;
use super::store::StoreInto;
use alloc::string::String;

/// A type that is one element of an array, rather than an array itself: numbers, `bool`, `char`,
/// strings, options.
///
/// Where NumPy takes "a scalar or an array", Rust's types must tell which: `arr!(names[0] = name)`
/// stores a scalar if its type is an `Element`. (`usize` and `isize` are none: Rust counts with them, and
/// a single one takes the type of the array beside it, as an integer literal does. Arrays of them are
/// arrays like others.) Implement it for your own element types; it has no
/// methods.
///
/// ```
/// use ndview::prelude::*;
/// #[derive(Clone, PartialEq)]
/// struct Cell(u8);
/// impl Element for Cell {}
///
/// let mut board = vec![Cell(0), Cell(0), Cell(0)];
/// arr!(board[1:] = Cell(7));
/// assert!(board[2] == Cell(7));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an array nor an element of one",
    label = "not an array, a view, a `Vec`, a slice or an element",
    note = "a type of your own becomes an element by `impl ndview::Element for ..`"
)]
pub trait Element: Clone {}

macro_rules! elements {
    ($($type:ty)*) => {
        $(impl Element for $type {})*
    };
}
for_each_number!(bool fixed float half => elements! { char String });

impl Element for &str {}
impl<T: Element> Element for Option<T> {}
impl<A: Element, B: Element> Element for (A, B) {}

/// What an array stores as one of its elements: an [`Element`], and `usize` and `isize`, of which an array
/// may consist, although a single one of them is a number to count with: Python's `int`.
///
/// ```
/// use ndview::{Storable, prelude::*};
/// fn is_stored<T: Storable>(_: &[T]) -> bool {
///     true
/// }
/// let mut places = vec![0_usize, 7];
/// assert!(is_stored(&places) && is_stored(&["a", "b"]));
/// arr!(places[0] = 3);
/// assert_eq!(places, [3, 7]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an array nor an element of one",
    label = "not an array, a view, a `Vec`, a slice or an element",
    note = "a type of your own becomes an element by `impl ndview::Element for ..`"
)]
pub trait Storable: Clone {
    /// What it is beside other elements: itself, or an integer that takes their type.
    #[doc(hidden)]
    type Beside: Clone + StoreInto<Self>;

    /// It beside other elements.
    #[doc(hidden)]
    fn beside(&self) -> Self::Beside;

    /// It as an integer that takes the type of what is beside it, if it is one.
    #[doc(hidden)]
    #[inline(always)]
    fn weak(&self) -> Option<i128> {
        None
    }
}

#[diagnostic::do_not_recommend]
impl<T: Element> Storable for T {
    type Beside = T;

    #[inline(always)]
    fn beside(&self) -> T {
        self.clone()
    }
}

macro_rules! counts {
    ($($size:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Storable for $size {
            type Beside = int;

            #[inline(always)]
            fn beside(&self) -> int {
                int(*self as i128)
            }

            #[inline(always)]
            fn weak(&self) -> Option<i128> {
                Some(*self as i128)
            }
        }
    )*};
}
for_each_number!(size => counts! {});
