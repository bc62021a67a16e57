//! Sorting, searching and sets: the chapters of these names of NumPy's reference.

pub(in crate::np) mod bisect;
pub(in crate::np) mod kth;
pub(in crate::np) mod lexsort;
pub(in crate::np) mod partition;
pub(in crate::np) mod search;
pub(in crate::np) mod sets;
pub(in crate::np) mod sort;
pub(in crate::np) mod sought;
pub(in crate::np) mod unique;

pub use kth::Kth;
pub use lexsort::{Keys, lexsort, lexsort_with};
pub use partition::*;
pub use search::{OptionalOrder, Side, digitize, isin, isin_with, searchsorted, searchsorted_with};
pub use sets::{intersect1d, intersect1d_with, setdiff1d, setdiff1d_with, setxor1d, union1d};
#[cfg(feature = "complex")]
pub use sort::sort_complex;
pub use sort::{argsort, argsort_with, sort, sort_in_place, sort_with};
pub use unique::*;
