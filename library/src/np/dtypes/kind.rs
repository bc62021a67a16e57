//! NumPy's types of numbers, and its rules about them.

use crate::refusal::refuse;
use alloc::borrow::ToOwned;
use alloc::string::String;

/// The kinds of numbers, in the order in which each can be converted to those after it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Bool,
    Unsigned,
    Signed,
    Float,
    Complex,
}

impl Kind {
    /// What stands before the number of bits in a name.
    const fn prefix(self) -> &'static str {
        match self {
            Kind::Bool => "bool",
            Kind::Unsigned => "uint",
            Kind::Signed => "int",
            Kind::Float => "float",
            Kind::Complex => "complex",
        }
    }

    const fn of_letter(letter: char) -> Option<Self> {
        Some(match letter {
            'b' | '?' => Kind::Bool,
            'u' => Kind::Unsigned,
            'i' => Kind::Signed,
            'f' => Kind::Float,
            'c' => Kind::Complex,
            _ => return None,
        })
    }

    /// The kinds of types that it is one of: NumPy's abstract types.
    pub(super) const fn groups(self) -> &'static [&'static str] {
        match self {
            Kind::Bool => &["generic"],
            Kind::Unsigned => &["unsignedinteger", "integer", "number", "generic"],
            Kind::Signed => &["signedinteger", "integer", "number", "generic"],
            Kind::Float => &["floating", "inexact", "number", "generic"],
            Kind::Complex => &["complexfloating", "inexact", "number", "generic"],
        }
    }
}

/// A type of numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Type {
    pub(super) kind: Kind,
    bits: u32,
}

pub(super) const BOOL: Type = Type::new(Kind::Bool, 8);

impl Type {
    pub(super) const fn new(kind: Kind, bits: u32) -> Self {
        Type { kind, bits }
    }

    pub(super) fn name(self) -> String {
        match self.kind {
            Kind::Bool => "bool".to_owned(),
            kind => format!("{}{}", kind.prefix(), self.bits),
        }
    }

    /// The type of one of NumPy's names: `float32`, `f4`, `<i8`, `?`, `int`.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        let python = [
            ("bool", BOOL),
            ("bool_", BOOL),
            ("?", BOOL),
            ("int", Type::new(Kind::Signed, 64)),
            ("float", Type::new(Kind::Float, 64)),
            ("complex", Type::new(Kind::Complex, 128)),
        ];
        if let Some((_, found)) = python.iter().find(|(python, _)| *python == name) {
            return Some(*found);
        }
        let number = name.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let bits: u32 = number.parse().ok()?;
        let letters = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let kinds = [Kind::Unsigned, Kind::Signed, Kind::Float, Kind::Complex];
        let named = kinds.into_iter().find(|kind| kind.prefix() == letters);
        let found = match (named, letters.trim_start_matches(['<', '>', '=', '|'])) {
            (Some(kind), _) => Type::new(kind, bits),
            (None, letter) if letter.len() == 1 => {
                let kind = Kind::of_letter(letter.chars().next()?)?;
                Type::new(kind, bits.checked_mul(8)?)
            }
            _ => return None,
        };
        let is_there = match found.kind {
            Kind::Bool => found.bits == 8,
            Kind::Signed | Kind::Unsigned => matches!(found.bits, 8 | 16 | 32 | 64 | 128),
            Kind::Float => matches!(found.bits, 16 | 32 | 64),
            Kind::Complex => matches!(found.bits, 64 | 128),
        };
        is_there.then_some(found)
    }

    #[track_caller]
    pub(super) fn known(name: &str) -> Self {
        let Some(found) = Self::of_name(name) else {
            refuse!("data type '{name}' not understood")
        };
        found
    }

    /// How many bits the float has that holds the numbers of this type, or the parts of them.
    fn float_bits(self) -> u32 {
        match (self.kind, self.bits) {
            (Kind::Float, bits) => bits,
            (Kind::Complex, bits) => bits / 2,
            (Kind::Bool, _) | (_, 8) => 16,
            (_, 16) => 32,
            _ => 64,
        }
    }

    /// The type that two have together.
    pub(super) fn promote(self, other: Self) -> Self {
        let (less, more) = if self.kind <= other.kind {
            (self, other)
        } else {
            (other, self)
        };
        match (less.kind, more.kind) {
            (Kind::Bool, _) => more,
            (less_kind, kind) if less_kind == kind => Type::new(kind, less.bits.max(more.bits)),
            (Kind::Unsigned, Kind::Signed) if less.bits < more.bits => more,
            (Kind::Unsigned, Kind::Signed) if less.bits < 64 => {
                Type::new(Kind::Signed, 2 * less.bits)
            }
            (Kind::Unsigned, Kind::Signed) => Type::new(Kind::Float, 64),
            (_, kind) => {
                let bits = less.float_bits().max(more.float_bits());
                let parts = if kind == Kind::Complex { 2 } else { 1 };
                Type::new(kind, parts * bits.max(if parts == 2 { 32 } else { 16 }))
            }
        }
    }

    /// The type of Python's number of this kind beside one of this type, which takes its type if it can.
    pub(super) fn beside(self, python: Kind) -> Self {
        match (python, self.kind) {
            (python, kind) if python <= kind => self,
            (Kind::Signed, Kind::Unsigned) => self,
            (Kind::Signed, _) => Type::new(Kind::Signed, 64),
            (Kind::Complex, Kind::Float) => Type::new(Kind::Complex, 2 * self.float_bits().max(32)),
            (Kind::Complex, _) => Type::new(Kind::Complex, 128),
            _ => Type::new(Kind::Float, 64),
        }
    }

    pub(super) fn can_cast(self, to: Self, casting: &str) -> bool {
        match casting {
            "no" | "equiv" => self == to,
            "safe" => self.promote(to) == to,
            "same_kind" => self.kind <= to.kind,
            _ => true,
        }
    }
}
