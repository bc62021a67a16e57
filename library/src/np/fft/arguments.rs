//! What the functions are given beside an array.

use crate::np::{Unset, words};
use crate::refusal::refuse;

/// How many points are transformed; NumPy's `n`. [`Unset`] for as many as there are; more are zeros at the
/// end, fewer leave the last ones out.
///
/// ```
/// use ndview::prelude::*;
/// let waves = arr!(np.fft.rfft([1, 2], n=4));
/// assert_eq!(waves, arr!(np.fft.rfft([1, 2, 0, 0])));
/// assert_eq!(arr!(np.fft.rfft([1, 2, 3], n=2)), arr!(np.fft.rfft([1, 2])));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points(pub(super) Option<usize>);

macro_rules! numbers_of_points {
    ($($number:ident)*) => {$(
        impl From<$number> for Points {
            /// # Panics
            /// `Invalid number of FFT data points (-1) specified.`
            #[track_caller]
            fn from(n: $number) -> Self {
                match usize::try_from(n) {
                    Ok(n) => Points(Some(n)),
                    Err(_) => refuse!("Invalid number of FFT data points ({n}) specified."),
                }
            }
        }
    )*};
}
numbers_of_points!(i32 i64 isize usize);

impl From<Unset> for Points {
    fn from(_: Unset) -> Self {
        Points(None)
    }
}

/// Which direction divides by the number of points; NumPy's `norm`, of which the words are
/// [`words::Backward`], [`words::Ortho`] and [`words::Forward`]; the first, if it is not given.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.fft.rfft([1, 3], norm="forward").real), arr!([2.0, -1.0]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Norm {
    /// The inverse transform divides.
    Backward,
    /// Both divide by the root.
    Orthogonal,
    /// The forward transform divides.
    Forward,
}

macro_rules! norms {
    ($($option:ty: $norm:ident;)*) => {$(
        impl From<$option> for Norm {
            fn from(_: $option) -> Self {
                Norm::$norm
            }
        }
    )*};
}
norms! {
    Unset: Backward;
    words::Backward: Backward;
    words::Ortho: Orthogonal;
    words::Forward: Forward;
}

/// Whether waves are found, or added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// From points to waves.
    Forward,
    /// From waves to points.
    Backward,
}

impl Norm {
    /// What the results are multiplied with.
    pub(super) fn factor(self, direction: Direction, points: usize) -> f64 {
        let points = points as f64;
        match (self, direction) {
            (Norm::Orthogonal, _) => points.sqrt().recip(),
            (Norm::Backward, Direction::Backward) | (Norm::Forward, Direction::Forward) => {
                points.recip()
            }
            _ => 1.0,
        }
    }

    /// The norm by which the other direction has the factor of this one.
    pub(super) fn turned(self) -> Self {
        match self {
            Norm::Backward => Norm::Forward,
            Norm::Orthogonal => Norm::Orthogonal,
            Norm::Forward => Norm::Backward,
        }
    }
}
