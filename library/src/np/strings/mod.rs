//! Functions of texts, element by element: NumPy's `np.strings`, and `np.char` under the same names, behind the
//! feature `strings`.
//!
//! Elements are `String`, `&str`, or another type that is `AsRef<str>`; what comes out are `String`s, bools and
//! integers. All arguments are broadcast together; of texts and numbers alone, one value comes out. Positions count
//! characters, as in Python. Texts have no fixed width here: nothing is cut off, as NumPy does where a result is longer
//! than it had thought (`"ß"` in capitals is `"SS"`). What a letter is, is what `char::is_alphabetic` says: unlike
//! Python's, these include the vowel signs of some scripts; and numbers are what `char::is_numeric` says, without those
//! of Chinese.
//!
//! ```
//! use ndview::prelude::*;
//! let files = vec!["a.csv", "b.txt", "c.csv"];
//! assert_eq!(arr!(files[np.strings.endswith(files, ".csv")]), arr!(["a.csv", "c.csv"]));
//! assert_eq!(arr!(np.strings.replace(files, ".", "-")), arr!(["a-csv", "b-txt", "c-csv"]));
//! ```

mod cases;
mod digits;
mod joined;
mod kinds;
mod padded;
mod replaced;
mod search;
mod sliced;
mod strip;
mod texts;

pub use cases::*;
pub use joined::*;
pub use kinds::*;
pub use padded::*;
pub use replaced::*;
pub use search::*;
pub use sliced::*;
pub use strip::*;
pub use texts::{Edge, Text, Texts};

/// Defines functions of one array of texts.
macro_rules! of_each {
    ($($(#[$attribute:meta])* fn $name:ident($argument:ident) -> $out:ty { $f:expr })*) => {$(
        $(#[$attribute])*
        #[must_use]
        #[track_caller]
        pub fn $name<A>($argument: &A) -> <A::Shape as crate::expr::Collected<$out>>::Out
        where
            A: crate::np::strings::Texts<Shape: crate::expr::Collected<$out>> + ?Sized,
        {
            crate::np::strings::texts::each($argument, $f)
        }
    )*};
}
use of_each;
