//! Shapes with as many axes as others.

use super::Shape;
use super::join::for_each_pair;
use crate::axis::{Axis, Len};

/// A shape with axes of length 1 added before its own, until there are as many as `B` has.
pub trait AsManyAxes<B: Shape>: Shape {
    /// All axes.
    type Out: Shape;
}

macro_rules! one {
    ($axis:ident) => {
        Len<1>
    };
}

macro_rules! as_many_axes {
    (@first [$($all:ident)*] [$($other:ident)*]) => {
        impl<$($all: Axis,)* $($other: Axis),*> AsManyAxes<($($other,)*)> for ($($all,)*) {
            type Out = Self;
        }
    };
    // Of equal ranks, it is the same.
    (@second [] $own:tt $all:tt) => {};
    (@second [$($extra:ident)+] [$($own:ident)*] [$($all:ident)*]) => {
        impl<$($own: Axis,)* $($all: Axis),*> AsManyAxes<($($all,)*)> for ($($own,)*) {
            type Out = ($(one!($extra),)+ $($own,)*);
        }
    };
    // The first shape has the extra axes, and is as it is; the second gets as many.
    ($($extra:ident $i:tt)*; $common:tt $($left:ident $right:ident $j:tt)*) => {
        as_many_axes!(@first [$($extra)* $($left)*] [$($right)*]);
        as_many_axes!(@second [$($extra)*] [$($right)*] [$($extra)* $($left)*]);
    };
}
for_each_pair!(as_many_axes);
