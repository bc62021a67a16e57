//! What the tree means: which function is called with which arguments, what is computed element by
//! element, what is taken of which array, in which order an assignment may be computed. Nothing is
//! reported here, and nothing written: that is what `check` and `emit` do with it.

pub mod access;
pub mod alias;
pub mod arguments;
pub mod call;
pub mod complex;
pub mod constant;
pub mod disjoint;
pub mod formula;
pub mod kept;
#[cfg(test)]
mod lines;
pub mod lists;
pub mod order;
pub mod overlap;
pub mod parts;
pub mod resolve;
pub mod reworded;
pub mod subscripts;
pub mod tensordot;
pub mod tuples;
pub mod written;
