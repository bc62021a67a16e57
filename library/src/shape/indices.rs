//! How many indices there are, as NumPy counts them: a mask once for each of its axes, a bool without
//! axes not at all, a tuple once for each of its entries.

use super::Shape;
use crate::axis::Axis;
use crate::sealed::Sealed;

/// `K` indices.
pub struct Indices<const K: usize>;

impl<const K: usize> Sealed for Indices<K> {}

/// That one of them counts for as many as `M` has axes.
pub trait CountedAs<M: Shape>: Sealed {
    /// As many indices as there are then.
    type Total;
}

impl<A: Axis, const K: usize> CountedAs<(A,)> for Indices<K> {
    type Total = Self;
}

macro_rules! counted_as {
    ($($axes:tt: $($before:literal $after:literal),*;)*) => {
        $($(counted_as!(@one $axes $before $after);)*)*
    };
    (@one [$($axis:ident)*] $before:literal $after:literal) => {
        impl<$($axis: Axis),*> CountedAs<($($axis,)*)> for Indices<$before> {
            type Total = Indices<$after>;
        }
    };
}
pub(super) use counted_as;
