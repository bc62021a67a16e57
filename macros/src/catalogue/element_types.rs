//! NumPy's names of element types, and Rust's.

/// NumPy's names, and the type of Rust or of the runtime.
const TYPES: &[(&str, ElementType)] = &[
    ("float", Rust("f64")),
    ("float64", Rust("f64")),
    ("double", Rust("f64")),
    ("float32", Rust("f32")),
    ("single", Rust("f32")),
    ("float16", Runtime("f16")),
    ("half", Runtime("f16")),
    // Not NumPy's, but of the package `ml_dtypes`.
    ("bfloat16", Runtime("bf16")),
    ("int", Rust("i64")),
    ("int64", Rust("i64")),
    ("int_", Rust("i64")),
    ("long", Rust("i64")),
    ("longlong", Rust("i64")),
    ("int32", Rust("i32")),
    ("intc", Rust("i32")),
    ("int16", Rust("i16")),
    ("short", Rust("i16")),
    ("int8", Rust("i8")),
    ("byte", Rust("i8")),
    ("uint", Rust("u64")),
    ("uint64", Rust("u64")),
    ("ulong", Rust("u64")),
    ("ulonglong", Rust("u64")),
    ("uint32", Rust("u32")),
    ("uintc", Rust("u32")),
    ("uint16", Rust("u16")),
    ("ushort", Rust("u16")),
    ("uint8", Rust("u8")),
    ("ubyte", Rust("u8")),
    ("intp", Rust("i64")),
    ("uintp", Rust("u64")),
    ("bool_", Rust("bool")),
    ("bool", Rust("bool")),
    ("complex", Runtime("Complex64")),
    ("complex128", Runtime("Complex64")),
    ("cdouble", Runtime("Complex64")),
    ("complex64", Runtime("Complex32")),
    ("csingle", Runtime("Complex32")),
];

/// Kinds of types, which `np.issubdtype` asks for.
const KINDS: &[&str] = &[
    "generic",
    "number",
    "integer",
    "signedinteger",
    "unsignedinteger",
    "inexact",
    "floating",
    "complexfloating",
];

/// Whether a name is that of a kind of types.
pub fn is_kind(name: &str) -> bool {
    KINDS.contains(&name)
}

/// Names of NumPy's that no element can be of here.
const ABSENT: &[&str] = &[
    "longdouble",
    "clongdouble",
    "object_",
    "str_",
    "bytes_",
    "void",
    "datetime64",
    "timedelta64",
];

pub use ElementType::{Runtime, Rust};

/// A type that elements are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ElementType {
    /// A type of Rust's.
    Rust(&'static str),
    /// A type of the runtime's.
    Runtime(&'static str),
}

impl ElementType {
    /// The feature that it is behind.
    pub const fn feature(self) -> Option<&'static str> {
        match self {
            Rust(_) => None,
            Runtime(name) => Some(match name.as_bytes() {
                [b'C', ..] => "complex",
                _ => "half",
            }),
        }
    }

    /// Whether its elements hold an integer: bools, floats and complex numbers take any.
    pub fn holds(self, integer: i128) -> bool {
        let Rust(name) = self else {
            return true;
        };
        let bits = name.get(1..).and_then(|bits| bits.parse::<u32>().ok());
        let first = name.bytes().next();
        match bits.map(|bits| (first, bits)) {
            Some((Some(b'u'), bits)) => (0..1_i128 << bits).contains(&integer),
            Some((Some(b'i'), bits)) => {
                let half = 1_i128 << (bits - 1);
                (-half..half).contains(&integer)
            }
            _ => true,
        }
    }

    /// Whether it is one of integers: none of bools, floats and complex numbers.
    pub fn is_of_integers(self) -> bool {
        matches!(self, Rust(name) if name.starts_with(['i', 'u']))
    }

    /// The feature that it needs, if that is not there.
    pub fn missing_feature(self) -> Option<&'static str> {
        let has_complex = cfg!(any(test, feature = "complex"));
        let has_half = cfg!(any(test, feature = "half"));
        self.feature().filter(|feature| match *feature {
            "complex" => !has_complex,
            _ => !has_half,
        })
    }
}

/// Whether a name is that of a type of elements, NumPy's or Rust's.
pub fn is_type(name: &str) -> bool {
    let is_rusts = |found: &ElementType| matches!(found, Rust(rust) if *rust == name);
    element_type(name).is_some() || TYPES.iter().any(|(_, found)| is_rusts(found))
}

/// The type that one of NumPy's names stands for.
pub fn element_type(name: &str) -> Option<ElementType> {
    let (_, found) = TYPES.iter().find(|(numpy, _)| *numpy == name)?;
    Some(*found)
}

/// Rust's name, or the runtime's, of the type that a name of NumPy's stands for; others are Rust's.
pub fn rusts(name: &str) -> &str {
    match element_type(name) {
        Some(Rust(name) | Runtime(name)) => name,
        None => name,
    }
}

/// Whether a name is that of `bool` or of an integer.
pub fn is_integer(name: &str) -> bool {
    let rusts = rusts(name);
    is_narrow_integer(name) || ["i64", "u64", "i128", "u128", "isize", "usize"].contains(&rusts)
}

/// Whether a name is that of a complex number.
pub fn is_complex(name: &str) -> bool {
    rusts(name).starts_with("Complex")
}

/// Whether a name is that of a float or a complex number that there is a wider one of.
pub fn is_narrow_float(name: &str) -> bool {
    ["f16", "bf16", "f32", "Complex32"].contains(&rusts(name))
}

/// Whether the sum of elements of the type that a name of NumPy's or Rust's stands for is of that type,
/// too.
pub fn sums_to_itself(name: &str) -> bool {
    [
        "f16",
        "bf16",
        "f32",
        "f64",
        "i64",
        "u64",
        "Complex32",
        "Complex64",
    ]
    .contains(&rusts(name))
}

/// Whether a name is that of `bool` or of an integer whose sums are wider.
pub fn is_narrow_integer(name: &str) -> bool {
    ["bool", "i8", "i16", "i32", "u8", "u16", "u32"].contains(&rusts(name))
}

/// The names of all types that are here.
pub fn names() -> impl Iterator<Item = &'static str> {
    TYPES.iter().map(|(name, _)| *name)
}

/// The type of Rust's that a code such as `f4`, `<i8` or `?` stands for: a letter for the kind, and the
/// number of bytes.
pub fn of_code(code: &str) -> Option<String> {
    let code = code.trim_start_matches(['<', '>', '=', '|']);
    let (kind, bytes) = code.split_at_checked(1)?;
    let bits = bytes.parse::<u32>().ok()?.checked_mul(8)?;
    match (kind, bits) {
        ("b", 8) => Some("bool".to_owned()),
        ("i" | "u", 8 | 16 | 32 | 64) | ("f", 16 | 32 | 64) => Some(format!("{kind}{bits}")),
        ("c", 64 | 128) => Some(format!("complex{bits}")),
        _ => None,
    }
}

/// Whether a name is made as those of numbers are, `f46`, and is none of Rust's.
pub fn looks_like_one(name: &str) -> bool {
    const RUST: [&str; 14] = [
        "i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128", "f16", "f32", "f64",
        "f128",
    ];
    let digits = name.strip_prefix(['i', 'u', 'f']);
    let is_made_alike = digits.is_some_and(|digits| {
        !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
    });
    is_made_alike && !RUST.contains(&name)
}

/// Whether it is a name of NumPy's for elements that are not here.
pub fn is_absent(name: &str) -> bool {
    ABSENT.contains(&name) || is_kind(name)
}
