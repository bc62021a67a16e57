//! Refusals where nothing can be caught: without a system a panic ends the program. `try_arr!` still answers
//! with what is known before: wrong indices and shapes.

use crate::error::Error;
use core::panic::Location;

/// Refusals at these places would be caught, if they could.
pub struct Within;

impl Within {
    /// Nothing changes.
    #[must_use]
    pub fn new(_: &'static [&'static Location<'static>]) -> Self {
        Within
    }
}

/// The value of the line of a `try_arr!`, or why it was refused.
#[doc(hidden)]
#[inline(always)]
pub fn attempted<T>(line: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    line()
}

/// The error, which nobody waits for.
pub(super) fn unwind(error: Error, _: &Location<'_>) -> Error {
    error
}
