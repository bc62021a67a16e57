//! NumPy and numexpr, in a Python process that answers one request per line.

use crate::clock::Competitor;
use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The process, if Python has NumPy.
pub struct Python(RefCell<Option<Process>>);

struct Process {
    child: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
    /// NumPy, and numexpr if it is there.
    libraries: String,
}

impl Python {
    /// Starts a script of `scripts`.
    pub fn start(script: &str) -> Self {
        let script = format!("{}/scripts/{script}", env!("CARGO_MANIFEST_DIR"));
        let command = Command::new("python3")
            .args([&script, "--serve"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        Python(RefCell::new(command.ok().and_then(Process::greeted)))
    }

    /// Whether a library can be run.
    pub fn has(&self, library: &str) -> bool {
        let process = self.0.borrow();
        process
            .as_ref()
            .is_some_and(|process| process.libraries.split(' ').any(|name| name == library))
    }

    /// A library as a competitor in the kernel of that name. Its batches are empty if it does not
    /// have the kernel.
    pub fn competitor<'a>(
        &'a self,
        library: &'static str,
        kernel: &'static str,
        side: usize,
    ) -> Competitor<'a> {
        Competitor::clocked(library, move |times| {
            self.time(&format!("{library} {side} {times} {kernel}"))
        })
    }

    /// The nanoseconds that a script answers a request with, which is a line.
    pub fn time(&self, request: &str) -> Option<f64> {
        self.0.borrow_mut().as_mut()?.ask(request)?.parse().ok()
    }
}

impl Process {
    /// The process, once it has said which libraries it has.
    fn greeted(mut child: Child) -> Option<Self> {
        let (requests, answers) = (child.stdin.take()?, BufReader::new(child.stdout.take()?));
        let mut process = Process {
            child,
            requests,
            answers,
            libraries: String::new(),
        };
        process.libraries = process.line()?;
        process.libraries.starts_with("NumPy").then_some(process)
    }

    fn ask(&mut self, request: &str) -> Option<String> {
        writeln!(self.requests, "{request}").ok()?;
        self.requests.flush().ok()?;
        self.line()
    }

    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        self.answers.read_line(&mut line).ok()?;
        Some(line.trim().to_owned())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself already; either way nothing is left to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
