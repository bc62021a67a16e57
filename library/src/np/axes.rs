//! Axes whose numbers are known when the program runs, and several that are known while compiling.

use super::options::{Along, Unset};
use crate::element::Integer;
use crate::refusal::require;
use crate::shape::{AxisOf, Shape};
use alloc::vec::Vec;

/// Axes, or lengths of axes, any number of them; NumPy's `axes` and the `s` of `np.fft`. [`Unset`] for NumPy's default.
///
/// ```
/// use ndview::prelude::*;
/// let lens: np::fft::Numbers = [4, 3].into();
/// let axes: np::fft::Numbers = (1, 0).into();
/// let waves = np::fft::fft2_with(&np::ones([2, 2]), lens, axes, np::Unset);
/// assert_eq!(waves.shape(), [3, 4]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers(pub(in crate::np) Option<Vec<isize>>);

impl From<Unset> for Numbers {
    fn from(_: Unset) -> Self {
        Numbers(None)
    }
}

impl From<&[isize]> for Numbers {
    fn from(numbers: &[isize]) -> Self {
        Numbers(Some(numbers.to_vec()))
    }
}

impl From<Vec<isize>> for Numbers {
    fn from(numbers: Vec<isize>) -> Self {
        Numbers(Some(numbers))
    }
}

impl<T: Integer, const N: usize> From<[T; N]> for Numbers {
    fn from(numbers: [T; N]) -> Self {
        Numbers(Some(numbers.map(T::saturate).to_vec()))
    }
}

impl From<(isize, isize)> for Numbers {
    fn from(numbers: (isize, isize)) -> Self {
        Numbers(Some(vec![numbers.0, numbers.1]))
    }
}

impl From<isize> for Numbers {
    fn from(number: isize) -> Self {
        Numbers(Some(vec![number]))
    }
}

/// Axes of a shape `S`, known while compiling: one, or several as a tuple.
pub trait KnownAxes<S> {
    /// Their numbers, counted from the first.
    #[doc(hidden)]
    const NUMBERS: &'static [usize];

    /// Their numbers.
    ///
    /// # Panics
    /// `repeated axis`
    #[doc(hidden)]
    #[track_caller]
    fn numbers() -> &'static [usize] {
        let mut axes = Self::NUMBERS.iter().enumerate();
        let is_distinct = axes.all(|(place, axis)| !Self::NUMBERS[..place].contains(axis));
        require!(is_distinct, "repeated axis");
        Self::NUMBERS
    }
}

impl<S: AxisOf<N>, const N: isize> KnownAxes<S> for Along<N> {
    const NUMBERS: &'static [usize] = &[S::NUMBER];
}

macro_rules! tuples {
    ($(($($axis:ident)*))*) => {$(
        impl<S: Shape $(+ AxisOf<$axis>)*, $(const $axis: isize),*> KnownAxes<S> for ($(Along<$axis>,)*) {
            const NUMBERS: &'static [usize] = &[$(<S as AxisOf<$axis>>::NUMBER),*];
        }
    )*};
}
tuples! { () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }
