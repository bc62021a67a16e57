//! How the shapes of arrays are read before they are joined: as they are, as rows, columns or layers, as lists.

use crate::axis::{Axis, Dyn, Len};
use crate::shape::{Shape, for_each_rank};
use alloc::vec::Vec;

/// How the shape of an array is read before it is joined with others.
pub trait ReadAs<S: Shape> {
    /// The shape.
    type Shape: Shape;

    /// Its lengths.
    fn lens(shape: S) -> Vec<usize> {
        shape.lens().as_ref().to_vec()
    }
}

/// As it is.
pub struct AsItIs;
impl<S: Shape> ReadAs<S> for AsItIs {
    type Shape = S;
}

/// An array of fewer than two axes as one row.
pub struct AsRows;
/// An array of fewer than two axes as one column.
pub struct AsColumns;

/// A number as an array of one element.
pub struct AsVectors;

macro_rules! read_as {
    (0) => {
        impl ReadAs<()> for AsVectors {
            type Shape = (Len<1>,);

            fn lens(_: ()) -> Vec<usize> {
                vec![1]
            }
        }
        read_as!(@element AsRows);
        read_as!(@element AsColumns);
    };
    (1 $axis:ident $number:tt) => {
        read_as!(@same AsVectors $axis);
        impl<$axis: Axis> ReadAs<($axis,)> for AsRows {
            type Shape = (Len<1>, $axis);

            fn lens(shape: ($axis,)) -> Vec<usize> {
                vec![1, shape.0.len()]
            }
        }
        impl<$axis: Axis> ReadAs<($axis,)> for AsColumns {
            type Shape = ($axis, Len<1>);

            fn lens(shape: ($axis,)) -> Vec<usize> {
                vec![shape.0.len(), 1]
            }
        }
    };
    (@element $reading:ident) => {
        impl ReadAs<()> for $reading {
            type Shape = (Len<1>, Len<1>);

            fn lens(_: ()) -> Vec<usize> {
                vec![1, 1]
            }
        }
    };
    (@same $reading:ident $($axis:ident)*) => {
        impl<$($axis: Axis),*> ReadAs<($($axis,)*)> for $reading {
            type Shape = ($($axis,)*);
        }
    };
    ($rank:tt $($axis:ident $number:tt)*) => {
        read_as!(@same AsVectors $($axis)*);
        read_as!(@same AsRows $($axis)*);
        read_as!(@same AsColumns $($axis)*);
    };
}
for_each_rank!(read_as);

/// An array of fewer than three axes as one layer.
pub struct AsLayers;

macro_rules! as_layers {
    (@impl [$($axis:ident)*] $out:tt |$shape:ident| $lens:expr) => {
        impl<$($axis: Axis),*> ReadAs<($($axis,)*)> for AsLayers {
            type Shape = $out;

            fn lens($shape: ($($axis,)*)) -> Vec<usize> {
                $lens
            }
        }
    };
    (0) => {
        as_layers!(@impl [] (Len<1>, Len<1>, Len<1>) |_shape| vec![1, 1, 1]);
    };
    (1 $($axes:tt)*) => {
        as_layers!(@impl [A] (Len<1>, A, Len<1>) |shape| vec![1, shape.0.len(), 1]);
    };
    (2 $($axes:tt)*) => {
        as_layers!(@impl [A B] (A, B, Len<1>) |shape| vec![shape.0.len(), shape.1.len(), 1]);
    };
    ($rank:tt $($axis:ident $number:tt)*) => {
        as_layers!(@impl [$($axis)*] ($($axis,)*) |shape| shape.lens().to_vec());
    };
}
for_each_rank!(as_layers);

/// The elements of an array in row-major order.
pub struct Flattened;

impl<S: Shape> ReadAs<S> for Flattened {
    type Shape = (Dyn,);

    fn lens(shape: S) -> Vec<usize> {
        vec![shape.lens().as_ref().iter().product()]
    }
}
