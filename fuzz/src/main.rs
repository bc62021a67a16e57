//! Runs one kind of input for a number of seeds or of seconds:
//! `cargo run --release -p ndview-fuzz -- programs --seed 0 --seconds 3600`.

use ndview_fuzz::{files::Files, programs};
use ndview_tests_guarded::{Guard, Guarded, guarded};
use std::panic::catch_unwind;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const USAGE: &str =
    "usage: ndview-fuzz programs|files [--seed N] [--count N | --seconds N] [--guarded]";

#[global_allocator]
static ALLOCATOR: Guarded = Guarded(None);

struct Options {
    what: String,
    seed: u64,
    count: u64,
    seconds: u64,
    /// Whether whatever is read or written beyond memory that was taken ends the program.
    is_guarded: bool,
}

fn options() -> Option<Options> {
    let mut words = std::env::args().skip(1);
    let mut options = Options {
        what: words.next()?,
        seed: 0,
        count: u64::MAX,
        seconds: 60,
        is_guarded: false,
    };
    while let Some(word) = words.next() {
        if word == "--guarded" {
            options.is_guarded = true;
            continue;
        }
        let number = words.next()?.parse().ok()?;
        match word.as_str() {
            "--seed" => options.seed = number,
            "--count" => (options.count, options.seconds) = (number, u64::MAX),
            "--seconds" => options.seconds = number,
            _ => return None,
        }
    }
    Some(options)
}

fn main() -> ExitCode {
    let Some(options) = options() else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    let files = Files::new();
    let run: &dyn Fn(u64) = match options.what.as_str() {
        "programs" => &programs::run,
        "files" => &|seed| files.run(seed),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    let (start, limit) = (
        Instant::now(),
        Duration::from_secs(options.seconds.min(u64::from(u32::MAX))),
    );
    let (mut done, mut failures) = (0, 0);
    while done < options.count && start.elapsed() < limit {
        let seed = options.seed.wrapping_add(done);
        let run = || match options.is_guarded {
            true => guarded(Guard::InTurn, || run(seed)),
            false => run(seed),
        };
        if catch_unwind(std::panic::AssertUnwindSafe(run)).is_err() {
            failures += 1;
            println!(
                "seed {seed} fails: {} --seed {seed} --count 1",
                options.what
            );
        }
        done += 1;
    }
    println!(
        "{}: {done} inputs from seed {} on, {failures} failures, {} s",
        options.what,
        options.seed,
        start.elapsed().as_secs()
    );
    ExitCode::from(u8::from(failures > 0))
}
