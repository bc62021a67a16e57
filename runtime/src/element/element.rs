//! What can be stored as one element.

use super::each::for_each_number;

/// A type that is one element of an array, rather than an array itself: numbers, `bool`, `char`,
/// strings, options.
///
/// Where NumPy takes "a scalar or an array", Rust's types must tell which: `arr!(names[0] = name)`
/// stores a scalar if its type is an `Element`. Implement it for your own element types; it has no
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
for_each_number!(bool signed unsigned float => elements! { char String });

impl Element for &str {}
impl<T: Element> Element for Option<T> {}
impl<A: Element, B: Element> Element for (A, B) {}
