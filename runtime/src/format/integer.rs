//! Integers: flush right.

use super::Printable;

/// The numbers, padded to the longest of them.
fn words<I: ToString>(shown: &[I]) -> Vec<String> {
    let words: Vec<String> = shown.iter().map(I::to_string).collect();
    let width = words.iter().map(String::len).max().unwrap_or(0);
    words.iter().map(|word| format!("{word:>width$}")).collect()
}

macro_rules! printable {
    ($($int:ident),*; $name:literal, $implied_bits:literal) => {$(
        impl Printable for $int {
            const DTYPE_IS_IMPLIED: bool = $int::BITS == $implied_bits;

            fn dtype<'s>(_: impl Iterator<Item = &'s Self>) -> String {
                format!(concat!($name, "{}"), $int::BITS)
            }

            fn words(shown: &[Self]) -> Vec<String> {
                words(shown)
            }

            fn scalar(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

printable!(i8, i16, i32, i64, i128, isize; "int", 64);
// No unsigned type is implied, and none has 0 bits.
printable!(u8, u16, u32, u64, u128, usize; "uint", 0);
