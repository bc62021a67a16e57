//! Where polynomials with a domain are 0.

use super::{Coefficient, Polynomial, map};
use crate::array::Owned;
use crate::axis::Dyn;
use crate::complex::Complex64;
use crate::element::Cast;
use crate::np::polynomial::polynomial::polyroots;
use alloc::vec::Vec;

impl<T: Coefficient + Cast<f64>> Polynomial<T> {
    /// Where it is 0, in the domain, by the real and then the imaginary parts; NumPy's `p.roots()`, as complex numbers
    /// even if all are real. With the features `linalg` and `complex`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([6, -5, 1]));
    /// assert!(np::allclose(&arr!(p.roots().real), &[2.0, 3.0]));
    /// ```
    #[must_use]
    pub fn roots(&self) -> Owned<Complex64, (Dyn,)> {
        let (offset, scale) = map(self.window, self.domain);
        let roots = polyroots(&self.coef);
        let roots: Vec<Complex64> = roots.into_vec();
        let mapped = roots.into_iter().map(|root| root * scale + offset);
        mapped.collect::<Vec<_>>().into()
    }
}
