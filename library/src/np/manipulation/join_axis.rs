//! The axis along which arrays are joined.

use crate::array::AsView;
use crate::axis::Axis;
use crate::shape::{Place, Shape, for_each_rank};
use alloc::vec::Vec;

/// The shape of the first of several arrays, which tells along which axis they are joined.
pub trait FirstShape {
    /// The shape.
    type First: Shape;
}

macro_rules! first_shapes {
    ($([$($generics:tt)*] $arrays:ty;)*) => {$(
        impl<A: AsView $($generics)*> FirstShape for $arrays {
            type First = A::Shape;
        }
    )*};
}
first_shapes! {
    [] (A,);
    [, B] (A, B);
    [, B, C] (A, B, C);
    [, B, C, D] (A, B, C, D);
    [, B, C, D, E] (A, B, C, D, E);
    [, B, C, D, E, F] (A, B, C, D, E, F);
    [, const COUNT: usize] [A; COUNT];
    [, const COUNT: usize] &[A; COUNT];
    [] Vec<A>;
    [] &Vec<A>;
    [] &[A];
}

/// The axis along which `np.hstack` joins: the second; the first of arrays that have no other.
pub trait Horizontal: Shape {
    /// Its place.
    type Place;
    /// Its number.
    const NUMBER: usize;
}

macro_rules! horizontal {
    (0) => {
        impl Horizontal for () {
            type Place = Place<0>;
            const NUMBER: usize = 0;
        }
    };
    (1 $axis:ident $number:tt) => {
        impl<$axis: Axis> Horizontal for ($axis,) {
            type Place = Place<0>;
            const NUMBER: usize = 0;
        }
    };
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<$($axis: Axis),*> Horizontal for ($($axis,)*) {
            type Place = Place<1>;
            const NUMBER: usize = 1;
        }
    };
}
for_each_rank!(horizontal);
