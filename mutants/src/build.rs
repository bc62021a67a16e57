//! The copy of the checkout that is changed, and its tests.

use crate::Arguments;
use crate::rewrite::{Mutant, rewritten};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the changed code asks: which mutant is chosen, and, for the run that finds out, which are reached.
const MODULE: &str = r#"
#[doc(hidden)]
#[allow(missing_docs)]
pub mod __mutants {
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

/// A copy of what git knows, in `target/mutants/<package>`; its builds are kept.
pub fn copied(package: &str) -> PathBuf {
    let copy = std::env::current_dir()
        .expect("a folder")
        .join("target/mutants")
        .join(package);
    let output = Command::new("git").arg("ls-files").output().expect("git");
    let names = String::from_utf8_lossy(&output.stdout).into_owned();
    let listed: BTreeSet<&Path> = names.lines().map(Path::new).collect();
    for file in rust_files(&copy) {
        let name = file.strip_prefix(&copy).expect("a file of the copy");
        if !name.starts_with("target") && !listed.contains(name) {
            std::fs::remove_file(&file).expect("a file that is gone");
        }
    }
    for name in listed {
        let (from, to) = (name, copy.join(name));
        let Ok(text) = std::fs::read(from) else {
            continue;
        };
        if std::fs::read(&to).is_ok_and(|there| there == text) {
            continue;
        }
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        std::fs::write(to, text).expect("a file");
    }
    copy
}

/// All mutants, the numbers of those that do not compile, and the tests' programs.
pub fn compiled(
    copy: &Path,
    arguments: &Arguments,
) -> (Vec<Mutant>, BTreeSet<usize>, Vec<PathBuf>) {
    let library = format!("{}/src/lib.rs", arguments.package);
    let root = std::fs::read_to_string(&library).expect("the library");
    std::fs::write(copy.join(&library), root + MODULE).expect("a file");
    let mut excluded = BTreeSet::new();
    loop {
        let mutants = written(copy, arguments, &excluded);
        let (is_built, messages) = cargo(copy, arguments);
        if is_built {
            return (mutants, excluded, programs(&messages));
        }
        let before = excluded.len();
        excluded.extend(messages.iter().flat_map(|message| blamed(copy, message)));
        eprintln!("{} do not compile", excluded.len());
        assert!(
            excluded.len() > before,
            "it does not compile, and no mutant is to blame: {:?}",
            said(&messages)
        );
    }
}

fn written(copy: &Path, arguments: &Arguments, excluded: &BTreeSet<usize>) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for file in arguments
        .files
        .iter()
        .filter(|file| !file.ends_with("src/lib.rs"))
    {
        let text = std::fs::read_to_string(file).expect("a file");
        let changed = rewritten(file, &text, &mut mutants, excluded).expect("Rust");
        std::fs::write(copy.join(file), changed).expect("a file");
    }
    mutants
}

/// What cargo says, a message a line.
fn cargo(copy: &Path, arguments: &Arguments) -> (bool, Vec<serde_json::Value>) {
    let output = Command::new("cargo")
        .args(["test", "--no-run", "--message-format=json"])
        .args(&arguments.tests)
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
