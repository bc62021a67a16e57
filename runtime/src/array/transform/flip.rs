//! Axes from last to first, and diagonals.

use super::{Place, transforms};
use crate::array::{ByValue, Owned, View, ViewMut};
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Diagonal, Is, Shape};

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
}
