//! Changes one expression of ndview at a time, and sees which tests notice. See README.md.

mod build;
mod equivalent;
mod rewrite;
mod run;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked for on the command line.
struct Arguments {
    /// The crate whose code is changed: `runtime` or `macros`.
    package: String,
    /// Its files, from the root of the repository.
    files: Vec<String>,
    /// What follows `--`: which tests `cargo test` builds.
    tests: Vec<String>,
    /// Only every `nth` mutant.
    nth: usize,
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(arguments) => arguments,
        Err(said) => {
            eprintln!("{said}");
            return ExitCode::FAILURE;
        }
    };
    let copy = build::copied(&arguments.package);
    let (mutants, excluded, tests) = build::compiled(&copy, &arguments);
    let known = equivalent::listed();
    let counted: Vec<usize> = (0..mutants.len())
        .filter(|number| !excluded.contains(number) && !known.contains(&mutants[*number]))
        .step_by(arguments.nth)
        .collect();
    println!(
        "{} mutants of {} files; {} do not compile, {} are run",
        mutants.len(),
        arguments.files.len(),
        excluded.len(),
        counted.len()
    );
    let tests = run::measured(&tests);
    let (mut killed, mut survived, mut unreached) = (0, 0, 0);
    for number in counted {
        let mutant = &mutants[number];
        let outcome = run::outcome(number, &tests);
        match outcome {
            run::Outcome::Killed => killed += 1,
            run::Outcome::Survived => survived += 1,
            run::Outcome::Unreached => unreached += 1,
        }
        if !matches!(outcome, run::Outcome::Killed) {
            println!(
                "{outcome}: {}:{}: {}",
                mutant.file, mutant.line, mutant.change
            );
        }
    }
    let all = killed + survived + unreached;
    println!(
        "{killed} of {all} are noticed ({:.1} %); {survived} survived, {unreached} are reached by no test",
        100.0 * killed as f64 / all.max(1) as f64
    );
    ExitCode::SUCCESS
}

fn arguments() -> Result<Arguments, String> {
    let usage = "mutants [--every N] FILE|FOLDER.. -- ARGUMENTS OF cargo test";
    let mut given = std::env::args().skip(1);
    let (mut files, mut nth) = (BTreeSet::new(), 1);
    while let Some(word) = given.next().filter(|word| word != "--") {
        if word == "--every" {
            nth = given
                .next()
                .and_then(|count| count.parse().ok())
                .ok_or(usage)?;
        } else {
            files.extend(build::rust_files(Path::new(&word)));
        }
    }
    let tests: Vec<String> = given.collect();
    let package = files
        .first()
        .and_then(|file: &PathBuf| file.iter().next())
        .ok_or(usage)?
        .to_string_lossy()
        .into_owned();
    if tests.is_empty() {
        return Err(usage.to_owned());
    }
    let files = files
        .iter()
        .map(|file| file.to_string_lossy().into_owned())
        .collect();
    Ok(Arguments {
        package,
        files,
        tests,
        nth,
    })
}
