//! Names, and what they stand for.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::function::{Function, Method};
use super::{
    array, calculus, creation, dtypes, element_types, elementwise, fft, files, indexing, linalg,
    manipulation, polynomial, products, random, sorting, statistics, strings, testing,
};

/// The chapters.
const CHAPTERS: &[&[Function]] = &[
    elementwise::FUNCTIONS,
    statistics::FUNCTIONS,
    creation::FUNCTIONS,
    manipulation::FUNCTIONS,
    sorting::FUNCTIONS,
    indexing::FUNCTIONS,
    products::FUNCTIONS,
    calculus::FUNCTIONS,
    linalg::FUNCTIONS,
    fft::FUNCTIONS,
    random::FUNCTIONS,
    files::FUNCTIONS,
    dtypes::FUNCTIONS,
    testing::FUNCTIONS,
    strings::FUNCTIONS,
    polynomial::FUNCTIONS,
];

/// The modules of NumPy's whose functions are here: what stands between `np` and a name.
pub const MODULES: &[&str] = &[
    "linalg",
    "fft",
    "random",
    "lib",
    "lib.stride_tricks",
    "testing",
    "emath",
    "strings",
    "char",
    "polynomial",
    "polynomial.polynomial",
    "polynomial.Polynomial",
    "polynomial.polynomial.Polynomial",
];

/// All functions that are here.
pub fn functions() -> impl Iterator<Item = &'static Function> {
    CHAPTERS.iter().copied().flatten()
}

/// The functions by all their names: a call is looked up many times, and there are many functions.
static BY_NAME: LazyLock<HashMap<&str, &Function>> = LazyLock::new(|| {
    let mut by_name = HashMap::new();
    for function in functions() {
        let names = std::iter::once(&function.name).chain(function.aliases);
        for name in names {
            by_name.entry(*name).or_insert(function);
        }
    }
    by_name
});

/// The function of this name, or with this among its other names.
pub fn function_named(name: &str) -> Option<&'static Function> {
    BY_NAME.get(name).copied()
}

/// The method of NumPy's arrays of this name: one that differs from the function, or the function.
pub fn method_named(name: &str) -> Option<&'static Function> {
    let own = array::METHODS.iter().find(|method| method.is_called(name));
    own.or_else(|| function_named(name).filter(|function| function.method != Method::No))
}

/// The names of all methods of NumPy's arrays that are here.
pub fn methods() -> impl Iterator<Item = &'static str> {
    let own = array::METHODS.iter();
    let others = functions().filter(|function| function.method != Method::No);
    own.chain(others).map(|method| method.name)
}

/// Names that are no functions: constants, and what makes indices.
const OTHERS: &[&str] = &[
    "True_",
    "False_",
    "c_",
    "r_",
    "mgrid",
    "ogrid",
    "pi",
    "e",
    "euler_gamma",
    "inf",
    "nan",
    "newaxis",
    "s_",
    "index_exp",
    "polynomial.polynomial.polydomain",
    "polynomial.polynomial.polyone",
    "polynomial.polynomial.polyx",
    "polynomial.polynomial.polyzero",
];

/// The names of all functions that are here, and of what else is.
pub fn names() -> impl Iterator<Item = &'static str> {
    let functions = functions().flat_map(|function| {
        let name = std::iter::once(function.name);
        name.chain(function.aliases.iter().copied())
    });
    functions.chain(OTHERS.iter().copied())
}

/// The class of what is indexed where a function would be called: `np.r_[0:3]`.
pub fn indexed_class(name: &str) -> Option<&'static str> {
    match name {
        "r_" => Some("RClass"),
        "c_" => Some("CClass"),
        "mgrid" => Some("MGridClass"),
        "ogrid" => Some("OGridClass"),
        "s_" | "index_exp" => Some("IndexExpression"),
        _ => None,
    }
}

/// Whether something of this name is here: a function, a constant, a module, an element type.
pub fn is_name(name: &str) -> bool {
    MODULES.contains(&name)
        || element_types::element_type(name).is_some()
        || element_types::is_kind(name)
        || names().any(|known| known == name)
}

/// The feature that a function needs, if that is not there.
pub fn missing_feature(function: &Function) -> Option<&'static str> {
    function.feature.filter(|feature| match *feature {
        "linalg" => !cfg!(any(test, feature = "linalg")),
        "fft" => !cfg!(any(test, feature = "fft")),
        "random" => !cfg!(any(test, feature = "random")),
        "strings" => !cfg!(any(test, feature = "strings")),
        "polynomial" => !cfg!(any(test, feature = "polynomial")),
        "complex" => !cfg!(any(test, feature = "complex")),
        "npy" => !cfg!(any(test, feature = "npy")),
        "npz" => !cfg!(any(test, feature = "npz")),
        "mmap" => !cfg!(any(test, feature = "mmap")),
        _ => false,
    })
}

/// Whether an index of it is kept, and applied to nothing: `np.s_[1:]`.
pub fn makes_indices(name: &str) -> bool {
    indexed_class(name) == Some("IndexExpression")
}
