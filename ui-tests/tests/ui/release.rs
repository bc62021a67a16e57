//! The compiler release that wrote the snapshots: another one words its messages differently.

use std::path::Path;
use std::process::Command;

const WRITTEN_WITH: &str = include_str!("../../rustc-release.txt");

/// What differs between this compiler and the one that wrote the snapshots, if anything does.
pub fn difference() -> Option<String> {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(compiler)
        .arg("--version")
        .output()
        .expect("rustc --version runs");
    let version = String::from_utf8(output.stdout).expect("rustc --version prints text");
    compare(&version, WRITTEN_WITH)
}

/// Whether the source of the standard library is installed, as editors want it: the compiler then
/// quotes it in some messages.
pub fn has_library_source() -> bool {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(compiler)
        .args(["--print", "sysroot"])
        .output()
        .expect("rustc --print sysroot runs");
    let sysroot = String::from_utf8(output.stdout).expect("a path that is text");
    Path::new(sysroot.trim())
        .join("lib/rustlib/src/rust/library")
        .exists()
}

fn compare(version: &str, written_with: &str) -> Option<String> {
    let release = version.split_whitespace().nth(1).unwrap_or(version);
    let written_with = written_with.trim();
    (release != written_with)
        .then(|| format!("this is rustc {release}, they were written with rustc {written_with}"))
}

#[test]
fn the_same_release_compares() {
    assert_eq!(
        compare("rustc 1.95.0 (59807616e 2026-04-14)\n", "1.95.0\n"),
        None
    );
}

#[test]
fn another_release_says_so() {
    assert_eq!(
        compare("rustc 1.96.0-nightly (abc 2026-04-14)\n", "1.95.0\n").as_deref(),
        Some("this is rustc 1.96.0-nightly, they were written with rustc 1.95.0")
    );
}
