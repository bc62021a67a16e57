//! NumPy, as data: what its functions are called, what they take, and what they are here. Everything
//! that depends on the name of a function of NumPy's is read from here.
//!
//! A file for each chapter of NumPy's reference, as the folders of the runtime's `np`. How a
//! signature is written is told in [`signature`]; how to add a function, in `ARCHITECTURE.md`.

mod absent;
pub mod array;
mod calculus;
mod creation;
mod dtypes;
pub mod element_types;
mod elementwise;
mod fft;
mod files;
mod function;
mod indexing;
pub mod limits;
mod linalg;
mod lookup;
mod manipulation;
pub mod nearest;
pub mod numbers;
pub mod polynomial;
mod products;
pub mod random;
pub mod signature;
mod sorting;
mod statistics;
mod strings;
mod testing;
#[cfg(test)]
mod tests;
mod ufunc;

pub use absent::{instead, instead_of_keyword};
pub use function::{
    Combines, EachAxis, Function, Kind, Loops, Made, Method, Node, Several, Stores, View, Words,
};
pub use lookup::{
    function_named, indexed_class, is_name, makes_indices, method_named, methods, missing_feature,
    names, MODULES,
};
pub use ufunc::{ufunc_joined, ufunc_method, UfuncMethod};
