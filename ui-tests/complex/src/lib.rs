//! Nothing: a crate that depends on this one has `ndview` with the feature `complex`.
