//! Types of elements as files write them: `<f8`, `|b1`, `float64`.

use std::fmt;

/// What an element is, but for its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A truth value.
    Bool,
    /// A signed integer.
    Int,
    /// An unsigned integer.
    Uint,
    /// A floating-point number.
    Float,
    /// A complex number.
    Complex,
}

/// NumPy's `dtype`, of numbers, without the order of the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dtype {
    /// What an element is.
    pub kind: Kind,
    /// How many bytes it has.
    pub size: usize,
}

impl fmt::Display for Dtype {
    /// NumPy's name: `float64`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.kind {
            Kind::Bool => return f.write_str("bool"),
            Kind::Int => "int",
            Kind::Uint => "uint",
            Kind::Float => "float",
            Kind::Complex => "complex",
        };
        write!(f, "{name}{}", 8 * self.size)
    }
}

impl Dtype {
    /// How a file says it, with this machine's order of the bytes: `<f8`.
    pub(super) fn descr(self) -> String {
        let kind = match self.kind {
            Kind::Bool => 'b',
            Kind::Int => 'i',
            Kind::Uint => 'u',
            Kind::Float => 'f',
            Kind::Complex => 'c',
        };
        let order = match self.size {
            1 => '|',
            _ if cfg!(target_endian = "little") => '<',
            _ => '>',
        };
        format!("{order}{kind}{}", self.size)
    }

    /// How many bytes have an order: half of a complex number.
    pub(super) fn unit(self) -> usize {
        match self.kind {
            Kind::Complex => self.size / 2,
            _ => self.size,
        }
    }
}

/// The type of the elements of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub dtype: Dtype,
    /// Whether the bytes of each number are in the other order than this machine's.
    pub is_swapped: bool,
}

/// What the text stands for in NumPy, if it is a type of numbers: an order and a letter with or without
/// a number of bytes, or a name.
pub(super) fn parse(text: &str) -> Option<Stored> {
    let order = text.chars().next().filter(|order| "<>=|".contains(*order));
    let is_swapped = match order {
        Some('<') => cfg!(target_endian = "big"),
        Some('>') => cfg!(target_endian = "little"),
        _ => false,
    };
    let word = &text[usize::from(order.is_some())..];
    let (kind, size) = sized(word)
        .or_else(|| letter(word))
        .or_else(|| order.is_none().then(|| name(word)).flatten())?;
    let dtype = Dtype { kind, size };
    Some(Stored {
        dtype,
        is_swapped: is_swapped && dtype.unit() > 1,
    })
}

/// A letter with a number of bytes: `f8`.
fn sized(word: &str) -> Option<(Kind, usize)> {
    let (letter, digits) = word.split_at_checked(1)?;
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    let size = digits.parse().ok().filter(|_| is_number)?;
    let (kind, sizes): (_, &[usize]) = match letter {
        "b" => (Kind::Bool, &[1]),
        "i" => (Kind::Int, &[1, 2, 4, 8]),
        "u" => (Kind::Uint, &[1, 2, 4, 8]),
        "f" => (Kind::Float, &[2, 4, 8, 12, 16]),
        "c" => (Kind::Complex, &[8, 16, 24, 32]),
        _ => return None,
    };
    sizes.contains(&size).then_some((kind, size))
}

/// How many bytes C's `long` has, where the file was written: NumPy saves a number instead.
const LONG: usize = 8;

/// A letter alone, as of Python's `struct`.
fn letter(word: &str) -> Option<(Kind, usize)> {
    Some(match word {
        "?" => (Kind::Bool, 1),
        "b" => (Kind::Int, 1),
        "h" => (Kind::Int, 2),
        "i" => (Kind::Int, 4),
        "l" => (Kind::Int, LONG),
        "q" | "p" | "n" => (Kind::Int, 8),
        "B" => (Kind::Uint, 1),
        "H" => (Kind::Uint, 2),
        "I" => (Kind::Uint, 4),
        "L" => (Kind::Uint, LONG),
        "Q" | "P" | "N" => (Kind::Uint, 8),
        "e" => (Kind::Float, 2),
        "f" => (Kind::Float, 4),
        "d" => (Kind::Float, 8),
        "F" => (Kind::Complex, 8),
        "D" => (Kind::Complex, 16),
        _ => return None,
    })
}

/// A name: `float64`.
fn name(word: &str) -> Option<(Kind, usize)> {
    Some(match word {
        "bool" | "bool_" => (Kind::Bool, 1),
        "int8" | "byte" => (Kind::Int, 1),
        "int16" | "short" => (Kind::Int, 2),
        "int32" | "intc" => (Kind::Int, 4),
        "int64" | "int" | "int_" | "intp" | "longlong" => (Kind::Int, 8),
        "long" => (Kind::Int, LONG),
        "uint8" | "ubyte" => (Kind::Uint, 1),
        "uint16" | "ushort" => (Kind::Uint, 2),
        "uint32" | "uintc" => (Kind::Uint, 4),
        "uint64" | "uint" | "uintp" | "ulonglong" => (Kind::Uint, 8),
        "ulong" => (Kind::Uint, LONG),
        "float16" | "half" => (Kind::Float, 2),
        "float32" | "single" => (Kind::Float, 4),
        "float64" | "double" | "float" => (Kind::Float, 8),
        "complex64" | "csingle" => (Kind::Complex, 8),
        "complex128" | "cdouble" | "complex" => (Kind::Complex, 16),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Kind, parse};

    /// As `np.dtype` reads them.
    #[test]
    fn types_of_numbers() {
        let float64 = [
            "f8", "=f8", "<f8", "|f8", "float64", "d", "<d", "double", "f08",
        ];
        for text in float64 {
            let stored = parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (stored.dtype.kind, stored.dtype.size),
                (Kind::Float, 8),
                "{text}"
            );
            assert!(!stored.is_swapped || cfg!(target_endian = "big"), "{text}");
        }
        for text in ["?", "|b1", "b1", ">?", "bool", "bool_", "<?"] {
            assert_eq!(
                parse(text).map(|s| (s.dtype.kind, s.is_swapped)),
                Some((Kind::Bool, false))
            );
        }
        assert_eq!(parse("b").map(|s| s.dtype.to_string()), Some("int8".into()));
        assert_eq!(
            parse("<c16").map(|s| s.dtype.to_string()),
            Some("complex128".into())
        );
        let swapped = [">i4", ">u2", ">f8", ">c8", ">d"];
        assert!(swapped.iter().all(|text| {
            parse(text).is_some_and(|s| s.is_swapped == cfg!(target_endian = "little"))
        }));
    }

    #[test]
    fn what_numpy_does_not_understand() {
        for text in [
            "",
            "<",
            "<float64",
            "!f8",
            "i3",
            "b8",
            "B1",
            "u",
            " f8",
            "float_",
            "h2",
            "d8",
            "?1",
            "i4 ",
            "4f8",
            "f+8",
            "f99999999999999999999",
            "é",
            "<é8",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
