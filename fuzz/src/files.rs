//! Bytes for the readers of files: whatever they are, an error or an array, little memory, no panic.

use crate::random::Random;
use ndview::prelude::*;
use std::io::Cursor;

/// Good files, which are damaged.
fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    let mut save = |array: &dyn np::Saved| {
        let mut file = Vec::new();
        array.save_in(&mut file).expect("a Vec can be written to");
        seeds.push(file);
    };
    save(&arr!([[0.0, 0.5, 1.0], [1.5, 2.0, 2.5]]));
    save(&Owned::from_fn([4, 3, 2], |[i, j, k]| (12 * i + 4 * j + k) as i16).t());
    save(&[true, false]);
    save(&Owned::scalar(7_i64));
    seeds
}

/// Words that are put into headers.
const WORDS: [&str; 28] = [
    "'descr'",
    "'fortran_order'",
    "'shape'",
    "True",
    "False",
    "(",
    ")",
    "(2, 3)",
    "(2L, 3L)",
    "()",
    "(-1,)",
    "18446744073709551615",
    "4294967296",
    "0",
    "'<f8'",
    "'>i2'",
    "'|b1'",
    "'?'",
    "'O'",
    "[('a', '<f8')]",
    "{",
    "}",
    ":",
    ",",
    "'",
    "\\",
    "\u{e9}",
    "None",
];

/// A file of one array that is like one, but for what happened to it.
fn array_file(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = seeds[random.below(seeds.len())].clone();
    if random.once_in(4) {
        // A header of words, with the right length.
        let text: String = (0..random.below(16))
            .map(|_| WORDS[random.below(WORDS.len())])
            .collect();
        let length = (text.len() as u16).to_le_bytes();
        bytes.splice(8..128, length.into_iter().chain(text.into_bytes()));
    }
    damage(&mut bytes, random);
    bytes
}

/// Some bytes changed, left out, repeated.
fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..random.below(6) {
        if bytes.is_empty() {
            return;
        }
        let at = random.below(bytes.len());
        match random.below(6) {
            0 => bytes[at] ^= 1 << random.below(8),
            1 => bytes[at] = random.bits() as u8,
            2 => bytes.truncate(at),
            3 => drop(bytes.remove(at)),
            4 => {
                let word = WORDS[random.below(WORDS.len())].bytes();
                bytes.splice(at..at, word);
            }
            _ => {
                let end = (at + random.below(20)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
        }
    }
}

/// An archive with a few of the arrays.
fn archive(seeds: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let arrays: [(&str, &dyn np::Saved); 3] = [
        ("z", &arr!([[0.0, 0.5, 1.0], [1.5, 2.0, 2.5]])),
        ("a", &[true, false]),
        ("long", &np::zeros([300])),
    ];
    let directory = std::env::temp_dir();
    let path = directory.join(format!(
        "ndview-fuzz-{}-{:p}.npz",
        std::process::id(),
        seeds
    ));
    let write = |compressed: bool| {
        let save = if compressed {
            np::savez_compressed
        } else {
            np::savez
        };
        save(&path, &arrays)
            .and_then(|()| std::fs::read(&path))
            .expect("a temporary file")
    };
    let archives = vec![write(false), write(true)];
    std::fs::remove_file(&path).expect("the file was just written");
    archives
}

/// What is read of a file of one array, if it is one of any of these types.
fn read_array(bytes: &[u8]) -> usize {
    let mut read = 0;
    macro_rules! try_as {
        ($($type:ty, $rank:literal;)*) => {$(
            match np::load_from::<$type, $rank>(bytes) {
                Ok(array) => read += array.size(),
                Err(error) => assert!(error.to_string().len() < 400, "{error}"),
            }
        )*};
    }
    try_as!(f64, 2; i16, 3; bool, 1; i64, 0; u8, 1;);
    read
}

/// The good files, which every seed damages in its own way.
pub struct Files {
    arrays: Vec<Vec<u8>>,
    archives: Vec<Vec<u8>>,
}

impl Files {
    /// The good files.
    #[must_use]
    pub fn new() -> Self {
        let arrays = seeds();
        let archives = archive(&arrays);
        Files { arrays, archives }
    }

    /// Reads the damaged file of a seed.
    ///
    /// # Panics
    /// If the reader does, or an archive yields other elements than were saved in it.
    pub fn run(&self, seed: u64) {
        let mut random = Random::new(seed);
        if !random.once_in(3) {
            read_array(&array_file(&self.arrays, &mut random));
            return;
        }
        let mut bytes = self.archives[random.below(self.archives.len())].clone();
        damage(&mut bytes, &mut random);
        let Ok(mut file) = np::load_npz_from(Cursor::new(bytes)) else {
            return;
        };
        for name in file.names() {
            let _ = file.array::<u8, 1>(&name);
        }
        if let Ok(z) = file.array::<f64, 2>("z") {
            assert_eq!(z, arr!([[0.0, 0.5, 1.0], [1.5, 2.0, 2.5]]));
        }
        if let Ok(a) = file.array::<bool, 1>("a") {
            assert_eq!(a, [true, false]);
        }
        if let Ok(long) = file.array::<f64, 1>("long") {
            assert_eq!(long, np::zeros([300]));
        }
    }
}

impl Default for Files {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Files;

    #[test]
    fn short_run() {
        let files = Files::new();
        let count = if cfg!(miri) { 60 } else { 20_000 };
        (0..count).for_each(|seed| files.run(seed));
    }
}
