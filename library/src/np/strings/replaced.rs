//! Texts with parts of them replaced.

use super::texts::{Of, Text, Texts, together};
use crate::element::Integer;
use crate::expr::Collected;
use crate::np::spread::{Parameter, Together};
use alloc::string::String;

/// The texts with `new` in place of `old`, wherever that is; NumPy's `np.strings.replace`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (2,) (3,)`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::strings::replace(&["banana", "kiwi"], "an", "-"), arr!(["b--a", "kiwi"]));
/// ```
#[must_use]
#[track_caller]
pub fn replace<'a, A, B, C>(
    a: &'a A,
    old: &'a B,
    new: &'a C,
) -> Of<(Text<'a, A>, Text<'a, B>, Text<'a, C>, i64), String>
where
    A: Texts + ?Sized,
    B: Texts + ?Sized,
    C: Texts + ?Sized,
    (Text<'a, A>, Text<'a, B>, Text<'a, C>, i64):
        Together<Each = (&'a str, &'a str, &'a str, i64), Shape: Collected<String>>,
{
    replace_with(a, old, new, -1_i64)
}

/// As [`replace`], of the first `count` of them; NumPy's `np.strings.replace(a, old, new, count)`.
///
/// # Panics
/// As [`replace`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.strings.replace("banana", "a", "o", [1, 2])), arr!(["bonana", "bonona"]));
/// ```
#[must_use]
#[track_caller]
pub fn replace_with<'a, A, B, C, N, I>(
    a: &'a A,
    old: &'a B,
    new: &'a C,
    count: N,
) -> Of<(Text<'a, A>, Text<'a, B>, Text<'a, C>, N), String>
where
    A: Texts + ?Sized,
    B: Texts + ?Sized,
    C: Texts + ?Sized,
    N: Parameter<Elem = I>,
    I: Integer,
    (Text<'a, A>, Text<'a, B>, Text<'a, C>, N):
        Together<Each = (&'a str, &'a str, &'a str, I), Shape: Collected<String>>,
{
    together(
        (Text(a), Text(old), Text(new), count),
        |(text, old, new, count)| {
            // Less than none are all.
            match usize::try_from(count.saturate()) {
                Ok(count) => text.replacen(old, new, count),
                Err(_) => text.replace(old, new),
            }
        },
    )
}
