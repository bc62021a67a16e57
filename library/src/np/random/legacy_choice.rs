//! Elements that the functions of `np.random` themselves choose.

use super::choice::{Chances, Sentences, check_chances, cumulated};
use super::legacy::{Twister, with};
use super::source::Units as _;
use crate::array::AsView;
use crate::error::or_panic;
use crate::expr::Collected;
use crate::np::{Flag, Unset};
use crate::refusal::require;
use crate::shape::{AxisOf, IntoShape, Shape, checked_size};

/// Elements of an array of one axis, each chosen anew, or numbers less than `a`; NumPy's `np.random.choice`.
///
/// # Panics
/// As [`random`](super::random); `'a' cannot be empty unless no samples are taken`;
/// `a must be greater than 0 unless no samples are taken`
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// assert_eq!(arr!(np.random.choice([2, 3, 5], size=4)), arr!([2, 3, 2, 3]));
/// ```
#[track_caller]
pub fn choice<P, X>(a: P, size: X) -> P::Out
where
    X: IntoShape,
    P: LegacyChosen<X::Shape>,
{
    choice_with(a, size, Flag::<true>, Unset)
}

/// As [`choice`]: with `replace`, an element may be chosen again; `p` are the chances of the elements; NumPy's
/// `np.random.choice(a, size, replace, p)`.
///
/// # Panics
/// As [`choice`]; `'a' and 'p' must have same size`; `probabilities contain NaN`; `probabilities are not
/// non-negative`; `probabilities do not sum to 1`; `Cannot take a larger sample than population when 'replace=False'`;
/// `Fewer non-zero entries in p than size`.
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// let drawn = arr!(np.random.choice([2, 3, 5], 4, p=[0.5, 0.25, 0.25]));
/// assert_eq!(drawn, arr!([3, 3, 3, 3]));
/// assert_eq!(arr!(np.random.choice(5, size=3, replace=False)).shape(), [3]);
/// ```
#[track_caller]
pub fn choice_with<P, X, const REPLACE: bool>(
    a: P,
    size: X,
    _replace: Flag<REPLACE>,
    p: impl Chances,
) -> P::Out
where
    X: IntoShape,
    P: LegacyChosen<X::Shape>,
{
    let shape = size.into_shape();
    let count = a.count();
    let wanted = or_panic(checked_size::<usize>(shape.lens().as_ref()));
    require!(count > 0 || wanted == 0, "{}", P::EMPTY);
    let chances = p.chances();
    if let Some(chances) = &chances {
        check_chances(chances, count, &SENTENCES);
    }
    require!(
        REPLACE || wanted <= count,
        "Cannot take a larger sample than population when 'replace=False'"
    );
    let positions = with(|twister| match (chances, REPLACE) {
        (Some(chances), true) => twister.by_chances(&chances, wanted),
        (Some(chances), false) => twister.different_by_chances(chances, wanted),
        (None, true) => {
            let last = count.saturating_sub(1) as u64;
            (0..wanted).map(|_| twister.masked(last) as usize).collect()
        }
        (None, false) => {
            let mut order: Vec<usize> = (0..count).collect();
            twister.exchanges(count, |i, j| order.swap(i, j));
            order.truncate(wanted);
            order
        }
    });
    a.chosen(positions, shape)
}

const SENTENCES: Sentences = Sentences {
    sizes: "'a' and 'p' must have same size",
    nan: "probabilities contain NaN",
    negative: "probabilities are not non-negative",
    sum: "probabilities do not sum to 1",
};

impl Twister {
    /// As many positions, by their chances.
    fn by_chances(&mut self, chances: &[f64], wanted: usize) -> Vec<usize> {
        let sums = cumulated(chances);
        let position = |unit| sums.partition_point(|&sum| sum <= unit);
        (0..wanted).map(|_| position(self.unit())).collect()
    }

    /// The same, each only once.
    ///
    /// # Panics
    /// `Fewer non-zero entries in p than size`
    #[track_caller]
    fn different_by_chances(&mut self, mut chances: Vec<f64>, wanted: usize) -> Vec<usize> {
        let possible = chances.iter().filter(|&&chance| chance > 0.0).count();
        require!(possible >= wanted, "Fewer non-zero entries in p than size");
        let mut found: Vec<usize> = Vec::with_capacity(wanted);
        while found.len() < wanted {
            found.iter().for_each(|&position| chances[position] = 0.0);
            let start = found.len();
            for position in self.by_chances(&chances, wanted - start) {
                if !found[start..].contains(&position) {
                    found.push(position);
                }
            }
        }
        found
    }
}

/// What is chosen from: an array of one axis, by reference, or a number, which stands for all that are less.
///
/// ```
/// use ndview::prelude::*;
/// arr!(np.random.seed(0));
/// assert_eq!(arr!(np.random.choice([2, 3, 5], size=4)), arr!([2, 3, 2, 3]));
/// arr!(np.random.seed(0));
/// assert_eq!(arr!(np.random.choice(4, size=3)), arr!([0_i64, 3, 1]));
/// ```
pub trait LegacyChosen<Z: Shape> {
    /// What is chosen.
    type Out;

    /// NumPy's sentence where there is nothing to choose from.
    #[doc(hidden)]
    const EMPTY: &'static str;

    #[doc(hidden)]
    fn count(&self) -> usize;

    #[doc(hidden)]
    fn chosen(&self, positions: Vec<usize>, shape: Z) -> Self::Out;
}

impl<Z: Shape + Collected<i64>> LegacyChosen<Z> for i64 {
    type Out = Z::Out;

    const EMPTY: &'static str = "a must be greater than 0 unless no samples are taken";

    fn count(&self) -> usize {
        usize::try_from(*self).unwrap_or(0)
    }

    fn chosen(&self, positions: Vec<usize>, shape: Z) -> Self::Out {
        shape.collected(
            positions
                .into_iter()
                .map(|position| position as i64)
                .collect(),
        )
    }
}

impl<A, Z> LegacyChosen<Z> for &A
where
    A: AsView<Elem: Clone, Shape: AxisOf<0, Without = ()>> + ?Sized,
    Z: Shape + Collected<A::Elem>,
{
    type Out = Z::Out;

    const EMPTY: &'static str = "'a' cannot be empty unless no samples are taken";

    fn count(&self) -> usize {
        self.array_view().size()
    }

    fn chosen(&self, positions: Vec<usize>, shape: Z) -> Self::Out {
        let elements = self.array_view().elements();
        shape.collected(
            positions
                .into_iter()
                .map(|position| elements[position].clone())
                .collect(),
        )
    }
}
