//! Axes from last to first, and diagonals.

use super::{Place, transforms};
use crate::array::{ByValue, Owned, View, ViewMut};
use crate::element::Integer;
use crate::refusal::{refuse, require};
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Diagonal, Is, Shape, axis_number};

transforms! {
    /// A view with every axis from last to first; NumPy's `np.flip(a)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
    /// assert_eq!(a.flip(), arr!([[6, 5, 4], [3, 2, 1]]));
    /// ```
    fn flip [] () -> (S, strided) where [], |place| { place.flipped(|_| true) };
    write {
        /// A view for writing with every axis from last to first; NumPy's `np.flip(a)`.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([1, 2, 3]);
        /// a.flip_mut()[[0]] = 30;
        /// assert_eq!(a, arr!([1, 2, 30]));
        /// ```
        fn flip_mut;
    }

    /// A view with axis `A` from last to first; NumPy's `np.flip(a, axis)`. A negative number
    /// counts from the last axis.
    ///
    /// An axis that the array has not does not compile:
    /// `axis 3 is out of bounds for array of dimension 2`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
    /// assert_eq!(a.flip_axis::<1>(), arr!([[3, 2, 1], [6, 5, 4]]));
    /// ```
    fn flip_axis [const A: isize] () -> (S, strided) where [S: AxisOf<A>], |place| {
        place.flipped(|axis| axis == <S as AxisOf<A>>::NUMBER)
    };
    write {
        /// A view for writing with axis `A` from last to first; NumPy's `np.flip(a, axis)`.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([[1, 2], [3, 4]]);
        /// a.flip_axis_mut::<1>()[[0, 0]] = 20;
        /// assert_eq!(a, arr!([[1, 20], [3, 4]]));
        /// ```
        fn flip_axis_mut;
    }

    /// A view of the elements at equal positions of the first two axes, as the last axis; NumPy's
    /// `diagonal()`. It cannot be written to.
    ///
    /// An array of fewer axes does not compile:
    /// `diag requires an array of at least two dimensions`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
    /// let d: View<'_, i32, Shape![2]> = a.diagonal();
    /// assert_eq!(d, arr!([1, 5]));
    /// ```
    fn diagonal [Own: Diagonal] () -> (<Own as Diagonal>::Out, strided) where [S: Is<Own>], |place| { place.diagonal() };

    /// A view of the elements of a diagonal: those at equal positions of two axes, the second `offset`
    /// positions later; NumPy's `diagonal(offset, axis1, axis2)`. That axis comes last. All lengths are known
    /// at run time only.
    ///
    /// An array of fewer than two axes does not compile.
    ///
    /// # Panics
    /// `axis1 and axis2 cannot be the same`; `axis1: axis 3 is out of bounds for array of dimension 2`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
    /// assert_eq!(a.diagonal_with((1, 0, 1)), arr!([2, 6]));
    /// assert_eq!(arr!(a.diagonal(offset=-1)), arr!([4]));
    /// ```
    #[track_caller]
    fn diagonal_with [I: Integer, J: Integer, K: Integer] (axes: (I, J, K)) -> (<S::Erased as Diagonal>::Out, strided)
        where [S::Erased: Diagonal],
        |place| {
            let numbers = [axis_number(axes.1, S::RANK), axis_number(axes.2, S::RANK)];
            let [first, second] = match numbers {
                [Ok(first), Ok(second)] => [first, second],
                [Err(error), _] => refuse!("axis1: {error}"),
                [_, Err(error)] => refuse!("axis2: {error}"),
            };
            require!(first != second, "axis1 and axis2 cannot be the same");
            let mut order = [first, second].to_vec();
            order.extend((0..S::RANK).filter(|axis| ![first, second].contains(axis)));
            let place: Place<T, S::Erased> = place.arranged(|axis| Some(order[axis]));
            let offset = axes.0.saturate();
            let (shifted, start) = (usize::from(offset >= 0), offset.unsigned_abs());
            let len = place.len(shifted);
            let start = start.min(len);
            place.part::<S::Erased>(shifted, start, len - start).diagonal()
        };
}
