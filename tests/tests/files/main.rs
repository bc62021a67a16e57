//! NumPy's files. `tests/data/files` was written by `tests/numpy/files.py`.

mod archives;
mod damage;
mod mapping;
mod numbers;
mod reading;
mod saving;
mod text;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

#[global_allocator]
static ALLOCATOR: ndview_tests::Counting = ndview_tests::Counting;

/// A file of NumPy's.
fn theirs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data/files")
        .join(name)
}

/// A directory for the files of one test, which goes when the test ends.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("ndview-files-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).unwrap();
        Directory(path)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

/// What an error says.
fn message<T>(result: std::io::Result<T>) -> String {
    match result {
        Ok(_) => panic!("this is not an error"),
        Err(error) => error.to_string(),
    }
}
