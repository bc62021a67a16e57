//! Distributions of the functions of `np.random` themselves.

use super::continuous::Continuous as _;
use super::discrete::Discrete as _;
use super::distributions::LARGEST_POISSON;
use super::gamma::Gammas as _;
use super::legacy::{Drawn, draw};
use super::parameters::{Drawing, Size, is_negative, sentences};
use super::source::Units as _;
use super::vonmises::angle;
use crate::element::Cast;
use crate::expr::Collected;
use crate::np::Parameter;

/// Functions that draw numbers one by one: their parameters, what these have to be and NumPy's sentence if they are
/// not, or two, of numbers and of arrays, and one number.
macro_rules! distributions {
    ($($(#[$doc:meta])* $name:ident($($parameter:ident: $type:ident),*) -> $number:ident
        [$($condition:expr, $($sentence:literal)+;)*] |$twister:ident| $draw:expr;)*) => {$(
        $(#[$doc])*
        #[track_caller]
        #[allow(
            unused_variables,
            clippy::allow_attributes,
            clippy::neg_cmp_op_on_partial_ord,
            reason = "a condition asks of some of the parameters; `nan` is not refused, as in NumPy"
        )]
        pub fn $name<$($type: Parameter<Elem: Cast<f64>>,)* X: Size<($($type,)*), Shape: Collected<$number>>>(
            $($parameter: $type,)*
            size: X,
        ) -> Drawn<$number, X::Shape> {
            let drawing = Drawing::of(($($parameter.elements().cast::<f64>(),)*), size.given());
            drawing.require(|($($parameter,)*)| [$($condition),*], [$(sentences!($($sentence)+)),*]);
            draw(drawing, |$twister, ($($parameter,)*)| $draw)
        }
    )*};
}
distributions! {
    /// Numbers of a normal distribution around `loc` with standard deviation `scale`; NumPy's `np.random.normal`.
    ///
    /// # Panics
    /// As [`random`](super::random); `scale < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// assert!(np::allclose(&arr!(np.random.normal(10, 2)), &13.528104691935328));
    /// np::random::seed(0);
    /// assert!(np::allclose(&arr!(np.random.normal([10, 0], 2)), &[13.528104, 0.800314]));
    /// ```
    normal(loc: A, scale: B) -> f64 [!is_negative(scale), "scale < 0";] |twister| loc + scale * twister.normal();

    /// Numbers from `low` to `high`, without `high`; NumPy's `np.random.uniform`.
    ///
    /// # Panics
    /// As [`random`](super::random); `Range exceeds valid bounds`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// assert!(np::allclose(&arr!(np.random.uniform(-1, 1)), &0.09762700785464951));
    /// ```
    uniform(low: A, high: B) -> f64 [(high - low).is_finite(), "Range exceeds valid bounds";] |twister| low + (high - low) * twister.unit();

    /// Numbers of an exponential distribution; NumPy's `np.random.exponential`.
    ///
    /// # Panics
    /// As [`random`](super::random); `scale < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// assert!(np::allclose(&arr!(np.random.exponential()), &0.7958745));
    /// ```
    exponential(scale: A) -> f64 [!is_negative(scale), "scale < 0";] |twister| scale * twister.exponential();

    /// Numbers of an exponential distribution with mean 1; NumPy's `np.random.standard_exponential`.
    ///
    /// # Panics
    /// As [`random`](super::random)
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::standard_exponential(2);
    /// assert!(np::allclose(&numbers, &arr!([0.795875, 1.25593])));
    /// ```
    standard_exponential() -> f64 [] |twister| twister.exponential();

    /// Numbers of a gamma distribution of scale 1; NumPy's `np.random.standard_gamma`.
    ///
    /// # Panics
    /// As [`random`](super::random); `shape < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::standard_gamma(2, 2);
    /// assert!(np::allclose(&numbers, &arr!([5.13883, 2.23848])));
    /// ```
    standard_gamma(shape: A) -> f64 [!is_negative(shape), "shape < 0";] |twister| twister.gamma(shape);

    /// Numbers of a gamma distribution; NumPy's `np.random.gamma`.
    ///
    /// # Panics
    /// As [`random`](super::random); `shape < 0`; `scale < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::gamma(2, 3, 2);
    /// assert!(np::allclose(&numbers, &arr!([15.4165, 6.71544])));
    /// ```
    gamma(shape: A, scale: B) -> f64 [!is_negative(shape), "shape < 0"; !is_negative(scale), "scale < 0";] |twister| scale * twister.gamma(shape);

    /// Numbers of a beta distribution, from 0 to 1; NumPy's `np.random.beta`.
    ///
    /// # Panics
    /// As [`random`](super::random); `a <= 0`; `b <= 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::beta(2, 3, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.60359, 0.798683])));
    /// ```
    beta(a: A, b: B) -> f64 [!(a <= 0.0), "a <= 0"; !(b <= 0.0), "b <= 0";] |twister| twister.beta(a, b);

    /// Numbers of a chi-square distribution with `df` degrees of freedom; NumPy's `np.random.chisquare`.
    ///
    /// # Panics
    /// As [`random`](super::random); `df <= 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::chisquare(3, 2);
    /// assert!(np::allclose(&numbers, &arr!([8.59518, 3.30892])));
    /// ```
    chisquare(df: A) -> f64 [!(df <= 0.0), "df <= 0";] |twister| twister.chisquare(df);

    /// Numbers of a noncentral chi-square distribution; NumPy's `np.random.noncentral_chisquare`.
    ///
    /// # Panics
    /// As [`random`](super::random); `df <= 0`; `nonc < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::noncentral_chisquare(3, 1, 2);
    /// assert!(np::allclose(&numbers, &arr!([4.62489, 8.09177])));
    /// ```
    noncentral_chisquare(df: A, nonc: B) -> f64 [!(df <= 0.0), "df <= 0"; !is_negative(nonc), "nonc < 0";] |twister| twister.noncentral_chisquare(df, nonc);

    /// Numbers of an F distribution: ratios of chi-square ones; NumPy's `np.random.f`.
    ///
    /// # Panics
    /// As [`random`](super::random); `dfnum <= 0`; `dfden <= 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::f(2, 5, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.576413, 0.257472])));
    /// ```
    f(dfnum: A, dfden: B) -> f64 [!(dfnum <= 0.0), "dfnum <= 0"; !(dfden <= 0.0), "dfden <= 0";] |twister| twister.chisquare(dfnum) * dfden / (twister.chisquare(dfden) * dfnum);

    /// Numbers of a noncentral F distribution; NumPy's `np.random.noncentral_f`.
    ///
    /// # Panics
    /// As [`random`](super::random); `dfnum <= 0`; `dfden <= 0`; `nonc < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::noncentral_f(2, 5, 1, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.761806, 5.01952])));
    /// ```
    noncentral_f(dfnum: A, dfden: B, nonc: C) -> f64 [!(dfnum <= 0.0), "dfnum <= 0"; !(dfden <= 0.0), "dfden <= 0"; !is_negative(nonc), "nonc < 0";] |twister| twister.noncentral_chisquare(dfnum, nonc) * dfden / (twister.chisquare(dfden) * dfnum);

    /// Numbers of Student's t distribution with `df` degrees of freedom; NumPy's `np.random.standard_t`.
    ///
    /// # Panics
    /// As [`random`](super::random); `df <= 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::standard_t(3, 2);
    /// assert!(np::allclose(&numbers, &arr!([1.67969, -1.53369])));
    /// ```
    standard_t(df: A) -> f64 [!(df <= 0.0), "df <= 0";] |twister| {
        let above = twister.normal();
        (df / 2.0).sqrt() * above / twister.gamma(df / 2.0).sqrt()
    };

    /// Numbers of a Cauchy distribution; NumPy's `np.random.standard_cauchy`.
    ///
    /// # Panics
    /// As [`random`](super::random)
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::standard_cauchy(2);
    /// assert!(np::allclose(&numbers, &arr!([4.4084, 0.436762])));
    /// ```
    standard_cauchy() -> f64 [] |twister| twister.normal() / twister.normal();

    /// Numbers whose logarithms are of a normal distribution; NumPy's `np.random.lognormal`.
    ///
    /// # Panics
    /// As [`random`](super::random); `sigma < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::lognormal(1, 1, 2);
    /// assert!(np::allclose(&numbers, &arr!([15.864, 4.05584])));
    /// ```
    lognormal(mean: A, sigma: B) -> f64 [!is_negative(sigma), "sigma < 0";] |twister| (mean + sigma * twister.normal()).exp();

    /// Numbers of a Laplace distribution, exponential on both sides of `loc`; NumPy's `np.random.laplace`.
    ///
    /// # Panics
    /// As [`random`](super::random); `scale < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::laplace(0, 3, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.308182, 1.68835])));
    /// ```
    laplace(loc: A, scale: B) -> f64 [!is_negative(scale), "scale < 0";] |twister| twister.laplace(loc, scale);

    /// Numbers of a Gumbel distribution, as of the largest of many; NumPy's `np.random.gumbel`.
    ///
    /// # Panics
    /// As [`random`](super::random); `scale < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::gumbel(0, 3, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.684941, -0.683631])));
    /// ```
    gumbel(loc: A, scale: B) -> f64 [!is_negative(scale), "scale < 0";] |twister| twister.gumbel(loc, scale);

    /// Numbers of a logistic distribution; NumPy's `np.random.logistic`.
    ///
    /// # Panics
    /// As [`random`](super::random); `scale < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::logistic(0, 3, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.587634, 2.76217])));
    /// ```
    logistic(loc: A, scale: B) -> f64 [!is_negative(scale), "scale < 0";] |twister| twister.logistic(loc, scale);

    /// Numbers of a Pareto distribution from 0 on, also called Lomax's; NumPy's `np.random.pareto`.
    ///
    /// # Panics
    /// As [`random`](super::random); `a <= 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::pareto(2, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.488751, 0.873794])));
    /// ```
    pareto(a: A) -> f64 [!(a <= 0.0), "a <= 0";] |twister| (twister.exponential() / a).exp() - 1.0;

    /// Numbers of a Weibull distribution; NumPy's `np.random.weibull`.
    ///
    /// # Panics
    /// As [`random`](super::random); `a < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::weibull(2, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.892118, 1.12068])));
    /// ```
    weibull(a: A) -> f64 [!is_negative(a), "a < 0";] |twister| if a == 0.0 {
        0.0
    } else {
        twister.exponential().powf(1.0 / a)
    };

    /// Numbers from 0 to 1 whose density is a power; NumPy's `np.random.power`.
    ///
    /// # Panics
    /// As [`random`](super::random); `a <= 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::power(2, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.740819, 0.845689])));
    /// ```
    power(a: A) -> f64 [!(a <= 0.0), "a <= 0";] |twister| (1.0 - (-twister.exponential()).exp()).powf(1.0 / a);

    /// Numbers of a Rayleigh distribution: lengths of normal vectors of two numbers; NumPy's `np.random.rayleigh`.
    ///
    /// # Panics
    /// As [`random`](super::random); `scale < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::rayleigh(3, 2);
    /// assert!(np::allclose(&numbers, &arr!([3.78494, 4.75466])));
    /// ```
    rayleigh(scale: A) -> f64 [!is_negative(scale), "scale < 0";] |twister| scale * (-2.0 * (-twister.unit()).ln_1p()).sqrt();

    /// Numbers of a Wald distribution, also called inverse Gaussian; NumPy's `np.random.wald`.
    ///
    /// # Panics
    /// As [`random`](super::random); `mean <= 0`; `scale <= 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::wald(1, 3, 2);
    /// assert!(np::allclose(&numbers, &arr!([0.375717, 0.79412])));
    /// ```
    wald(mean: A, scale: B) -> f64 [!(mean <= 0.0), "mean <= 0"; !(scale <= 0.0), "scale <= 0";] |twister| twister.wald(mean, scale);

    /// Numbers from `left` to `right` whose density is a triangle with its top at `mode`; NumPy's `np.random.triangular`.
    ///
    /// # Panics
    /// As [`random`](super::random); `left > mode`; `mode > right`; `left == right`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::triangular(0, 1, 3, 2);
    /// assert!(np::allclose(&numbers, &arr!([1.35467, 1.69276])));
    /// ```
    triangular(left: A, mode: B, right: C) -> f64 [!(left > mode), "left > mode"; !(mode > right), "mode > right"; left != right, "left == right";] |twister| twister.triangular(left, mode, right);

    /// Integers of a Poisson distribution with mean `lam`; NumPy's `np.random.poisson`.
    ///
    /// # Panics
    /// As [`random`](super::random); `lam < 0 or lam is NaN`; `lam value too large`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::poisson(3, 2);
    /// assert_eq!(numbers, arr!([5_i64, 6]));
    /// ```
    poisson(lam: A) -> i64 [!lam.is_nan(), "lam < 0 or lam is NaN" "lam value too large"; lam >= 0.0, "lam < 0 or lam is NaN" "lam < 0 or lam contains NaNs"; lam <= LARGEST_POISSON, "lam value too large";] |twister| twister.poisson(lam);

    /// How many of `n` trials succeed, each with chance `p`; NumPy's `np.random.binomial`.
    ///
    /// # Panics
    /// As [`random`](super::random); `n < 0`; `p < 0, p > 1 or p is NaN`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::binomial(10, 0.5, 2);
    /// assert_eq!(numbers, arr!([5_i64, 6]));
    /// ```
    binomial(n: A, p: B) -> i64 [n >= 0.0, "n < 0"; (0.0..=1.0).contains(&p), "p < 0, p > 1 or p is NaN" "p < 0, p > 1 or p contains NaNs";] |twister| twister.binomial_of(n as i64, p);

    /// How many trials fail before `n` succeed, each with chance `p`; NumPy's `np.random.negative_binomial`.
    ///
    /// # Panics
    /// As [`random`](super::random); `n <= 0`; `p <= 0, p > 1 or p contains NaNs`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::negative_binomial(10, 0.5, 2);
    /// assert_eq!(numbers, arr!([17_i64, 10]));
    /// ```
    negative_binomial(n: A, p: B) -> i64 [!(n <= 0.0), "n <= 0"; (0.0..=1.0).contains(&p), "p < 0, p > 1 or p is NaN" "p < 0, p > 1 or p contains NaNs";] |twister| {
        let mean = (1.0 - p) / p * twister.gamma(n);
        twister.poisson(mean)
    };

    /// How many trials it takes to succeed, each with chance `p`; NumPy's `np.random.geometric`.
    ///
    /// # Panics
    /// As [`random`](super::random); `p <= 0, p > 1 or p contains NaNs`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::geometric(0.2, 3);
    /// assert_eq!(numbers, arr!([4_i64, 6, 5]));
    /// ```
    geometric(p: A) -> i64 [p > 0.0 && p <= 1.0, "p <= 0, p > 1 or p contains NaNs";] |twister| twister.geometric(p);

    /// Angles of a von Mises distribution around `mu`, from -pi to pi; NumPy's `np.random.vonmises`.
    ///
    /// # Panics
    /// As [`random`](super::random); `kappa < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::vonmises(1, 4, 2);
    /// assert!(np::allclose(&numbers, &arr!([1.566441, 1.559778])));
    /// ```
    vonmises(mu: A, kappa: B) -> f64 [!is_negative(kappa), "kappa < 0";] |twister| angle(twister, mu, kappa);

    /// Integers of a Zipf distribution; NumPy's `np.random.zipf`.
    ///
    /// # Panics
    /// As [`random`](super::random); `a <= 1 or a is NaN`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::zipf(2, 2);
    /// assert_eq!(numbers, arr!([2_i64, 2]));
    /// ```
    zipf(a: A) -> i64 [a > 1.0, "a <= 1 or a is NaN" "a <= 1 or a contains NaNs";] |twister| twister.zipf(a);

    /// Integers of a logarithmic series distribution; NumPy's `np.random.logseries`.
    ///
    /// # Panics
    /// As [`random`](super::random); `p < 0, p >= 1 or p is NaN`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// np::random::seed(0);
    /// let numbers = np::random::logseries(0.5, 2);
    /// assert_eq!(numbers, arr!([1_i64, 1]));
    /// ```
    logseries(p: A) -> i64 [(0.0..1.0).contains(&p), "p < 0, p >= 1 or p is NaN" "p < 0, p >= 1 or p contains NaNs";] |twister| twister.logseries(p);
}
