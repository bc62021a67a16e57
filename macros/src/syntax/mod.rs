//! NumPy's syntax: the tree, as it was written, and the tolerant parser that makes it of tokens.

#[cfg(test)]
pub mod dump;
pub mod editor;
pub mod errors;
pub mod literal;
pub mod parse;
pub mod text;
pub mod tree;
