//! Integers: flush right.

use super::{Printable, Style};
use crate::element::for_each_number;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

/// Numbers, padded to the longest of them.
fn padded(words: Vec<String>) -> Vec<String> {
    let width = words.iter().map(String::len).max().unwrap_or(0);
    words.iter().map(|word| format!("{word:>width$}")).collect()
}

macro_rules! printable {
    ($name:literal, $implied_bits:literal; $($int:ident)*) => {$(
        impl Printable for $int {
            const DTYPE_IS_IMPLIED: bool = $int::BITS == $implied_bits;

            fn dtype<'s>(_: impl Iterator<Item = &'s Self>) -> String {
                format!(concat!($name, "{}"), $int::BITS)
            }

            // Compiled where it is called, not for all types with this crate.
            #[inline]
            fn words(shown: &[Self], _: Style) -> Vec<String> {
                padded(shown.iter().map(Self::to_string).collect())
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
