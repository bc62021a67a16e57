//! What has to be true of every entry.

use super::lookup::functions;
use super::signature::{parameters, By, Takes};
use super::{array, random};

#[test]
fn signatures_are_read() {
    let methods = array::METHODS.iter().chain(random::METHODS);
    for function in functions().chain(methods) {
        for parameter in parameters(function.signature) {
            let name = format!("{}: {}", function.name, parameter.name);
            assert!(
                !parameter
                    .name
                    .contains(|letter: char| !letter.is_alphanumeric() && letter != '_'),
                "{name}"
            );
            if let Takes::Word(words) = parameter.takes {
                assert!(
                    words.starts_with('\'') && words.ends_with('\''),
                    "{name}: {words}"
                );
            }
            let has_default = parameter.default.is_some();
            assert!(
                has_default || parameter.by != By::Name || parameter.takes != Takes::Absent,
                "{name}"
            );
        }
    }
}

#[test]
fn names_are_there_once() {
    let mut names: Vec<&str> = super::names().collect();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
    for name in names {
        assert_eq!(
            super::instead(name).filter(|_| !name.contains('.')),
            None,
            "{name} is here"
        );
    }
}
