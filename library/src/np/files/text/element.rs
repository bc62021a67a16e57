//! Elements as words: what a word stands for, and what a format makes of an element.

use crate::array::AsView;
use crate::element::Storable;
#[cfg(feature = "half")]
use crate::element::TakesFloats;
use crate::format::Printable;

/// An element that text files can hold: integers, floats, `bool`, `String` and, with the feature
/// `complex`, complex numbers.
///
/// ```
/// use ndview::prelude::*;
/// fn column<T: np::TextElement>(text: &str) -> Owned<T, Shape![_]> {
///     np::LoadTxt::new().parse::<T, 1>(text).unwrap()
/// }
/// assert_eq!(column::<i32>("1\n-2\n"), [1, -2]);
/// assert_eq!(column::<f32>("1e3\nnan\n")[[0]], 1000.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "text files cannot hold elements of type `{Self}`",
    label = "not an integer, a float, a bool, a `String` or a complex number"
)]
pub trait TextElement: Storable + Printable {
    /// Whether an element is two numbers.
    #[doc(hidden)]
    const IS_COMPLEX: bool = false;

    /// What `np.loadtxt` reads a word as; nothing if it does not stand for such an element.
    #[doc(hidden)]
    fn read(word: &str) -> Option<Self>;

    /// What `np.genfromtxt` reads a word as: what Python's `int` and `float` make of it.
    #[doc(hidden)]
    fn read_as_python(word: &str) -> Option<Self> {
        without_underscores(word).and_then(|word| Self::read(&word))
    }

    /// What `np.genfromtxt` puts where nothing is, if the type has such a value.
    #[doc(hidden)]
    fn missing() -> Option<Self>;

    /// The element as `%` understands it.
    #[doc(hidden)]
    fn number(&self) -> Number;
}

/// An element, as Python's `%` understands it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// An integer, or a truth value.
    Integer(i128),
    /// A float.
    Float(f64),
    /// A complex number: its parts.
    Complex(f64, f64),
    /// Something that only `%s` can write.
    Text,
}

/// The word without the underscores that Python allows between digits.
fn without_underscores(word: &str) -> Option<String> {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut before = None;
    let mut rest = word.chars();
    let mut kept = String::with_capacity(word.len());
    while let Some(c) = rest.next() {
        if c != '_' {
            kept.push(c);
        } else if !is_digit(before) || !is_digit(rest.clone().next()) {
            return None;
        }
        before = Some(c);
    }
    Some(kept)
}

macro_rules! integers {
    ($missing:expr; $($type:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TextElement for $type {
            fn read(word: &str) -> Option<Self> {
                word.trim().parse().ok()
            }

            fn missing() -> Option<Self> {
                $missing
            }

            fn number(&self) -> Number {
                Number::Integer(*self as i128)
            }
        }
    )*};
}
integers!(Some(-1); i8 i16 i32 i64 isize);
integers!(None; u8 u16 u32 u64 usize);

macro_rules! floats {
    ($($type:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TextElement for $type {
            fn read(word: &str) -> Option<Self> {
                word.trim().parse().ok()
            }

            fn missing() -> Option<Self> {
                Some(<$type>::NAN)
            }

            fn number(&self) -> Number {
                Number::Float((*self).into())
            }
        }
    )*};
}
floats!(f32 f64);

#[cfg(feature = "half")]
macro_rules! halves {
    ($($half:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TextElement for crate::$half {
            /// NumPy's way: an `f64` that is rounded.
            fn read(word: &str) -> Option<Self> {
                f64::read(word).map(TakesFloats::of_float)
            }

            fn missing() -> Option<Self> {
                Some(Self::NAN)
            }

            fn number(&self) -> Number {
                Number::Float((*self).into())
            }
        }
    )*};
}
#[cfg(feature = "half")]
halves!(f16 bf16);

#[diagnostic::do_not_recommend]
impl TextElement for bool {
    /// `np.loadtxt` takes integers.
    fn read(word: &str) -> Option<Self> {
        word.trim().parse::<i64>().ok().map(|number| number != 0)
    }

    /// `np.genfromtxt` takes the words.
    fn read_as_python(word: &str) -> Option<Self> {
        match word.trim().to_ascii_lowercase().as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    fn missing() -> Option<Self> {
        Some(false)
    }

    fn number(&self) -> Number {
        Number::Integer((*self).into())
    }
}

#[diagnostic::do_not_recommend]
impl TextElement for String {
    fn read(word: &str) -> Option<Self> {
        Some(word.to_owned())
    }

    fn read_as_python(word: &str) -> Option<Self> {
        Some(word.to_owned())
    }

    fn missing() -> Option<Self> {
        None
    }

    fn number(&self) -> Number {
        Number::Text
    }
}

#[cfg(feature = "complex")]
mod complex {
    use super::{Number, TextElement};
    use crate::complex::{Complex32, Complex64};

    /// The two parts of `1+2j`, `(1+2j)`, `2j`, `1`, as words.
    fn parts(word: &str) -> Option<(&str, &str)> {
        let word = word.trim();
        let word = match word.strip_prefix('(') {
            Some(inner) => inner.strip_suffix(')')?.trim(),
            None => word,
        };
        let Some(imaginary) = word.strip_suffix(['j', 'J']) else {
            return Some((word, "0"));
        };
        // The sign of an exponent and the first sign do not part the two.
        let bytes = imaginary.as_bytes();
        let is_middle = |at: &usize| {
            matches!(bytes[*at], b'+' | b'-') && !matches!(bytes[*at - 1], b'e' | b'E')
        };
        match (1..bytes.len()).rev().find(is_middle) {
            Some(middle) => Some(imaginary.split_at(middle)),
            None => Some(("0", imaginary)),
        }
    }

    macro_rules! complex {
        ($($type:ident $part:ty;)*) => {$(
            #[diagnostic::do_not_recommend]
            impl TextElement for $type {
                const IS_COMPLEX: bool = true;

                fn read(word: &str) -> Option<Self> {
                    let (re, im) = parts(word)?;
                    // A space within the parentheses is allowed, within the number not.
                    let part = |word: &str| {
                        word.parse::<$part>().ok().filter(|_| !word.contains(' '))
                    };
                    Some($type::new(part(re)?, part(im)?))
                }

                fn missing() -> Option<Self> {
                    Some($type::new(<$part>::NAN, 0.0))
                }

                fn number(&self) -> Number {
                    Number::Complex(self.re.into(), self.im.into())
                }
            }
        )*};
    }
    complex! { Complex32 f32; Complex64 f64; }
}

/// NumPy's name of a type of elements.
pub(super) fn dtype<T: TextElement>() -> String {
    let none: [T; 0] = [];
    let name = T::dtype(none.array_view().iter());
    name.trim_matches('\'').to_owned()
}
