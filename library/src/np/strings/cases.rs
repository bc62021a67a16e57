//! Capitals and small letters.

use super::of_each;
use alloc::string::String;

of_each! {
    /// The texts in capitals; NumPy's `np.strings.upper`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::upper(&["ab", "straße"]), arr!(["AB", "STRASSE"]));
    /// ```
    fn upper(a) -> String { str::to_uppercase }

    /// The texts in small letters; NumPy's `np.strings.lower`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::lower(&["Ab", "C"]), arr!(["ab", "c"]));
    /// ```
    fn lower(a) -> String { str::to_lowercase }

    /// The texts with the first character as a capital and all others small; NumPy's `np.strings.capitalize`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::capitalize(&["hello World", ""]), arr!(["Hello world", ""]));
    /// ```
    fn capitalize(a) -> String { capitalized }

    /// The texts with the first letter of each word as a capital and all others small; NumPy's `np.strings.title`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::title(&["hello WORLD", "it's 2nd"]), arr!(["Hello World", "It'S 2Nd"]));
    /// ```
    fn title(a) -> String { titled }

    /// The texts with small letters in place of capitals and the other way round; NumPy's `np.strings.swapcase`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::swapcase(&["aB", "1c"]), arr!(["Ab", "1C"]));
    /// ```
    fn swapcase(a) -> String { swapped }
}

fn capitalized(text: &str) -> String {
    let mut rest = text.chars();
    let mut out = rest.next().map(at_the_beginning).unwrap_or_default();
    out += &rest.as_str().to_lowercase();
    out
}

/// A character as words begin with it: of several that a capital has become, the first alone stays one.
fn at_the_beginning(character: char) -> String {
    // Pairs of letters that are one character have a form of their own.
    let pair = match character {
        'Ǆ'..='ǆ' => Some('ǅ'),
        'Ǉ'..='ǉ' => Some('ǈ'),
        'Ǌ'..='ǌ' => Some('ǋ'),
        'Ǳ'..='ǳ' => Some('ǲ'),
        _ => None,
    };
    if let Some(pair) = pair {
        return pair.into();
    }
    let mut capitals = character.to_uppercase();
    let first = capitals.next();
    first
        .into_iter()
        .chain(capitals.flat_map(char::to_lowercase))
        .collect()
}

/// Whether a character is a capital, a small letter, or a pair of both.
pub(super) fn has_case(character: char) -> bool {
    character.is_uppercase() || character.is_lowercase() || is_pair(character)
}

/// Whether a character is a pair of a capital and a small letter.
pub(super) fn is_pair(character: char) -> bool {
    matches!(character, 'ǅ' | 'ǈ' | 'ǋ' | 'ǲ')
}

fn titled(text: &str) -> String {
    let small = text.to_lowercase();
    // Lower case has as many characters, but of one, in whose place two stand.
    let is_as_long = small.chars().count() == text.chars().count();
    let mut lower = small.chars();
    let mut in_word = false;
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        let small = lower.next().filter(|_| is_as_long);
        match (in_word, small) {
            (false, _) => out += &at_the_beginning(character),
            (true, Some(small)) => out.push(small),
            (true, None) => out.extend(character.to_lowercase()),
        }
        in_word = has_case(character);
    }
    out
}

fn swapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_uppercase() {
            out.extend(character.to_lowercase());
        } else {
            out.extend(character.to_uppercase());
        }
    }
    out
}
