//! Distributions of single numbers.

use super::Generator;
use super::continuous::Continuous as _;
use super::discrete::Discrete as _;
use super::gamma::Gammas as _;
use super::parameters::{Drawing, Size, is_negative, sentences};
use super::source::Units as _;
use crate::array::Owned;
use crate::element::Cast;
use crate::np::Parameter;

/// NumPy's largest mean of a Poisson distribution.
pub(super) const LARGEST_POISSON: f64 = 9.223372006484771e18;

/// Methods that draw numbers one by one: their parameters, what these have to be and NumPy's sentence if they
/// are not, or two, of numbers and of arrays, and one number.
macro_rules! distributions {
    ($($(#[$doc:meta])* $name:ident($($parameter:ident: $type:ident),*) -> $number:ident
        [$($condition:expr, $($sentence:literal)+;)*] |$source:ident| $draw:expr;)*) => {$(
        $(#[$doc])*
        #[track_caller]
        #[allow(
            unused_variables,
            clippy::allow_attributes,
            reason = "a condition asks of some of the parameters"
        )]
        pub fn $name<$($type: Parameter<Elem: Cast<f64>>,)* X: Size<($($type,)*)>>(
            &mut self,
            $($parameter: $type,)*
            size: X,
        ) -> Owned<$number, X::Shape> {
            let drawing = Drawing::of(($($parameter.elements().cast::<f64>(),)*), size.given());
            drawing.require(|($($parameter,)*)| [$($condition),*], [$(sentences!($($sentence)+)),*]);
            let $source = &mut self.source;
            drawing.fill(|($($parameter,)*)| $draw)
        }
    )*};
}

// A parameter that is `nan` is not below its bound.
#[allow(
    clippy::neg_cmp_op_on_partial_ord,
    reason = "`nan` is not refused, as in NumPy"
)]
impl Generator {
    distributions! {
        /// Numbers from `low` to `high`, without `high`; NumPy's `rng.uniform(low, high, size)`.
        ///
        /// # Panics
        /// `high - low range exceeds valid bounds`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).uniform(-1, 1, 2);
        /// assert!(np::allclose(&numbers, &arr!([0.0236432, 0.900927])));
        /// ```
        uniform(low: A, high: B) -> f64 [(high - low).is_finite(), "high - low range exceeds valid bounds" "Range exceeds valid bounds"; !is_negative(high - low), "high - low < 0";] |source| low + (high - low) * source.unit();

        /// Numbers of a normal distribution around `loc` with standard deviation `scale`; NumPy's `rng.normal(loc, scale, size)`.
        ///
        /// # Panics
        /// `scale < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).normal(10, 2, 2);
        /// assert!(np::allclose(&numbers, &arr!([10.6912, 11.6432])));
        /// ```
        normal(loc: A, scale: B) -> f64 [!is_negative(scale), "scale < 0";] |source| loc + scale * source.normal();

        /// Numbers whose logarithms are of a normal distribution; NumPy's `rng.lognormal(mean, sigma, size)`.
        ///
        /// # Panics
        /// `sigma < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).lognormal(0, 1, 2);
        /// assert!(np::allclose(&numbers, &arr!([1.41282, 2.27418])));
        /// ```
        lognormal(mean: A, sigma: B) -> f64 [!is_negative(sigma), "sigma < 0";] |source| (mean + sigma * source.normal()).exp();

        /// Numbers of an exponential distribution with mean `scale`; NumPy's `rng.exponential(scale, size)`.
        ///
        /// # Panics
        /// `scale < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).exponential(2, 2);
        /// assert!(np::allclose(&numbers, &arr!([2.14606, 0.616906])));
        /// ```
        exponential(scale: A) -> f64 [!is_negative(scale), "scale < 0";] |source| scale * source.exponential();

        /// Numbers of a gamma distribution; NumPy's `rng.gamma(shape, scale, size)`.
        ///
        /// # Panics
        /// `shape < 0`; `scale < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).gamma(2, 1.5, 2);
        /// assert!(np::allclose(&numbers, &arr!([3.23071, 3.19604])));
        /// ```
        gamma(shape: A, scale: B) -> f64 [!is_negative(shape), "shape < 0"; !is_negative(scale), "scale < 0";] |source| scale * source.gamma(shape);

        /// Numbers of a beta distribution, from 0 to 1; NumPy's `rng.beta(a, b, size)`.
        ///
        /// # Panics
        /// `a <= 0`; `b <= 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).beta(2, 3, 2);
        /// assert!(np::allclose(&numbers, &arr!([0.399053, 0.624448])));
        /// ```
        beta(a: A, b: B) -> f64 [!(a <= 0.0), "a <= 0"; !(b <= 0.0), "b <= 0";] |source| source.beta(a, b);

        /// Numbers of a chi-square distribution with `df` degrees of freedom; NumPy's `rng.chisquare(df, size)`.
        ///
        /// # Panics
        /// `df <= 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).chisquare(2, 2);
        /// assert!(np::allclose(&numbers, &arr!([2.14606, 0.616906])));
        /// ```
        chisquare(df: A) -> f64 [!(df <= 0.0), "df <= 0";] |source| source.chisquare(df);

        /// Numbers of a noncentral chi-square distribution; NumPy's `rng.noncentral_chisquare(df, nonc, size)`.
        ///
        /// # Panics
        /// `df <= 0`; `nonc < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).noncentral_chisquare(3, 1, 2);
        /// assert!(np::allclose(&numbers, &arr!([5.46435, 0.23872])));
        /// ```
        noncentral_chisquare(df: A, nonc: B) -> f64 [!(df <= 0.0), "df <= 0"; !is_negative(nonc), "nonc < 0";] |source| source.noncentral_chisquare(df, nonc);

        /// Numbers of an F distribution: ratios of chi-square ones; NumPy's `rng.f(dfnum, dfden, size)`.
        ///
        /// # Panics
        /// `dfnum <= 0`; `dfden <= 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).f(3, 4, 2);
        /// assert!(np::allclose(&numbers, &arr!([0.989454, 3.05845])));
        /// ```
        f(dfnum: A, dfden: B) -> f64 [!(dfnum <= 0.0), "dfnum <= 0"; !(dfden <= 0.0), "dfden <= 0";] |source| {
            let above = source.chisquare(dfnum) * dfden;
            above / (source.chisquare(dfden) * dfnum)
        };

        /// Numbers of a noncentral F distribution; NumPy's `rng.noncentral_f(dfnum, dfden, nonc, size)`.
        ///
        /// # Panics
        /// `dfnum <= 0`; `dfden <= 0`; `nonc < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).noncentral_f(3, 4, 1, 2);
        /// assert!(np::allclose(&numbers, &arr!([1.70973, 1.76808])));
        /// ```
        noncentral_f(dfnum: A, dfden: B, nonc: C) -> f64 [!(dfnum <= 0.0), "dfnum <= 0"; !(dfden <= 0.0), "dfden <= 0"; !is_negative(nonc), "nonc < 0";] |source| {
            let above = source.noncentral_chisquare(dfnum, nonc) * dfden;
            above / (source.chisquare(dfden) * dfnum)
        };

        /// Numbers of Student's t distribution with `df` degrees of freedom; NumPy's `rng.standard_t(df, size)`.
        ///
        /// # Panics
        /// `df <= 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).standard_t(2, 2);
        /// assert!(np::allclose(&numbers, &arr!([0.622242, -2.1528])));
        /// ```
        standard_t(df: A) -> f64 [!(df <= 0.0), "df <= 0";] |source| {
            let above = source.normal();
            (df / 2.0).sqrt() * above / source.gamma(df / 2.0).sqrt()
        };

        /// Numbers of a Cauchy distribution: ratios of normal ones; NumPy's `rng.standard_cauchy(size)`.
        ///
        /// # Panics
        /// `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).standard_cauchy(2);
        /// assert!(np::allclose(&numbers, &arr!([0.420614, -0.253567])));
        /// ```
        standard_cauchy() -> f64 [] |source| {
            let above = source.normal();
            above / source.normal()
        };

        /// Numbers of a Laplace distribution, exponential on both sides of `loc`; NumPy's `rng.laplace(loc, scale, size)`.
        ///
        /// # Panics
        /// `scale < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).laplace(0, 1, 2);
        /// assert!(np::allclose(&numbers, &arr!([0.0239272, 2.3119])));
        /// ```
        laplace(loc: A, scale: B) -> f64 [!is_negative(scale), "scale < 0";] |source| source.laplace(loc, scale);

        /// Numbers of a logistic distribution; NumPy's `rng.logistic(loc, scale, size)`.
        ///
        /// # Panics
        /// `scale < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).logistic(0, 1, 2);
        /// assert!(np::allclose(&numbers, &arr!([0.0472953, 2.95424])));
        /// ```
        logistic(loc: A, scale: B) -> f64 [!is_negative(scale), "scale < 0";] |source| source.logistic(loc, scale);

        /// Numbers of a Gumbel distribution, as of the largest of many; NumPy's `rng.gumbel(loc, scale, size)`.
        ///
        /// # Panics
        /// `scale < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).gumbel(0, 1, 2);
        /// assert!(np::allclose(&numbers, &arr!([0.332576, -1.10029])));
        /// ```
        gumbel(loc: A, scale: B) -> f64 [!is_negative(scale), "scale < 0";] |source| source.gumbel(loc, scale);

        /// Numbers of a Pareto distribution from 0 on, also called Lomax's; NumPy's `rng.pareto(a, size)`.
        ///
        /// # Panics
        /// `a <= 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).pareto(2, 2);
        /// assert!(np::allclose(&numbers, &arr!([0.710036, 0.166755])));
        /// ```
        pareto(a: A) -> f64 [!(a <= 0.0), "a <= 0";] |source| (source.exponential() / a).exp_m1();

        /// Numbers of a Weibull distribution; NumPy's `rng.weibull(a, size)`.
        ///
        /// # Panics
        /// `a < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).weibull(2, 2);
        /// assert!(np::allclose(&numbers, &arr!([1.03587, 0.555386])));
        /// ```
        weibull(a: A) -> f64 [!is_negative(a), "a < 0";] |source| if a == 0.0 {
            0.0
        } else {
            source.exponential().powf(1.0 / a)
        };

        /// Numbers from 0 to 1 whose density is a power; NumPy's `rng.power(a, size)`.
        ///
        /// # Panics
        /// `a <= 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).power(2, 2);
        /// assert!(np::allclose(&numbers, &arr!([0.81119, 0.515187])));
        /// ```
        power(a: A) -> f64 [!(a <= 0.0), "a <= 0";] |source| (-(-source.exponential()).exp_m1()).powf(1.0 / a);

        /// Numbers of a Rayleigh distribution: lengths of normal vectors of two numbers; NumPy's `rng.rayleigh(scale, size)`.
        ///
        /// # Panics
        /// `scale < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).rayleigh(2, 2);
        /// assert!(np::allclose(&numbers, &arr!([2.92989, 1.57087])));
        /// ```
        rayleigh(scale: A) -> f64 [!is_negative(scale), "scale < 0";] |source| scale * (2.0 * source.exponential()).sqrt();

        /// Numbers of a Wald distribution, also called inverse Gaussian; NumPy's `rng.wald(mean, scale, size)`.
        ///
        /// # Panics
        /// `mean <= 0`; `scale <= 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).wald(1, 2, 2);
        /// assert!(np::allclose(&numbers, &arr!([1.27604, 1.26254])));
        /// ```
        wald(mean: A, scale: B) -> f64 [!(mean <= 0.0), "mean <= 0"; !(scale <= 0.0), "scale <= 0";] |source| {
            let y = source.normal();
            let y = mean * y * y;
            let d = 1.0 + (1.0 + 4.0 * scale / y).sqrt();
            let x = mean * (1.0 - 2.0 / d);
            if source.unit() <= mean / (mean + x) {
                x
            } else {
                mean * mean / x
            }
        };

        /// Numbers from `left` to `right` whose density is a triangle with its top at `mode`; NumPy's `rng.triangular(left, mode, right, size)`.
        ///
        /// # Panics
        /// `left > mode`; `mode > right`; `left == right`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).triangular(0, 1, 3, 2);
        /// assert!(np::allclose(&numbers, &arr!([1.28855, 2.45482])));
        /// ```
        triangular(left: A, mode: B, right: C) -> f64 [!(left > mode), "left > mode"; !(mode > right), "mode > right"; left != right, "left == right";] |source| source.triangular(left, mode, right);

        /// Angles of a von Mises distribution around `mu`, from -pi to pi; NumPy's `rng.vonmises(mu, kappa, size)`.
        ///
        /// # Panics
        /// `kappa < 0`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).vonmises(0, 2, 2);
        /// assert!(np::allclose(&numbers, &arr!([-0.698437, -0.53693])));
        /// ```
        vonmises(mu: A, kappa: B) -> f64 [!is_negative(kappa), "kappa < 0";] |source| source.vonmises(mu, kappa);

        /// Integers of a Poisson distribution with mean `lam`; NumPy's `rng.poisson(lam, size)`.
        ///
        /// # Panics
        /// `lam < 0 or lam is NaN`; `lam value too large`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).poisson(3, 2);
        /// assert_eq!(numbers, arr!([4_i64, 4]));
        /// ```
        poisson(lam: A) -> i64 [!lam.is_nan(), "lam < 0 or lam is NaN" "lam value too large"; lam >= 0.0, "lam < 0 or lam is NaN" "lam < 0 or lam contains NaNs"; lam <= LARGEST_POISSON, "lam value too large";] |source| source.poisson(lam);

        /// How many trials it takes to succeed, each with chance `p`; NumPy's `rng.geometric(p, size)`.
        ///
        /// # Panics
        /// `p <= 0, p > 1 or p contains NaNs`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).geometric(0.3, 2);
        /// assert_eq!(numbers, arr!([4_i64, 1]));
        /// ```
        geometric(p: A) -> i64 [p > 0.0 && p <= 1.0, "p <= 0, p > 1 or p contains NaNs";] |source| source.geometric(p);

        /// How many trials fail before `n` succeed, each with chance `p`; NumPy's `rng.negative_binomial(n, p, size)`.
        ///
        /// # Panics
        /// `n <= 0`; `p <= 0, p > 1 or p contains NaNs`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).negative_binomial(3, 0.5, 2);
        /// assert_eq!(numbers, arr!([3_i64, 1]));
        /// ```
        negative_binomial(n: A, p: B) -> i64 [!(n <= 0.0), "n <= 0"; p > 0.0 && p <= 1.0, "p <= 0, p > 1 or p contains NaNs"; !((1.0 - p) * (n + 10.0 * n.sqrt()) / p > LARGEST_POISSON), "n too large or p too small, see Generator.negative_binomial Notes";] |source| {
            let lam = (1.0 - p) / p * source.gamma(n);
            source.poisson(lam)
        };

        /// Integers of a Zipf distribution; NumPy's `rng.zipf(a, size)`.
        ///
        /// # Panics
        /// `a <= 1 or a is NaN`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).zipf(2, 2);
        /// assert_eq!(numbers, arr!([1_i64, 1]));
        /// ```
        zipf(a: A) -> i64 [a > 1.0, "a <= 1 or a is NaN" "a <= 1 or a contains NaNs";] |source| source.zipf(a);

        /// Integers of a logarithmic series distribution; NumPy's `rng.logseries(p, size)`.
        ///
        /// # Panics
        /// `p < 0, p >= 1 or p is NaN`; `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let numbers = np::random::default_rng(1).logseries(0.6, 2);
        /// assert_eq!(numbers, arr!([2_i64, 4]));
        /// ```
        logseries(p: A) -> i64 [(0.0..1.0).contains(&p), "p < 0, p >= 1 or p is NaN" "p < 0, p >= 1 or p contains NaNs";] |source| source.logseries(p);
    }
}
