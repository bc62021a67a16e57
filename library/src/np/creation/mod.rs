//! Arrays from shapes, ranges and values: the chapter "Array creation" of NumPy's reference.

pub(in crate::np) mod arange;
pub(in crate::np) mod between;
pub(in crate::np) mod create;
pub(in crate::np) mod from_others;
pub(in crate::np) mod full;
pub(in crate::np) mod grids;
pub(in crate::np) mod ix;
pub(in crate::np) mod linspace;
pub(in crate::np) mod meshgrid;
pub(in crate::np) mod ndmin;
pub(in crate::np) mod powers;
pub(in crate::np) mod powers_between;
pub(in crate::np) mod stacked;
pub(in crate::np) mod triangle;
pub(in crate::np) mod windows;

pub use arange::*;
pub use between::{linspace_between, linspace_between_with};
pub use create::*;
pub use from_others::{
    FromBytes, asarray_chkfinite, frombuffer, frombuffer_with, fromiter, fromiter_with,
};
pub use full::{FillValue, full, full_like, full_like_of, full_like_with, full_of};
pub use grids::{MeshGrid, OpenGrid, Pieces, meshgrid_with, mgrid, ogrid, r_};
pub use ix::ix;
pub use linspace::*;
pub use meshgrid::meshgrid;
pub use ndmin::{Ndmin, array_with};
pub use powers::{geomspace, geomspace_with, vander, vander_with};
pub use powers_between::{
    geomspace_between, geomspace_between_with, logspace_between, logspace_between_with,
};
pub use stacked::{ElementOrArray, ListEntry, Listable, Listed, ListedTogether, array, list};
pub use triangle::{
    diag, diagflat, eye_with, tri, tri_with, tril, tril_indices, tril_indices_with, triu,
    triu_indices, triu_indices_with,
};
pub use windows::{bartlett, blackman, hamming, hanning, kaiser};
