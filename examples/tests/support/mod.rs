//! Runs an example as its reader would and compares what it prints, line by line.

use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that holds the examples, their NumPy programs and what those print.
fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")
}

/// What `cargo run --example name -- arguments` prints.
pub fn run_example(name: &str, arguments: &[&Path]) -> String {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    // The directory the tests were built in: the example was built there with them.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("it is target/tmp");
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(workspace)
        .args(["run", "--quiet", "--example", name, "--target-dir"])
        .arg(target);
    if !cfg!(debug_assertions) {
        cargo.arg("--release");
    }
    standard_output(cargo.arg("--").args(arguments), name)
}

/// Holds `printed` to the committed file `name.txt`, which `name.py` wrote.
pub fn assert_committed(name: &str, printed: &str) {
    let path = examples().join(name).with_extension("txt");
    let committed = std::fs::read_to_string(&path).expect("the committed output can be read");
    let whose = format!("{name}.txt (python3 {name}.py > {name}.txt)");
    assert_same(printed, &committed, &whose);
}

/// Holds `printed` to what `name.py` prints now, or says that it could not.
pub fn assert_numpy_agrees(name: &str, printed: &str) {
    let Some(python) = python_with_numpy() else {
        // Straight to the terminal: the test harness hides what `println!` writes.
        let _ = writeln!(
            io::stderr(),
            "SKIPPED: {name}.py was not run, NumPy cannot be imported"
        );
        return;
    };
    let script = examples().join(name).with_extension("py");
    let theirs = standard_output(Command::new(python).arg(script), python);
    assert_same(printed, &theirs, &format!("{name}.py"));
}

/// A Python that can import NumPy.
fn python_with_numpy() -> Option<&'static str> {
    ["python3", "python"].into_iter().find(|python| {
        Command::new(python)
            .args(["-c", "import numpy"])
            .output()
            .is_ok_and(|output| output.status.success())
    })
}

/// The standard output of a program, which must succeed.
fn standard_output(command: &mut Command, program: &str) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{program} could not be started: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{program} failed ({}):\n{errors}",
        output.status
    );
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}

/// Fails at the first line that differs.
fn assert_same(ours: &str, theirs: &str, whose: &str) {
    for (line, (ours, theirs)) in (1..).zip(ours.lines().zip(theirs.lines())) {
        assert_eq!(ours, theirs, "line {line} is not that of {whose}");
    }
    // One may go on after the other, and `lines` does not see the last line's end.
    assert!(
        ours == theirs,
        "{} bytes, {} in {whose}",
        ours.len(),
        theirs.len()
    );
}

/// Height and width of a picture, and its shades row by row.
#[allow(dead_code, reason = "the tour saves none")]
pub fn picture(path: &Path) -> ([u32; 2], Vec<u8>) {
    let file = File::open(path).expect("the picture was saved");
    let mut reader = png::Decoder::new(BufReader::new(file))
        .read_info()
        .expect("it is a PNG");
    let mut shades = vec![0; reader.output_buffer_size().expect("it fits into memory")];
    let info = reader.next_frame(&mut shades).expect("it is whole");
    assert_eq!(info.color_type, png::ColorType::Grayscale);
    ([info.height, info.width], shades)
}
