//! Attacks on the promises of the types: safe programs that would read freed memory, or memory of
//! another array, if they compiled.
//!
//! `attacks/*.rs` hold many attempts each. A line that must be refused says with which words or code:
//!
//! ```text
//! impl Axis for Local {} //~ E0277
//! ```
//!
//! Unlike in `cases`, what else the compiler says is not compared: only that each marked line is
//! refused for its reason, and no other line at all. What may be done is in the same files, unmarked.

mod compiler;

use compiler::Refusal;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The line of a file, counted from 1, and what is said there.
type Marked = (usize, String);

#[test]
fn every_attack_is_refused_where_it_says() {
    let files = attacks();
    assert!(!files.is_empty(), "no attacks are left");
    let refusals = compiler::check("attacks", &files);
    let problems: Vec<String> = files
        .iter()
        .flat_map(|file| problems(file, &refusals))
        .collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

fn attacks() -> Vec<PathBuf> {
    let entries = fs::read_dir("attacks").expect("the attacks can be read");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the attacks can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    files
}

/// Where the compiler and the marks of a file disagree, in sentences.
fn problems(file: &Path, refusals: &[Refusal]) -> Vec<String> {
    let name = file.file_name().expect("a file has a name");
    let source = fs::read_to_string(file).expect("the attack can be read");
    let marks = marks(&source);
    assert!(!marks.is_empty(), "{} marks no line", file.display());
    let here: Vec<&Refusal> = refusals
        .iter()
        .filter(|refusal| refusal.file == name)
        .collect();
    let unmet = marks.iter().filter(|(line, words)| {
        !here
            .iter()
            .any(|refusal| refusal.line == *line && refusal.message.contains(words.as_str()))
    });
    let marked: BTreeSet<usize> = marks.iter().map(|(line, _)| *line).collect();
    let unexpected = here
        .iter()
        .filter(|refusal| !marked.contains(&refusal.line));
    unmet
        .map(|(line, words)| format!("{}:{line}: is not refused with `{words}`", file.display()))
        .chain(
            unexpected
                .map(|refusal| format!("{}:{}: {}", file.display(), refusal.line, refusal.message)),
        )
        .collect()
}

/// The lines that must be refused.
fn marks(source: &str) -> Vec<Marked> {
    source
        .lines()
        .enumerate()
        .filter_map(|(number, line)| {
            let (_, words) = line.split_once("//~ ")?;
            Some((number + 1, words.trim().to_string()))
        })
        .collect()
}

#[test]
fn marks_are_found() {
    let source = "fn a() {}\nfn b() {} //~ E0277\n";
    assert_eq!(marks(source), [(2, "E0277".to_string())]);
}
