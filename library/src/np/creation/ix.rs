//! Index arrays for each row and column of a part of an array.

use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Dyn, Len};
use crate::element::Integer;
use crate::np::indexing::positions::true_positions;
use crate::shape::layout::Layout;
use crate::shape::{Shape, computed_shape};
use alloc::vec::Vec;

/// A shape of one axis, which the arguments of `np.ix_` are required to have.
#[diagnostic::on_unimplemented(
    message = "Cross index must be 1 dimensional",
    label = "this has shape `{Self}`"
)]
pub trait CrossIndex: Shape {
    /// The axis.
    type Axis: Axis;
}

#[diagnostic::do_not_recommend]
impl<X: Axis> CrossIndex for (X,) {
    type Axis = X;
}

/// An element of an argument of `np.ix_`: an integer, or a bool.
#[diagnostic::on_unimplemented(
    message = "arrays used as indices must be of integer (or boolean) type",
    label = "this is an array of `{Self}`"
)]
pub trait CrossElement: Sized {
    /// The axis of the positions that an array of length `X` stands for.
    type Axis<X: Axis>: Axis;

    /// Whether it is true or false where a position is meant or not.
    const IS_MASK: bool = false;

    /// The positions.
    fn positions<S: Shape, L: Layout>(view: View<'_, Self, S, L>) -> Vec<isize>;
}

#[diagnostic::do_not_recommend]
impl<I: Integer> CrossElement for I {
    type Axis<X: Axis> = X;

    fn positions<S: Shape, L: Layout>(view: View<'_, I, S, L>) -> Vec<isize> {
        view.into_iter().map(|index| index.saturate()).collect()
    }
}

#[diagnostic::do_not_recommend]
impl CrossElement for bool {
    type Axis<X: Axis> = Dyn;
    const IS_MASK: bool = true;

    fn positions<S: Shape, L: Layout>(view: View<'_, bool, S, L>) -> Vec<isize> {
        true_positions(view)
            .into_iter()
            .map(|position| position as isize)
            .collect()
    }
}

/// An axis that can be number `I` of `N` axes of which the others have length 1.
#[diagnostic::on_unimplemented(
    message = "`np.ix_` takes up to 4 arrays: there is no array {I} of {N}",
    label = "no such array"
)]
pub trait MeshAxis<const I: usize, const N: usize>: Axis {
    /// All of the axes.
    type Shape: Shape;
}

macro_rules! mesh_axis {
    ($($number:literal of $count:literal: [$($before:ty),*] [$($after:ty),*];)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<X: Axis> MeshAxis<$number, $count> for X {
            type Shape = ($($before,)* X, $($after,)*);
        }
    )*};
}
mesh_axis! {
    0 of 1: [] [];
    0 of 2: [] [Len<1>];
    1 of 2: [Len<1>] [];
    0 of 3: [] [Len<1>, Len<1>];
    1 of 3: [Len<1>] [Len<1>];
    2 of 3: [Len<1>, Len<1>] [];
    0 of 4: [] [Len<1>, Len<1>, Len<1>];
    1 of 4: [Len<1>] [Len<1>, Len<1>];
    2 of 4: [Len<1>, Len<1>] [Len<1>];
    3 of 4: [Len<1>, Len<1>, Len<1>] [];
}

/// The axis of the positions that an array stands for.
type PositionsOf<X> =
    <<X as AsView>::Elem as CrossElement>::Axis<<<X as AsView>::Shape as CrossIndex>::Axis>;

/// The array number `I` of the `N` arrays of NumPy's `np.ix_`: the positions `x` along axis `I`, with
/// all other axes of length 1. A tuple of these is an index that takes every combination of
/// positions: `arr!(a[np.ix_(rows, columns)])`. Bools stand for the positions where they are true.
///
/// An `x` of another rank does not compile: `Cross index must be 1 dimensional`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
/// let (rows, columns) = (arr!([0, 2]), arr!([true, false, true]));
/// let mesh = (np::ix::<0, 2, _>(&rows), np::ix::<1, 2, _>(&columns));
/// assert_eq!(mesh.0, arr!([[0], [2]]));
/// assert_eq!(arr!(a[mesh]), arr!([[1, 3], [7, 9]]));
/// ```
#[doc(alias = "np.ix_")]
#[must_use]
pub fn ix<const I: usize, const N: usize, X>(
    x: &X,
) -> Owned<i64, <PositionsOf<X> as MeshAxis<I, N>>::Shape>
where
    X: AsView<Elem: CrossElement, Shape: CrossIndex> + ?Sized,
    PositionsOf<X>: MeshAxis<I, N>,
{
    let positions = CrossElement::positions(x.array_view());
    let mut lens = [1; N];
    lens[I] = positions.len();
    let positions = positions.into_iter().map(|position| position as i64);
    Owned::from_parts(computed_shape(&lens), positions.collect())
}
