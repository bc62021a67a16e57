//! What the compiler says about a mistake, and that it says nothing about what only looks like one.
//!
//! `cases/<feature>/<mistake>.rs` holds one mistake each, and beside it, in `<mistake>.stderr`, all
//! that rustc says about it. `cases/pass/*.rs` compile and run. A snapshot alone would accept any
//! text that was once blessed, so each case also states, in its first lines,
//!
//! ```text
//! //! expect: index 3 is out of bounds for axis 0 with size 3   the headline of the error
//! //! under: 3                                                  the source text that is underlined
//! //! note: some further text                                   optional, anywhere in the error
//! //! errors: 2                                                 optional, 1 unless stated
//! //! lines: 30                                                 optional, 20 at most unless stated
//! //! placeless: the call is empty                              why no token can be underlined
//! //! quotes the standard library                              not compared where its source is installed
//! //! known: the first token only, because ..                    optional, what falls short and why
//! ```
//!
//! `note` and `under` belong to the `expect` above them. After a change of messages:
//!
//! ```text
//! TRYBUILD=overwrite cargo test -p ndview-ui-tests            writes the snapshots: read the diff
//! cargo test -p ndview-ui-tests -- compiler trybuild=bounds   only paths that contain `bounds`
//! ```
//!
//! Complex numbers are a feature, and lists of what is implemented would have them in all messages; their
//! cases are in a folder that only `cargo test -p ndview-ui-tests --features complex` compiles.
//!
//! For another release of rustc: name it in `rustc-release.txt`, then the same.

mod case;
mod inventory;
mod release;
mod snapshot;

use case::Case;
use inventory::Inventory;
use std::io::Write;

#[test]
fn every_folder_holds_its_cases() {
    let problems = Inventory::read().problems();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn compiler_says_what_the_cases_state() {
    let inventory = Inventory::read();
    // The cases that pass are in the same `TestCases` on purpose: without them trybuild only runs
    // `cargo check`, and errors that appear while code is generated would go unseen.
    let compile = trybuild::TestCases::new();
    for case in &inventory.passing {
        compile.pass(case);
    }
    match release::difference() {
        None => {
            let has_source = release::has_library_source();
            for case in inventory.failing_with_these_features() {
                if !(has_source && Case::read(case).quotes_library()) {
                    compile.compile_fail(case);
                }
            }
        }
        Some(difference) => notice(&difference),
    }
    // trybuild compiles, and compares or writes the snapshots, when it is dropped.
    drop(compile);

    let problems: Vec<String> = inventory
        .failing_with_these_features()
        .flat_map(|path| Case::read(path).problems())
        .collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// The longest average of a message, and the longest message, in lines.
const MOST: (f64, usize) = (9.5, 40);

/// `cargo test -p ndview-ui-tests -- --nocapture short` prints both.
#[test]
fn messages_are_short() {
    let inventory = Inventory::read();
    let lengths: Vec<usize> = inventory
        .failing
        .iter()
        .map(|path| Case::read(path).length())
        .collect();
    let average = lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64;
    let longest = lengths.iter().copied().max().unwrap_or_default();
    println!(
        "{} mistakes, {average:.1} lines each, {longest} at most",
        lengths.len()
    );
    assert!(average <= MOST.0 && longest <= MOST.1);
}

/// Says it where the test harness does not hide it: `eprintln!` is captured, the stream is not.
fn notice(difference: &str) {
    let text = format!(
        "\nNOTICE: the snapshots of ui-tests are NOT compared with the compiler: {difference}\n\n"
    );
    std::io::stderr()
        .write_all(text.as_bytes())
        .expect("standard error is open");
}
