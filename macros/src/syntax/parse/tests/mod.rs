mod blame;
mod errors;
mod fuzz;
mod trees;

use proc_macro2::TokenStream;

use crate::syntax::dump;
use crate::syntax::errors::Errors;
use crate::syntax::tree::Input;

/// The input, and the errors with the text they underline.
fn parse(source: &str) -> (Input, Vec<(String, String)>) {
    let tokens: TokenStream = match source.parse() {
        Ok(tokens) => tokens,
        Err(error) => panic!("{source}: {error}"),
    };
    let mut errors = Errors::new();
    let input = super::parse(tokens, &mut errors);
    (input, errors.notes())
}

/// The tree of an input without mistakes.
fn tree(source: &str) -> String {
    let (input, notes) = parse(source);
    assert!(notes.is_empty(), "{source}: {notes:?}");
    dump::input(&input)
}

/// Compares each source with its tree, and names all that differ.
fn assert_trees(cases: &[(&str, &str)]) {
    let differing: Vec<String> = cases
        .iter()
        .filter_map(|(source, expected)| {
            let found = tree(source);
            (found != *expected)
                .then(|| format!("{source}\n    expected {expected}\n    found    {found}"))
        })
        .collect();
    assert!(differing.is_empty(), "\n{}", differing.join("\n"));
}
