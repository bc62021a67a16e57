//! Texts without what they begin and end with.

use super::kinds::is_blank;
use super::texts::{Of, Text, Texts, each, together};
use crate::expr::Collected;
use crate::np::spread::Together;
use alloc::string::String;

/// A function without characters at the ends, and the one with characters of one's own.
macro_rules! strip {
    ($($(#[$doc:meta])* fn $name:ident $(#[$with_doc:meta])* fn $with:ident by $trim:ident)*) => {$(
        $(#[$doc])*
        #[must_use]
        #[track_caller]
        pub fn $name<A>(a: &A) -> <A::Shape as Collected<String>>::Out
        where
            A: Texts<Shape: Collected<String>> + ?Sized,
        {
            each(a, |text| text.$trim(is_blank).into())
        }

        $(#[$with_doc])*
        #[must_use]
        #[track_caller]
        pub fn $with<'a, A, B>(a: &'a A, chars: &'a B) -> Of<(Text<'a, A>, Text<'a, B>), String>
        where
            A: Texts + ?Sized,
            B: Texts + ?Sized,
            (Text<'a, A>, Text<'a, B>): Together<Each = (&'a str, &'a str), Shape: Collected<String>>,
        {
            together((Text(a), Text(chars)), |(text, chars)| {
                text.$trim(|character| chars.contains(character)).into()
            })
        }
    )*};
}
strip! {
    /// The texts without blanks at the beginning and at the end; NumPy's `np.strings.strip`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::strip(&[" a b\n", "c"]), arr!(["a b", "c"]));
    /// ```
    fn strip
    /// As [`strip`], of some characters in place of blanks; NumPy's `np.strings.strip(a, chars)`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (2,) (3,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.strings.strip(["xaxyx", "by"], "xy")), arr!(["a", "b"]));
    /// ```
    fn strip_with by trim_matches

    /// The texts without blanks at the beginning; NumPy's `np.strings.lstrip`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::lstrip(&[" a ", "c"]), arr!(["a ", "c"]));
    /// ```
    fn lstrip
    /// As [`lstrip`], of some characters in place of blanks; NumPy's `np.strings.lstrip(a, chars)`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (2,) (3,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.strings.lstrip(["007", "10"], "0")), arr!(["7", "10"]));
    /// ```
    fn lstrip_with by trim_start_matches

    /// The texts without blanks at the end; NumPy's `np.strings.rstrip`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::rstrip(&[" a ", "c"]), arr!([" a", "c"]));
    /// ```
    fn rstrip
    /// As [`rstrip`], of some characters in place of blanks; NumPy's `np.strings.rstrip(a, chars)`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (2,) (3,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.strings.rstrip(["1.50", "2.00"], "0")), arr!(["1.5", "2."]));
    /// ```
    fn rstrip_with by trim_end_matches
}
