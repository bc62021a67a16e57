//! The copy of the checkout that is changed, and its tests.

use crate::Arguments;
use crate::rewrite::{Mutant, rewritten};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the changed code asks: which mutant is chosen, and, for the run that finds out, which are reached.
const MODULE: &str = r#"
mod __mutants {
    extern crate std;
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::io::Write as _;

    const MOST: usize = 1 << 16;
    static REACHED: [AtomicBool; MOST] = [const { AtomicBool::new(false) }; MOST];
    static CHOSEN: OnceLock<usize> = OnceLock::new();
    static LIST: OnceLock<std::option::Option<std::fs::File>> = OnceLock::new();

    #[inline(never)]
    pub fn on(number: usize) -> bool {
        let chosen = *CHOSEN.get_or_init(|| {
            std::env::var("NDVIEW_MUTANT").ok().and_then(|text| text.parse().ok()).unwrap_or(usize::MAX)
        });
        if chosen == usize::MAX && !REACHED[number].swap(true, Ordering::Relaxed) {
            let list = LIST.get_or_init(|| {
                let path = std::env::var_os("NDVIEW_MUTANTS_REACHED")?;
                std::fs::OpenOptions::new().create(true).append(true).open(path).ok()
            });
            if let std::option::Option::Some(mut list) = list.as_ref() {
                list.write_all(std::format!("{number}\n").as_bytes()).unwrap();
            }
        }
        chosen == number
    }
}
"#;

/// The Rust files in `place`, or itself; not those of tests.
pub fn rust_files(place: &Path) -> Vec<PathBuf> {
    let is_code = |path: &Path| {
        path.extension().is_some_and(|end| end == "rs")
            && path.file_stem().is_some_and(|stem| stem != "tests")
    };
    if place.is_file() {
        return Vec::from_iter(is_code(place).then(|| place.to_owned()));
    }
    let entries = std::fs::read_dir(place).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| rust_files(&entry.path()))
        .collect()
}

/// A copy of what git knows, in `target/mutants/<package>`, but for the files that are going to be changed; its
/// builds are kept.
pub fn copied(arguments: &Arguments) -> PathBuf {
    let copy = std::env::current_dir()
        .expect("a folder")
        .join("target/mutants")
        .join(&arguments.package);
    let output = Command::new("git").arg("ls-files").output().expect("git");
    let names = String::from_utf8_lossy(&output.stdout).into_owned();
    let listed: BTreeSet<&Path> = names.lines().map(Path::new).collect();
    for file in rust_files(&copy) {
        let name = file.strip_prefix(&copy).expect("a file of the copy");
        if !name.starts_with("target") && !listed.contains(name) {
            std::fs::remove_file(&file).expect("a file that is gone");
        }
    }
    let is_changed = |name: &&Path| {
        *name == root_of(arguments) || arguments.files.iter().any(|file| Path::new(file) == *name)
    };
    for name in listed.into_iter().filter(|name| !is_changed(name)) {
        if let Ok(text) = std::fs::read(name) {
            put(&copy.join(name), &text);
        }
    }
    copy
}

/// The file that the crate begins in.
fn root_of(arguments: &Arguments) -> PathBuf {
    Path::new(&arguments.package).join("src/lib.rs")
}

/// Writes a file, unless that is what it is: so that cargo does not build it anew.
fn put(file: &Path, text: &[u8]) {
    if std::fs::read(file).is_ok_and(|there| there == text) {
        return;
    }
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    std::fs::write(file, text).expect("a file");
}

/// The mutants that did not compile when it was tried before.
struct Refused {
    list: PathBuf,
    changes: BTreeSet<String>,
}

impl Refused {
    fn of(copy: &Path) -> Self {
        let list = copy.join("target/refused.txt");
        let text = std::fs::read_to_string(&list).unwrap_or_default();
        Refused {
            list,
            changes: text.lines().map(str::to_owned).collect(),
        }
    }

    fn contains(&self, mutant: &Mutant) -> bool {
        self.changes.contains(&mutant.to_string())
    }

    fn add<'m>(&mut self, mutants: impl Iterator<Item = &'m Mutant>) {
        self.changes.extend(mutants.map(Mutant::to_string));
        let lines = Vec::from_iter(self.changes.iter().map(String::as_str));
        put(&self.list, lines.join("\n").as_bytes());
    }
}

/// All mutants, the numbers of those that do not compile, and the tests' programs.
pub fn compiled(
    copy: &Path,
    arguments: &Arguments,
) -> (Vec<Mutant>, BTreeSet<usize>, Vec<PathBuf>) {
    let root = root_of(arguments);
    let text = std::fs::read_to_string(&root).expect("the library");
    put(&copy.join(root), (text + MODULE).as_bytes());
    let mut refused = Refused::of(copy);
    let (mutants, _) = changed(arguments, &BTreeSet::new());
    // Checking takes a part of the time, and finds most of those that do not compile.
    let check = ["check", "--lib"].map(str::to_owned);
    let package = format!("--manifest-path={}/Cargo.toml", arguments.package);
    let mut command = Vec::from_iter(check.into_iter().chain([package]));
    loop {
        let is_excluded = |number: &usize| refused.contains(&mutants[*number]);
        let excluded = (0..mutants.len()).filter(is_excluded).collect();
        for (file, text) in changed(arguments, &excluded).1 {
            put(&copy.join(file), text.as_bytes());
        }
        let (is_built, messages) = cargo(copy, &command);
        if is_built && command[0] == "test" {
            return (mutants, excluded, programs(&messages));
        }
        if is_built {
            command = ["test", "--no-run"].map(str::to_owned).to_vec();
            command.extend(arguments.tests.iter().cloned());
            continue;
        }
        let blamed = messages.iter().flat_map(|message| blamed(copy, message));
        let blamed: BTreeSet<usize> = blamed.filter(|number| !excluded.contains(number)).collect();
        assert!(
            !blamed.is_empty(),
            "it does not compile, and no mutant is to blame: {:?}",
            said(&messages)
        );
        eprintln!("{} more do not compile", blamed.len());
        refused.add(blamed.iter().map(|&number| &mutants[number]));
    }
}

/// All mutants, and the files with them; without those in `excluded`.
fn changed<'a>(
    arguments: &'a Arguments,
    excluded: &BTreeSet<usize>,
) -> (Vec<Mutant>, Vec<(&'a str, String)>) {
    let (mut mutants, root) = (Vec::new(), root_of(arguments));
    let files = arguments
        .files
        .iter()
        .filter(|file| Path::new(file) != root);
    let files = files.map(|file| {
        let text = std::fs::read_to_string(file).expect("a file");
        let text = rewritten(file, &text, &mut mutants, excluded).expect("Rust");
        (file.as_str(), text)
    });
    let files = files.collect();
    (mutants, files)
}

/// What cargo says, a message a line.
fn cargo(copy: &Path, command: &[String]) -> (bool, Vec<serde_json::Value>) {
    let output = Command::new("cargo")
        .args(command)
        .arg("--message-format=json")
        .current_dir(copy)
        .env("RUSTFLAGS", "--cap-lints=allow")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_TEST_DEBUG", "0")
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo");
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = lines
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    (output.status.success(), messages.collect())
}

fn said(messages: &[serde_json::Value]) -> Vec<String> {
    let errors = messages
        .iter()
        .filter(|one| one["message"]["level"] == "error");
    errors
        .map(|one| one["message"]["rendered"].to_string())
        .take(3)
        .collect()
}

/// The mutants whose code an error points at: the nearest question at or above each place.
fn blamed(copy: &Path, message: &serde_json::Value) -> Vec<usize> {
    let message = &message["message"];
    if message["level"] != "error" {
        return Vec::new();
    }
    let spans = message["spans"].as_array().into_iter().flatten();
    let numbers = spans
        .filter(|span| span["is_primary"] == true)
        .filter_map(|span| {
            let text = std::fs::read_to_string(copy.join(span["file_name"].as_str()?)).ok()?;
            let last = span["line_end"].as_u64()? as usize;
            text.lines()
                .take(last)
                .collect::<Vec<_>>()
                .iter()
                .rev()
                .find_map(|line| {
                    let behind = line.rsplit_once("__mutants::on(")?.1;
                    behind.split_once("usize)")?.0.parse().ok()
                })
        });
    numbers.collect()
}

fn programs(messages: &[serde_json::Value]) -> Vec<PathBuf> {
    let executables = messages
        .iter()
        .filter_map(|message| message["executable"].as_str());
    executables.map(PathBuf::from).collect()
}
