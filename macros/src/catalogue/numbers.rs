//! Which functions compute with their arrays, and so need numbers: all others take texts as well.

use super::function::{Function, Kind};

/// Of functions of whole arrays, those that compute.
const WHOLE: &[&str] = &[
    "allclose",
    "average",
    "bincount",
    "convolve",
    "corrcoef",
    "correlate",
    "cov",
    "cross",
    "cumulative_prod",
    "cumulative_sum",
    "diff",
    "divmod",
    "dot",
    "ediff1d",
    "frexp",
    "gradient",
    "histogram",
    "histogram_bin_edges",
    "histogram2d",
    "histogramdd",
    "inner",
    "interp",
    "kron",
    "matvec",
    "modf",
    "outer",
    "packbits",
    "poly",
    "polyadd",
    "polyder",
    "polydiv",
    "polyfit",
    "polyint",
    "polymul",
    "polysub",
    "polyval",
    "roots",
    "sort_complex",
    "tensordot",
    "trapezoid",
    "unravel_index",
    "unwrap",
    "vander",
    "vdot",
    "vecdot",
    "vecmat",
];

/// Reductions that only look whether elements are true, or which of them comes first.
const OF_ANY: &[&str] = &[
    "all",
    "any",
    "argmax",
    "argmin",
    "count_nonzero",
    "nanargmax",
    "nanargmin",
];

/// Whether a function computes with the elements of its arrays.
pub fn needs_numbers(function: &Function) -> bool {
    let is_shift = || matches!(function.name, "fft.fftshift" | "fft.ifftshift");
    match function.kind {
        Kind::Reduction => !OF_ANY.contains(&function.name),
        Kind::Accumulation => true,
        Kind::Whole | Kind::Made(_) => match function.name.split_once('.') {
            Some(("linalg" | "polynomial", _)) => true,
            Some(("fft", _)) => !is_shift(),
            Some(_) => false,
            None => WHOLE.contains(&function.name),
        },
        Kind::Elementwise(_) | Kind::View(_) => false,
    }
}

/// The names of functions of whole arrays that are listed.
#[cfg(test)]
pub fn named() -> impl Iterator<Item = &'static str> {
    WHOLE.iter().chain(OF_ANY).copied()
}
