//! How arrays are read that are joined along the third axis, or as all their elements.

use crate::axis::{Axis, Dyn, Len};
use crate::error::or_panic;
use crate::np::manipulation::join::{JoinedArrays, ReadAs};
use crate::shape::{Place, Shape, for_each_rank};
use alloc::vec::Vec;

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

/// Several arrays behind one another, along the third axis, which arrays of fewer get at their end;
/// NumPy's `np.dstack`. As [`concatenate`](crate::np::concatenate).
///
/// # Panics
/// As [`concatenate`](crate::np::concatenate).
///
/// ```
/// use ndview::prelude::*;
/// let pairs = np::dstack((&arr!([[1, 2], [3, 4]]), &arr!([[5, 6], [7, 8]])));
/// assert_eq!(pairs, arr!([[[1, 5], [2, 6]], [[3, 7], [4, 8]]]));
/// ```
#[must_use]
#[track_caller]
pub fn dstack<X: JoinedArrays<Place<2>, AsLayers, Out = O>, O>(tup: X) -> O {
    or_panic(tup.joined(2))
}
