//! Arrays from shapes, ranges and values: the chapter "Array creation" of NumPy's reference.

pub(in crate::np) mod create;
pub(in crate::np) mod ix;
pub(in crate::np) mod meshgrid;
pub(in crate::np) mod range;
pub(in crate::np) mod triangle;

pub use create::*;
pub use ix::ix;
pub use meshgrid::{meshgrid, meshgrid_ij};
pub use range::*;
pub use triangle::{diag, eye_of, tri, tril, tril_indices, triu, triu_indices};
