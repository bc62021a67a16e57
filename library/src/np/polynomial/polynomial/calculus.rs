//! Derivatives and integrals.

use super::series::Coefficients;
use crate::array::AsView;
use crate::element::{Cast, Inexact, Integer, Number};
use crate::np::sorting::search::Searched;
use crate::np::{AtZero, Unset};
use crate::refusal::{refuse, require};
use alloc::vec::Vec;

/// The derivative of a polynomial; NumPy's `polynomial.polyder`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polyder(&[1, 2, 3]), arr!([2.0, 6.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyder<A, Q>(c: &A) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    Q: Number,
    f64: Cast<Q>,
{
    polyder_with(c, 1, 1)
}

/// As [`polyder`], `m` times, and multiplied with `scl` each time; NumPy's `polynomial.polyder(c, m, scl)`.
///
/// # Panics
/// `The order of derivation must be non-negative`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polynomial.polynomial.polyder([1, 2, 3], m=2, scl=2)), arr!([24.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyder_with<A, Q>(c: &A, m: impl Integer, scl: impl Cast<f64>) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    Q: Number,
    f64: Cast<Q>,
{
    let Ok(m) = usize::try_from(m.saturate()) else {
        refuse!("The order of derivation must be non-negative");
    };
    let scale: Q = scl.cast().cast();
    let mut c: Vec<Q> = c.array_view().into_iter().map(|c| c.cast()).collect();
    if m >= c.len() && m > 0 {
        let none = c.first().map(|c| c.multiply(Q::ZERO));
        return none.into_iter().collect::<Vec<Q>>().into();
    }
    for _ in 0..m {
        let powers = c[1..].iter().zip(1_u32..);
        c = powers
            .map(|(c, power)| c.multiply(scale).multiply(f64::from(power).cast()))
            .collect();
    }
    c.into()
}

/// The integral of a polynomial, from 0; NumPy's `polynomial.polyint`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polyint(&[1, 2, 3]), arr!([0.0, 1.0, 1.0, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyint<A, Q>(c: &A) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    Q: Inexact,
    f64: Cast<Q>,
{
    polyint_with(c, 1, Unset, 0, 1)
}

/// As [`polyint`], `m` times, each time multiplied with `scl` before and with the value of `k` at `lbnd`, 0 where `k`
/// has no more; NumPy's `polynomial.polyint(c, m, k, lbnd, scl)`.
///
/// # Panics
/// `The order of integration must be non-negative`; `Too many integration constants`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polynomial.polynomial.polyint([1, 2], k=3)), arr!([3.0, 1.0, 1.0]));
/// assert_eq!(arr!(np.polynomial.polynomial.polyint([1, 2], lbnd=1)), arr!([-2.0, 1.0, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyint_with<A, Q>(
    c: &A,
    m: impl Integer,
    k: impl AtZero,
    lbnd: impl Cast<f64>,
    scl: impl Cast<f64>,
) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    Q: Inexact,
    f64: Cast<Q>,
{
    let Ok(m) = usize::try_from(m.saturate()) else {
        refuse!("The order of integration must be non-negative");
    };
    let (constants, bound, scale): (_, Q, Q) = (k.at_zero(), lbnd.cast().cast(), scl.cast().cast());
    // What is left out is one 0.
    let has_none = constants.iter().all(|k| *k == 0.0);
    require!(
        constants.len() <= m || has_none,
        "Too many integration constants"
    );
    let mut c: Vec<Q> = c.array_view().into_iter().map(|c| c.cast()).collect();
    let constants = constants.into_iter().chain(core::iter::repeat(0.0));
    for constant in constants.take(m) {
        let constant: Q = constant.cast();
        c.iter_mut().for_each(|c| *c = c.multiply(scale));
        if let [only] = c.as_mut_slice()
            && *only == Q::ZERO
        {
            *only = only.add(constant);
            continue;
        }
        let powers = c.iter().zip(1_u32..);
        let mut integral: Vec<Q> = vec![Q::ZERO];
        integral.extend(powers.map(|(c, power)| c.divide(f64::from(power).cast())));
        let at_bound = integral
            .iter()
            .rev()
            .fold(Q::ZERO, |sum, c| sum.multiply(bound).add(*c));
        integral[0] = constant.subtract(at_bound);
        c = integral;
    }
    c.into()
}
