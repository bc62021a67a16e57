//! Arrays in files.

use super::function::{whole, Function};

pub const FUNCTIONS: &[Function] = &[
    whole("load", "file: array").feature("npy"),
    whole("load_npz", "file: array").feature("npz"),
    whole("save", "file: array, arr: array").feature("npy"),
];
