//! Elements as the table of answers writes them, and how far apart two are.

use ndview::prelude::*;

/// An element type of the table.
pub trait Number: Copy + 'static {
    /// NumPy's name for it, in Rust's words.
    const NAME: &'static str;

    /// Reads an element.
    fn read(text: &str) -> Self;

    /// How many numbers of the type lie between this and the element written as `text`.
    fn distance(self, text: &str) -> u128;
}

macro_rules! exact {
    ($($type:ident)*) => {$(
        impl Number for $type {
            const NAME: &'static str = stringify!($type);

            fn read(text: &str) -> Self {
                text.parse().expect("an element of this type")
            }

            fn distance(self, text: &str) -> u128 {
                if self == Self::read(text) { 0 } else { u128::MAX }
            }
        }
    )*};
}
exact!(bool i8 i16 i32 i64 u8 u16 u32 u64);

macro_rules! floats {
    ($($type:ident $bits:ident)*) => {$(
        impl Number for $type {
            const NAME: &'static str = stringify!($type);

            fn read(text: &str) -> Self {
                match text {
                    "nan" => Self::NAN,
                    bits => Self::from_bits($bits::from_str_radix(bits, 16).expect("bits of a float")),
                }
            }

            fn distance(self, text: &str) -> u128 {
                let expected = Self::read(text);
                match (self.is_nan(), expected.is_nan()) {
                    (true, true) => 0,
                    (false, false) if self.to_bits() == expected.to_bits() => 0,
                    // A zero of the other sign is not near.
                    (false, false) if self.signum() == expected.signum() => {
                        self.to_bits().abs_diff(expected.to_bits()).into()
                    }
                    _ => u128::MAX,
                }
            }
        }
    )*};
}
floats!(f32 u32 f64 u64);

/// The elements of an answer, `f64 3ff0000000000000 ..`.
pub fn read<T: Number>(text: &str) -> Vec<T> {
    let (name, elements) = text.split_once(' ').unwrap_or((text, ""));
    assert_eq!(name, T::NAME, "the type of the elements");
    elements.split_whitespace().map(T::read).collect()
}

/// What is wrong with a result, if anything.
pub fn difference<T: Number, S: Shape>(
    result: &Owned<T, S>,
    answer: &str,
    allowed: u128,
) -> Option<String> {
    let answer = answer.trim();
    let (name, elements) = answer.split_once(' ').unwrap_or((answer, ""));
    if name != T::NAME {
        return Some(format!("NumPy: {name}, ndview: {}", T::NAME));
    }
    let expected: Vec<_> = elements.split_whitespace().collect();
    if expected.len() != result.len() {
        return Some(format!("{} elements for {}", result.len(), expected.len()));
    }
    result
        .iter()
        .zip(expected)
        .enumerate()
        .find_map(|(place, (own, expected))| {
            let distance = own.distance(expected);
            (distance > allowed).then(|| format!("element {place}: {distance} from {expected}"))
        })
}
