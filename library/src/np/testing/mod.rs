//! `np.testing`: assertions about arrays, which tell where two of them differ and how much.
//!
//! They panic with the text of NumPy's `AssertionError`; `try_arr!` yields it as an [`Error`](crate::Error). Arrays may
//! be of different element types; a number stands for an array of such numbers. Of integers, the difference that is told
//! is that of the numbers, also where NumPy's own wraps round.
//!
//! ```should_panic
//! use ndview::prelude::*;
//! arr!(np.testing.assert_allclose([1.0, 2.0, 3.0], [1.0, 2.0, 3.5], rtol=1e-3));
//! // Not equal to tolerance rtol=0.001, atol=0
//! //
//! // Mismatched elements: 1 / 3 (33.3%)
//! // Mismatch at index:
//! //  [2]: 3.0 (ACTUAL), 3.5 (DESIRED)
//! // Max absolute difference among violations: 0.5
//! // Max relative difference among violations: 0.14285714
//! //  ACTUAL: array([1., 2., 3.])
//! //  DESIRED: array([1. , 2. , 3.5])
//! ```

mod compared;
mod measure;
mod words;

use crate::array::AsView;
use crate::element::Cast;
use crate::refusal::refuse;
use alloc::string::String;
use compared::{Question, Side, with_side};
use core::cmp::Ordering;
pub use measure::Tested;
use measure::{Distance, Measure};
use words::{general, in_words};

const NAMES: [&str; 2] = ["ACTUAL", "DESIRED"];
/// How many digits behind the point arrays are written with.
const DIGITS: usize = 6;
/// The same of the numbers that [`assert_equal`] compares.
const OF_ITEMS: &str = "Items are not equal:";

fn is_equal(a: &Measure, b: &Measure) -> bool {
    a.order(b) == Some(Ordering::Equal)
}

/// What NumPy asks unless it is told otherwise.
fn question<'q>(
    agree: &'q dyn Fn(&Measure, &Measure) -> bool,
    header: &'q str,
    (err_msg, is_verbose, is_strict): (&'q str, bool, bool),
) -> Question<'q> {
    Question {
        agree,
        header,
        names: NAMES,
        precision: DIGITS,
        equal_nan: true,
        equal_inf: true,
        is_strict,
        err_msg,
        is_verbose,
    }
}

/// Calls a function with both arrays as sides, and panics with what it tells.
macro_rules! refuse_unless {
    ($x:ident $y:ident $asked:expr) => {
        let asked: &dyn Fn(&Side<'_>, &Side<'_>) -> Result<(), String> = &$asked;
        if let Err(message) = with_side($x, |x| with_side($y, |y| asked(x, y))) {
            refuse!("{message}")
        }
    };
}

/// Asserts that two arrays have the same shape and equal elements; where one is not a number, the other may be neither.
/// A number is compared with each element. [`assert_array_equal_with`] takes NumPy's options, as `arr!` does; NumPy's
/// `np.testing.assert_array_equal`.
///
/// # Panics
/// With NumPy's text, which begins with `Arrays are not equal`.
///
/// ```
/// use ndview::prelude::*;
/// np::testing::assert_array_equal(&arr!([1, 2] * 2), &[2, 4]);
/// np::testing::assert_array_equal(&arr!([1.0, np.nan]), &[1.0, f64::NAN]);
/// np::testing::assert_array_equal(&arr!(np.zeros((2, 3))), &0);
/// ```
#[track_caller]
pub fn assert_array_equal<A, B>(actual: &A, desired: &B)
where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    assert_array_equal_with(actual, desired, "", true, false);
}

/// As [`assert_array_equal`], with a message, without the arrays below it, and asking for the same element type and for
/// no number in the place of an array: NumPy's `err_msg`, `verbose` and `strict`.
///
/// # Panics
/// As [`assert_array_equal`].
///
/// ```
/// use ndview::prelude::*;
/// let error = try_arr!(np.testing.assert_array_equal([1, 2, 3], [1, 0, 3], verbose=False)).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "\nArrays are not equal\n\nMismatched elements: 1 / 3 (33.3%)\nMismatch at index:\n [1]: 2 (ACTUAL), 0 (DESIRED)\n\
///      Max absolute difference among violations: 2\nMax relative difference among violations: inf",
/// );
/// ```
#[track_caller]
pub fn assert_array_equal_with<A, B>(
    actual: &A,
    desired: &B,
    err_msg: &str,
    verbose: bool,
    strict: bool,
) where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    let texts = (err_msg, verbose, strict);
    refuse_unless! { actual desired |x, y| question(&is_equal, "Arrays are not equal", texts).ask(x, y) }
}

/// Asserts that two arrays or two numbers are equal: of two numbers, -0.0 is not 0.0; NumPy's
/// `np.testing.assert_equal`.
///
/// # Panics
/// As [`assert_array_equal`]; of numbers, with a text that begins with `Items are not equal:`.
///
/// ```
/// use ndview::prelude::*;
/// np::testing::assert_equal(&f64::NAN, &f64::NAN);
/// np::testing::assert_equal(&arr!([1, 2]), &[1.0, 2.0]);
/// ```
#[track_caller]
pub fn assert_equal<A, B>(actual: &A, desired: &B)
where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    assert_equal_with(actual, desired, "", true, false);
}

/// As [`assert_equal`], with the options of [`assert_array_equal_with`].
///
/// # Panics
/// As [`assert_equal`].
///
/// ```
/// use ndview::prelude::*;
/// let error = try_arr!(np.testing.assert_equal(0.0, -0.0, err_msg="a sign")).unwrap_err();
/// assert_eq!(error.to_string(), "\nItems are not equal: a sign\n ACTUAL: 0.0\n DESIRED: -0.0");
/// ```
#[track_caller]
pub fn assert_equal_with<A, B>(actual: &A, desired: &B, err_msg: &str, verbose: bool, strict: bool)
where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    refuse_unless! { actual desired |x, y| match (x.number(), y.number()) {
        (Some(a), Some(b)) if same_number(a, b) => Ok(()),
        (Some(_), Some(_)) => Err(told_of_numbers(x, y, OF_ITEMS, err_msg, verbose)),
        _ => question(&is_equal, "Arrays are not equal", (err_msg, verbose, strict)).ask(x, y),
    } }
}

/// Whether two numbers are the same, part by part, with the sign of zero.
fn same_number(a: &Measure, b: &Measure) -> bool {
    if a.is_complex() || b.is_complex() {
        let (a, b) = (a.real_and_imaginary(), b.real_and_imaginary());
        return same_number(&a.0, &b.0) && same_number(&a.1, &b.1);
    }
    if a.is_nan() && b.is_nan() {
        return true;
    }
    let have_other_signs = a.is_zero() && b.is_zero() && a.has_minus() != b.has_minus();
    is_equal(a, b) && !have_other_signs
}

fn told_of_numbers(
    x: &Side<'_>,
    y: &Side<'_>,
    header: &str,
    err_msg: &str,
    is_verbose: bool,
) -> String {
    in_words(
        header,
        err_msg,
        is_verbose.then(|| (NAMES, [x.alone(), y.alone()])),
    )
}

/// Asserts that two arrays are equal up to rounding: no further apart than 1e-7 times the second;
/// [`assert_allclose_with`] takes other distances, as `rtol=` and `atol=` do in `arr!`. NumPy's
/// `np.testing.assert_allclose`.
///
/// # Panics
/// With NumPy's text, which begins with `Not equal to tolerance rtol=1e-07, atol=0`.
///
/// ```
/// use ndview::prelude::*;
/// np::testing::assert_allclose(&arr!([0.1, 0.2] + 0.2), &[0.3, 0.4]);
/// arr!(np.testing.assert_allclose([1.0, 2.0], [1.01, 2.0], atol=0.1));
/// ```
#[track_caller]
pub fn assert_allclose<A, B>(actual: &A, desired: &B)
where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    assert_allclose_with(actual, desired, 1e-7, 0.0, true, "", true, false);
}

/// As [`assert_allclose`]: no further apart than `atol + rtol * |desired|`; whether what is no number equals what is none,
/// and the options of [`assert_array_equal_with`].
///
/// # Panics
/// As [`assert_allclose`].
///
/// ```
/// use ndview::prelude::*;
/// arr!(np.testing.assert_allclose([1.0, np.nan], [1.1, np.nan], rtol=0.1));
/// assert!(try_arr!(np.testing.assert_allclose([np.nan], [np.nan], equal_nan=False)).is_err());
/// ```
#[track_caller]
#[allow(clippy::too_many_arguments, reason = "NumPy's options")]
pub fn assert_allclose_with<A, B>(
    actual: &A,
    desired: &B,
    rtol: impl Cast<f64>,
    atol: impl Cast<f64>,
    equal_nan: bool,
    err_msg: &str,
    verbose: bool,
    strict: bool,
) where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    let (rtol, atol): (f64, f64) = (rtol.cast(), atol.cast());
    let agree = |a: &Measure, b: &Measure| a.is_close(b, rtol, atol);
    let (relative, absolute) = (general(rtol, 6), general(atol, 6));
    let header = format!("Not equal to tolerance rtol={relative}, atol={absolute}");
    refuse_unless! { actual desired |x, y| Question {
        equal_nan,
        ..question(&agree, &header, (err_msg, verbose, strict))
    }.ask(x, y) }
}

/// Asserts that two arrays are equal up to six decimals: less apart than `1.5e-6`. [`assert_array_almost_equal_with`] takes
/// another number of decimals; NumPy's `np.testing.assert_array_almost_equal`.
///
/// # Panics
/// With NumPy's text, which begins with `Arrays are not almost equal to 6 decimals`.
///
/// ```
/// use ndview::prelude::*;
/// np::testing::assert_array_almost_equal(&[1.0, 2.0], &[1.000001, 2.0]);
/// arr!(np.testing.assert_array_almost_equal([1.0, 2.0], [1.01, 2.0], decimal=2));
/// ```
#[track_caller]
pub fn assert_array_almost_equal<A, B>(actual: &A, desired: &B)
where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    assert_array_almost_equal_with(actual, desired, 6, "", true);
}

/// As [`assert_array_almost_equal`], up to so many decimals, with a message, and without the arrays below it: NumPy's
/// `decimal`, `err_msg` and `verbose`.
///
/// # Panics
/// As [`assert_array_almost_equal`].
///
/// ```
/// use ndview::prelude::*;
/// assert!(try_arr!(np.testing.assert_array_almost_equal([1.0], [1.02], decimal=2)).is_err());
/// ```
#[track_caller]
pub fn assert_array_almost_equal_with<A, B>(
    actual: &A,
    desired: &B,
    decimal: i32,
    err_msg: &str,
    verbose: bool,
) where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    let agree = |a: &Measure, b: &Measure| a.is_almost(b, reach(decimal));
    let header = almost(decimal);
    refuse_unless! { actual desired |x, y| Question {
        precision: usize::try_from(decimal).unwrap_or(0),
        ..question(&agree, &header, (err_msg, verbose, false))
    }.ask(x, y) }
}

/// One and a half of the last of so many decimals.
fn reach(decimal: i32) -> f64 {
    let text = format!("1.5e{}", -i64::from(decimal));
    text.parse().unwrap_or(f64::NAN)
}

fn almost(decimal: i32) -> String {
    format!("Arrays are not almost equal to {decimal} decimals")
}

/// Asserts that two arrays or two numbers are equal up to seven decimals, as [`assert_array_almost_equal`] does of six;
/// NumPy's `np.testing.assert_almost_equal`.
///
/// # Panics
/// With NumPy's text, which begins with `Arrays are not almost equal to 7 decimals`.
///
/// ```
/// use ndview::prelude::*;
/// np::testing::assert_almost_equal(&arr!(0.1 + 0.2), &0.3);
/// arr!(np.testing.assert_almost_equal([1.0, 2.0], [1.01, 2.0], decimal=2));
/// ```
#[track_caller]
pub fn assert_almost_equal<A, B>(actual: &A, desired: &B)
where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    assert_almost_equal_with(actual, desired, 7, "", true);
}

/// As [`assert_almost_equal`], with the options of [`assert_array_almost_equal_with`]; `verbose` is about numbers alone, as
/// in NumPy.
///
/// # Panics
/// As [`assert_almost_equal`].
///
/// ```
/// use ndview::prelude::*;
/// let error = try_arr!(np.testing.assert_almost_equal(1.5, 1.25, decimal=1, err_msg="far")).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "\nArrays are not almost equal to 1 decimals far\n ACTUAL: 1.5\n DESIRED: 1.25",
/// );
/// ```
#[track_caller]
pub fn assert_almost_equal_with<A, B>(
    actual: &A,
    desired: &B,
    decimal: i32,
    err_msg: &str,
    verbose: bool,
) where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    let reach = reach(decimal);
    let agree = |a: &Measure, b: &Measure| a.is_almost(b, reach);
    let header = almost(decimal);
    refuse_unless! { actual desired |x, y| match (x.number(), y.number()) {
        (Some(a), Some(b)) if almost_same_number(a, b, reach) => Ok(()),
        (Some(_), Some(_)) => Err(told_of_numbers(x, y, &header, err_msg, verbose)),
        // NumPy does not hand on here whether the arrays are to be shown.
        _ => Question {
            precision: usize::try_from(decimal).unwrap_or(0),
            ..question(&agree, &header, (err_msg, true, false))
        }.ask(x, y),
    } }
}

/// Whether two numbers are less apart than that, part by part, or the same if they are not finite.
fn almost_same_number(a: &Measure, b: &Measure, reach: f64) -> bool {
    if a.is_complex() || b.is_complex() {
        let (a, b) = (a.real_and_imaginary(), b.real_and_imaginary());
        return almost_same_number(&a.0, &b.0, reach) && almost_same_number(&a.1, &b.1, reach);
    }
    if a.is_nan() || b.is_nan() {
        return a.is_nan() && b.is_nan();
    }
    if a.is_infinite() || b.is_infinite() {
        return is_equal(a, b);
    }
    let distance = a.distance(b).map(Distance::to_f64);
    distance.is_none_or(|distance| distance < reach)
}

/// Asserts that each element is less than that of another array; NumPy's `np.testing.assert_array_less`.
///
/// # Panics
/// With NumPy's text, which begins with ``Arrays are not strictly ordered `x < y` ``.
///
/// ```
/// use ndview::prelude::*;
/// np::testing::assert_array_less(&arr!([1.0, 2.0]), &3);
/// np::testing::assert_array_less(&[0, 1], &[0.5, 1.5]);
/// ```
#[track_caller]
pub fn assert_array_less<A, B>(x: &A, y: &B)
where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    assert_array_less_with(x, y, "", true, false);
}

/// As [`assert_array_less`], with the options of [`assert_array_equal_with`].
///
/// # Panics
/// As [`assert_array_less`].
///
/// ```
/// use ndview::prelude::*;
/// assert!(try_arr!(np.testing.assert_array_less([1.0, 2.0], [1.0, 3.0], err_msg="ascending")).is_err());
/// ```
#[track_caller]
pub fn assert_array_less_with<A, B>(x: &A, y: &B, err_msg: &str, verbose: bool, strict: bool)
where
    A: AsView<Elem: Tested> + ?Sized,
    B: AsView<Elem: Tested> + ?Sized,
{
    let agree = |a: &Measure, b: &Measure| a.order(b) == Some(Ordering::Less);
    let header = "Arrays are not strictly ordered `x < y`";
    refuse_unless! { x y |x, y| Question {
        names: ["x", "y"],
        equal_inf: false,
        ..question(&agree, header, (err_msg, verbose, strict))
    }.ask(x, y) }
}
