//! Which characters texts consist of.

use super::cases::{has_case, is_pair};
use super::digits::{is_decimal, is_digit};
use super::of_each;

of_each! {
    /// Whether there are characters, and all are letters; NumPy's `np.strings.isalpha`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::isalpha(&["ab", "a1", ""]), arr!([true, false, false]));
    /// ```
    fn isalpha(x) -> bool { |text| all(text, |c| c.is_alphabetic() && !c.is_numeric()) }

    /// Whether there are characters, and all are letters or numbers; NumPy's `np.strings.isalnum`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::isalnum(&["ab1", "a 1"]), arr!([true, false]));
    /// ```
    fn isalnum(x) -> bool { |text| all(text, |c| c.is_alphanumeric() || is_digit(c)) }

    /// Whether there are characters, and all are digits of decimal numbers, in any script; NumPy's
    /// `np.strings.isdecimal`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::isdecimal(&["12", "²", "1.5"]), arr!([true, false, false]));
    /// ```
    fn isdecimal(x) -> bool { |text| all(text, is_decimal) }

    /// Whether there are characters, and all are digits, those of powers among them; NumPy's `np.strings.isdigit`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::isdigit(&["12", "²", "½"]), arr!([true, true, false]));
    /// ```
    fn isdigit(x) -> bool { |text| all(text, |c| is_decimal(c) || is_digit(c)) }

    /// Whether there are characters, and all stand for numbers, fractions among them; NumPy's `np.strings.isnumeric`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::isnumeric(&["12", "½", "a"]), arr!([true, true, false]));
    /// ```
    fn isnumeric(x) -> bool { |text| all(text, |c| c.is_numeric() || is_digit(c)) }

    /// Whether there are characters, and all are blank; NumPy's `np.strings.isspace`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::isspace(&[" \t", "a ", ""]), arr!([true, false, false]));
    /// ```
    fn isspace(x) -> bool { |text| all(text, is_blank) }

    /// Whether there are small letters, and no capitals; NumPy's `np.strings.islower`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::islower(&["ab1", "aB", "1"]), arr!([true, false, false]));
    /// ```
    fn islower(x) -> bool { |text| has_only(text, char::is_lowercase, char::is_uppercase) }

    /// Whether there are capitals, and no small letters; NumPy's `np.strings.isupper`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::isupper(&["AB1", "aB", "1"]), arr!([true, false, false]));
    /// ```
    fn isupper(x) -> bool { |text| has_only(text, char::is_uppercase, char::is_lowercase) }

    /// Whether there are letters, and those that words begin with are capitals, and no others; NumPy's
    /// `np.strings.istitle`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::istitle(&["Hello World", "Hello world"]), arr!([true, false]));
    /// ```
    fn istitle(x) -> bool { is_title }

    /// How many characters each text has; NumPy's `np.strings.str_len`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::strings::str_len(&["ab", "ß", ""]), arr!([2_i64, 1, 0]));
    /// ```
    fn str_len(x) -> i64 { |text| text.chars().count() as i64 }
}

fn all(text: &str, is_so: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(is_so)
}

/// Whether some characters are of one case, and none of the other, nor of both.
fn has_only(text: &str, own: fn(char) -> bool, other: fn(char) -> bool) -> bool {
    text.chars().any(own) && !text.chars().any(|c| other(c) || is_pair(c))
}

/// Whether a character is blank, as Python says: four that separate fields are, too.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || ('\x1c'..='\x1f').contains(&character)
}

fn is_title(text: &str) -> bool {
    let (mut in_word, mut has_words) = (false, false);
    for character in text.chars() {
        let begins = character.is_uppercase() || is_pair(character);
        let is_right = match has_case(character) {
            true => begins != in_word,
            false => true,
        };
        if !is_right {
            return false;
        }
        in_word = has_case(character);
        has_words |= in_word;
    }
    has_words
}
