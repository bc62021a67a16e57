//! `np.random`: the functions of the module, and the methods of its generators.

use super::function::{whole, Function};

pub const FUNCTIONS: &[Function] = &[whole("random.default_rng", "seed: value").feature("random")];

/// The methods of generators, whose arguments have names in NumPy. Rust calls them with all arguments
/// in their places.
pub const METHODS: &[Function] = &[
    whole("random", "size: shape"),
    whole(
        "uniform",
        "low: value passed = 0, high: value passed = 1, size: shape",
    ),
    whole(
        "normal",
        "loc: value passed = 0, scale: value passed = 1, size: shape",
    ),
    whole("standard_normal", "size: shape"),
    whole("integers", "low: bound, high: bound = None, size: shape"),
    whole("choice", "a: array, size: shape"),
];

/// The method of generators of this name.
pub fn method_named(name: &str) -> Option<&'static Function> {
    METHODS.iter().find(|method| method.name == name)
}
