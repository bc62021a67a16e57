//! Where the examples leave their pictures.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The directory given as first argument, or the one called `name` in cargo's target directory;
/// made if it is not there yet.
pub fn picture_directory(name: &str) -> io::Result<PathBuf> {
    let directory = match env::args_os().nth(1) {
        Some(given) => PathBuf::from(given),
        // The program is target/debug/examples/name.
        None => env::current_exe()?
            .ancestors()
            .nth(3)
            .unwrap_or(Path::new("."))
            .join(name),
    };
    fs::create_dir_all(&directory)?;
    Ok(directory)
}
