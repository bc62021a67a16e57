//! Integers: flush right.

use super::{Printable, Sign, Style};
use crate::element::for_each_number;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

/// Numbers, padded to the longest of them, those that are not negative with the sign of the style.
fn padded(mut words: Vec<String>, style: &Style) -> Vec<String> {
    let is_negative = |word: &String| word.starts_with('-');
    match style.sign {
        Sign::Plus => {
            let positive = words.iter_mut().filter(|word| !is_negative(word));
            positive.for_each(|word| word.insert(0, '+'));
        }
        Sign::Space if !words.iter().any(is_negative) => {
            words.iter_mut().for_each(|word| word.insert(0, ' '));
        }
        _ => {}
    }
    let width = words.iter().map(String::len).max().unwrap_or(0);
    words.iter().map(|word| format!("{word:>width$}")).collect()
}

macro_rules! printable {
    ($name:literal, $implied_bits:literal; $($int:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Printable for $int {
            const DTYPE_IS_IMPLIED: bool = $int::BITS == $implied_bits;

            fn dtype<'s>(_: impl Iterator<Item = &'s Self>) -> String {
                format!(concat!($name, "{}"), $int::BITS)
            }

            // Compiled where it is called, not for all types with this crate.
            #[inline]
            fn words(shown: &[Self], style: &Style) -> Vec<String> {
                padded(shown.iter().map(Self::to_string).collect(), style)
            }

            fn scalar(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

for_each_number!(signed => printable! { "int", 64; });
// No unsigned type is implied, and none has 0 bits.
for_each_number!(unsigned => printable! { "uint", 0; });
