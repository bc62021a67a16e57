//! The public types of the library that borrow, or that hold an address: each has its variance held by a line of
//! `attacks/variance*.rs`, or `attacks/types.txt` says why there is nothing to hold.

use crate::declaration::code;
use crate::traits::{listed, sources};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What makes the compiler believe less, or more, than is so.
const ADDRESSES: [&str; 3] = ["NonNull<", "*mut ", "*const "];

/// The names of the public types that have a lifetime, or an address among their fields.
pub fn borrowing() -> BTreeSet<String> {
    let sources = sources(&Path::new("..").join("library/src"));
    let sources = sources
        .iter()
        .map(|file| fs::read_to_string(file).expect("the source can be read"));
    sources.flat_map(|source| declared(&source)).collect()
}

fn declared(source: &str) -> Vec<String> {
    let source = code(source);
    let declarations = source.split("pub struct ").skip(1);
    let borrows = |declaration: &&str| {
        let end = declaration.find(['{', ';']).unwrap_or(declaration.len());
        let (head, rest) = declaration.split_at(end);
        let fields = if rest.starts_with('{') {
            rest.split('}').next().unwrap_or_default()
        } else {
            head
        };
        let parameters = head.split(['(', ':']).next().unwrap_or_default();
        parameters.contains('\'') || ADDRESSES.iter().any(|address| fields.contains(address))
    };
    let name = |declaration: &str| {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        declaration.split(|c| !is_name(c)).next().map(String::from)
    };
    declarations.filter(borrows).filter_map(name).collect()
}

/// The types that no line holds, and the reasons that are not needed.
pub fn problems(borrowing: &BTreeSet<String>, held: &str, reasons: &str) -> Vec<String> {
    let (listed, mut problems) = listed(reasons);
    let is_held = |name: &str| held.contains(&format!("fn {}<", in_words(name)));
    for name in borrowing {
        if !is_held(name) && !listed.contains(name) {
            problems.push(format!(
                "no attack `fn {}<..>(..)` holds the variance of `{name}`: write one, or say in \
                 attacks/types.txt why there is none",
                in_words(name)
            ));
        }
    }
    for name in listed {
        if !borrowing.contains(&name) || is_held(&name) {
            problems.push(format!("`{name}` need not be listed, or is no type"));
        }
    }
    problems
}

/// `ViewMut` as `view_mut`.
fn in_words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push('_');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

#[test]
fn what_borrows_is_found() {
    let source = "pub struct A<'a, T: 'a>(&'a T);\npub struct B { x: u8 }\n/// `*mut T`\npub struct C<T> { p: *mut T }\n\
                  pub struct D;\nfn f<'a>() {}\npub struct E<T>(NonNull<T>);\nstruct F<'a>(&'a u8);\n";
    assert_eq!(declared(source), ["A", "C", "E"]);
    let borrowing = BTreeSet::from(["ViewMut".to_string()]);
    assert_eq!(problems(&borrowing, "fn view_mut<", ""), [""; 0]);
    assert_eq!(problems(&borrowing, "fn view<", "").len(), 1);
    assert_eq!(
        problems(&borrowing, "fn view<", "ViewMut: why not\n"),
        [""; 0]
    );
    assert_eq!(
        problems(&borrowing, "fn view_mut<", "ViewMut: why not\n").len(),
        1
    );
}
