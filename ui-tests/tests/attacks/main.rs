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
mod declaration;
mod traits;
mod types;

use compiler::Refusal;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use traits::Traits;

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

#[test]
fn every_public_trait_is_guarded() {
    let reasons = fs::read_to_string("attacks/traits.txt").expect("the reasons can be read");
    let problems = Traits::read().problems(&reasons);
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_type_that_borrows_is_held_to_its_variance() {
    let held: String = attacks()
        .iter()
        .map(|file| fs::read_to_string(file).expect("the attack can be read"))
        .collect();
    let reasons = fs::read_to_string("attacks/types.txt").expect("the reasons can be read");
    let problems = types::problems(&types::borrowing(), &held, &reasons);
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// What stands before the attempts to implement traits. What has no name here, or two, cannot be
/// implemented by an outsider, or is declared twice.
const OUTSIDER: &str = "#![allow(unused, ambiguous_glob_imports)]
use ndview::{*, np::*, messages::*};
fn main() {}
";

#[test]
fn no_outsider_implements_what_is_guarded() {
    let mut kinds = Traits::read().attempts();
    let count = |kinds: &[Vec<(String, String)>]| kinds.iter().map(Vec::len).sum::<usize>();
    assert!(count(&kinds) > 800, "only {} attempts", count(&kinds));
    let first = OUTSIDER.lines().count() + 1;
    // Names that are not found keep the compiler from looking at the others.
    let is_nameless = |refusal: &Refusal| {
        ["E0404", "E0405", "E0107", "E0659"]
            .iter()
            .any(|code| refusal.message.contains(code))
    };
    let unnamed = refused(&kinds, "unnamed");
    for (attempts, refusals) in kinds.iter_mut().zip(&unnamed) {
        let nameless = refusals.iter().filter(|one| is_nameless(one));
        let nameless: BTreeSet<usize> = nameless.map(|one| one.line).collect();
        let mut line = first..;
        attempts.retain(|_| !line.next().is_some_and(|line| nameless.contains(&line)));
    }
    assert!(
        count(&kinds) > 500,
        "only {} attempts have names",
        count(&kinds)
    );
    let mut accepted = Vec::new();
    for (attempts, refusals) in kinds.iter().zip(refused(&kinds, "traits")) {
        let is_refused = |line: usize, words: &str| {
            let mut here = refusals.iter().filter(|one| one.line == line);
            here.any(|one| is_final(&one.message, words))
        };
        let open = attempts.iter().zip(first..);
        let open = open.filter(|((_, words), line)| !is_refused(*line, words));
        accepted.extend(open.map(|((attempt, _), _)| attempt));
    }
    assert!(accepted.is_empty(), "an outsider can write\n{accepted:#?}");
}

/// Whether an attempt is refused for what it is, and not for what it leaves out.
fn is_final(message: &str, words: &str) -> bool {
    if !words.is_empty() {
        return message.contains(words);
    }
    // Not sealed, conflicting with an implementation that is there, or not the outsider's to write.
    let codes = ["E0277", "E0119", "E0117", "E0210", "E0038"];
    message.contains("SEALED") || codes.iter().any(|code| message.contains(code))
}

/// What the compiler says of each kind of attempts. Each kind is a file of its own: of a trait with two implementations
/// that are in conflict, the compiler does not look at the others.
fn refused(kinds: &[Vec<(String, String)>], name: &str) -> Vec<Vec<Refusal>> {
    let file = |(number, attempts): (usize, &Vec<(String, String)>)| {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}_{number}.rs"));
        fs::write(&file, source(attempts)).expect("the target folder can be written");
        file
    };
    let files: Vec<PathBuf> = kinds.iter().enumerate().map(file).collect();
    let mut found: Vec<Vec<Refusal>> = files.iter().map(|_| Vec::new()).collect();
    for refusal in compiler::check("outsider", &files) {
        let names = files.iter().map(|file| file.file_name());
        let number = names
            .into_iter()
            .position(|name| name == Some(&refusal.file));
        found[number.expect("an error in one of the files")].push(refusal);
    }
    found
}

/// The attempts, each with types of its own, so that none makes another possible.
fn source(attempts: &[(String, String)]) -> String {
    let lines = attempts.iter().enumerate().map(|(number, (attempt, _))| {
        let attempt = attempt.replace("Own", &format!("Own{number}"));
        let attempt = attempt.replace("Many", &format!("Many{number}"));
        format!("struct Own{number}; trait Many{number} {{}} {attempt}\n")
    });
    format!("{OUTSIDER}{}", lines.collect::<String>())
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
