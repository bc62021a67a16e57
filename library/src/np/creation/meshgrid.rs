//! Coordinates of every point of a grid.

use crate::array::{AsView, Owned};
use crate::axis::Axis;
use crate::engine::allocate;
use crate::error::or_panic;
use crate::shape::{Shape, checked_size};
use alloc::vec::Vec;

/// An array of one axis: the coordinates of a grid along one direction.
#[diagnostic::on_unimplemented(
    message = "the coordinates of a grid have one axis",
    label = "this array has shape `{Self}`"
)]
pub trait Coordinates: Shape {
    /// The axis.
    type Axis: Axis;

    /// The axis.
    fn axis(self) -> Self::Axis;
}

#[diagnostic::do_not_recommend]
impl<X: Axis> Coordinates for (X,) {
    type Axis = X;

    fn axis(self) -> X {
        self.0
    }
}

/// The axis of an array of coordinates.
type AxisOf<A> = <<A as AsView>::Shape as Coordinates>::Axis;

/// One to six arrays of coordinates, as a tuple.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of one to six arrays of coordinates",
    label = "`np::meshgrid` takes `(&x, &y)` or `(&x, &y, &z)`"
)]
pub trait Grid {
    /// The coordinates of each point; the first axis goes along the second array, the second along
    /// the first.
    type Out;
    /// The coordinates of each point; the axes go along the arrays in their order.
    type Ij;

    #[doc(hidden)]
    fn xy(self) -> Self::Out;
    #[doc(hidden)]
    fn ij(self) -> Self::Ij;
}

/// The elements repeated along all axes of a shape but this one, which is as long as they are many.
#[track_caller]
fn spread<T: Clone, S: Shape>(elements: &[T], shape: S, axis: usize) -> Owned<T, S> {
    let lens = shape.lens();
    or_panic(checked_size::<T>(lens.as_ref()));
    let inner: usize = lens.as_ref()[axis + 1..].iter().product();
    let outer: usize = lens.as_ref()[..axis].iter().product();
    let mut all = allocate(outer * elements.len() * inner);
    append_spread(elements, outer, inner, &mut all);
    Owned::from_parts(shape, all)
}

/// Appends the elements, each of them `inner` times, and all of that `outer` times.
pub(in crate::np) fn append_spread<T: Clone>(
    elements: &[T],
    outer: usize,
    inner: usize,
    out: &mut Vec<T>,
) {
    if outer == 0 {
        return;
    }
    let start = out.len();
    for element in elements {
        out.resize(out.len() + inner, element.clone());
    }
    let block = start..out.len();
    for _ in 1..outer {
        out.extend_from_within(block.clone());
    }
}

/// Each array with its place among the axes of `xy` and of `ij`; the shapes as types, and as values.
macro_rules! grids {
    ($($($array:ident $xy:tt $ij:tt),*; xy $xy_type:ty = $xy_value:expr; ij $ij_type:ty = $ij_value:expr;)*) => {$(
        impl<$($array),*> Grid for ($($array,)*)
        where
            $($array: AsView<Elem: Clone, Shape: Coordinates>,)*
        {
            type Out = ($(Owned<$array::Elem, $xy_type>,)*);
            type Ij = ($(Owned<$array::Elem, $ij_type>,)*);

            #[track_caller]
            fn xy(self) -> Self::Out {
                let axes = ($(self.$ij.array_view().typed_shape().axis(),)*);
                let shape = ($xy_value)(axes);
                ($(spread(&self.$ij.array_view().to_vec(), shape, $xy),)*)
            }

            #[track_caller]
            fn ij(self) -> Self::Ij {
                let axes = ($(self.$ij.array_view().typed_shape().axis(),)*);
                let shape = ($ij_value)(axes);
                ($(spread(&self.$ij.array_view().to_vec(), shape, $ij),)*)
            }
        }
    )*};
}
grids! {
    A 0 0;
        xy (AxisOf<A>,) = |axes| axes;
        ij (AxisOf<A>,) = |axes| axes;
    A 1 0, B 0 1;
        xy (AxisOf<B>, AxisOf<A>) = |(a, b)| (b, a);
        ij (AxisOf<A>, AxisOf<B>) = |axes| axes;
    A 1 0, B 0 1, C 2 2;
        xy (AxisOf<B>, AxisOf<A>, AxisOf<C>) = |(a, b, c)| (b, a, c);
        ij (AxisOf<A>, AxisOf<B>, AxisOf<C>) = |axes| axes;
    A 1 0, B 0 1, C 2 2, D 3 3;
        xy (AxisOf<B>, AxisOf<A>, AxisOf<C>, AxisOf<D>) = |(a, b, c, d)| (b, a, c, d);
        ij (AxisOf<A>, AxisOf<B>, AxisOf<C>, AxisOf<D>) = |axes| axes;
    A 1 0, B 0 1, C 2 2, D 3 3, E 4 4;
        xy (AxisOf<B>, AxisOf<A>, AxisOf<C>, AxisOf<D>, AxisOf<E>) = |(a, b, c, d, e)| (b, a, c, d, e);
        ij (AxisOf<A>, AxisOf<B>, AxisOf<C>, AxisOf<D>, AxisOf<E>) = |axes| axes;
    A 1 0, B 0 1, C 2 2, D 3 3, E 4 4, F 5 5;
        xy (AxisOf<B>, AxisOf<A>, AxisOf<C>, AxisOf<D>, AxisOf<E>, AxisOf<F>) = |(a, b, c, d, e, f)| (b, a, c, d, e, f);
        ij (AxisOf<A>, AxisOf<B>, AxisOf<C>, AxisOf<D>, AxisOf<E>, AxisOf<F>) = |axes| axes;
}

/// The coordinates of every point of a grid: of `x` along the second axis and of `y` along the first,
/// of `z` along the third; NumPy's `np.meshgrid`. Copies, one for each array of coordinates.
/// [`meshgrid_with`](crate::np::meshgrid_with) takes the axes in their order, as `indexing="ij"` does in `arr!`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let (x, y) = np::meshgrid((&arr!([1, 2, 3]), &arr!([10, 20])));
/// assert_eq!(x, arr!([[1, 2, 3], [1, 2, 3]]));
/// assert_eq!(y, arr!([[10, 10, 10], [20, 20, 20]]));
/// ```
#[must_use]
#[track_caller]
pub fn meshgrid<G: Grid>(coordinates: G) -> G::Out {
    coordinates.xy()
}
