//! The circumstances a table was made in.

use std::fs;
use std::process::Command;

/// The date, the processor and the compiler, as a sentence.
pub fn circumstances() -> String {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    format!(
        "{}, {} ({processors} processors), {}, load {} while it ran.",
        output("date", &["-u", "+%Y-%m-%d %H:%M UTC"]),
        processor(),
        output("rustc", &["--version"]),
        load(),
    )
}

fn processor() -> String {
    let information = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = information
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1));
    name.unwrap_or(std::env::consts::ARCH).to_owned()
}

/// The mean number of busy processors over the last minute.
fn load() -> String {
    let averages = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    averages
        .split(' ')
        .next()
        .filter(|load| !load.is_empty())
        .unwrap_or("unknown")
        .to_owned()
}

fn output(program: &str, arguments: &[&str]) -> String {
    match Command::new(program).args(arguments).output() {
        Ok(output) => String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        Err(_) => format!("{program} unknown"),
    }
}
