//! Derivatives and integrals.

use super::{Coefficient, Polynomial};
use crate::element::Integer;
use crate::np::AtZero;
use crate::np::lanes::Lanes;
use crate::np::options::{OptionalNumber, Unset};
use crate::np::polynomial::polynomial::{derivative, integral};

impl<T: Coefficient> Polynomial<T> {
    /// The derivative, where `x` is that of the domain; NumPy's `p.deriv()`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([1, 2, 3], domain=[0, 1]));
    /// assert_eq!(p.deriv().coef, arr!([4.0, 12.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn deriv(&self) -> Self {
        self.deriv_with(1)
    }

    /// As [`deriv`](Self::deriv), `m` times; NumPy's `p.deriv(m)`.
    ///
    /// # Panics
    /// `The order of derivation must be non-negative`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([1, 2, 3]));
    /// assert_eq!(arr!(p.deriv(2).coef), arr!([6.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn deriv_with(&self, m: impl Integer) -> Self {
        let (_, scale) = self.mapparms();
        let (_, coef) = derivative(self.coef.to_vec(), self.lane(), m, T::of(scale), T::of);
        self.beside(coef)
    }

    /// The integral, which is 0 at 0, where `x` is that of the domain; NumPy's `p.integ()`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([1, 2, 3]));
    /// assert_eq!(p.integ().coef, arr!([0.0, 1.0, 1.0, 1.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn integ(&self) -> Self {
        self.integ_with(1, Unset, Unset)
    }

    /// As [`integ`](Self::integ), `m` times, each time with the value of `k` at `lbnd`, 0 where `k` has no more; NumPy's
    /// `p.integ(m, k, lbnd)`.
    ///
    /// # Panics
    /// `The order of integration must be non-negative`; `Too many integration constants`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([1, 2]));
    /// assert_eq!(arr!(p.integ(k=3).coef), arr!([3.0, 1.0, 1.0]));
    /// assert_eq!(arr!(p.integ(2, lbnd=1).call(1)), 0.0);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn integ_with(&self, m: impl Integer, k: impl AtZero, lbnd: impl OptionalNumber) -> Self {
        let (offset, scale) = self.mapparms();
        let bound = lbnd.given().map_or(0.0, |bound| offset + scale * bound);
        let (bound, scale) = (T::of(bound), T::of(1.0 / scale));
        let (_, coef) = integral(
            self.coef.to_vec(),
            self.lane(),
            m,
            k.at_zero(),
            bound,
            scale,
            T::of,
        );
        self.beside(coef)
    }

    /// The coefficients, as the only ones along an axis.
    fn lane(&self) -> Lanes {
        Lanes::axis(&[self.coef.len()], 0)
    }
}
