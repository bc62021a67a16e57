//! What `arr!` asks of arrays before a function joins them.

use super::join::{JoinedArrays, StackedArrays};
use super::join_axis::{FirstShape, Horizontal};
use super::read_as::{AsColumns, AsItIs, AsRows, AsVectors};
use crate::shape::{Place, PlaceOf};

/// Arrays that the function `W` joins: what `arr!` asks of them before it calls the function. By
/// the name of a trait, as [`AlongAxis`](crate::reduce::AlongAxis) is; what the function itself asks for is
/// not reported once more at the same place.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple, an array, a `Vec` or a slice of arrays that can be joined",
    label = "not arrays that can be joined"
)]
pub trait JoinedBy<W>: Sized {
    crate::sealed::seal!(required);

    /// The arrays.
    #[inline(always)]
    fn joined_by(_: W, arrays: Self) -> Self {
        arrays
    }
}

/// `np.concatenate`
#[cfg_attr(doc, doc(hidden))]
pub struct ByConcatenate<const N: isize>;
/// `np.stack`
#[cfg_attr(doc, doc(hidden))]
pub struct ByStack<const N: isize>;
/// `np.vstack`
#[cfg_attr(doc, doc(hidden))]
pub struct ByVstack;
/// `np.hstack`
#[cfg_attr(doc, doc(hidden))]
pub struct ByHstack;
/// `np.column_stack`
#[cfg_attr(doc, doc(hidden))]
pub struct ByColumnStack;

impl<X, P, const N: isize> JoinedBy<ByConcatenate<N>> for X
where
    X: FirstShape<First: PlaceOf<N, Place = P>> + JoinedArrays<P, AsItIs>,
{
    crate::sealed::seal!();
}
impl<X: StackedArrays<N>, const N: isize> JoinedBy<ByStack<N>> for X {
    crate::sealed::seal!();
}
impl<X: JoinedArrays<Place<0>, AsRows>> JoinedBy<ByVstack> for X {
    crate::sealed::seal!();
}
impl<X, P> JoinedBy<ByHstack> for X
where
    X: FirstShape<First: Horizontal<Place = P>> + JoinedArrays<P, AsVectors>,
{
    crate::sealed::seal!();
}
impl<X: JoinedArrays<Place<1>, AsColumns>> JoinedBy<ByColumnStack> for X {
    crate::sealed::seal!();
}
