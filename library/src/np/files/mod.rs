//! Input and output: NumPy's files of one array and of several, mapped files, bare numbers, text.
//!
//! What a file says is never trusted with memory: no more is allocated than the file can hold, and a
//! damaged file is an error that names it and says what is wrong.

mod binary;
mod dtype;
mod element;
mod fault;
mod header;
#[cfg(feature = "mmap")]
mod memmap;
mod npy;
#[cfg(feature = "npz")]
mod npz;
mod payload;
mod replace;
mod reserve;
mod save;
mod text;

pub use binary::{fromfile, fromfile_part, fromfile_with, tobytes, tofile};
pub use element::FileElement;
#[cfg(feature = "mmap")]
pub use memmap::{MappedElement, Memmap, MemmapMut, load_mmap, load_mmap_copy, load_mmap_mut};
pub use npy::{load, load_as, load_from};
#[cfg(feature = "npz")]
pub use npz::{NpzFile, load_npz, load_npz_from, savez, savez_compressed};
pub use save::{Saved, save, save_to};
pub use text::{
    Delimits, GenFromTxt, LoadTxt, SaveTxt, TextElement, fromfile_text, fromstring, genfromtxt,
    loadtxt, savetxt, tofile_text,
};
