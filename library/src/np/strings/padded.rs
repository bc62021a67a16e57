//! Texts made as long as is asked for.

use super::texts::{Of, Text, Texts, together};
use crate::element::Integer;
use crate::expr::Collected;
use crate::np::spread::{Parameter, Together};
use crate::refusal::require;
use alloc::string::String;

/// How many characters are missing to a width.
fn missing(text: &str, width: impl Integer) -> usize {
    let width = usize::try_from(width.saturate()).unwrap_or(0);
    width.saturating_sub(text.chars().count())
}

/// A text with characters before and behind it.
fn between(before: usize, text: &str, fill: char, behind: usize) -> String {
    let filled = |count| core::iter::repeat_n(fill, count);
    filled(before)
        .chain(text.chars())
        .chain(filled(behind))
        .collect()
}

/// The only character of a text.
#[track_caller]
fn character(fill: &str) -> char {
    let mut characters = fill.chars();
    let only = characters.next().filter(|_| characters.next().is_none());
    require!(
        only.is_some(),
        "The fill character must be exactly one character long"
    );
    only.unwrap_or(' ')
}

/// Functions that make texts as long as `width`: how many of the missing characters stand before a text.
macro_rules! padded {
    ($($(#[$doc:meta])* fn $name:ident $(#[$with_doc:meta])* fn $with:ident by |$missing:ident, $width:ident| $before:expr)*) => {$(
        $(#[$doc])*
        #[must_use]
        #[track_caller]
        pub fn $name<'a, A, W, I>(a: &'a A, width: W) -> Of<(Text<'a, A>, W, Text<'a, str>), String>
        where
            A: Texts + ?Sized,
            W: Parameter<Elem = I>,
            I: Integer,
            (Text<'a, A>, W, Text<'a, str>):
                Together<Each = (&'a str, I, &'a str), Shape: Collected<String>>,
        {
            $with(a, width, " ")
        }

        $(#[$with_doc])*
        #[must_use]
        #[track_caller]
        pub fn $with<'a, A, W, F, I>(
            a: &'a A,
            width: W,
            fillchar: &'a F,
        ) -> Of<(Text<'a, A>, W, Text<'a, F>), String>
        where
            A: Texts + ?Sized,
            W: Parameter<Elem = I>,
            F: Texts + ?Sized,
            I: Integer,
            (Text<'a, A>, W, Text<'a, F>):
                Together<Each = (&'a str, I, &'a str), Shape: Collected<String>>,
        {
            together((Text(a), width, Text(fillchar)), |(text, $width, fill)| {
                let ($missing, fill) = (missing(text, $width), character(fill));
                let before = $before;
                between(before, text, fill, $missing - before)
            })
        }
    )*};
}
padded! {
    /// The texts with blanks behind them, until each has `width` characters; NumPy's `np.strings.ljust`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (2,) (3,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::ljust(&["a", "bcde"], 3), arr!(["a  ", "bcde"]));
    /// ```
    fn ljust
    /// As [`ljust`], with another character; NumPy's `np.strings.ljust(a, width, fillchar)`.
    ///
    /// # Panics
    /// As [`ljust`]; `The fill character must be exactly one character long`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.strings.ljust(["a", "b"], [2, 3], ".")), arr!(["a.", "b.."]));
    /// ```
    fn ljust_with by |_missing, _width| 0

    /// The texts with blanks before them, until each has `width` characters; NumPy's `np.strings.rjust`.
    ///
    /// # Panics
    /// As [`ljust`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::rjust(&["a", "bcde"], 3), arr!(["  a", "bcde"]));
    /// ```
    fn rjust
    /// As [`rjust`], with another character; NumPy's `np.strings.rjust(a, width, fillchar)`.
    ///
    /// # Panics
    /// As [`ljust_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.strings.rjust(["7", "12"], 3, fillchar="0")), arr!(["007", "012"]));
    /// ```
    fn rjust_with by |missing, _width| missing

    /// The texts in the middle of `width` characters; NumPy's `np.strings.center`.
    ///
    /// # Panics
    /// As [`ljust`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::center(&["a", "bc"], 5), arr!(["  a  ", "  bc "]));
    /// ```
    fn center
    /// As [`center`], with another character; NumPy's `np.strings.center(a, width, fillchar)`.
    ///
    /// # Panics
    /// As [`ljust_with`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.strings.center("abc", [6, 7], "*")), arr!(["*abc**", "**abc**"]));
    /// ```
    fn center_with by |missing, width| missing / 2 + (missing & width.saturate() as usize & 1)
}

/// The texts with zeros before them, behind a sign, until each has `width` characters; NumPy's `np.strings.zfill`.
///
/// # Panics
/// As [`ljust`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::strings::zfill(&["7", "-12", "1234"], 3), arr!(["007", "-12", "1234"]));
/// ```
#[must_use]
#[track_caller]
pub fn zfill<'a, A, W, I>(a: &'a A, width: W) -> Of<(Text<'a, A>, W), String>
where
    A: Texts + ?Sized,
    W: Parameter<Elem = I>,
    I: Integer,
    (Text<'a, A>, W): Together<Each = (&'a str, I), Shape: Collected<String>>,
{
    together((Text(a), width), |(text, width)| {
        let missing = missing(text, width);
        let number = text.strip_prefix(['+', '-']).unwrap_or(text);
        let mut out = String::from(&text[..text.len() - number.len()]);
        out += &between(missing, number, '0', 0);
        out
    })
}

/// The texts with blanks in place of tabulators, up to the next column that `tabsize` divides; of 8, in `arr!`, where it
/// is left out; NumPy's `np.strings.expandtabs`.
///
/// # Panics
/// As [`ljust`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::strings::expandtabs(&["a\tb", "\tc"], 4), arr!(["a   b", "    c"]));
/// ```
#[must_use]
#[track_caller]
pub fn expandtabs<'a, A, W, I>(a: &'a A, tabsize: W) -> Of<(Text<'a, A>, W), String>
where
    A: Texts + ?Sized,
    W: Parameter<Elem = I>,
    I: Integer,
    (Text<'a, A>, W): Together<Each = (&'a str, I), Shape: Collected<String>>,
{
    together((Text(a), tabsize), |(text, size)| {
        let size = usize::try_from(size.saturate()).unwrap_or(0);
        let (mut out, mut column) = (String::with_capacity(text.len()), 0);
        for character in text.chars() {
            match character {
                '\t' if size == 0 => {}
                '\t' => {
                    let blanks = size - column % size;
                    out.extend(core::iter::repeat_n(' ', blanks));
                    column += blanks;
                }
                '\n' | '\r' => {
                    out.push(character);
                    column = 0;
                }
                _ => {
                    out.push(character);
                    column += 1;
                }
            }
        }
        out
    })
}
