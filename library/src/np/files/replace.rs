//! Files that are written as a whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

/// Writes a file. If `write` fails, or panics, what was there before is still there: a new file beside
/// it takes its name only when it is complete.
pub(super) fn replace(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    // A link goes on leading to where it leads to.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let before = fs::metadata(&target).ok();
    if before.as_ref().is_some_and(|before| !before.is_file()) {
        // A pipe or a device, which has no name to be given to another file.
        return write(&mut File::create(&target)?);
    }
    // It is closed before it takes its name.
    let mut new = {
        let (mut file, new) = NewFile::beside(&target)?;
        if let Some(before) = before {
            file.set_permissions(before.permissions())?;
        }
        write(&mut file)?;
        file.flush()?;
        new
    };
    fs::rename(&new.path, &target)?;
    new.is_complete = true;
    Ok(())
}

/// A file that is removed again unless it was completed.
struct NewFile {
    path: PathBuf,
    is_complete: bool,
}

impl NewFile {
    /// An empty file in the same directory.
    fn beside(target: &Path) -> io::Result<(File, Self)> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let directory = target.parent().unwrap_or(Path::new(""));
        loop {
            let number = NUMBER.fetch_add(1, Ordering::Relaxed);
            let path = directory.join(format!(".ndview-{}-{number}.tmp", process::id()));
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => {
                    return Ok((
                        file,
                        NewFile {
                            path,
                            is_complete: false,
                        },
                    ));
                }
                // Left behind by a process of the same number that was killed.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.is_complete {
            // Nothing more can be done where even that fails.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// The path with the ending that NumPy appends if it is not there.
pub(super) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    if !name.as_encoded_bytes().ends_with(ending.as_bytes()) {
        name.push(ending);
    }
    name.into()
}
