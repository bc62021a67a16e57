//! How a variable is read and written as a whole in `arr!`.

use core::ops::{Deref, DerefMut};

/// What a variable lends: itself. Where no more is known of its type than that it is an
/// [`Array`](super::Array), the methods of these names are those of `erased`, which lend its view.
pub trait Lend {
    /// What is read.
    #[inline(always)]
    fn lend_array(&self) -> &Self {
        self
    }

    /// What is written.
    #[inline(always)]
    fn lend_array_mut(&mut self) -> &mut Self {
        self
    }
}

impl<X: ?Sized> Lend for X {}

/// A view that a variable lends, in the place of itself.
pub struct Lent<V>(pub(super) V);

impl<V> Deref for Lent<V> {
    type Target = V;

    #[inline(always)]
    fn deref(&self) -> &V {
        &self.0
    }
}

impl<V> DerefMut for Lent<V> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut V {
        &mut self.0
    }
}
