//! Which files there are, and whether any is missing: an empty folder would pass every test.

use crate::case;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of `cases`, and how many files it holds at least.
const FOLDERS: &[(&str, usize)] = &[
    ("assignment", 45),
    ("axes", 26),
    ("base", 28),
    ("borrow", 32),
    ("bounds", 38),
    ("broadcast", 8),
    ("call", 120),
    ("complex", 11),
    ("costs", 21),
    ("elementwise", 8),
    ("ellipsis", 3),
    ("function", 28),
    ("index", 37),
    ("join", 6),
    ("literal", 20),
    ("mask", 16),
    ("operators", 21),
    ("parts", 18),
    ("pass", 25),
    ("product", 4),
    ("rank", 16),
    ("reduction", 19),
    ("reshape", 9),
    ("selection", 6),
    ("slice", 8),
    ("syntax", 83),
    ("writable", 11),
];

const PASSING: &str = "pass";

/// The cases, as paths from the root of the package, sorted.
pub struct Inventory {
    pub passing: Vec<PathBuf>,
    pub failing: Vec<PathBuf>,
    snapshots: Vec<PathBuf>,
    strangers: Vec<PathBuf>,
}

impl Inventory {
    pub fn read() -> Self {
        let mut inventory = Inventory {
            passing: Vec::new(),
            failing: Vec::new(),
            snapshots: Vec::new(),
            strangers: Vec::new(),
        };
        for folder in entries(Path::new("cases")) {
            if !folder.is_dir() {
                inventory.strangers.push(folder);
                continue;
            }
            for file in entries(&folder) {
                inventory.add(file);
            }
        }
        inventory
    }

    fn add(&mut self, file: PathBuf) {
        let passes = folder_of(&file) == PASSING;
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("rs") if passes => self.passing.push(file),
            Some("rs") => self.failing.push(file),
            Some("stderr") if !passes => self.snapshots.push(file),
            _ => self.strangers.push(file),
        }
    }

    /// The cases that are compiled with the features of this crate: those of a feature only with it, and
    /// then no others.
    pub fn failing_with_these_features(&self) -> impl Iterator<Item = &PathBuf> {
        let is_complex = cfg!(feature = "complex");
        let cases = self.failing.iter();
        cases.filter(move |case| (folder_of(case) == "complex") == is_complex)
    }

    /// What is missing or does not belong, in sentences.
    pub fn problems(&self) -> Vec<String> {
        let cases = || self.passing.iter().chain(&self.failing);
        let mut problems = Vec::new();
        for stranger in &self.strangers {
            problems.push(format!(
                "{}: neither a case nor a snapshot",
                stranger.display()
            ));
        }
        for snapshot in &self.snapshots {
            if !snapshot.with_extension("rs").is_file() {
                problems.push(format!(
                    "{}: a snapshot without its case",
                    snapshot.display()
                ));
            }
        }
        for &(folder, least) in FOLDERS {
            let count = cases().filter(|case| folder_of(case) == folder).count();
            if count < least {
                problems.push(format!(
                    "cases/{folder}: {count} cases, at least {least} expected"
                ));
            }
        }
        let known: BTreeSet<&str> = FOLDERS.iter().map(|(folder, _)| *folder).collect();
        let found: BTreeSet<&str> = cases().map(|case| folder_of(case)).collect();
        for folder in found.difference(&known) {
            problems.push(format!("cases/{folder}: not in the list of folders"));
        }
        for path in &self.passing {
            problems.extend(case::passing_problem(path));
        }
        problems
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("the folder can be listed").path())
        .collect();
    paths.sort();
    paths
}

fn folder_of(path: &Path) -> &str {
    path.parent()
        .and_then(Path::file_name)
        .and_then(|name| name.to_str())
        .expect("a case lies in a folder with a plain name")
}

#[test]
fn a_lost_case_is_noticed() {
    let whole = Inventory::read();
    assert!(whole.problems().is_empty());

    let mut emptied = Inventory::read();
    emptied.failing.retain(|path| folder_of(path) != "bounds");
    assert_eq!(emptied.problems().len(), 1);

    let mut orphaned = Inventory::read();
    orphaned.add(PathBuf::from("cases/bounds/no_such_case.stderr"));
    assert_eq!(
        orphaned.problems(),
        ["cases/bounds/no_such_case.stderr: a snapshot without its case"]
    );
}
