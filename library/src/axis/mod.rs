//! Axes: how long one dimension is, as a type.

mod arithmetic;
mod at_least;
#[rustfmt::skip]
mod digits;
mod table;
pub(crate) mod verdict;

use core::fmt;

pub use arithmetic::{DigitsOf, Fits, Left, NumberOf, SameLength, ToAxis, ToDigits};
pub use at_least::AtLeast;
pub use digits::Digits;
pub use table::Tabled;

use crate::sealed::Sealed;

/// An axis whose length `N` is part of its type.
///
/// The compiler checks literal indices against it, knows how long a slice of it is, and refuses
/// to combine it with another length. Lengths of 0 to 1024 take part in that arithmetic; the
/// results of longer ones are [`Dyn`].
///
/// ```
/// use ndview::prelude::*;
/// let a: Owned<i32, (Len<3>,)> = arr!([1, 2, 3]);
/// let tail: View<'_, i32, (Len<2>,), Contiguous> = arr!(a[1:]);
/// assert_eq!(tail.to_vec(), [2, 3]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Len<const N: usize>;

/// An axis whose length is known at run time only.
///
/// ```
/// use ndview::prelude::*;
/// let a: Owned<i32, (Dyn,)> = vec![1, 2, 3].into();
/// assert_eq!(a.shape(), [3]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Dyn(pub usize);

impl<const N: usize> fmt::Debug for Len<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Len<{N}>")
    }
}

impl fmt::Debug for Dyn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dyn({})", self.0)
    }
}

/// A type that lengths choose.
pub trait Chosen: Copy + Send + Sync + Unpin + 'static {}
impl<T: Copy + Send + Sync + Unpin + 'static> Chosen for T {}

/// The length of one axis: [`Len<N>`](Len) or [`Dyn`].
///
/// Sealed: memory safety rests on an axis always answering the same length.
///
/// ```
/// use ndview::{Axis, Dyn, Len};
/// fn longest(a: impl Axis, b: impl Axis) -> usize {
///     a.len().max(b.len())
/// }
/// assert_eq!(longest(Len::<3>, Dyn(5)), 5);
/// ```
#[allow(
    clippy::len_without_is_empty,
    reason = "an axis is a number, not a container"
)]
pub trait Axis: Copy + PartialEq + fmt::Debug + Send + Sync + Sealed + 'static {
    /// The length, if the type knows it.
    const KNOWN: Option<usize>;
    /// `Yes` if the type knows the length, `Never` otherwise.
    #[doc(hidden)]
    type IfKnown<Yes: Chosen, Never: Chosen>: Chosen;

    /// The length.
    fn len(self) -> usize;

    /// The axis of length `n`, or `None` if the type says another length.
    fn from_len(n: usize) -> Option<Self>;

    /// The axis of a length that the type-level arithmetic has just worked out from the same numbers.
    ///
    /// # Panics
    /// If the type says another length.
    #[doc(hidden)]
    fn computed(n: usize) -> Self;
}

impl<const N: usize> Sealed for Len<N> {}
impl<const N: usize> Axis for Len<N> {
    const KNOWN: Option<usize> = Some(N);
    type IfKnown<Yes: Chosen, Never: Chosen> = Yes;

    #[inline(always)]
    fn len(self) -> usize {
        N
    }

    #[inline(always)]
    fn from_len(n: usize) -> Option<Self> {
        if n == N { Some(Len) } else { None }
    }

    #[inline(always)]
    fn computed(n: usize) -> Self {
        if n != N {
            length_disagrees(N, n);
        }
        Len
    }
}

impl Sealed for Dyn {}
impl Axis for Dyn {
    const KNOWN: Option<usize> = None;
    type IfKnown<Yes: Chosen, Never: Chosen> = Never;

    #[inline(always)]
    fn len(self) -> usize {
        self.0
    }

    #[inline(always)]
    fn from_len(n: usize) -> Option<Self> {
        Some(Dyn(n))
    }

    #[inline(always)]
    fn computed(n: usize) -> Self {
        Dyn(n)
    }
}

#[cold]
#[inline(never)]
fn length_disagrees(known: usize, n: usize) -> ! {
    panic!("ndview: an axis of length {known} cannot have length {n}; please report this")
}
