//! Values between known ones.

use crate::array::AsView;
use crate::element::{Cast, Ordered};
use crate::error::or_panic;
use crate::expr::{Collected, Expr, Operand, astype, collect};
use crate::np::options::{OptionalNumber, Unset};
use crate::np::sorting::bisect::Nearby;
use crate::np::sorting::search::Searched;
use crate::np::sorting::sort::order;
use crate::refusal::{refuse, require};
use alloc::vec::Vec;

/// The values at `x` of lines through points, of which the abscissas `xp` ascend and the ordinates are
/// `fp`; the first and the last of these before and after all points. NumPy's `np.interp`. `x` is an
/// array or a scalar. [`interp_with`] takes other values for what is outside, as do `left=` and
/// `right=` in `arr!`.
///
/// # Panics
/// `array of sample points is empty`; `fp and xp are not of the same length.`
///
/// ```
/// use ndview::prelude::*;
/// let (xp, fp) = (arr!([1, 2, 4]), arr!([10.0, 20.0, 0.0]));
/// assert_eq!(np::interp(&arr!([0.0, 1.5, 3.0]), &xp, &fp), arr!([10.0, 15.0, 10.0]));
/// assert_eq!(arr!(np.interp(9, xp, fp, right=-1)), -1.0);
/// ```
#[must_use]
#[track_caller]
pub fn interp<'x, X, P, F>(x: &'x X, xp: &P, fp: &F) -> Interpolated<'x, X>
where
    X: Operand<Expr<'x>: Expr<Shape: Collected<f64>, Elem: Cast<f64>>> + ?Sized,
    P: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
    F: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
{
    interp_with(x, xp, fp, Unset, Unset, Unset)
}

/// As [`interp`], with values for what is before all points and after them, if they are given; or with a
/// period of the abscissas, which need not ascend then: nothing is before or after all points. NumPy's
/// `np.interp(x, xp, fp, left, right, period)`.
///
/// # Panics
/// As [`interp`]; `period must be a non-zero value`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::interp_with(&0.0, &[1.0, 2.0], &[5.0, 6.0], -1.0, np::Unset, np::Unset), -1.0);
/// assert_eq!(arr!(np.interp([-10, 365], [350, 10], [3.0, 5.0], period=360)), arr!([3.0, 4.5]));
/// ```
#[must_use]
#[track_caller]
pub fn interp_with<'x, X, P, F>(
    x: &'x X,
    xp: &P,
    fp: &F,
    left: impl OptionalNumber,
    right: impl OptionalNumber,
    period: impl OptionalNumber,
) -> Interpolated<'x, X>
where
    X: Operand<Expr<'x>: Expr<Shape: Collected<f64>, Elem: Cast<f64>>> + ?Sized,
    P: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
    F: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
{
    let (mut abscissas, mut ordinates) = (Vec::new(), Vec::new());
    let mut xp = xp.array_view().cast_in(&mut abscissas);
    let mut fp = fp.array_view().cast_in(&mut ordinates);
    require!(
        xp.len() == fp.len(),
        "fp and xp are not of the same length."
    );
    let period = period.given().map(f64::abs);
    let periodic;
    if let Some(period) = period {
        require!(period != 0.0, "period must be a non-zero value");
        periodic = one_period(xp, fp, period);
        (xp, fp) = (&periodic.0, &periodic.1);
    }
    let ([first, ..], [.., last]) = (fp, fp) else {
        refuse!("array of sample points is empty")
    };
    let lines = Lines {
        xp,
        fp,
        left: left.given().unwrap_or(*first),
        right: right.given().unwrap_or(*last),
    };
    let x = x.operand();
    let shape = or_panic(x.shape());
    let mut values = or_panic(collect(astype::<f64, _>(x), shape));
    if let Some(period) = period {
        for x in &mut values {
            *x = Ordered::remainder(*x, period);
        }
    }
    lines.interpolate(&mut values);
    shape.collected(values)
}

/// The points of one period, in order, and one more at each end.
fn one_period(xp: &[f64], fp: &[f64], period: f64) -> (Vec<f64>, Vec<f64>) {
    let points = xp.iter().map(|x| Ordered::remainder(*x, period));
    let mut points: Vec<(f64, f64)> = points.zip(fp.iter().copied()).collect();
    points.sort_by(|a, b| order(&a.0, &b.0));
    if let ([(first, start), ..], [.., (last, end)]) = (points.as_slice(), points.as_slice()) {
        let (before, after) = ((last - period, *end), (first + period, *start));
        points.insert(0, before);
        points.push(after);
    }
    points.into_iter().unzip()
}

/// Lines through points, and what is before and after all of them.
struct Lines<'a> {
    xp: &'a [f64],
    fp: &'a [f64],
    left: f64,
    right: f64,
}

impl Lines<'_> {
    /// How many values are worked out together.
    const BLOCK: usize = 256;

    /// Puts values in the places of where they are wanted.
    fn interpolate(&self, values: &mut [f64]) {
        let mut nearby = Nearby::new();
        for block in values.chunks_mut(Self::BLOCK) {
            let mut memory = [0.0; Self::BLOCK];
            let x = &mut memory[..block.len()];
            x.copy_from_slice(block);
            let mut values = block.iter_mut();
            nearby.places(
                self.xp,
                x,
                |point, x| point <= x,
                |x, place| {
                    if let Some(value) = values.next() {
                        *value = self.value(*x, place);
                    }
                },
            );
        }
    }

    /// The value at `x`, which so many points are not beyond, by NumPy's arithmetic.
    #[inline]
    fn value(&self, x: f64, points: usize) -> f64 {
        let (xp, fp) = (self.xp, self.fp);
        let last = xp.len() - 1;
        if x.is_nan() {
            return x;
        }
        if x > xp[last] {
            return self.right;
        }
        let Some(point) = points.checked_sub(1) else {
            return self.left;
        };
        if point == last || xp[point] == x {
            return fp[point];
        }
        let slope = (fp[point + 1] - fp[point]) / (xp[point + 1] - xp[point]);
        let from = |end: usize| slope * (x - xp[end]) + fp[end];
        let value = from(point);
        if !value.is_nan() {
            return value;
        }
        // From the other end, if there is something infinite at this one.
        let value = from(point + 1);
        if value.is_nan() && fp[point] == fp[point + 1] {
            return fp[point];
        }
        value
    }
}

/// An array of values, or one of them.
type Interpolated<'x, X> = <<<X as Operand>::Expr<'x> as Expr>::Shape as Collected<f64>>::Out;
