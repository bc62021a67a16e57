//! Derivatives and integrals.

use super::series::Own;
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Inexact, Integer, Number};
use crate::np::lanes::{Lanes, resized};
use crate::np::{Along, AtZero, Unset};
use crate::refusal::{refuse, require};
use crate::shape::AxisOf;
use alloc::vec::Vec;

/// Coefficients, of which there are more or fewer along an axis.
type Resized<A, const N: isize> = Owned<Own<A>, <<A as AsView>::Shape as AxisOf<N>>::Replaced<Dyn>>;

/// The derivative of a polynomial; NumPy's `polynomial.polyder`. Coefficients of several axes are several polynomials,
/// whose powers lie along the first axis.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polyder(&[1, 2, 3]), arr!([2.0, 6.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyder<A, Q>(c: &A) -> Resized<A, 0>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    Q: Number,
    f64: Cast<Q>,
{
    polyder_with::<0, A, Q>(c, 1, 1, Along::<0>)
}

/// As [`polyder`], `m` times, multiplied with `scl` each time, and of powers along another axis; NumPy's
/// `polynomial.polyder(c, m, scl, axis)`.
///
/// # Panics
/// `The order of derivation must be non-negative`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polynomial.polynomial.polyder([1, 2, 3], m=2, scl=2)), arr!([24.0]));
/// let of_rows = arr!(np.polynomial.polynomial.polyder([[1, 2, 3], [4, 5, 6]], axis=1));
/// assert_eq!(of_rows, arr!([[2.0, 6.0], [5.0, 12.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polyder_with<const N: isize, A, Q>(
    c: &A,
    m: impl Integer,
    scl: impl Cast<f64>,
    _axis: Along<N>,
) -> Resized<A, N>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<N>> + ?Sized,
    Q: Number,
    f64: Cast<Q>,
{
    let scale: Q = scl.cast().cast();
    resized::<Along<N>, A, _>(c, |c, lanes| {
        let c = c.iter().map(|c| c.cast()).collect();
        derivative(c, lanes, m, scale, |number| number.cast())
    })
}

/// The derivative of the coefficients along an axis, and how many there are. Numbers become coefficients by `of`.
#[track_caller]
pub(in crate::np::polynomial) fn derivative<Q: Number>(
    mut c: Vec<Q>,
    mut lanes: Lanes,
    m: impl Integer,
    scale: Q,
    of: impl Fn(f64) -> Q,
) -> (usize, Vec<Q>) {
    let Ok(m) = usize::try_from(m.saturate()) else {
        refuse!("The order of derivation must be non-negative");
    };
    if m >= lanes.len && m > 0 {
        let blocks = c.chunks(lanes.block().max(1));
        let firsts = blocks.flat_map(|block| &block[..lanes.inner.min(block.len())]);
        let none = firsts.map(|c| c.multiply(Q::ZERO)).collect();
        return (lanes.len.min(1), none);
    }
    for _ in 0..m {
        let blocks = c.chunks(lanes.block().max(1));
        let powers = |place| of((place / lanes.inner + 1) as f64);
        let derivative = blocks.flat_map(|block| {
            let rest = block[lanes.inner..].iter().enumerate();
            rest.map(|(place, c)| c.multiply(scale).multiply(powers(place)))
        });
        c = derivative.collect();
        lanes.len -= 1;
    }
    (lanes.len, c)
}

/// The integral of a polynomial, from 0; NumPy's `polynomial.polyint`. Coefficients of several axes are several
/// polynomials, whose powers lie along the first axis.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polyint(&[1, 2, 3]), arr!([0.0, 1.0, 1.0, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyint<A, Q>(c: &A) -> Resized<A, 0>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    Q: Inexact,
    f64: Cast<Q>,
{
    polyint_with::<0, A, Q>(c, 1, Unset, 0, 1, Along::<0>)
}

/// As [`polyint`], `m` times, each time multiplied with `scl` before and with the value of `k` at `lbnd`, 0 where `k`
/// has no more, and of powers along another axis; NumPy's `polynomial.polyint(c, m, k, lbnd, scl, axis)`.
///
/// # Panics
/// `The order of integration must be non-negative`; `Too many integration constants`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polynomial.polynomial.polyint([1, 2], k=3)), arr!([3.0, 1.0, 1.0]));
/// assert_eq!(arr!(np.polynomial.polynomial.polyint([1, 2], lbnd=1)), arr!([-2.0, 1.0, 1.0]));
/// let of_rows = arr!(np.polynomial.polynomial.polyint([[1, 2], [3, 4]], axis=1));
/// assert_eq!(of_rows, arr!([[0.0, 1.0, 1.0], [0.0, 3.0, 2.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polyint_with<const N: isize, A, Q>(
    c: &A,
    m: impl Integer,
    k: impl AtZero,
    lbnd: impl Cast<f64>,
    scl: impl Cast<f64>,
    _axis: Along<N>,
) -> Resized<A, N>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<N>> + ?Sized,
    Q: Inexact,
    f64: Cast<Q>,
{
    let (constants, bound, scale) = (k.at_zero(), lbnd.cast(), scl.cast().cast());
    resized::<Along<N>, A, _>(c, |c, lanes| {
        let c = c.iter().map(|c| c.cast()).collect();
        integral(c, lanes, m, constants, bound.cast(), scale, |number| {
            number.cast()
        })
    })
}

/// The integral of the coefficients along an axis, and how many there are. Numbers become coefficients by `of`.
#[track_caller]
pub(in crate::np::polynomial) fn integral<Q: Inexact>(
    mut c: Vec<Q>,
    mut lanes: Lanes,
    m: impl Integer,
    constants: Vec<f64>,
    bound: Q,
    scale: Q,
    of: impl Fn(f64) -> Q,
) -> (usize, Vec<Q>) {
    let Ok(m) = usize::try_from(m.saturate()) else {
        refuse!("The order of integration must be non-negative");
    };
    // What is left out is one 0.
    let has_none = constants.iter().all(|k| *k == 0.0);
    require!(
        constants.len() <= m || has_none,
        "Too many integration constants"
    );
    let constants = constants.into_iter().chain(core::iter::repeat(0.0));
    for constant in constants.take(m) {
        let constant = of(constant);
        c.iter_mut().for_each(|c| *c = c.multiply(scale));
        if lanes.len == 1 && c.iter().all(|c| *c == Q::ZERO) {
            c.iter_mut().for_each(|c| *c = c.add(constant));
            continue;
        }
        let blocks = c.chunks(lanes.block().max(1));
        c = blocks
            .flat_map(|block| integral_of_block(block, lanes.inner, bound, constant, &of))
            .collect();
        lanes.len += 1;
    }
    (lanes.len, c)
}

/// The integral of coefficients in rows, one of each polynomial, with the value of `constant` at `bound`.
fn integral_of_block<Q: Inexact>(
    block: &[Q],
    width: usize,
    bound: Q,
    constant: Q,
    of: impl Fn(f64) -> Q,
) -> Vec<Q> {
    let mut integral = vec![Q::ZERO; width];
    let power = |place| of((place / width + 1) as f64);
    let rest = block.iter().enumerate();
    integral.extend(rest.map(|(place, c)| c.divide(power(place))));
    for column in 0..width {
        let highest_first = integral[column..].iter().step_by(width).rev();
        let at_bound = highest_first.fold(Q::ZERO, |sum, c| sum.multiply(bound).add(*c));
        integral[column] = constant.subtract(at_bound);
    }
    integral
}
