//! Types of elements by NumPy's names: which two have together, which can be converted to which.
//!
//! Elements are of Rust's types, which the compiler knows; what is told here are NumPy's rules about their names, for
//! messages, files and tests.

use crate::array::AsView;
use crate::element::{float, for_each_number, int};
use crate::format::Printable;
use crate::np::options::{ElementType, Word, words};
use crate::refusal::{refuse, require};
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The kinds of numbers, in the order in which each can be converted to those after it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
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
    const fn groups(self) -> &'static [&'static str] {
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
struct Type {
    kind: Kind,
    bits: u32,
}

const BOOL: Type = Type::new(Kind::Bool, 8);

impl Type {
    const fn new(kind: Kind, bits: u32) -> Self {
        Type { kind, bits }
    }

    fn name(self) -> String {
        match self.kind {
            Kind::Bool => "bool".to_owned(),
            kind => format!("{}{}", kind.prefix(), self.bits),
        }
    }

    /// The type of one of NumPy's names: `float32`, `f4`, `<i8`, `?`, `int`.
    fn of_name(name: &str) -> Option<Self> {
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
    fn known(name: &str) -> Self {
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
    fn promote(self, other: Self) -> Self {
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
    fn beside(self, python: Kind) -> Self {
        match (python, self.kind) {
            (python, kind) if python <= kind => self,
            (Kind::Signed, Kind::Unsigned) => self,
            (Kind::Signed, _) => Type::new(Kind::Signed, 64),
            (Kind::Complex, Kind::Float) => Type::new(Kind::Complex, 2 * self.float_bits().max(32)),
            (Kind::Complex, _) => Type::new(Kind::Complex, 128),
            _ => Type::new(Kind::Float, 64),
        }
    }

    fn can_cast(self, to: Self, casting: &str) -> bool {
        match casting {
            "no" | "equiv" => self == to,
            "safe" => self.promote(to) == to,
            "same_kind" => self.kind <= to.kind,
            _ => true,
        }
    }
}

/// What has a type of elements: [`element::<T>()`](crate::np::element), one of NumPy's names, an array, a number.
/// A literal in `arr!` is Python's number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no type of elements that NumPy knows",
    label = "not an array, a number, `np::element::<T>()` or a name such as \"float64\""
)]
pub trait HasDtype {
    /// NumPy's name of the type.
    #[doc(hidden)]
    fn dtype_name(&self) -> String;

    /// Whether it is Python's number, which takes its type from what is beside it.
    #[doc(hidden)]
    const IS_WEAK: bool = false;

    /// Whether it is a single number, or a text.
    #[doc(hidden)]
    const IS_SCALAR: bool = false;

    /// The smallest type that holds the number, if it is one.
    #[doc(hidden)]
    fn least(&self) -> String {
        self.dtype_name()
    }
}

impl<T: Printable> HasDtype for ElementType<T> {
    fn dtype_name(&self) -> String {
        T::dtype(core::iter::empty()).trim_matches('\'').to_owned()
    }
}

impl<A: AsView<Elem: Printable> + ?Sized> HasDtype for A {
    fn dtype_name(&self) -> String {
        let name = A::Elem::dtype(self.array_view().into_iter());
        name.trim_matches('\'').to_owned()
    }
}

macro_rules! names {
    ($($text:ty)*) => {$(
        impl HasDtype for $text {
            const IS_SCALAR: bool = true;

            fn dtype_name(&self) -> String {
                (*self).to_string()
            }
        }
    )*};
}
names!(&str String);

/// The smallest type of integers that holds one.
fn least_integer(number: i128) -> String {
    let (kind, bits) = match number < 0 {
        true => (Kind::Signed, 129 - (!number).leading_zeros()),
        false => (Kind::Unsigned, 128 - number.leading_zeros()),
    };
    Type::new(kind, bits.next_power_of_two().max(8)).name()
}

/// The smallest type of floats that holds one: NumPy leaves room at the end of those of 16 and 32 bits.
fn least_float(number: f64) -> String {
    let bits = match number.abs() {
        size if size < 65000.0 || !number.is_finite() => 16,
        size if size < 3.4e38 => 32,
        _ => 64,
    };
    Type::new(Kind::Float, bits).name()
}

macro_rules! numbers {
    ($least:ident $as:ident: $($number:ident)*) => {$(
        impl HasDtype for $number {
            const IS_SCALAR: bool = true;

            fn dtype_name(&self) -> String {
                <$number as Printable>::dtype(core::iter::empty())
            }

            fn least(&self) -> String {
                $least(*self as $as)
            }
        }
    )*};
}
for_each_number!(signed unsigned => numbers! { least_integer i128: });
for_each_number!(float => numbers! { least_float f64: });

impl HasDtype for bool {
    const IS_SCALAR: bool = true;

    fn dtype_name(&self) -> String {
        BOOL.name()
    }
}

impl HasDtype for int {
    const IS_WEAK: bool = true;
    const IS_SCALAR: bool = true;

    fn dtype_name(&self) -> String {
        "int64".to_owned()
    }

    fn least(&self) -> String {
        least_integer(self.0)
    }
}

impl HasDtype for float {
    const IS_WEAK: bool = true;
    const IS_SCALAR: bool = true;

    fn dtype_name(&self) -> String {
        "float64".to_owned()
    }

    fn least(&self) -> String {
        least_float(self.0)
    }
}

#[cfg(feature = "complex")]
mod complex {
    use super::{HasDtype, Kind, Type};
    use crate::complex::Complex;
    use crate::element::{Component, complex};
    use crate::format::Printable;

    impl<F: Component> HasDtype for Complex<F>
    where
        Complex<F>: Printable,
    {
        const IS_SCALAR: bool = true;

        fn dtype_name(&self) -> String {
            Self::dtype(core::iter::empty())
        }
    }

    impl HasDtype for complex {
        const IS_WEAK: bool = true;
        const IS_SCALAR: bool = true;

        fn dtype_name(&self) -> String {
            Type::new(Kind::Complex, 128).name()
        }
    }
}

/// A type of elements that [`result_type`] is asked about; what [`dtype_of`] returns.
#[derive(Clone, Debug)]
pub struct Dtype {
    name: String,
    is_weak: bool,
}

/// The type of elements of an array, a number, a name or [`element::<T>()`](crate::np::element), for [`result_type`].
///
/// ```
/// use ndview::prelude::*;
/// let types = [np::dtype_of(&np::element::<f32>()), np::dtype_of("i8"), np::dtype_of(&[1_u8, 2])];
/// assert_eq!(np::result_type(&types), "float64");
/// ```
#[must_use]
pub fn dtype_of<T: HasDtype + ?Sized>(of: &T) -> Dtype {
    Dtype {
        name: of.dtype_name(),
        is_weak: T::IS_WEAK,
    }
}

impl HasDtype for str {
    const IS_SCALAR: bool = true;

    fn dtype_name(&self) -> String {
        self.to_owned()
    }
}

/// NumPy's name of the type that elements of all these have together; literals take that of the others if they can;
/// NumPy's `np.result_type`.
///
/// # Panics
/// `data type 'f5' not understood`; `at least one array or dtype is required`
///
/// ```
/// use ndview::prelude::*;
/// let a: Owned<i8, _> = arr!([1, 2]);
/// assert_eq!(arr!(np.result_type(a, np.float32)), "float32");
/// assert_eq!(arr!(np.result_type(a, 3)), "int8");
/// assert_eq!(arr!(np.result_type(a, 3.0)), "float64");
/// ```
#[must_use]
#[track_caller]
pub fn result_type(arrays_and_dtypes: &[Dtype]) -> String {
    require!(
        !arrays_and_dtypes.is_empty(),
        "at least one array or dtype is required"
    );
    let (weak, strong): (Vec<_>, Vec<_>) = arrays_and_dtypes.iter().partition(|one| one.is_weak);
    let known = |types: Vec<&Dtype>| -> Vec<Type> {
        types
            .into_iter()
            .map(|one| Type::known(&one.name))
            .collect()
    };
    let (weak, strong) = (known(weak), known(strong));
    let python = weak.iter().map(|one| one.kind).max();
    let result = match (strong.into_iter().reduce(Type::promote), python) {
        (Some(strong), Some(python)) => strong.beside(python),
        (Some(strong), None) => strong,
        (None, _) => weak.into_iter().fold(BOOL, Type::promote),
    };
    result.name()
}

/// NumPy's name of the type that two types have together; NumPy's `np.promote_types`.
///
/// # Panics
/// `data type 'f5' not understood`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.promote_types(np.int32, np.float32)), "float64");
/// assert_eq!(arr!(np.promote_types("u1", "i1")), "int16");
/// ```
#[must_use]
#[track_caller]
pub fn promote_types<A, B>(type1: &A, type2: &B) -> String
where
    A: HasDtype + ?Sized,
    B: HasDtype + ?Sized,
{
    let [first, second] = [type1.dtype_name(), type2.dtype_name()];
    Type::known(&first).promote(Type::known(&second)).name()
}

/// NumPy's name of the type of floats that arrays have together: `float64`, if there are integers among them; NumPy's
/// `np.common_type`.
///
/// # Panics
/// `can't get common type for non-numeric array`
///
/// ```
/// use ndview::prelude::*;
/// let single: Owned<f32, _> = arr!([0.5, 1.5]);
/// assert_eq!(arr!(np.common_type(single)), "float32");
/// assert_eq!(arr!(np.common_type(single, [1, 2])), "float64");
/// ```
#[must_use]
#[track_caller]
pub fn common_type(arrays: &[Dtype]) -> String {
    let double = Type::new(Kind::Float, 64);
    let inexact = arrays.iter().map(|array| {
        let found = Type::of_name(&array.name).filter(|found| *found != BOOL);
        match found {
            Some(found) if found.kind >= Kind::Float => found,
            Some(_) => double,
            None => refuse!("can't get common type for non-numeric array"),
        }
    });
    let least = Type::new(Kind::Float, 16);
    inexact.fold(least, Type::promote).name()
}

/// Whether elements of one type can be converted to another without losing anything; NumPy's
/// `np.can_cast(from_, to)`. [`can_cast_with`] takes another rule.
///
/// # Panics
/// `data type 'f5' not understood`
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.can_cast(np.int32, np.float64)));
/// assert!(!arr!(np.can_cast("f8", "i8")));
/// ```
#[must_use]
#[track_caller]
pub fn can_cast<A, B>(from: &A, to: &B) -> bool
where
    A: HasDtype + ?Sized,
    B: HasDtype + ?Sized,
{
    can_cast_with(from, to, words::Safe)
}

/// Whether elements of one type can be converted to another by this rule: `words::No`, `Equiv`, `Safe`, `SameKind` or
/// `Unsafe`; NumPy's `np.can_cast(from_, to, casting)`.
///
/// # Panics
/// As [`can_cast`].
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.can_cast(np.float64, np.float32, casting="same_kind")));
/// ```
#[must_use]
#[track_caller]
pub fn can_cast_with<A, B, W: Word>(from: &A, to: &B, _casting: W) -> bool
where
    A: HasDtype + ?Sized,
    B: HasDtype + ?Sized,
{
    require!(
        !A::IS_WEAK,
        "can_cast() does not support Python ints, floats, and complex because the result used to depend on the value."
    );
    let [from, to] = [from.dtype_name(), to.dtype_name()];
    Type::known(&from).can_cast(Type::known(&to), W::TEXT)
}

/// NumPy's name of the smallest type that holds a number; of an array, that of its elements; NumPy's
/// `np.min_scalar_type`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.min_scalar_type(10)), "uint8");
/// assert_eq!(arr!(np.min_scalar_type(-260)), "int16");
/// assert_eq!(arr!(np.min_scalar_type(1e50)), "float64");
/// ```
#[must_use]
pub fn min_scalar_type<A: HasDtype + ?Sized>(a: &A) -> String {
    a.least()
}

/// Whether a type is another, or one of a kind of types such as `"floating"`; NumPy's `np.issubdtype`.
///
/// # Panics
/// `data type 'f5' not understood`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1.5, 2.5]);
/// assert!(arr!(np.issubdtype(a, np.floating)));
/// assert!(!arr!(np.issubdtype(np.int64, np.unsignedinteger)));
/// ```
#[must_use]
#[track_caller]
pub fn issubdtype<A, B>(arg1: &A, arg2: &B) -> bool
where
    A: HasDtype + ?Sized,
    B: HasDtype + ?Sized,
{
    let [first, second] = [arg1.dtype_name(), arg2.dtype_name()];
    let kinds = [
        Kind::Bool,
        Kind::Unsigned,
        Kind::Signed,
        Kind::Float,
        Kind::Complex,
    ];
    let is_group = |name: &str| kinds.iter().any(|kind| kind.groups().contains(&name));
    let groups = match is_group(&first) {
        // What all types of this kind are.
        true => {
            let of_first = kinds.iter().find_map(|kind| {
                let place = kind.groups().iter().position(|group| *group == first)?;
                Some(&kind.groups()[place..])
            });
            of_first.unwrap_or_default()
        }
        false => Type::known(&first).kind.groups(),
    };
    match is_group(&second) {
        true => groups.contains(&second.as_str()),
        false => !is_group(&first) && Type::known(&first) == Type::known(&second),
    }
}

/// What [`isdtype`] asks for: a name of the array API standard (`"bool"`, `"signed integer"`, `"unsigned integer"`,
/// `"integral"`, `"real floating"`, `"complex floating"`, `"numeric"`), a type, or several of them as a tuple.
pub trait DtypeKind {
    /// Whether a type of this name is one.
    #[doc(hidden)]
    #[track_caller]
    fn has(&self, name: &str) -> bool;
}

impl DtypeKind for str {
    #[track_caller]
    fn has(&self, name: &str) -> bool {
        let kind = Type::known(name).kind;
        match self {
            "bool" => kind == Kind::Bool,
            "signed integer" => kind == Kind::Signed,
            "unsigned integer" => kind == Kind::Unsigned,
            "integral" => matches!(kind, Kind::Signed | Kind::Unsigned),
            "real floating" => kind == Kind::Float,
            "complex floating" => kind == Kind::Complex,
            "numeric" => kind != Kind::Bool,
            kind => {
                refuse!("kind argument is a string, but '{kind}' is not a known kind name.")
            }
        }
    }
}

impl<K: DtypeKind + ?Sized> DtypeKind for &K {
    #[track_caller]
    fn has(&self, name: &str) -> bool {
        (**self).has(name)
    }
}

impl<T: Printable> DtypeKind for ElementType<T> {
    #[track_caller]
    fn has(&self, name: &str) -> bool {
        Type::known(name) == Type::known(&self.dtype_name())
    }
}

macro_rules! several_kinds {
    ($($($kind:ident $number:tt)*;)*) => {$(
        impl<$($kind: DtypeKind),*> DtypeKind for ($($kind,)*) {
            #[track_caller]
            fn has(&self, name: &str) -> bool {
                $(self.$number.has(name))||*
            }
        }
    )*};
}
several_kinds! {
    A 0;
    A 0 B 1;
    A 0 B 1 C 2;
    A 0 B 1 C 2 D 3;
}

/// Whether a type is of a kind, or one of several, by the names of the Python array API standard; NumPy's
/// `np.isdtype`.
///
/// # Panics
/// `kind argument is a string, but 'real' is not a known kind name.`
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.isdtype(np.float32, "real floating")));
/// assert!(arr!(np.isdtype(np.int8, ("bool", "signed integer"))));
/// ```
#[must_use]
#[track_caller]
pub fn isdtype<T: HasDtype + ?Sized>(dtype: &T, kind: impl DtypeKind) -> bool {
    kind.has(&dtype.dtype_name())
}

/// Whether elements are complex, whatever their values; NumPy's `np.iscomplexobj`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(!arr!(np.iscomplexobj([1.0, 2.0])));
/// ```
#[must_use]
pub fn iscomplexobj<T: HasDtype + ?Sized>(x: &T) -> bool {
    Type::of_name(&x.dtype_name()).is_some_and(|found| found.kind == Kind::Complex)
}

/// Whether elements are anything but complex; NumPy's `np.isrealobj`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.isrealobj([1, 2])));
/// ```
#[must_use]
pub fn isrealobj<T: HasDtype + ?Sized>(x: &T) -> bool {
    !iscomplexobj(x)
}

/// Whether something is a single number or a text, and not an array; NumPy's `np.isscalar`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.isscalar(3.1)));
/// assert!(!arr!(np.isscalar([3.1])));
/// ```
#[must_use]
pub fn isscalar<T: HasDtype + ?Sized>(_: &T) -> bool {
    T::IS_SCALAR
}
