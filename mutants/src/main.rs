//! Changes one expression of ndview at a time, and sees which tests notice. See README.md.

mod build;
mod equivalent;
mod rewrite;
mod run;

use rewrite::Mutant;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// What is asked for on the command line.
struct Arguments {
    /// The crate whose code is changed: `library` or `macros`.
    package: String,
    /// The files and folders that were given, from the root of the repository.
    places: Vec<String>,
    /// All files of these.
    files: Vec<String>,
    /// What follows `--`: which tests `cargo test` builds.
    tests: Vec<String>,
    /// How many mutants of each place are tried at most.
    sample: usize,
    /// How long a test takes at most that is run for each mutant.
    longest: Duration,
    /// What an earlier run has printed: only the mutants that survived then are tried.
    earlier: Option<String>,
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(arguments) => arguments,
        Err(said) => {
            eprintln!("{said}");
            return ExitCode::FAILURE;
        }
    };
    let copy = build::copied(&arguments);
    let (mutants, excluded, tests) = build::compiled(&copy, &arguments);
    let known = equivalent::listed();
    let has_survived = |mutant: &Mutant| match &arguments.earlier {
        Some(printed) => printed.contains(&format!(": {mutant}\n")),
        None => true,
    };
    let is_counted = |number: &usize| {
        let mutant = &mutants[*number];
        !excluded.contains(number) && !known.contains(mutant) && has_survived(mutant)
    };
    println!(
        "{} mutants of {} files; {} do not compile",
        mutants.len(),
        arguments.files.len(),
        excluded.len()
    );
    let tests = run::measured(&tests, arguments.longest);
    for place in &arguments.places {
        let of_place: Vec<usize> = (0..mutants.len())
            .filter(|&number| Path::new(&mutants[number].file).starts_with(place))
            .filter(is_counted)
            .collect();
        let nth = of_place.len().div_ceil(arguments.sample).max(1);
        tried(place, &mutants, of_place.into_iter().step_by(nth), &tests);
    }
    ExitCode::SUCCESS
}

/// Runs the tests for each of the mutants of a place, and says what they did not notice.
fn tried(
    place: &str,
    mutants: &[Mutant],
    numbers: impl Iterator<Item = usize>,
    tests: &[run::Test],
) {
    let (mut killed, mut survived, mut unreached) = (0, 0, 0);
    for number in numbers {
        let mutant = &mutants[number];
        let outcome = run::outcome(number, tests);
        match outcome {
            run::Outcome::Killed => killed += 1,
            run::Outcome::Survived => survived += 1,
            run::Outcome::Unreached => unreached += 1,
        }
        if !matches!(outcome, run::Outcome::Killed) {
            println!("{outcome}: {mutant}");
        }
    }
    let all = killed + survived + unreached;
    println!(
        "{place}: {killed} of {all} are noticed ({:.1} %); {survived} survived, {unreached} are reached by no test",
        100.0 * killed as f64 / all.max(1) as f64
    );
}

fn arguments() -> Result<Arguments, String> {
    let usage = "mutants [--sample N] [--longest SECONDS] [--again OUTPUT] FILE|FOLDER.. -- ARGUMENTS OF cargo test";
    let mut given = std::env::args().skip(1);
    let (mut places, mut files) = (Vec::new(), BTreeSet::new());
    let (mut sample, mut longest, mut earlier) = (usize::MAX, Duration::MAX, None);
    let number = |word: Option<String>| match word.and_then(|word| word.parse::<u32>().ok()) {
        Some(number) if number > 0 => Ok(number),
        _ => Err(usage),
    };
    while let Some(word) = given.next().filter(|word| word != "--") {
        match &*word {
            "--sample" => sample = number(given.next())? as usize,
            "--longest" => longest = Duration::from_secs(number(given.next())?.into()),
            "--again" => {
                let output = given.next().ok_or(usage)?;
                let text = std::fs::read_to_string(&output);
                earlier = Some(text.map_err(|error| format!("{output}: {error}"))?);
            }
            _ => {
                files.extend(build::rust_files(Path::new(&word)));
                places.push(word);
            }
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
        places,
        files,
        tests,
        sample,
        longest,
        earlier,
    })
}
