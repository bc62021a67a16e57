//! The axes in another order.

use super::{Place, transforms};
use crate::array::{ByValue, Owned, View, ViewMut};
use crate::error::or_panic;
use crate::refusal::{refuse, require};
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Is, Matrices, MoveAxis, Permutation, Shape, SwapAxes, axis_number};
use alloc::vec::Vec;

/// The order of the axes after axis `from` has moved to `to`.
#[inline(always)]
fn moved(place: usize, from: usize, to: usize) -> usize {
    if place == to {
        from
    } else if from < to {
        place + usize::from((from..to).contains(&place))
    } else {
        place - usize::from((to + 1..=from).contains(&place))
    }
}

transforms! {
    /// A view with the axes from last to first; NumPy's `T`. Rows become columns.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
    /// assert_eq!(a.t(), arr!([[1, 4], [2, 5], [3, 6]]));
    /// assert_eq!(arr!(a.T), a.t());
    /// ```
    #[doc(alias = "ndarray.T")]
    fn t [] () -> (S::Reversed, strided) where [], |place| {
        place.arranged(|axis| Some(S::RANK - 1 - axis))
    };
    write {
        /// A view for writing with the axes from last to first; NumPy's `T`.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([[1, 2, 3], [4, 5, 6]]);
        /// arr!(a.t_mut()[0] = [10, 40]);
        /// assert_eq!(a, arr!([[10, 2, 3], [40, 5, 6]]));
        /// ```
        #[doc(alias = "ndarray.T")]
        fn t_mut;
    }

    /// A view with the axes from last to first, the same as [`t`](Self::t); NumPy's `transpose`
    /// without arguments. [`permute`](Self::permute) takes any order.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = Owned::from_fn([2, 3, 4], |[i, j, k]| 100 * i + 10 * j + k);
    /// assert_eq!(a.transpose().shape(), [4, 3, 2]);
    /// assert_eq!(a.transpose()[[3, 2, 1]], 123);
    /// ```
    fn transpose [] () -> (S::Reversed, strided) where [], |place| {
        place.arranged(|axis| Some(S::RANK - 1 - axis))
    };
    write {
        /// A view for writing with the axes from last to first; NumPy's `transpose` without arguments.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([[1, 2], [3, 4]]);
        /// a.transpose_mut()[[0, 1]] = 30;
        /// assert_eq!(a, arr!([[1, 2], [30, 4]]));
        /// ```
        fn transpose_mut;
    }

    /// A view of a stack of matrices, each transposed: the last two axes exchanged; NumPy's `mT`.
    ///
    /// An array of fewer axes does not compile: `matrix transpose with ndim < 2 is undefined`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let stack = Owned::from_fn([5, 2, 3], |[i, j, k]| 100 * i + 10 * j + k);
    /// assert_eq!(stack.mt().shape(), [5, 3, 2]);
    /// assert_eq!(stack.mt()[[4, 2, 1]], 412);
    /// ```
    #[doc(alias = "ndarray.mT")]
    fn mt [Own: Matrices] () -> (<Own as Matrices>::Transposed, strided) where [S: Is<Own>], |place| {
        place.arranged(|axis| Some(match S::RANK - axis {
            1 => axis - 1,
            2 => axis + 1,
            _ => axis,
        }))
    };
    write {
        /// A view for writing of a stack of matrices, each transposed; NumPy's `mT`.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([[1, 2], [3, 4]]);
        /// a.mt_mut()[[0, 1]] = 30;
        /// assert_eq!(a, arr!([[1, 2], [30, 4]]));
        /// ```
        #[doc(alias = "ndarray.mT")]
        fn mt_mut;
    }

    /// A view with the axes in the given order; NumPy's `transpose(2, 0, 1)`, `permute_dims`.
    /// Axis `axes[i]` of the array is axis `i` of the view; negative numbers count from the last.
    /// The order is known at run time only, so the lengths are, too.
    ///
    /// # Panics
    /// `repeated axis in transpose`; `axis 5 is out of bounds for array of dimension 2`; and for a
    /// `Vec` or slice, `axes don't match array` if it has not as many numbers as there are axes,
    /// which for a Rust array does not compile.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = Owned::from_fn([2, 3, 4], |[i, j, k]| 100 * i + 10 * j + k);
    /// let b = a.permute([2, 0, 1]);
    /// assert_eq!(b.shape(), [4, 2, 3]);
    /// assert_eq!(b[[3, 1, 2]], 123);
    /// ```
    #[doc(alias = "np.permute_dims")]
    #[track_caller]
    fn permute [P: Permutation<S>] (axes: P) -> (S::Erased, strided) where [], |place| {
        let order = or_panic(axes.order());
        place.arranged(|axis| Some(order[axis]))
    };
    write {
        /// A view for writing with the axes in the given order; NumPy's `transpose(2, 0, 1)`.
        ///
        /// # Panics
        /// As [`permute`](Self::permute).
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = np::zeros([2, 3, 4]);
        /// a.permute_mut([2, 0, 1])[[3, 1, 2]] = 7.0;
        /// assert_eq!(a[[1, 2, 3]], 7.0);
        /// ```
        #[doc(alias = "np.permute_dims")]
        #[track_caller]
        fn permute_mut;
    }

    /// A view with the axes `A` and `B` exchanged; NumPy's `swapaxes`. Negative numbers count from
    /// the last axis.
    ///
    /// An axis that the array has not does not compile:
    /// `axis 3 is out of bounds for array of dimension 2`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = np::zeros((Len::<2>, Len::<3>, Len::<4>));
    /// let b: View<'_, f64, Shape![4, 3, 2]> = a.swapaxes::<0, -1>();
    /// # let _ = b;
    /// ```
    fn swapaxes [const A: isize, const B: isize] () -> (<S as SwapAxes<A, B>>::Out, strided)
        where [S: SwapAxes<A, B>],
        |place| {
            let (a, b) = (<S as AxisOf<A>>::NUMBER, <S as AxisOf<B>>::NUMBER);
            place.arranged(|axis| Some(if axis == a { b } else if axis == b { a } else { axis }))
        };
    write {
        /// A view for writing with the axes `A` and `B` exchanged; NumPy's `swapaxes`.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([[1, 2], [3, 4]]);
        /// a.swapaxes_mut::<0, 1>()[[0, 1]] = 30;
        /// assert_eq!(a, arr!([[1, 2], [30, 4]]));
        /// ```
        fn swapaxes_mut;
    }

    /// A view with axis `A` moved, so that it is axis `B` of the view, and the others in their
    /// order; NumPy's `np.moveaxis`. Negative numbers count from the last axis.
    ///
    /// An axis that the array has not does not compile:
    /// `axis 3 is out of bounds for array of dimension 2`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = np::zeros((Len::<2>, Len::<3>, Len::<4>));
    /// let b: View<'_, f64, Shape![3, 4, 2]> = a.moveaxis::<0, -1>();
    /// # let _ = b;
    /// ```
    fn moveaxis [const A: isize, const B: isize] () -> (<S as MoveAxis<A, B>>::Out, strided)
        where [S: MoveAxis<A, B>],
        |place| {
            let (from, to) = (<S as AxisOf<A>>::NUMBER, <S as MoveAxis<A, B>>::TARGET);
            place.arranged(|axis| Some(moved(axis, from, to)))
        };
    write {
        /// A view for writing with axis `A` moved, so that it is axis `B` of the view; NumPy's
        /// `np.moveaxis`.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([[1, 2], [3, 4]]);
        /// a.moveaxis_mut::<0, 1>()[[0, 1]] = 30;
        /// assert_eq!(a, arr!([[1, 2], [30, 4]]));
        /// ```
        fn moveaxis_mut;
    }

    /// A view with several axes moved, and the others in their order; NumPy's
    /// `np.moveaxis(a, [0, 1], [-1, -2])`. All lengths are known at run time only.
    ///
    /// # Panics
    /// ``repeated axis in `source` argument``; `source: axis 5 is out of bounds for array of dimension 3`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = np::zeros((Len::<2>, Len::<3>, Len::<4>));
    /// assert_eq!(a.moveaxis_several(([0, 1], [-1, -2])).shape(), [4, 3, 2]);
    /// ```
    #[track_caller]
    fn moveaxis_several [const K: usize] (axes: ([isize; K], [isize; K])) -> (S::Erased, strided) where [], |place| {
        let [from, to] = [("source", axes.0), ("destination", axes.1)].map(|(name, axes)| {
            let numbers = axes.map(|axis| match axis_number(axis, S::RANK) {
                Ok(number) => number,
                Err(error) => refuse!("{name}: {error}"),
            });
            let is_repeated = |place: usize| numbers[..place].contains(&numbers[place]);
            require!(!(0..K).any(is_repeated), "repeated axis in `{name}` argument");
            numbers
        });
        let mut others = (0..S::RANK).filter(|axis| !from.contains(axis));
        let order: Vec<usize> = (0..S::RANK)
            .filter_map(|axis| match to.iter().position(|to| *to == axis) {
                Some(number) => Some(from[number]),
                None => others.next(),
            })
            .collect();
        place.arranged(|axis| Some(order[axis]))
    };
    write {
        /// A view for writing with several axes moved.
        ///
        /// # Panics
        /// As [`moveaxis_several`](Self::moveaxis_several).
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let mut a = arr!([[1, 2], [3, 4]]);
        /// a.moveaxis_several_mut(([0, 1], [1, 0]))[[0, 1]] = 30;
        /// assert_eq!(a, arr!([[1, 2], [30, 4]]));
        /// ```
        #[track_caller]
        fn moveaxis_several_mut;
    }
}
