//! NumPy's makers of indices: `np.r_`, `np.mgrid`, `np.ogrid`, which `arr!` calls with a range for each slice;
//! and the open grids of `np.meshgrid(sparse=True)`.

use crate::array::{AsView, Owned};
use crate::assign::Stored;
use crate::axis::Dyn;
use crate::element::{Alternative, StoreInto};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::{Expr, Operand, append};
use crate::np::creation::ix::MeshAxis;
use crate::np::creation::meshgrid::{Coordinates, Grid};
use crate::np::manipulation::join::StackedArrays;
use crate::np::options::{Flag, words};
use crate::refusal::refuse;
use crate::shape::{Shape, computed_shape};
use alloc::vec::Vec;

/// Numbers and arrays of one axis, one after the other: a tuple of up to six.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.r_[[1, 2], 3, 0:2]), arr!([1_i64, 2, 3, 0, 1]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of numbers and arrays that can stand in one",
    label = "`np.r_` takes numbers, slices and arrays of one axis"
)]
pub trait Pieces {
    /// The type of the elements.
    type Elem;

    #[doc(hidden)]
    fn joined(self) -> Vec<Self::Elem>;
}

/// The shape of a number or of an array of one axis.
#[track_caller]
fn shape_of_piece<E: Expr>(value: &E) -> E::Shape {
    let shape = or_panic(value.shape());
    if shape.lens().as_ref().len() > 1 {
        refuse!("np.r_ joins numbers and arrays of one axis: write np.concatenate");
    }
    shape
}

/// Tuples; of each, the type of the elements before it, and with it.
macro_rules! pieces {
    ($($first:ident $first_elem:ident, $($piece:ident $number:tt $elem:ident $before:ident $all:ident),* => $out:ident;)*) => {$(
        impl<'v, $first, $first_elem, $($piece, $elem, $all,)*> Pieces for (&'v $first, $(&'v $piece,)*)
        where
            $first: Operand<Expr<'v>: Expr<Elem = $first_elem>> + ?Sized,
            $first_elem: StoreInto<$out>,
            $(
                $piece: Operand<Expr<'v>: Expr<Elem = $elem>> + ?Sized,
                $elem: StoreInto<$out>,
                $before: Alternative<$elem, Out = $all>,
            )*
        {
            type Elem = $out;

            #[track_caller]
            fn joined(self) -> Vec<$out> {
                let pieces = (Stored::new(self.0.operand()), $(Stored::new(self.$number.operand()),)*);
                let shapes = (shape_of_piece(&pieces.0), $(shape_of_piece(&pieces.$number),)*);
                let mut all = allocate::<$out>(shapes.0.size() $(+ shapes.$number.size())*);
                or_panic(append(pieces.0, shapes.0, &mut all));
                $(or_panic(append(pieces.$number, shapes.$number, &mut all));)*
                all
            }
        }
    )*};
}
pieces! {
    A E0, => E0;
    A E0, B 1 E1 E0 T1 => T1;
    A E0, B 1 E1 E0 T1, C 2 E2 T1 T2 => T2;
    A E0, B 1 E1 E0 T1, C 2 E2 T1 T2, D 3 E3 T2 T3 => T3;
    A E0, B 1 E1 E0 T1, C 2 E2 T1 T2, D 3 E3 T2 T3, E 4 E4 T3 T4 => T4;
    A E0, B 1 E1 E0 T1, C 2 E2 T1 T2, D 3 E3 T2 T3, E 4 E4 T3 T4, F 5 E5 T4 T5 => T5;
}

/// Numbers and arrays of one axis, one after the other; NumPy's `np.r_[0:3, x, 5]`, where `arr!` writes a
/// slice as [`arange`](crate::np::arange) or, with an imaginary step, as
/// [`linspace`](crate::np::linspace()).
///
/// # Panics
/// `np.r_ joins numbers and arrays of one axis: write np.concatenate`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::r_((&np::arange(3), &arr!([7, 8]), &9)), arr!([0_i64, 1, 2, 7, 8, 9]));
/// assert_eq!(arr!(np.r_[0:3, [7, 8], 9]), arr!([0_i64, 1, 2, 7, 8, 9]));
/// assert_eq!(arr!(np.r_[-1:1:5j]), arr!([-1.0, -0.5, 0.0, 0.5, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn r_<P: Pieces>(pieces: P) -> Owned<P::Elem, (Dyn,)> {
    Owned::from(pieces.joined())
}

/// The coordinates of every point of a grid, those along the first axis first; NumPy's `np.mgrid[0:2, 0:3]`,
/// where `arr!` writes a slice as [`arange`](crate::np::arange) or, with an imaginary step, as
/// [`linspace`](crate::np::linspace()).
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let grid = np::mgrid((&np::arange(2), &np::arange(3)));
/// assert_eq!(grid, arr!([[[0, 0, 0], [1, 1, 1]], [[0, 1, 2], [0, 1, 2]]]));
/// assert_eq!(arr!(np.mgrid[0:2, 0:3]), grid);
/// ```
#[must_use]
#[track_caller]
pub fn mgrid<G: Grid<Ij: StackedArrays<0, Out = O>>, O>(coordinates: G) -> O {
    or_panic(coordinates.ij().stacked())
}

/// Coordinates that are broadcast to a grid: a tuple of two to four arrays.
///
/// ```
/// use ndview::prelude::*;
/// let (x, y) = arr!(np.meshgrid([1, 2, 3], [10, 20], sparse=True));
/// assert_eq!(x, arr!([[1, 2, 3]]));
/// assert_eq!(y, arr!([[10], [20]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of two to four arrays of coordinates",
    label = "an open grid is made of `(&x, &y)` or `(&x, &y, &z)`"
)]
pub trait OpenGrid {
    /// Each along its axis; that of the first array is the second, and that of the second is the first.
    type Xy;
    /// Each along the axis of its number.
    type Ij;

    #[doc(hidden)]
    fn xy_open(self) -> Self::Xy;
    #[doc(hidden)]
    fn ij_open(self) -> Self::Ij;
}

/// The axis of an array of coordinates.
type AxisOf<A> = <<A as AsView>::Shape as Coordinates>::Axis;

/// Coordinates along an axis, of an array with as many other axes of length 1.
fn open<A: AsView<Elem: Clone> + ?Sized, S: Shape>(a: &A, axis: usize) -> Owned<A::Elem, S> {
    let elements = a.array_view().to_vec();
    let mut lens = vec![1; S::RANK];
    lens[axis] = elements.len();
    Owned::from_parts(computed_shape(&lens), elements)
}

/// Each array with its number, and that of its axis in `xy`.
macro_rules! open_grids {
    ($($count:literal: $($array:ident $ij:tt $xy:tt),*;)*) => {$(
        impl<$($array: AsView<Elem: Clone, Shape: Coordinates> + ?Sized),*> OpenGrid for ($(&$array,)*)
        where
            $(AxisOf<$array>: MeshAxis<$ij, $count> + MeshAxis<$xy, $count>,)*
        {
            type Xy = ($(Owned<$array::Elem, <AxisOf<$array> as MeshAxis<$xy, $count>>::Shape>,)*);
            type Ij = ($(Owned<$array::Elem, <AxisOf<$array> as MeshAxis<$ij, $count>>::Shape>,)*);

            fn xy_open(self) -> Self::Xy {
                ($(open(self.$ij, $xy),)*)
            }

            fn ij_open(self) -> Self::Ij {
                ($(open(self.$ij, $ij),)*)
            }
        }
    )*};
}
open_grids! {
    2: A 0 1, B 1 0;
    3: A 0 1, B 1 0, C 2 2;
    4: A 0 1, B 1 0, C 2 2, D 3 3;
}

/// The coordinates of a grid, each along an axis of its own, the others of length 1; NumPy's
/// `np.ogrid[0:2, 0:3]`, and `np.meshgrid(x, y, sparse=True, indexing="ij")`. `arr!` writes a slice as
/// [`arange`](crate::np::arange) or, with an imaginary step, as [`linspace`](crate::np::linspace()).
///
/// ```
/// use ndview::prelude::*;
/// let (rows, columns) = np::ogrid((&np::arange(2), &np::arange(3)));
/// assert_eq!((rows.shape(), columns.shape()), ([2, 1], [1, 3]));
/// let (y, x) = arr!(np.ogrid[0:2, 0:3]);
/// assert_eq!(arr!(10 * y + x), arr!([[0, 1, 2], [10, 11, 12]]));
/// ```
#[must_use]
pub fn ogrid<G: OpenGrid>(coordinates: G) -> G::Ij {
    coordinates.ij_open()
}

/// A grid as `np.meshgrid` has it with these options: `SPARSE` is a [`Flag`], `INDEXING` is [`words::Xy`] or
/// [`words::Ij`].
///
/// ```
/// use ndview::prelude::*;
/// let (x, _) = arr!(np.meshgrid([1, 2], [10, 20, 30], indexing="ij"));
/// assert_eq!(x, arr!([[1, 1, 1], [2, 2, 2]]));
/// ```
pub trait MeshGrid<SPARSE, INDEXING> {
    /// The arrays of coordinates.
    type Out;

    #[doc(hidden)]
    fn mesh(self) -> Self::Out;
}

macro_rules! mesh_grids {
    ($($sparse:literal $indexing:ident: $grid:ident $out:ident $mesh:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<G: $grid> MeshGrid<Flag<$sparse>, words::$indexing> for G {
            type Out = G::$out;

            #[track_caller]
            fn mesh(self) -> G::$out {
                self.$mesh()
            }
        }
    )*};
}
mesh_grids! {
    false Xy: Grid Out xy;
    false Ij: Grid Ij ij;
    true Xy: OpenGrid Xy xy_open;
    true Ij: OpenGrid Ij ij_open;
}

/// The coordinates of a grid, as [`meshgrid`](crate::np::meshgrid), or each along its own axis and the others of
/// length 1 (`sparse`), or of `x` along the first axis and of `y` along the second (`indexing="ij"`); NumPy's
/// `np.meshgrid(x, y, sparse=.., indexing=..)`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let (x, y) = arr!(np.meshgrid([1, 2, 3], [10, 20], indexing="ij"));
/// assert_eq!(x, arr!([[1, 1], [2, 2], [3, 3]]));
/// assert_eq!(y, arr!([[10, 20], [10, 20], [10, 20]]));
/// let (x, y) = arr!(np.meshgrid([1, 2, 3], [10, 20], sparse=True));
/// assert_eq!((x, y), (arr!([[1, 2, 3]]), arr!([[10], [20]])));
/// ```
#[must_use]
#[track_caller]
pub fn meshgrid_with<G, SPARSE, INDEXING>(
    coordinates: G,
    _sparse: SPARSE,
    _indexing: INDEXING,
) -> G::Out
where
    G: MeshGrid<SPARSE, INDEXING>,
{
    coordinates.mesh()
}
