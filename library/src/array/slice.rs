//! Arrays of one axis that lie without gaps are slices of Rust's, as `Vec` is.
//!
//! Methods of arrays come first: of the names that both have, `sort`, `fill`, `repeat`, `split` and `iter` are those
//! of arrays, and mean what they mean in NumPy.

use super::{Owned, View, ViewMut};
use crate::axis::Axis;
use crate::shape::layout::Contiguous;
use core::ops::{Deref, DerefMut};

/// Rust's slice: `first`, `last`, `windows`, `contains`, `sort_by` and its other methods, and `&a` where a function
/// takes `&[T]`.
///
/// ```
/// use ndview::prelude::*;
/// fn longest(x: &[f64]) -> Option<f64> {
///     x.iter().copied().reduce(f64::max)
/// }
/// let mut a = arr!([3.0_f64, 1.0, 2.0]);
/// a.sort_by(|x, y| y.total_cmp(x));
/// assert_eq!(a, [3.0, 2.0, 1.0]);
/// assert_eq!((a.first(), a.last()), (Some(&3.0), Some(&1.0)));
/// assert_eq!(longest(&a), Some(3.0));
/// assert_eq!(a.windows(2).filter(|pair| pair[0] > pair[1]).count(), 2);
/// ```
impl<T, A: Axis> Deref for Owned<T, (A,)> {
    type Target = [T];

    #[inline(always)]
    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T, A: Axis> DerefMut for Owned<T, (A,)> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

/// Rust's slice, as that of [`Owned`]: of a row of a matrix, and of what else has no gaps.
///
/// ```
/// use ndview::prelude::*;
/// fn mean(x: &[f64]) -> f64 {
///     x.iter().sum::<f64>() / x.len() as f64
/// }
/// let m = arr!([[1.0, 2.0], [3.0, 4.0]]);
/// assert_eq!(mean(&arr!(m[1])), 3.5);
/// assert!(arr!(m[0]).contains(&2.0));
/// ```
impl<T, A: Axis> Deref for View<'_, T, (A,), Contiguous> {
    type Target = [T];

    #[inline(always)]
    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T, A: Axis> Deref for ViewMut<'_, T, (A,), Contiguous> {
    type Target = [T];

    #[inline(always)]
    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T, A: Axis> DerefMut for ViewMut<'_, T, (A,), Contiguous> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}
