//! Parts of texts.

use super::texts::{Edge, Of, Text, Texts, together};
use crate::expr::Collected;
use crate::np::Unset;
use crate::np::spread::{Parameter, Together};
use crate::refusal::require;
use alloc::string::String;
use alloc::vec::Vec;

/// The texts as they are; NumPy's `np.strings.slice(a, None, None)`. [`slice_with`] takes the ends of parts.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::strings::slice(&["ab", "c"]), arr!(["ab", "c"]));
/// ```
#[must_use]
#[track_caller]
pub fn slice<'a, A>(a: &'a A) -> Of<(Text<'a, A>, Unset, Unset, Unset), String>
where
    A: Texts + ?Sized,
    (Text<'a, A>, Unset, Unset, Unset):
        Together<Each = (&'a str, Unset, Unset, Unset), Shape: Collected<String>>,
{
    slice_with(a, Unset, Unset, Unset)
}

/// Of each text, the characters from `start` to `stop`, every `step`-th, as Python's slices count them; NumPy's
/// `np.strings.slice(a, start, stop, step)`. In `arr!`, one number alone is `stop`, as in NumPy.
///
/// # Panics
/// `slice step cannot be zero`; `operands could not be broadcast together with shapes (2,) (3,)`
///
/// ```
/// use ndview::prelude::*;
/// let texts = arr!(["hello", "world"]);
/// assert_eq!(arr!(np.strings.slice(texts, 2)), arr!(["he", "wo"]));
/// assert_eq!(arr!(np.strings.slice(texts, [1, 2], [-1, 3])), arr!(["ell", "r"]));
/// assert_eq!(arr!(np.strings.slice(texts, None, None, -1)), arr!(["olleh", "dlrow"]));
/// ```
#[must_use]
#[track_caller]
pub fn slice_with<'a, A, B, C, D, E, F, G>(
    a: &'a A,
    start: B,
    stop: C,
    step: D,
) -> Of<(Text<'a, A>, B, C, D), String>
where
    A: Texts + ?Sized,
    B: Parameter<Elem = E>,
    C: Parameter<Elem = F>,
    D: Parameter<Elem = G>,
    E: Edge,
    F: Edge,
    G: Edge,
    (Text<'a, A>, B, C, D): Together<Each = (&'a str, E, F, G), Shape: Collected<String>>,
{
    together((Text(a), start, stop, step), |(text, start, stop, step)| {
        let step = step.given().unwrap_or(1);
        require!(step != 0, "slice step cannot be zero");
        part(text, start.given(), stop.given(), step)
    })
}

/// The characters of a slice, as Python counts them.
fn part(text: &str, start: Option<i64>, stop: Option<i64>, step: i64) -> String {
    let characters: Vec<char> = text.chars().collect();
    let len = characters.len() as i64;
    // Where a slice may begin and end at the outermost.
    let (least, most) = match step > 0 {
        true => (0, len),
        false => (-1, len - 1),
    };
    let end = |given: Option<i64>, left_out: i64| match given {
        None => left_out,
        Some(place @ ..0) => place.saturating_add(len).clamp(least, most),
        Some(place) => place.clamp(least, most),
    };
    let (start, stop) = match step > 0 {
        true => (end(start, least), end(stop, most)),
        false => (end(start, most), end(stop, least)),
    };
    let distance = if step > 0 { stop - start } else { start - stop };
    let count = match distance {
        1.. => (distance as u64).div_ceil(step.unsigned_abs()),
        _ => 0,
    };
    let places = (0..count as i64).map(|number| start + number * step);
    places.map(|place| characters[place as usize]).collect()
}
