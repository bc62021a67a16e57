//! The compiler, asked about files that depend on `ndview` as any crate does.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An error of the compiler.
pub struct Refusal {
    /// The name of the file.
    pub file: OsString,
    /// The line, counted from 1.
    pub line: usize,
    /// `error[E0277]: the trait bound ..`
    pub message: String,
}

/// What the compiler says of each file, as an example of a crate of its own.
pub fn check(name: &str, files: &[PathBuf]) -> Vec<Refusal> {
    let package = package(name, files);
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--offline",
            "--quiet",
            "--examples",
            "--keep-going",
        ])
        .args(["--message-format", "short"])
        .current_dir(&package)
        .env("CARGO_TARGET_DIR", package.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let refusals: Vec<Refusal> = said.lines().filter_map(refusal).collect();
    assert!(
        output.status.success() || !refusals.is_empty(),
        "cargo refused to check:\n{said}"
    );
    refusals
}

/// `examples/traits.rs:3:5: error[E0277]: the trait bound ..`
fn refusal(line: &str) -> Option<Refusal> {
    let (place, message) = line.split_once(": error")?;
    let mut parts = place.splitn(3, ':');
    Some(Refusal {
        file: Path::new(parts.next()?).file_name()?.to_owned(),
        line: parts.next()?.parse().ok()?,
        message: format!("error{message}"),
    })
}

/// The folder of a crate that has the files as its examples, and the versions of the workspace.
fn package(name: &str, files: &[PathBuf]) -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let examples = folder.join("examples");
    let _ = fs::remove_dir_all(&examples);
    for folder in [folder.join("src"), examples.clone()] {
        fs::create_dir_all(folder).expect("the target folder can be written");
    }
    let library = workspace.join("runtime").canonicalize();
    let library = library.expect("the library is beside its tests");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
         [dependencies]\nndview = {{ path = {library:?}, features = [\"complex\"] }}\n",
    );
    write(&folder.join("Cargo.toml"), &manifest);
    write(&folder.join("src/lib.rs"), "");
    let lock = fs::read_to_string(workspace.join("Cargo.lock"));
    write(&folder.join("Cargo.lock"), &lock.expect("a lock file"));
    for file in files {
        let source = fs::read_to_string(file).expect("the file can be read");
        write(&examples.join(file.file_name().expect("a name")), &source);
    }
    folder
}

/// Writes a file, unless it holds that already: its time would have it compiled again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return;
    }
    fs::write(path, text).expect("the target folder can be written");
}
