//! The door that keeps outsiders from implementing the traits memory safety rests on.

/// Implemented for the axes, shapes and layouts of this crate, and for nothing else.
pub trait Sealed {}
