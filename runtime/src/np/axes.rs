//! Axes whose numbers are known when the program runs.

use super::options::Unset;
use alloc::vec::Vec;

/// Axes, or lengths of axes, any number of them; NumPy's `axes` and the `s` of `np.fft`. [`Unset`] for NumPy's default.
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

impl<const N: usize> From<[isize; N]> for Numbers {
    fn from(numbers: [isize; N]) -> Self {
        Numbers(Some(numbers.to_vec()))
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
