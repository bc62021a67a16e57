//! What can be stored as one element.

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
elements!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 bool char String);

impl Element for &str {}
impl<T: Element> Element for Option<T> {}
impl<A: Element, B: Element> Element for (A, B) {}
