//! Values between known ones.

use crate::array::AsView;
use crate::axis::Axis;
#[cfg(feature = "complex")]
use crate::complex::{Complex, Complex64};
#[cfg(feature = "complex")]
use crate::element::Component;
use crate::element::{Cast, Ordered, for_each_number};
#[cfg(feature = "complex")]
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::{Collected, Expr, Operand, Yields, astype, collect};
use crate::np::options::{OptionalNumber, Unset};
use crate::np::sorting::bisect::Nearby;
use crate::np::sorting::search::Searched;
use crate::np::sorting::sort::order;
use crate::refusal::{refuse, require};
use crate::shape::agree::{Agreement, AsManyAs, Interpolates};
use alloc::vec::Vec;

/// The values at `x` of lines through points, of which the abscissas `xp` ascend and the ordinates are
/// `fp`, real numbers or complex ones; the first and the last of these before and after all points.
/// NumPy's `np.interp`. `x` is an array or a scalar. [`interp_with`] takes other values for what is
/// outside, as do `left=` and `right=` in `arr!`.
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
pub fn interp<'x, X, P, R, F>(x: &'x X, xp: &P, fp: &F) -> Interpolated<'x, X, F>
where
    X: Operand<Expr<'x>: Expr<Shape: Collected<<F::Elem as Ordinate>::Value>, Elem: Cast<f64>>>
        + ?Sized,
    P: AsView<Elem: Cast<f64> + Copy, Shape: Searched<Axis = R>> + ?Sized,
    F: AsView<Elem: Ordinate, Shape: Searched + AsManyAs<(R,), Interpolates>> + ?Sized,
    R: Axis,
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
pub fn interp_with<'x, X, P, R, F>(
    x: &'x X,
    xp: &P,
    fp: &F,
    left: impl OptionalNumber,
    right: impl OptionalNumber,
    period: impl OptionalNumber,
) -> Interpolated<'x, X, F>
where
    X: Operand<Expr<'x>: Expr<Shape: Collected<<F::Elem as Ordinate>::Value>, Elem: Cast<f64>>>
        + ?Sized,
    P: AsView<Elem: Cast<f64> + Copy, Shape: Searched<Axis = R>> + ?Sized,
    F: AsView<Elem: Ordinate, Shape: Searched + AsManyAs<(R,), Interpolates>> + ?Sized,
    R: Axis,
{
    interp_agreeing(x, xp, fp, left, right, period, Agreement::UNASKED)
}

/// [`interp_with`], as `arr!` calls it.
#[doc(hidden)]
#[must_use]
#[track_caller]
pub fn interp_agreeing<'x, X, P, R, F>(
    x: &'x X,
    xp: &P,
    fp: &F,
    left: impl OptionalNumber,
    right: impl OptionalNumber,
    period: impl OptionalNumber,
    _: Agreement<F::Shape, (R,), Interpolates>,
) -> Interpolated<'x, X, F>
where
    X: Operand<Expr<'x>: Expr<Shape: Collected<<F::Elem as Ordinate>::Value>, Elem: Cast<f64>>>
        + ?Sized,
    P: AsView<Elem: Cast<f64> + Copy, Shape: Searched<Axis = R>> + ?Sized,
    F: AsView<Elem: Ordinate, Shape: Searched> + ?Sized,
    R: Axis,
{
    let (mut abscissas, mut ordinates) = (Vec::new(), Vec::new());
    let mut xp = xp.array_view().cast_in(&mut abscissas);
    let mut fp: &[<F::Elem as Ordinate>::Value] = fp.array_view().cast_in(&mut ordinates);
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
        left: left.given().map_or(*first, OnLine::of),
        right: right.given().map_or(*last, OnLine::of),
    };
    let x = x.operand();
    let shape = or_panic(x.shape());
    let mut values = or_panic(collect(astype::<f64, _>(x), shape));
    if let Some(period) = period {
        for x in &mut values {
            *x = Ordered::remainder(*x, period);
        }
    }
    shape.collected(OnLine::at_all(&lines, values))
}

/// The points of one period, in order, and one more at each end.
fn one_period<V: Copy>(xp: &[f64], fp: &[V], period: f64) -> (Vec<f64>, Vec<V>) {
    let points = xp.iter().map(|x| Ordered::remainder(*x, period));
    let mut points: Vec<(f64, V)> = points.zip(fp.iter().copied()).collect();
    points.sort_by(|a, b| order(&a.0, &b.0));
    if let ([(first, start), ..], [.., (last, end)]) = (points.as_slice(), points.as_slice()) {
        let (before, after) = ((last - period, *end), (first + period, *start));
        points.insert(0, before);
        points.push(after);
    }
    points.into_iter().unzip()
}

/// Lines through points, and what is before and after all of them.
pub struct Lines<'a, V> {
    xp: &'a [f64],
    fp: &'a [V],
    left: V,
    right: V,
}

impl Lines<'_, f64> {
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
}

impl<V: OnLine> Lines<'_, V> {
    /// The value at `x`, which so many points are not beyond, by NumPy's arithmetic.
    #[inline]
    fn value(&self, x: f64, points: usize) -> V {
        let (xp, fp) = (self.xp, self.fp);
        let last = xp.len() - 1;
        if x.is_nan() {
            return V::of(x);
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
        V::on_line(x, [xp[point], xp[point + 1]], [fp[point], fp[point + 1]])
    }
}

/// A number that is known at some points: an ordinate.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be converted to `f64`",
    label = "no numbers: nothing lies between them"
)]
pub trait Ordinate: Cast<<Self as Ordinate>::Value> + Copy {
    /// What is between two of them: an `f64`, or a complex number.
    type Value: OnLine;
}

macro_rules! ordinates {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Ordinate for $number {
            type Value = f64;
        }
    )*};
}
for_each_number!(bool signed unsigned float half => ordinates! {});

#[cfg(feature = "complex")]
#[diagnostic::do_not_recommend]
impl<F: Component> Ordinate for Complex<F>
where
    Complex<F>: Cast<Complex64>,
{
    type Value = Complex64;
}

/// Numbers that lines lead through.
pub trait OnLine: Copy + 'static {
    /// The number that is a real one.
    #[doc(hidden)]
    fn of(number: f64) -> Self;

    /// The number at `x`, on the line through those at two abscissas.
    #[doc(hidden)]
    fn on_line(x: f64, at: [f64; 2], ends: [Self; 2]) -> Self;

    /// The numbers at all of these places.
    #[doc(hidden)]
    fn at_all(lines: &Lines<'_, Self>, x: Vec<f64>) -> Vec<Self>;
}

impl OnLine for f64 {
    #[inline(always)]
    fn of(number: f64) -> f64 {
        number
    }

    #[inline(always)]
    fn on_line(x: f64, at: [f64; 2], ends: [f64; 2]) -> f64 {
        sloping(x, at, ends, (ends[1] - ends[0]) / (at[1] - at[0]))
    }

    fn at_all(lines: &Lines<'_, f64>, mut x: Vec<f64>) -> Vec<f64> {
        lines.interpolate(&mut x);
        x
    }
}

#[cfg(feature = "complex")]
impl OnLine for Complex64 {
    fn of(number: f64) -> Complex64 {
        Complex64::new(number, 0.0)
    }

    fn on_line(x: f64, at: [f64; 2], ends: [Complex64; 2]) -> Complex64 {
        let per_step = 1.0 / (at[1] - at[0]);
        let part = |ends: [f64; 2]| sloping(x, at, ends, (ends[1] - ends[0]) * per_step);
        Complex64::new(part(ends.map(|end| end.re)), part(ends.map(|end| end.im)))
    }

    fn at_all(lines: &Lines<'_, Complex64>, x: Vec<f64>) -> Vec<Complex64> {
        let mut values = allocate(x.len());
        let is_before = |point: &f64, x: &f64| point <= x;
        Nearby::new().places(lines.xp, &x, is_before, |x, place| {
            values.push(lines.value(*x, place));
        });
        values
    }
}

/// The number at `x`, on the line through two points with this slope.
#[inline(always)]
fn sloping(x: f64, at: [f64; 2], ends: [f64; 2], slope: f64) -> f64 {
    let from = |end: usize| slope * (x - at[end]) + ends[end];
    let value = from(0);
    if !value.is_nan() {
        return value;
    }
    // From the other end, if there is something infinite at this one.
    let value = from(1);
    if value.is_nan() && ends[0] == ends[1] {
        return ends[0];
    }
    value
}

/// An array of values, or one of them.
type Interpolated<'x, X, F> = <<<X as Operand>::Expr<'x> as Yields>::Shape as Collected<
    <<F as AsView>::Elem as Ordinate>::Value,
>>::Out;
