//! Runs of the tests.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// A test: how long it runs, and which mutants it reaches.
pub struct Test {
    program: PathBuf,
    name: String,
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

/// The tests of these programs as they are, each run alone: the shortest first, and none that takes longer than
/// `longest`.
pub fn measured(programs: &[PathBuf], longest: Duration) -> Vec<Test> {
    let all = programs.iter().flat_map(|program| {
        let names = names_of(program).into_iter();
        names.filter_map(|name| measured_alone(program, name))
    });
    let mut tests = Vec::from_iter(all.filter(|test| test.takes <= longest));
    tests.sort_by_key(|test| test.takes);
    tests
}

fn names_of(program: &Path) -> Vec<String> {
    let mut command = in_its_package(Command::new(program), program);
    let output = command.args(["--list", "--format", "terse"]).output();
    let text = output.expect("a program of tests").stdout;
    let text = String::from_utf8_lossy(&text).into_owned();
    let names = text.lines().filter_map(|line| line.strip_suffix(": test"));
    names.map(str::to_owned).collect()
}

/// Nothing of a test that fails as it is, which tells nothing.
fn measured_alone(program: &Path, name: String) -> Option<Test> {
    let list = std::env::temp_dir().join(format!("ndview-mutants-{}", std::process::id()));
    let most = Duration::from_secs(3600);
    let mut test = Test {
        program: program.to_owned(),
        name,
        takes: Duration::ZERO,
        reached: BTreeSet::new(),
    };
    let listed = [("NDVIEW_MUTANTS_REACHED", &*list.to_string_lossy())];
    let start = Instant::now();
    // One that fails may count what is allocated, and the list is, too.
    if !test.passes(&listed, most) && !test.passes(&[], most) {
        eprintln!("{} of {} fails as it is", test.name, program.display());
        return None;
    }
    test.takes = start.elapsed();
    let text = std::fs::read_to_string(&list).unwrap_or_default();
    let _ = std::fs::remove_file(&list);
    test.reached = text.lines().filter_map(|line| line.parse().ok()).collect();
    Some(test)
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
        !test.passes(&[("NDVIEW_MUTANT", &number)], most)
    });
    if is_noticed {
        Outcome::Killed
    } else {
        Outcome::Survived
    }
}

impl Test {
    /// Whether it passes, in at most so much time and 4 GiB: a changed length may ask for any.
    fn passes(&self, environment: &[(&str, &str)], most: Duration) -> bool {
        let mut command = in_its_package(Command::new("sh"), &self.program);
        command
            .arg("-c")
            .arg("ulimit -v 4194304; exec timeout --kill-after=1 \"$2\" \"$0\" -q --exact \"$1\"")
            .arg(&self.program)
            .arg(&self.name)
            .arg(format!("{}", most.as_secs_f64()))
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.status().expect("a shell").success()
    }
}

/// A command as cargo has it for the tests of a program: they look for their files from their package's folder, and
/// those of a macro need Rust's own libraries.
fn in_its_package(mut command: Command, program: &Path) -> Command {
    static LIBRARIES: OnceLock<String> = OnceLock::new();
    let libraries = LIBRARIES.get_or_init(|| {
        let mut rustc = Command::new("rustc");
        let output = rustc.args(["--print", "target-libdir"]).output();
        let text = output.expect("rustc").stdout;
        String::from_utf8_lossy(&text).trim().to_owned()
    });
    command
        .current_dir(package_of(program))
        .env("LD_LIBRARY_PATH", libraries);
    command
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
