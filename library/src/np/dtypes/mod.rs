//! Types of elements by NumPy's names: which two have together, which can be converted to which.
//!
//! Elements are of Rust's types, which the compiler knows; what is told here are NumPy's rules about their names, for
//! messages, files and tests.

mod aliases;
mod kind;
mod of;

use crate::format::Printable;
use crate::np::options::{ElementType, Word, words};
use crate::refusal::{refuse, require};
pub use aliases::*;
use alloc::string::String;
use alloc::vec::Vec;
use kind::{BOOL, Kind, Type};
pub use of::HasDtype;

/// A type of elements that [`result_type`] is asked about; what [`dtype_of`] returns.
///
/// ```
/// use ndview::prelude::*;
/// let types: [np::Dtype; 2] = [np::dtype_of(&[1_u8, 2]), np::dtype_of("i1")];
/// assert_eq!(np::result_type(&types), "int16");
/// ```
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
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.isdtype(np.uint8, "unsigned integer")));
/// assert!(!arr!(np.isdtype(np.uint8, ("bool", "real floating"))));
/// ```
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
                // Each is asked, so that one that is no kind is refused wherever it stands.
                $(self.$number.has(name))|*
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
