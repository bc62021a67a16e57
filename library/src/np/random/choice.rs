//! Elements chosen from an array.

use super::Generator;
use super::source::Units as _;
use crate::array::{AsView, Owned};
use crate::element::Cast;
use crate::error::or_panic;
use crate::np::lanes::Lanes;
use crate::np::{Along, Flag, Unset};
use crate::refusal::require;
use crate::shape::{AxisOf, IntoShape, Joined, Shape, checked_size, computed_shape};
use std::collections::HashSet;

/// Of more than this many, a part is shuffled where it is not too small a one.
const MANY: usize = 10_000;
/// How small a part of them is too small.
const SMALL_PART: usize = 50;

/// What is chosen from: an array, or a number, which stands for all that are less.
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(42);
/// assert_eq!(arr!(rng.choice([10, 20, 30], 3)), arr!([10, 30, 20]));
/// let mut rng = np::random::default_rng(42);
/// assert_eq!(arr!(rng.choice(5, 3)), arr!([0_i64, 3, 3]));
/// ```
pub trait Population<Z: Shape, const N: isize> {
    /// What is chosen.
    type Out;

    #[doc(hidden)]
    fn count(&self) -> usize;

    /// NumPy's sentence where there is nothing to choose from.
    #[doc(hidden)]
    const EMPTY: &'static str;

    #[doc(hidden)]
    fn chosen(&self, positions: Vec<usize>, shape: Z) -> Self::Out;
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl<Z: Shape, const N: isize> Population<Z, N> for $number {
            type Out = Owned<i64, Z>;
            const EMPTY: &'static str = "a must be a positive integer unless no samples are taken";

            fn count(&self) -> usize {
                usize::try_from(*self).unwrap_or(0)
            }

            fn chosen(&self, positions: Vec<usize>, shape: Z) -> Self::Out {
                Owned::from_parts(shape, positions.into_iter().map(|p| p as i64).collect())
            }
        }
    )*};
}
numbers!(i32 i64 isize u32 u64 usize);

macro_rules! references {
    ($($number:ident)*) => {$(
        impl<Z: Shape, const N: isize> Population<Z, N> for &$number {
            type Out = Owned<i64, Z>;
            const EMPTY: &'static str = <$number as Population<Z, N>>::EMPTY;

            fn count(&self) -> usize {
                <$number as Population<Z, N>>::count(self)
            }

            fn chosen(&self, positions: Vec<usize>, shape: Z) -> Self::Out {
                <$number as Population<Z, N>>::chosen(self, positions, shape)
            }
        }
    )*};
}
references!(i32 i64 isize u32 u64 usize);

/// The lengths of what is chosen: those asked for in the place of axis `N`.
type Chosen<S, Z, const N: isize> =
    <<<S as AxisOf<N>>::Before as Joined<Z>>::Out as Joined<<S as AxisOf<N>>::After>>::Out;

impl<A, Z, const N: isize> Population<Z, N> for &A
where
    A: AsView<Elem: Clone, Shape: AxisOf<N>> + ?Sized,
    Z: Shape,
    <A::Shape as AxisOf<N>>::Before: Joined<Z>,
    <<A::Shape as AxisOf<N>>::Before as Joined<Z>>::Out: Joined<<A::Shape as AxisOf<N>>::After>,
{
    type Out = Owned<A::Elem, Chosen<A::Shape, Z, N>>;
    const EMPTY: &'static str = "a cannot be empty unless no samples are taken";

    fn count(&self) -> usize {
        self.array_view().shape()[<A::Shape as AxisOf<N>>::NUMBER]
    }

    fn chosen(&self, positions: Vec<usize>, shape: Z) -> Self::Out {
        let view = self.array_view();
        let (lens, axis) = (view.shape(), <A::Shape as AxisOf<N>>::NUMBER);
        let lanes = Lanes::axis(lens.as_ref(), axis);
        let elements = view.to_vec();
        let mut chosen = Vec::with_capacity(lanes.outer * positions.len() * lanes.inner);
        for outer in 0..lanes.outer {
            for position in &positions {
                let first = outer * lanes.block() + position * lanes.inner;
                chosen.extend_from_slice(&elements[first..][..lanes.inner]);
            }
        }
        let (before, after) = (&lens.as_ref()[..axis], &lens.as_ref()[axis + 1..]);
        let lens = [before, shape.lens().as_ref(), after].concat();
        Owned::from_parts(computed_shape(&lens), chosen)
    }
}

/// The chances of the positions: an array, by reference, or [`Unset`], for equal ones.
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(42);
/// assert_eq!(arr!(rng.choice([10, 20, 30], 3, p=[0.5, 0.5, 0])), arr!([20, 10, 20]));
/// ```
pub trait Chances {
    /// Their numbers.
    fn chances(self) -> Option<Vec<f64>>;
}

impl Chances for Unset {
    fn chances(self) -> Option<Vec<f64>> {
        None
    }
}

impl<A: AsView<Elem: Cast<f64> + Copy> + ?Sized> Chances for &A {
    fn chances(self) -> Option<Vec<f64>> {
        Some(self.array_view().into_iter().map(|x| x.cast()).collect())
    }
}

/// What NumPy says of numbers that are no chances: in other words in a generator than in the functions of `np.random`.
pub(super) struct Sentences {
    pub sizes: &'static str,
    pub nan: &'static str,
    pub negative: &'static str,
    pub sum: &'static str,
}

const SENTENCES: Sentences = Sentences {
    sizes: "a and p must have same size",
    nan: "Probabilities contain NaN",
    negative: "Probabilities are not non-negative",
    sum: "Probabilities do not sum to 1. See Notes section of docstring for more information.",
};

/// # Panics
/// In NumPy's words, unless they are chances.
#[track_caller]
pub(super) fn check_chances(chances: &[f64], count: usize, sentences: &Sentences) {
    let Sentences {
        sizes,
        nan,
        negative,
        sum,
    } = sentences;
    require!(chances.len() == count, "{sizes}");
    require!(!chances.iter().any(|p| p.is_nan()), "{nan}");
    require!(!chances.iter().any(|&p| p < 0.0), "{negative}");
    let total: f64 = chances.iter().sum();
    require!((total - 1.0).abs() <= f64::EPSILON.sqrt(), "{sum}");
}

/// The sums of the chances up to each position, of which the last is 1.
pub(super) fn cumulated(chances: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    let mut sums: Vec<f64> = chances
        .iter()
        .map(|chance| {
            sum += chance;
            sum
        })
        .collect();
    sums.iter_mut().for_each(|part| *part /= sum);
    sums
}

impl Generator {
    /// Elements of an array, given by reference, each chosen anew from all positions of the first axis; or
    /// numbers less than `a`, if that is a number; NumPy's `rng.choice(a, size)`.
    ///
    /// # Panics
    /// `a cannot be empty unless no samples are taken`;
    /// `a must be a positive integer unless no samples are taken`; `array is too big; ..` if the elements do
    /// not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut rng = np::random::default_rng(0);
    /// assert_eq!(rng.choice(&arr!([2, 3, 5]), 4), arr!([5, 3, 3, 2]));
    /// assert_eq!(rng.choice(10_i64, [2, 2]).shape(), [2, 2]);
    /// ```
    #[track_caller]
    pub fn choice<P, X>(&mut self, a: P, size: X) -> P::Out
    where
        X: IntoShape,
        P: Population<X::Shape, 0>,
    {
        self.choice_with(a, size, Flag::<true>, Unset, Along::<0>, Flag::<true>)
    }

    /// As [`choice`](Self::choice): with `replace`, a position may be chosen again; `p` are the chances of the
    /// positions of the axis; without `shuffle`, those chosen without replacement come in an order that is not
    /// random. NumPy's `rng.choice(a, size, replace, p, axis, shuffle)`.
    ///
    /// # Panics
    /// As [`choice`](Self::choice); `a and p must have same size`; `Probabilities contain NaN`;
    /// `Probabilities are not non-negative`; `Probabilities do not sum to 1. See Notes section of docstring for
    /// more information.`; `Cannot take a larger sample than population when replace is False`; `Fewer non-zero
    /// entries in p than size`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (on, off) = (np::Flag::<true>, np::Flag::<false>);
    /// let mut rng = np::random::default_rng(0);
    /// let chosen = rng.choice_with(&[1, 2, 3], 2, off, &[0.5, 0.5, 0.0], np::Along::<0>, on);
    /// assert_eq!(np::sort(&chosen), arr!([1, 2]));
    /// ```
    #[track_caller]
    pub fn choice_with<P, X, C, const REPLACE: bool, const N: isize, const SHUFFLE: bool>(
        &mut self,
        a: P,
        size: X,
        _replace: Flag<REPLACE>,
        p: C,
        _axis: Along<N>,
        _shuffle: Flag<SHUFFLE>,
    ) -> P::Out
    where
        X: IntoShape,
        P: Population<X::Shape, N>,
        C: Chances,
    {
        let shape = size.into_shape();
        let (count, wanted) = (
            a.count(),
            or_panic(checked_size::<usize>(shape.lens().as_ref())),
        );
        require!(count > 0 || wanted == 0, "{}", P::EMPTY);
        let chances = p.chances();
        if let Some(chances) = &chances {
            check_chances(chances, count, &SENTENCES);
        }
        require!(
            REPLACE || wanted <= count,
            "Cannot take a larger sample than population when replace is False"
        );
        let positions = match (chances, REPLACE) {
            (Some(chances), true) => self.by_chances(&chances, wanted),
            (None, true) => (0..wanted)
                .map(|_| self.source.bounded(count as u64 - 1) as usize)
                .collect(),
            (Some(chances), false) => self.different_by_chances(chances, wanted),
            (None, false) => self.different(count, wanted, SHUFFLE),
        };
        a.chosen(positions, shape)
    }

    /// As many positions, by their chances.
    fn by_chances(&mut self, chances: &[f64], wanted: usize) -> Vec<usize> {
        let sums = cumulated(chances);
        let mut position = || {
            let unit = self.source.unit();
            sums.partition_point(|&sum| sum <= unit)
        };
        (0..wanted).map(|_| position()).collect()
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

    /// As many positions of `count`, all of them equally likely, each only once: by a part of a shuffle, or by
    /// Floyd's method.
    fn different(&mut self, count: usize, wanted: usize, shuffle: bool) -> Vec<usize> {
        let part = count
            / if shuffle {
                SMALL_PART
            } else {
                SMALL_PART * 2 / 5
            };
        if count > MANY && wanted > part {
            let mut order: Vec<usize> = (0..count).collect();
            self.shuffle_from(&mut order, (count - wanted).max(1));
            return order.split_off(count - wanted);
        }
        let mut seen = HashSet::with_capacity(wanted);
        let mut found = Vec::with_capacity(wanted);
        for last in count - wanted..count {
            let position = self.source.bounded(last as u64) as usize;
            let position = if seen.insert(position) {
                position
            } else {
                seen.insert(last);
                last
            };
            found.push(position);
        }
        if shuffle {
            self.shuffle_from(&mut found, 1);
        }
        found
    }

    /// Exchanges the positions from the last to the one of this number, each with one before it or itself.
    fn shuffle_from(&mut self, positions: &mut [usize], first: usize) {
        for last in (first..positions.len()).rev() {
            let other = self.source.bounded(last as u64) as usize;
            positions.swap(last, other);
        }
    }
}
