//! Runs of the tests.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A program of tests: how long it runs, and which mutants it reaches.
pub struct Test {
    program: PathBuf,
    takes: Duration,
    reached: BTreeSet<usize>,
}

pub enum Outcome {
    Killed,
    Survived,
    Unreached,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Outcome::Killed => "noticed",
            Outcome::Survived => "survived",
            Outcome::Unreached => "not reached",
        })
    }
}

/// The tests as they are, the shortest first.
pub fn measured(programs: &[PathBuf]) -> Vec<Test> {
    let list = std::env::temp_dir().join(format!("ndview-mutants-{}", std::process::id()));
    let mut tests: Vec<Test> = programs
        .iter()
        .map(|program| {
            let _ = std::fs::remove_file(&list);
            let most = Duration::from_secs(3600);
            // Whether it passes does not matter here: it may count what is allocated, and the list is, too.
            passes(
                program,
                &[("NDVIEW_MUTANTS_REACHED", &list.to_string_lossy())],
                most,
            );
            let start = Instant::now();
            let passes = passes(program, &[], most);
            assert!(passes, "{} fails as it is", program.display());
            let text = std::fs::read_to_string(&list).unwrap_or_default();
            Test {
                program: program.clone(),
                takes: start.elapsed(),
                reached: text.lines().filter_map(|line| line.parse().ok()).collect(),
            }
        })
        .collect();
    let _ = std::fs::remove_file(&list);
    tests.sort_by_key(|test| test.takes);
    tests
}

pub fn outcome(number: usize, tests: &[Test]) -> Outcome {
    let mut reaching = tests
        .iter()
        .filter(|test| test.reached.contains(&number))
        .peekable();
    if reaching.peek().is_none() {
        return Outcome::Unreached;
    }
    let number = number.to_string();
    let is_noticed = reaching.any(|test| {
        // A mutant may make a loop endless; a machine that does other things may take its time.
        let most = Duration::from_secs(10) + 5 * test.takes;
        !passes(&test.program, &[("NDVIEW_MUTANT", &number)], most)
    });
    if is_noticed {
        Outcome::Killed
    } else {
        Outcome::Survived
    }
}

/// Whether a program passes, in at most so much time and 4 GiB: a changed length may ask for any.
fn passes(program: &Path, environment: &[(&str, &str)], most: Duration) -> bool {
    // Tests look for their files from their package's folder, as cargo has it.
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg("ulimit -v 4194304; exec timeout --kill-after=1 \"$1\" \"$0\" -q")
        .arg(program)
        .arg(format!("{}", most.as_secs_f64()))
        .current_dir(package_of(program))
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().expect("a shell").success()
}

/// The folder of the package that `target/debug/deps/<program>` tests.
fn package_of(program: &Path) -> PathBuf {
    let root = program.ancestors().nth(4).expect("target/debug/deps");
    let name = program.file_name().expect("a name").to_string_lossy();
    let folder = match name.rsplit_once('-').map_or(&*name, |(stem, _)| stem) {
        "ndview_core" => "library",
        "ndview_macros" => "macros",
        "ndview_fuzz" => "fuzz",
        _ => "tests",
    };
    root.join(folder)
}
