//! Where a text is in another.

use super::texts::{Edge, Of, Text, Texts, together};
use crate::expr::Collected;
use crate::np::Unset;
use crate::np::spread::{Parameter, Together};
use crate::refusal::require;

/// A part of a text from one character to another, as Python counts them, and the number of its first; `None` if it
/// would begin behind the end or its own end.
fn part(text: &str, start: i64, end: i64) -> Option<(&str, i64)> {
    let len = text.chars().count() as i64;
    let from_first = |position: i64| match position {
        0.. => position,
        _ => position.saturating_add(len).max(0),
    };
    let (start, end) = (from_first(start), from_first(end).min(len));
    if start > end {
        return None;
    }
    let byte = |position: i64| {
        let mut places = text.char_indices().map(|(byte, _)| byte);
        places.nth(position as usize).unwrap_or(text.len())
    };
    Some((&text[byte(start)..byte(end)], start))
}

/// Functions of a text, of one that is sought in it, and of the part of the first in which it is sought.
macro_rules! search {
    ($($(#[$doc:meta])* fn $name:ident / $with:ident($sub:ident) -> $out:ty { $f:expr })*) => {$(
        $(#[$doc])*
        #[must_use]
        #[track_caller]
        pub fn $name<'a, A, B>(a: &'a A, $sub: &'a B) -> Of<(Text<'a, A>, Text<'a, B>, i64, Unset), $out>
        where
            A: Texts + ?Sized,
            B: Texts + ?Sized,
            (Text<'a, A>, Text<'a, B>, i64, Unset):
                Together<Each = (&'a str, &'a str, i64, Unset), Shape: Collected<$out>>,
        {
            $with(a, $sub, 0_i64, Unset)
        }

        #[doc = concat!("As [`", stringify!($name), "`], in the part of each text from `start` to `end`; NumPy's `np.strings.", stringify!($name), "(a, ", stringify!($sub), ", start, end)`.")]
        ///
        /// # Panics
        #[doc = concat!("As [`", stringify!($name), "`].")]
        ///
        /// ```
        /// use ndview::prelude::*;
        #[doc = concat!("let found = np::strings::", stringify!($with), "(&[\"banana\"], \"a\", 1_i64, -1_i64);")]
        /// assert_eq!(found.len(), 1);
        /// ```
        #[must_use]
        #[track_caller]
        pub fn $with<'a, A, B, C, D, E, F>(
            a: &'a A,
            $sub: &'a B,
            start: C,
            end: D,
        ) -> Of<(Text<'a, A>, Text<'a, B>, C, D), $out>
        where
            A: Texts + ?Sized,
            B: Texts + ?Sized,
            C: Parameter<Elem = E>,
            D: Parameter<Elem = F>,
            E: Edge,
            F: Edge,
            (Text<'a, A>, Text<'a, B>, C, D):
                Together<Each = (&'a str, &'a str, E, F), Shape: Collected<$out>>,
        {
            let f = $f;
            together((Text(a), Text($sub), start, end), |(text, sub, start, end)| {
                f(part(text, start.position(), end.position()), sub)
            })
        }
    )*};
}

/// The number of the character at which a text is first found in a part, or last; -1 if it is not there.
fn position(part: Option<(&str, i64)>, byte: impl Fn(&str) -> Option<usize>) -> i64 {
    let Some((text, start)) = part else {
        return -1;
    };
    let found = byte(text).map(|byte| text[..byte].chars().count() as i64 + start);
    found.unwrap_or(-1)
}

#[track_caller]
fn found(position: i64) -> i64 {
    require!(position >= 0, "substring not found");
    position
}

type Part<'a> = Option<(&'a str, i64)>;

search! {
    /// The number of the character at which `sub` begins in each text, where it is first; -1 if it is not there;
    /// NumPy's `np.strings.find`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (2,) (3,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::find(&["banana", "kiwi"], "an"), arr!([1_i64, -1]));
    /// ```
    fn find / find_with(sub) -> i64 { |part: Part, sub: &str| position(part, |text| text.find(sub)) }

    /// As [`find`], where it is last; NumPy's `np.strings.rfind`.
    ///
    /// # Panics
    /// As [`find`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::rfind(&["banana", "kiwi"], "an"), arr!([3_i64, -1]));
    /// ```
    fn rfind / rfind_with(sub) -> i64 { |part: Part, sub: &str| position(part, |text| text.rfind(sub)) }

    /// As [`find`], of what is there; NumPy's `np.strings.index`.
    ///
    /// # Panics
    /// `substring not found`; as [`find`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::index(&["banana", "mango"], "an"), arr!([1_i64, 1]));
    /// ```
    fn index / index_with(sub) -> i64 {
        |part: Part, sub: &str| found(position(part, |text| text.find(sub)))
    }

    /// As [`rfind`], of what is there; NumPy's `np.strings.rindex`.
    ///
    /// # Panics
    /// `substring not found`; as [`find`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::rindex(&["banana", "mango"], "an"), arr!([3_i64, 1]));
    /// ```
    fn rindex / rindex_with(sub) -> i64 {
        |part: Part, sub: &str| found(position(part, |text| text.rfind(sub)))
    }

    /// How often `sub` is in each text, without overlaps; NumPy's `np.strings.count`.
    ///
    /// # Panics
    /// As [`find`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::count(&["banana", "aaa"], &["a", "aa"]), arr!([3_i64, 1]));
    /// ```
    fn count / count_with(sub) -> i64 {
        |part: Part, sub: &str| part.map_or(0, |(text, _)| text.matches(sub).count() as i64)
    }

    /// Whether each text begins with `prefix`; NumPy's `np.strings.startswith`.
    ///
    /// # Panics
    /// As [`find`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::startswith(&["banana", "kiwi"], "ba"), arr!([true, false]));
    /// ```
    fn startswith / startswith_with(prefix) -> bool {
        |part: Part, prefix: &str| part.is_some_and(|(text, _)| text.starts_with(prefix))
    }

    /// Whether each text ends with `suffix`; NumPy's `np.strings.endswith`.
    ///
    /// # Panics
    /// As [`find`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::endswith(&["a.csv", "a.txt"], ".csv"), arr!([true, false]));
    /// ```
    fn endswith / endswith_with(suffix) -> bool {
        |part: Part, suffix: &str| part.is_some_and(|(text, _)| text.ends_with(suffix))
    }
}
