//! What has to be true of every entry: that it can be read, and that it says what NumPy says.

use std::collections::BTreeMap;

use super::lookup::functions;
use super::signature::{parameters, By, Parameter, Takes};
use super::{
    absent, array, element_types, function_named, instead, is_name, limits, numbers, polynomial,
    random, Function,
};

/// What NumPy has; `tests/numpy/signatures.py` writes it.
const NUMPY: &str = include_str!("numpy.txt");

/// Names that NumPy does not have: what it reads as attributes of other things.
const OURS: &[&str] = &[
    "ndenumerate",
    "ndindex",
    "linspace_between",
    "logspace_between",
    "geomspace_between",
    "fromfile_text",
    "ndarray.tofile_text",
    "as_complex",
    "initial_sum",
    "initial_product",
    "vectorized",
    "vectorized_of_two",
    "load_npz",
    "load_mmap",
    "load_mmap_mut",
    "load_mmap_copy",
    "byte_bounds",
    "ndarray.broadcast_to",
    "ndarray.__field",
    "__r_",
    "__mgrid",
    "__ogrid",
];

/// Types that are called, and have no signature.
const TYPES: &[&str] = &["finfo", "iinfo", "vectorize", "polynomial.Polynomial"];

/// Signatures that differ from NumPy's, and why.
const DIFFERENT: &[(&str, &str)] = &[
    (
        "arange",
        "its documentation has `start` and `stop`, which its signature calls `start_or_stop`",
    ),
    ("clip", "further keywords are those of universal functions"),
    ("pad", "what NumPy gathers in `**kwargs`"),
    (
        "genfromtxt",
        "what is left out of the names of columns, which are not here",
    ),
    ("piecewise", "a closure takes further arguments along"),
    ("einsum", "the first of the operands are the subscripts"),
    ("fromstring", "NumPy tells none, and documents this one"),
    (
        "apply_along_axis",
        "a closure takes further arguments along",
    ),
    ("fromfunction", "a closure takes further arguments along"),
    (
        "lib.stride_tricks.as_strided",
        "without lengths and strides, it is the array itself",
    ),
    (
        "random.default_rng",
        "a program that is run twice computes the same: the seed is required",
    ),
    (
        "random.seed",
        "a program that is run twice computes the same: the seed is required",
    ),
    (
        "strings.slice",
        "where a stop is left out, the start is one: put in these words before",
    ),
    (
        "ndarray.clip",
        "further keywords are those of universal functions",
    ),
];

/// Names of NumPy's, and the signatures of its functions.
fn numpy() -> BTreeMap<&'static str, Option<&'static str>> {
    let lines = NUMPY.lines().filter(|line| !line.starts_with('#'));
    let names = lines.map(|line| match line.split_once('(') {
        Some((name, signature)) => (name, signature.strip_suffix(')')),
        None => (line, None),
    });
    names.collect()
}

/// The parameters as Python writes them.
fn written(parameters: &[Parameter]) -> String {
    let mut texts = Vec::new();
    let mut has_star = false;
    for (number, parameter) in parameters.iter().enumerate() {
        if parameter.by == By::Name && !has_star {
            texts.push("*".to_owned());
            has_star = true;
        }
        let star = match parameter.by {
            By::AllPlaces => "*",
            By::AllNames => "**",
            By::Place | By::PlaceOrName | By::Name => "",
        };
        has_star |= parameter.by == By::AllPlaces;
        let default = parameter
            .default
            .map_or(String::new(), |text| format!(" = {text}"));
        texts.push(format!("{star}{}{default}", parameter.name));
        let next = parameters.get(number + 1);
        if parameter.by == By::Place && next.is_none_or(|next| next.by != By::Place) {
            texts.push("/".to_owned());
        }
    }
    texts.join(", ")
}

/// All entries, by what NumPy calls them.
fn entries() -> impl Iterator<Item = (String, &'static Function)> {
    let functions = functions().map(|function| (function.name.to_owned(), function));
    let methods = array::METHODS.iter();
    let methods = methods.map(|method| (format!("ndarray.{}", method.name), method));
    functions.chain(methods)
}

#[test]
fn signatures_are_read() {
    let of_classes = random::METHODS.iter().chain(polynomial::METHODS);
    for function in entries().map(|(_, function)| function).chain(of_classes) {
        for parameter in parameters(function.signature) {
            let name = format!("{}: {}", function.name, parameter.name);
            let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
            assert!(parameter.name.chars().all(is_name), "{name}");
            if let Takes::Word(words) = parameter.takes {
                assert!(
                    words.starts_with('\'') && words.ends_with('\''),
                    "{name}: {words}"
                );
            }
        }
    }
}

#[test]
fn signatures_are_those_of_numpy() {
    let numpy = numpy();
    let mut wrong = Vec::new();
    for (name, function) in entries() {
        let is_different = DIFFERENT.iter().any(|(different, _)| *different == name);
        match numpy.get(name.as_str()) {
            Some(Some(theirs)) => {
                let ours = written(parameters(function.signature));
                if (ours != *theirs) != is_different {
                    wrong.push(format!("{name}\n  here  {ours}\n  NumPy {theirs}"));
                }
            }
            _ if OURS.contains(&name.as_str()) => {}
            Some(None) if TYPES.contains(&name.as_str()) => {}
            _ => wrong.push(format!("{name} is no function of NumPy's")),
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn functions_that_need_numbers_are_here() {
    for name in numbers::named() {
        assert!(function_named(name).is_some(), "{name}");
    }
}

#[test]
fn limits_are_of_functions_and_their_parameters() {
    for (name, parameter) in limits::named() {
        let all = functions().chain(random::METHODS);
        let mut named = all.filter(|function| function.short_name() == name);
        let has_it = |function: &Function| {
            let parameters = parameters(function.signature);
            parameters.iter().any(|one| one.name == parameter)
        };
        assert!(named.any(has_it), "{name}: {parameter}");
    }
}

#[test]
fn names_are_there_once() {
    let mut names: Vec<&str> = super::names().chain(absent::names()).collect();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn aliases_are_the_same_function_in_numpy() {
    let numpy = numpy();
    for function in functions() {
        for alias in function.aliases {
            let alias = alias.replace("polynomial.polynomial.Poly", "polynomial.Poly");
            let is_known = numpy.contains_key(alias.as_str());
            assert!(is_known, "{alias} is no name of NumPy's");
        }
    }
}

#[test]
fn every_name_of_numpy_is_here_or_has_something_to_write_instead() {
    let is_known = |name: &str| match name.split_once('.') {
        Some(("ndarray", name)) => {
            is_of_arrays(name) || instead(&format!("ndarray.{name}")).is_some()
        }
        // A generator is a type of Rust's, of which the macro knows nothing.
        Some(("Generator", _)) => true,
        _ => is_name(name) || is_of_polynomials(name) || instead(name).is_some(),
    };
    let unknown: Vec<_> = numpy().into_keys().filter(|name| !is_known(name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// What `scripts/coverage.py` reads.
#[test]
#[ignore = "it prints"]
fn listing() {
    for name in numpy().into_keys() {
        let function = match name.split_once('.') {
            Some(("ndarray", method)) => super::method_named(method),
            Some(("Generator", method)) => random::method_named(method),
            _ => function_named(name).or_else(|| {
                let method = name.strip_prefix("polynomial.Polynomial.")?;
                polynomial::method_named(method)
            }),
        };
        match function {
            Some(function) => {
                let all = parameters(function.signature);
                let of = |is_here: bool| {
                    let some = all
                        .iter()
                        .filter(|parameter| (parameter.takes != Takes::Absent) == is_here);
                    some.map(|parameter| parameter.name)
                        .collect::<Vec<_>>()
                        .join(" ")
                };
                let feature = function.feature.unwrap_or_default();
                println!("{name}\there\t{}\t{}\t{feature}", of(true), of(false));
            }
            None => {
                let instead = match name.starts_with("Generator.") && !is_here(name) {
                    true => absent::GENERATOR.to_owned(),
                    false => instead(name).unwrap_or_default(),
                };
                let kind = match is_here(name) {
                    true => "here",
                    false => "instead",
                };
                let feature = element_types::element_type(name).and_then(|found| found.feature());
                let note = feature.unwrap_or(&instead);
                println!("{name}\t{kind}\t\t\t{note}");
            }
        }
    }
}

/// Methods of NumPy's arrays and generators that those of Rust have as they are.
const ARRAYS_IN_RUST: &[&str] = &[
    "fill", "flatten", "item", "sort", "tobytes", "tolist", "view",
];
const GENERATORS_IN_RUST: &[&str] = &["permutation", "shuffle"];
const POLYNOMIALS_IN_RUST: &[&str] = &[
    "cutdeg",
    "degree",
    "domain",
    "has_samecoef",
    "has_samedomain",
    "has_samewindow",
    "mapparms",
    "roots",
    "truncate",
    "window",
];

fn is_of_polynomials(name: &str) -> bool {
    name.strip_prefix("polynomial.Polynomial.")
        .is_some_and(|name| {
            polynomial::method_named(name).is_some() || POLYNOMIALS_IN_RUST.contains(&name)
        })
}

fn is_of_arrays(name: &str) -> bool {
    array::attributes().any(|attribute| attribute == name)
        || ARRAYS_IN_RUST.contains(&name)
        || super::method_named(name).is_some()
}

fn is_here(name: &str) -> bool {
    match name.split_once('.') {
        Some(("ndarray", name)) => is_of_arrays(name),
        Some(("Generator", name)) => {
            random::method_named(name).is_some() || GENERATORS_IN_RUST.contains(&name)
        }
        _ => is_name(name) || is_of_polynomials(name),
    }
}
