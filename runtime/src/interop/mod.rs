//! Arrays of other libraries and of files, each behind a feature of its name.

#[cfg(feature = "ndarray")]
mod ndarray;
#[cfg(feature = "npy")]
mod npy;
#[cfg(feature = "npz")]
mod npz;

#[cfg(feature = "npy")]
pub use npy::{load, save};
#[cfg(feature = "npz")]
pub use npz::{NpzFile, load_npz};
