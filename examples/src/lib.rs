//! What the examples share: the programs themselves are in `examples/`, each beside the same
//! program in NumPy, and `tests/` holds the two to the same output.

mod base;
mod directory;
mod picture;
mod progress;
mod random;
mod report;

pub use base::HasBase;
pub use directory::picture_directory;
pub use picture::save_grey;
pub use progress::Progress;
pub use random::Random;
pub use report::{answer, section};

/// The file that holds the elevation model; `data/README.md` says where it comes from.
pub const ELEVATION_MODEL: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/data/jacksboro_fault_dem.npz");
