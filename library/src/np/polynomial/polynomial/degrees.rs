//! The degree of a polynomial that fits points, or the powers that it is made of.

use crate::array::Owned;
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Integer};
use crate::np::calculus::least_squares::Best;
use crate::np::calculus::polyfit::Degree;
use crate::refusal::require;
use crate::shape::{Shape, computed_shape};
use alloc::vec::Vec;

/// The degree of a polynomial, an integer or `Len<N>`, which the type knows; or an array of the powers that it has.
///
/// ```
/// use ndview::prelude::*;
/// let line: Owned<f64, Shape![2]> = np::polynomial::polynomial::polyfit(&[0, 1, 2], &[1, 3, 5], Len::<1>);
/// assert!(np::allclose(&line, &[1, 2]));
/// let odd = np::polynomial::polynomial::polyfit(&[1, 2, 3], &[2, 16, 54], [1, 3]);
/// assert!(np::allclose(&odd, &[0, 0, 0, 2]));
/// ```
pub trait Degrees {
    crate::sealed::seal!(required);

    /// One more than the degree.
    type Coefficients: Axis;

    /// The powers, unless one is negative.
    #[doc(hidden)]
    #[track_caller]
    fn powers(self) -> Option<Powers>;
}

impl<D: Degree> Degrees for D {
    crate::sealed::seal!();

    type Coefficients = D::Coefficients;

    fn powers(self) -> Option<Powers> {
        self.degree().map(Powers::UpTo)
    }
}

impl<I: Integer, const N: usize> Degrees for [I; N] {
    crate::sealed::seal!();

    type Coefficients = Dyn;

    #[track_caller]
    fn powers(self) -> Option<Powers> {
        Powers::listed(self)
    }
}

impl<I: Integer, A: Axis> Degrees for Owned<I, (A,)> {
    crate::sealed::seal!();

    type Coefficients = Dyn;

    #[track_caller]
    fn powers(self) -> Option<Powers> {
        Powers::listed(self.into_vec())
    }
}

/// Which powers are added up.
#[doc(hidden)]
pub enum Powers {
    /// All up to this.
    UpTo(usize),
    /// These, in ascending order.
    Listed(Vec<usize>),
}

impl Powers {
    #[track_caller]
    fn listed<I: Integer>(powers: impl IntoIterator<Item = I>) -> Option<Self> {
        let powers = powers.into_iter();
        let powers: Option<Vec<usize>> = powers
            .map(|power| usize::try_from(power.saturate()).ok())
            .collect();
        let mut powers = powers?;
        require!(
            !powers.is_empty(),
            "deg must be an int or non-empty 1-D array of int"
        );
        powers.sort_unstable();
        Some(Powers::Listed(powers))
    }

    /// The exponents.
    pub(super) fn exponents(&self) -> Vec<usize> {
        match self {
            Powers::UpTo(degree) => (0..=*degree).collect(),
            Powers::Listed(powers) => powers.clone(),
        }
    }

    /// The coefficients of all powers, 0 for those that are not added up.
    pub(in crate::np::polynomial) fn placed<T, S: Shape>(&self, best: &Best) -> Owned<T, S>
    where
        f64: Cast<T>,
    {
        let (Powers::Listed(powers), lens) = (self, best.lens()) else {
            return best.coefficients();
        };
        let width: usize = lens[1..].iter().product();
        let degree = powers.last().copied().unwrap_or_default();
        let mut placed = vec![0.0; (degree + 1) * width];
        for (power, row) in powers.iter().zip(best.fitted().chunks(width.max(1))) {
            placed[power * width..][..row.len()].copy_from_slice(row);
        }
        let mut lens = lens.to_vec();
        lens[0] = degree + 1;
        let placed = placed.into_iter().map(Cast::cast).collect();
        Owned::from_parts(computed_shape(&lens), placed)
    }
}
