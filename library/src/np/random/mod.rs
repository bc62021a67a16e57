//! Random numbers: NumPy's `np.random`, behind the feature `random`.
//!
//! **The same seed yields NumPy's numbers**: those of `np.random.default_rng(seed)` of NumPy 2, as
//! `tests/numpy/generators.py` holds them against it. The generator, PCG64, is the crate `rand_pcg`'s; how NumPy
//! seeds it, and what it makes of its words, is written here. Numbers that come of functions such as `ln` and
//! `powf` are those of the system's C library, as NumPy's are: elsewhere their last bits may differ.
//! [`multivariate_normal`](Generator::multivariate_normal) is NumPy's with `method='cholesky'`.
//!
//! Not for cryptography.
//!
//! ```
//! use ndview::prelude::*;
//! let mut rng = np::random::default_rng(42);
//! let a: Owned<f64, Shape![2, 2]> = rng.random((Len::<2>, Len::<2>));
//! assert_eq!(a, arr!([[0.7739560485559633, 0.4388784397520523], [0.8585979199113825, 0.6973680290593639]]));
//! assert_eq!(arr!(np.random.default_rng(42).random((2, 2))), a);
//! assert_eq!(rng.integers(1, 7, 5), arr!([2_i64, 1, 4, 6, 5]));
//! ```

mod bounded;
mod choice;
mod continuous;
mod discrete;
mod distributions;
mod gamma;
mod hypergeometric;
mod legacy;
mod legacy_choice;
mod legacy_distributions;
mod legacy_several;
mod order;
mod parameters;
mod precision;
mod seed;
mod several;
mod source;
mod vonmises;
mod ziggurat;

use crate::array::Owned;
use crate::element::Cast;
use crate::expr::Collected;
use crate::np::Parameter;

use parameters::Drawing;
use source::Source;

pub use bounded::RandomInteger;
pub use choice::{Chances, Population};
pub use hypergeometric::hypergeometric;
pub use legacy::{
    High, LegacyPermuted, permutation, rand, randint, randn, random, seed, shuffle, standard_normal,
};
pub use legacy_choice::{LegacyChosen, choice, choice_with};
pub use legacy_distributions::*;
pub use legacy_several::{bytes, dirichlet, multinomial};
pub use order::Permuted;
pub use parameters::{Size, Whole};
pub use precision::RandomFloat;
pub use seed::SeedSequence;

/// A source of random numbers; NumPy's `np.random.Generator`. [`default_rng`] makes one.
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(1);
/// assert_eq!(rng.integers(0, 6, [2, 3]).shape(), [2, 3]);
/// ```
#[derive(Clone, Debug)]
pub struct Generator {
    source: Source,
}

/// A source of random numbers that the seed determines; NumPy's `np.random.default_rng(seed)`, with the same
/// numbers. A seed is an integer, an array of integers, or [`Unset`](crate::np::Unset), for one that is
/// different each time.
///
/// # Panics
/// `expected non-negative integer`
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(7);
/// let mut again = np::random::default_rng(7);
/// assert_eq!(rng.standard_normal(4), again.standard_normal(4));
/// ```
#[must_use]
#[track_caller]
pub fn default_rng(seed: impl Into<SeedSequence>) -> Generator {
    Generator {
        source: Source::new(&seed.into()),
    }
}

/// The only number of an array without axes: what `arr!` yields where no size is asked for.
#[doc(hidden)]
#[must_use]
pub fn single<T, S: Collected<T>>(drawn: Owned<T, S>) -> S::Out {
    drawn.typed_shape().collected(drawn.into_vec())
}

impl Generator {
    /// As many integers of a binomial distribution as there are positions: how many of `n` trials succeed,
    /// each with chance `p`; NumPy's `rng.binomial(n, p, size)`.
    ///
    /// # Panics
    /// `n < 0`; `p < 0, p > 1 or p is NaN`; `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let counts = np::random::default_rng(1).binomial(10, 0.5, 3);
    /// assert_eq!(counts, arr!([5_i64, 8, 3]));
    /// ```
    #[track_caller]
    pub fn binomial<
        N: Parameter<Elem: Cast<i64>>,
        P: Parameter<Elem: Cast<f64>>,
        X: Size<(N, P)>,
    >(
        &mut self,
        n: N,
        p: P,
        size: X,
    ) -> Owned<i64, X::Shape> {
        let drawing = Drawing::of((n.elements().cast(), p.elements().cast()), size.given());
        drawing.require(
            |(n, p): (i64, f64)| [n >= 0, (0.0..=1.0).contains(&p)],
            [
                ["n < 0", "n < 0"],
                [
                    "p < 0, p > 1 or p is NaN",
                    "p < 0, p > 1 or p contains NaNs",
                ],
            ],
        );
        drawing.fill(|(n, p)| self.source.binomial(n, p))
    }
}
