//! What a function yields several arrays as, a tuple, joined as arrays that are listed: `np.stack(np.meshgrid(x, y))`,
//! `np.column_stack(np.nonzero(m))`.

use super::join::{JoinedArrays, StackedArrays};
use super::join_axis::FirstShape;
use crate::array::AsView;
use crate::error::Error;

macro_rules! tuples_by_reference {
    ($($first:ident $($array:ident)*;)*) => {$(
        impl<'r, $first: AsView $(, $array)*> FirstShape for &'r ($first, $($array,)*) {
            type First = $first::Shape;
        }

        impl<'r, P, M, $first, $($array),*> JoinedArrays<P, M> for &'r ($first, $($array,)*)
        where
            (&'r $first, $(&'r $array,)*): JoinedArrays<P, M>,
        {
            type Out = <(&'r $first, $(&'r $array,)*) as JoinedArrays<P, M>>::Out;

            #[allow(non_snake_case, reason = "the arrays are bound by the names of their types")]
            fn joined(self, axis: usize) -> Result<Self::Out, Error> {
                let ($first, $($array,)*) = self;
                ($first, $($array,)*).joined(axis)
            }
        }

        impl<'r, const N: isize, $first, $($array),*> StackedArrays<N> for &'r ($first, $($array,)*)
        where
            (&'r $first, $(&'r $array,)*): StackedArrays<N>,
        {
            type Out = <(&'r $first, $(&'r $array,)*) as StackedArrays<N>>::Out;

            #[allow(non_snake_case, reason = "the arrays are bound by the names of their types")]
            fn stacked(self) -> Result<Self::Out, Error> {
                let ($first, $($array,)*) = self;
                ($first, $($array,)*).stacked()
            }
        }
    )*};
}
tuples_by_reference! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
}
