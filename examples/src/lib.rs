//! What the examples share: the programs themselves are in `examples/`, each beside the same
//! program in NumPy, and `tests/` holds the two to the same output.

mod archive;
mod base;
mod picture;
mod random;
mod report;

pub use archive::Archive;
pub use base::HasBase;
pub use picture::save_grey;
pub use random::Random;
pub use report::{answer, section};
