//! Answers of the type-level arithmetic.
//!
//! typenum answers with `B1` and `B0`; the traits that carry an error message are implemented for
//! these two types instead, so that no message shows typenum's.

use typenum::{B0, B1};

/// The question was answered with yes.
pub struct Yes;

/// The question was answered with no.
pub struct No;

/// typenum's answer as one of ours.
pub trait Truth {
    /// [`Yes`] or [`No`].
    type Answer;
}

impl Truth for B1 {
    type Answer = Yes;
}

impl Truth for B0 {
    type Answer = No;
}
