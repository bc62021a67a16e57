//! Characters and strings: quoted as Python quotes them.

use super::{Printable, layout::columns};
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

/// Python's `repr` of a string.
fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    let mut word = String::from(quote);
    for c in text.chars() {
        match c {
            '\n' => word.push_str("\\n"),
            '\r' => word.push_str("\\r"),
            '\t' => word.push_str("\\t"),
            _ if c == quote || c == '\\' => word.extend(['\\', c]),
            _ if is_printable(c) => word.push(c),
            '\0'..='\u{ff}' => word.push_str(&format!("\\x{:02x}", u32::from(c))),
            '\u{100}'..='\u{ffff}' => word.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => word.push_str(&format!("\\U{:08x}", u32::from(c))),
        }
    }
    word.push(quote);
    word
}

/// Python's `str.isprintable`, for one character.
fn is_printable(c: char) -> bool {
    if c.is_ascii() {
        return !c.is_ascii_control();
    }
    // Rust escapes the same Unicode categories as Python does. It also escapes a combining
    // character at the start of a string, which Python does not; hence the letter before it.
    let mut after_letter = [b'a'; 5];
    let end = 1 + c.encode_utf8(&mut after_letter[1..]).len();
    let text = core::str::from_utf8(&after_letter[..end]).unwrap_or_default();
    text.escape_debug().count() == text.chars().count()
}

/// NumPy's name of strings that are at most as long as the longest of these.
///
/// NumPy knows the longest of the whole array; `repr` asks about those that are shown, as the others
/// are not looked at.
fn dtype<'s>(shown: impl Iterator<Item = &'s str>) -> String {
    let longest = shown.map(columns).max().unwrap_or(0);
    format!("'<U{}'", longest.max(1))
}

macro_rules! printable {
    ($($text:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl Printable for $text {
            const DTYPE_IS_IMPLIED: bool = false;

            fn dtype<'s>(elements: impl Iterator<Item = &'s Self>) -> String
            where
                Self: 's,
            {
                dtype(elements.map(AsRef::as_ref))
            }

            fn words(shown: &[Self], _: &super::Style) -> Vec<String> {
                shown.iter().map(|text| quoted(text)).collect()
            }

            fn scalar(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

printable!(String, &str);

#[diagnostic::do_not_recommend]
impl Printable for char {
    const DTYPE_IS_IMPLIED: bool = false;

    fn dtype<'s>(_: impl Iterator<Item = &'s Self>) -> String {
        "'<U1'".to_string()
    }

    fn words(shown: &[Self], _: &super::Style) -> Vec<String> {
        shown
            .iter()
            .map(|c| quoted(c.encode_utf8(&mut [0; 4])))
            .collect()
    }

    fn scalar(&self) -> String {
        self.to_string()
    }
}
