//! Axes of length 1, added and dropped.

use super::{Place, transforms};
use crate::array::{ByValue, Owned, View, ViewMut};
use crate::axis::Len;
use crate::error::Error;
use crate::shape::layout::{Contiguous, Layout};
use crate::shape::{AxisOf, InsertAxis, Is, Shape, Squeeze, SqueezeAt};

transforms! {
    /// A view without the axes of length 1; NumPy's `squeeze()`.
    ///
    /// The lengths must be known to the types, for the result's type depends on them; otherwise
    /// this does not compile, and [`squeeze_axis`](Self::squeeze_axis) is what to use.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[[1], [2], [3]]]);
    /// let v: View<'_, i32, Shape![3], Contiguous> = a.squeeze();
    /// assert_eq!(v, arr!([1, 2, 3]));
    /// ```
    fn squeeze [Own: Squeeze] () -> (<Own as Squeeze>::Out, dropped) where [S: Is<Own>], |place| {
        let mut kept = [0; crate::shape::MAX_RANK];
        let axes = (0..S::RANK).filter(|&axis| place.len(axis) != 1);
        kept.iter_mut().zip(axes).for_each(|(kept, axis)| *kept = axis);
        place.arranged(|axis| Some(kept[axis]))
    };
    write {
        /// A view for writing without the axes of length 1; NumPy's `squeeze()`.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([[1, 2, 3]]);
        /// a.squeeze_mut()[[1]] = 20;
        /// assert_eq!(a, arr!([[1, 20, 3]]));
        /// ```
        fn squeeze_mut;
    }

    /// A view without axis `A`, which has length 1; NumPy's `squeeze(axis)`. A negative number
    /// counts from the last axis.
    ///
    /// An axis that the array has not, or of which the type says another length, does not compile.
    ///
    /// # Panics
    /// `cannot select an axis to squeeze out which has size not equal to one`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = Owned::from_shape_vec([1, 3], vec![1, 2, 3])?;
    /// assert_eq!(a.squeeze_axis::<0>(), arr!([1, 2, 3]));
    /// # Ok::<(), ndview::Error>(())
    /// ```
    #[track_caller]
    fn squeeze_axis [const A: isize] () -> (<S as SqueezeAt<A>>::Out, dropped)
        where [S: SqueezeAt<A>],
        |place| {
            let dropped = <S as AxisOf<A>>::NUMBER;
            if place.len(dropped) != 1 {
                Error::Squeeze.panic();
            }
            place.arranged(|axis| Some(axis + usize::from(axis >= dropped)))
        };
    write {
        /// A view for writing without axis `A`, which has length 1; NumPy's `squeeze(axis)`.
        ///
        /// # Panics
        /// `cannot select an axis to squeeze out which has size not equal to one`
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([[1, 2, 3]]);
        /// a.squeeze_axis_mut::<0>()[[1]] = 20;
        /// assert_eq!(a, arr!([[1, 20, 3]]));
        /// ```
        #[track_caller]
        fn squeeze_axis_mut;
    }

    /// A view with axes of length 1 before its own, as many as shape `Z` has more.
    #[doc(hidden)]
    fn with_axes_before [Z: Shape] () -> (Z, strided) where [], |place| {
        let more = Z::RANK - S::RANK;
        place.arranged(|axis| axis.checked_sub(more))
    };

    /// A view with one more axis, of length 1, as axis `A` of the view; NumPy's `np.expand_dims`,
    /// and what `None` in an index does. A negative number counts from the last axis of the view.
    ///
    /// An axis that the view would not have does not compile:
    /// `axis 3 is out of bounds for array of dimension 2`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1, 2, 3]);
    /// let column: View<'_, i32, Shape![3, 1], Contiguous> = a.expand_dims::<1>();
    /// assert_eq!(column, arr!(a[:, None]));
    /// ```
    fn expand_dims [const A: isize] () -> (<S as InsertAxis<A, Len<1>>>::Out, kept)
        where [S: InsertAxis<A, Len<1>>],
        |place| {
            let new = <S as InsertAxis<A, Len<1>>>::NUMBER;
            place.arranged(|axis| (axis != new).then(|| axis - usize::from(axis > new)))
        };
    write {
        /// A view for writing with one more axis, of length 1, as axis `A` of the view; NumPy's
        /// `np.expand_dims`.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([1, 2, 3]);
        /// a.expand_dims_mut::<0>()[[0, 1]] = 20;
        /// assert_eq!(a, arr!([1, 20, 3]));
        /// ```
        fn expand_dims_mut;
    }
}
