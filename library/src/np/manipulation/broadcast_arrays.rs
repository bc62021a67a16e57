//! Arrays, broadcast together.

use crate::array::{AsView, View};
use crate::np::indexing::broadcast_shapes::together;
use crate::shape::{Broadcast, Shape, computed_shape};

/// Arrays that are broadcast together: a tuple of up to six references.
///
/// ```
/// use ndview::prelude::*;
/// let (row, column) = (arr!([1, 2]), arr!([[10], [20]]));
/// let (rows, columns) = arr!(np.broadcast_arrays(row, column));
/// assert_eq!(rows, arr!([[1, 2], [1, 2]]));
/// assert_eq!(columns, arr!([[10, 10], [20, 20]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of arrays that can be broadcast together",
    label = "`np::broadcast_arrays` takes `(&a, &b)`"
)]
pub trait BroadcastArrays {
    /// The views.
    type Out;

    #[doc(hidden)]
    fn broadcast(self) -> Self::Out;
}

/// Tuples of arrays; of each, the shape of all before it, and with it.
macro_rules! tuples {
    ($($($array:ident $number:tt $before:ident $all:ident),* => $out:ident;)*) => {$(
        impl<'a, $($array: AsView + ?Sized, $all: Shape),*> BroadcastArrays for ($(&'a $array,)*)
        where
            $($before: Broadcast<$array::Shape, Out = $all>,)*
        {
            type Out = ($(View<'a, $array::Elem, $out>,)*);

            #[track_caller]
            fn broadcast(self) -> Self::Out {
                let lens = together(&[$(self.$number.array_view().shape().as_ref().to_vec()),*]);
                let shape: $out = computed_shape(&lens);
                ($(self.$number.array_view().stretched(shape),)*)
            }
        }
    )*};
}

/// The shape that nothing has yet.
type Start = ();

tuples! {
    A 0 Start S0 => S0;
    A 0 Start S0, B 1 S0 S1 => S1;
    A 0 Start S0, B 1 S0 S1, C 2 S1 S2 => S2;
    A 0 Start S0, B 1 S0 S1, C 2 S1 S2, D 3 S2 S3 => S3;
    A 0 Start S0, B 1 S0 S1, C 2 S1 S2, D 3 S2 S3, E 4 S3 S4 => S4;
    A 0 Start S0, B 1 S0 S1, C 2 S1 S2, D 3 S2 S3, E 4 S3 S4, F 5 S4 S5 => S5;
}

/// Views of arrays, each repeated to the shape that they have together; NumPy's `np.broadcast_arrays`. In
/// `arr!`, the arrays are its arguments. Lengths known to the types that do not go together do not compile.
///
/// # Panics
/// `shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape
/// (2, 3) and arg 1 with shape (2,).`
///
/// ```
/// use ndview::prelude::*;
/// let (row, column) = (arr!([1, 2, 3]), arr!([[10], [20]]));
/// let (a, b) = np::broadcast_arrays((&row, &column));
/// assert_eq!(a, arr!([[1, 2, 3], [1, 2, 3]]));
/// assert_eq!(b, arr!([[10, 10, 10], [20, 20, 20]]));
/// ```
#[must_use]
#[track_caller]
pub fn broadcast_arrays<X: BroadcastArrays>(args: X) -> X::Out {
    args.broadcast()
}
