//! Texts one after the other.

use super::texts::{Of, Text, Texts, together};
use crate::element::Integer;
use crate::expr::Collected;
use crate::np::spread::{Parameter, Together};
use crate::refusal::{refuse, require};
use alloc::string::String;

/// The texts of one array behind those of another; NumPy's `np.strings.add`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (2,) (3,)`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::strings::add(&["a", "b"], ".csv"), arr!(["a.csv", "b.csv"]));
/// ```
#[must_use]
#[track_caller]
pub fn add<'a, A, B>(x1: &'a A, x2: &'a B) -> Of<(Text<'a, A>, Text<'a, B>), String>
where
    A: Texts + ?Sized,
    B: Texts + ?Sized,
    (Text<'a, A>, Text<'a, B>): Together<Each = (&'a str, &'a str), Shape: Collected<String>>,
{
    together((Text(x1), Text(x2)), |(a, b)| [a, b].concat())
}

/// Each text as many times as is asked for; none, if that is less than once; NumPy's `np.strings.multiply`.
///
/// # Panics
/// As [`add`]; `Overflow encountered in string multiply`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::strings::multiply(&["ab", "-"], &[2, 5]), arr!(["abab", "-----"]));
/// ```
#[must_use]
#[track_caller]
pub fn multiply<'a, A, B, I>(a: &'a A, i: B) -> Of<(Text<'a, A>, B), String>
where
    A: Texts + ?Sized,
    B: Parameter<Elem = I>,
    I: Integer,
    (Text<'a, A>, B): Together<Each = (&'a str, I), Shape: Collected<String>>,
{
    together((Text(a), i), |(text, count)| {
        let count = usize::try_from(count.saturate()).unwrap_or(0);
        let len = text.len().checked_mul(count);
        match len.filter(|len| isize::try_from(*len).is_ok()) {
            Some(_) => text.repeat(count),
            None => refuse!("Overflow encountered in string multiply"),
        }
    })
}

/// Three arrays of texts, or three texts.
type Parts<'a, A, B> = (
    Of<(Text<'a, A>, Text<'a, B>), String>,
    Of<(Text<'a, A>, Text<'a, B>), String>,
    Of<(Text<'a, A>, Text<'a, B>), String>,
);

/// Functions that part texts: what is before the place that is found, and what behind.
macro_rules! partition {
    ($($(#[$doc:meta])* fn $name:ident by |$text:ident, $sep:ident| $parts:expr)*) => {$(
        $(#[$doc])*
        #[must_use]
        #[track_caller]
        pub fn $name<'a, A, B>(a: &'a A, sep: &'a B) -> Parts<'a, A, B>
        where
            A: Texts + ?Sized,
            B: Texts + ?Sized,
            (Text<'a, A>, Text<'a, B>):
                Together<Each = (&'a str, &'a str), Shape: Collected<String>>,
        {
            let [before, separator, behind] = [0, 1, 2].map(|part| {
                together((Text(a), Text(sep)), |($text, $sep)| {
                    require!(!$sep.is_empty(), "empty separator");
                    let parts: [&str; 3] = $parts;
                    parts[part].into()
                })
            });
            (before, separator, behind)
        }
    )*};
}
partition! {
    /// Of each text, what is before the first separator, the separator, and what is behind it; if there is none, the
    /// text, and twice nothing; NumPy's `np.strings.partition`.
    ///
    /// # Panics
    /// As [`add`]; `empty separator`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (names, _, values) = np::strings::partition(&["a=1", "b"], "=");
    /// assert_eq!(names, arr!(["a", "b"]));
    /// assert_eq!(values, arr!(["1", ""]));
    /// ```
    fn partition by |text, sep| match text.split_once(sep) {
        Some((before, behind)) => [before, sep, behind],
        None => [text, "", ""],
    }

    /// As [`partition`], of the last separator; if there is none, twice nothing, and the text; NumPy's
    /// `np.strings.rpartition`.
    ///
    /// # Panics
    /// As [`partition`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (folders, _, files) = np::strings::rpartition(&["a/b/c", "d"], "/");
    /// assert_eq!(folders[[0]], "a/b");
    /// assert_eq!(files[[1]], "d");
    /// ```
    fn rpartition by |text, sep| match text.rsplit_once(sep) {
        Some((before, behind)) => [before, sep, behind],
        None => ["", "", text],
    }
}
