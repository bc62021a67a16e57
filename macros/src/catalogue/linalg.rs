//! `np.linalg`.

use super::function::{function, Function, Kind};

pub const FUNCTIONS: &[Function] = &[function(
    "linalg.norm",
    "x: operand, ord: value in name = None, axis: axes = None, keepdims: flag = False",
    Kind::Reduction,
)];
