//! Rules that find how many bins a histogram has: NumPy's estimators.
//!
//! They are `#[inline]`: what they reduce by is compiled in the crate that asks for a rule, and not here.

use crate::array::AsView;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::statistics::bins::{EqualBins, equal_edges};
use crate::reduce::reduction;
use crate::refusal::{refuse, require};
use alloc::vec::Vec;

/// The number of bins that a rule finds for numbers that all lie in a range.
#[inline]
#[track_caller]
pub(super) fn number_of_bins(
    rule: &str,
    numbers: &[f64],
    range: (f64, f64),
    are_integers: bool,
    has_weights: bool,
) -> usize {
    let width: fn(&[f64], (f64, f64)) -> f64 = match rule {
        "auto" => auto,
        "fd" => freedman_diaconis,
        "doane" => doane,
        "scott" => scott,
        "stone" => stone,
        "rice" => rice,
        "sturges" => sturges,
        "sqrt" => square_root,
        _ => refuse!("'{rule}' is not a valid estimator for `bins`"),
    };
    require!(
        !has_weights,
        "Automated estimation of the number of bins is not supported for weighted data"
    );
    if numbers.is_empty() {
        return 1;
    }
    let width = width(numbers, range);
    // Narrower bins than integers have distances would be empty.
    let width = if are_integers && width < 1.0 && width > 0.0 {
        1.0
    } else {
        width
    };
    match width > 0.0 {
        true => ((range.1 - range.0) / width).ceil() as usize,
        false => 1,
    }
}

/// The largest minus the smallest.
#[inline]
fn extent(x: &[f64]) -> f64 {
    reduction(x.array_view()).ptp()
}

#[inline]
fn deviation(x: &[f64]) -> f64 {
    reduction(x.array_view()).std()
}

/// The element at a part of the sorted ones, or between two.
#[inline]
fn percentile(x: &[f64], percent: f64) -> f64 {
    reduction(x.array_view()).percentile(&percent)
}

#[inline]
fn count(x: &[f64]) -> f64 {
    x.len() as f64
}

#[inline]
fn square_root(x: &[f64], _: (f64, f64)) -> f64 {
    extent(x) / count(x).sqrt()
}

#[inline]
fn sturges(x: &[f64], _: (f64, f64)) -> f64 {
    extent(x) / (count(x).log2() + 1.0)
}

#[inline]
fn rice(x: &[f64], _: (f64, f64)) -> f64 {
    extent(x) / (2.0 * count(x).powf(1.0 / 3.0))
}

#[inline]
fn scott(x: &[f64], _: (f64, f64)) -> f64 {
    let root_of_pi = core::f64::consts::PI.sqrt();
    (24.0 * root_of_pi / count(x)).powf(1.0 / 3.0) * deviation(x)
}

/// The number of bins that leaves the least error of the densities, as far as the numbers themselves tell.
#[inline]
fn stone(x: &[f64], range: (f64, f64)) -> f64 {
    let (n, extent) = (count(x), extent(x));
    if x.len() <= 1 || extent == 0.0 {
        return 0.0;
    }
    let error = |bins: usize| {
        let edges = equal_edges(range, bins);
        let bin = EqualBins::new(&edges);
        // One more, of numbers in none.
        let mut counts = vec![0.0; bins + 1];
        for &x in x {
            counts[bin.of(x)] += 1.0;
        }
        counts.truncate(bins);
        let squares: f64 = counts.iter().map(|count| (count / n) * (count / n)).sum();
        (2.0 - (n + 1.0) * squares) / (extent / bins as f64)
    };
    let most = (n.sqrt() as usize).max(100);
    let errors = (1..=most).map(|bins| (bins, error(bins)));
    let least = errors.reduce(|least, next| if next.1 < least.1 { next } else { least });
    extent / least.map_or(1.0, |(bins, _)| bins as f64)
}

/// As Sturges, for numbers that are more on one side.
#[inline]
fn doane(x: &[f64], _: (f64, f64)) -> f64 {
    let (n, sigma) = (count(x), deviation(x));
    if x.len() <= 2 || sigma <= 0.0 {
        return 0.0;
    }
    let of_skewness = (6.0 * (n - 2.0) / ((n + 1.0) * (n + 3.0))).sqrt();
    let mean = reduction(x.array_view()).mean();
    let cubes: Vec<f64> = x.iter().map(|x| ((x - mean) / sigma).powi(3)).collect();
    let skewness = reduction(cubes.array_view()).mean();
    extent(x) / (1.0 + n.log2() + (1.0 + skewness.abs() / of_skewness).log2())
}

#[inline]
fn freedman_diaconis(x: &[f64], _: (f64, f64)) -> f64 {
    let middle_half = percentile(x, 75.0) - percentile(x, 25.0);
    2.0 * middle_half * count(x).powf(-1.0 / 3.0)
}

#[inline]
fn auto(x: &[f64], range: (f64, f64)) -> f64 {
    // Not so many bins that most are empty.
    let width = freedman_diaconis(x, range).max(square_root(x, range) / 2.0);
    width.min(sturges(x, range))
}
