//! A shape as a field.

use core::ops::Deref;

/// The shape that an array or a view keeps. Not the shape itself, which is a tuple: of a field that is one, rustc says
/// that it may be meant where `let (x, y) = array;` asks an array for a tuple.
#[derive(Clone, Copy)]
pub(super) struct Kept<S>(pub(super) S);

impl<S> Deref for Kept<S> {
    type Target = S;

    #[inline(always)]
    fn deref(&self) -> &S {
        &self.0
    }
}
