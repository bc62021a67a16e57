//! Where polynomials are 0.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::complex::Complex64;
use crate::element::Cast;
use crate::np::linalg::eigvals;
use crate::np::sorting::search::Searched;
use alloc::vec::Vec;

/// The zeros of a polynomial with these coefficients, that of the highest power first: the eigenvalues of its companion
/// matrix; NumPy's `np.roots`. They are complex, even where all imaginary parts are 0; their order is not NumPy's.
/// Behind the features `linalg` and `complex`.
///
/// ```
/// use ndview::prelude::*;
/// let roots = np::roots(&arr!([1.0, -3.0, 2.0]));
/// assert!(np::allclose(&np::sort(&roots), &arr!([1 + 0j, 2 + 0j])));
/// ```
#[must_use]
#[track_caller]
pub fn roots<A>(p: &A) -> Owned<Complex64, (Dyn,)>
where
    A: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
{
    let p: Vec<f64> = p.array_view().into_iter().map(|c| c.cast()).collect();
    let is_zero = |c: &&f64| **c == 0.0;
    let before = p.iter().take_while(is_zero).count();
    let after = p[before..].iter().rev().take_while(is_zero).count();
    let p = &p[before..p.len() - after];
    let side = p.len().saturating_sub(1);
    let mut roots = Vec::with_capacity(side + after);
    if side > 0 {
        let companion = Owned::from_fn([side, side], |[row, column]| match row {
            0 => -p[column + 1] / p[0],
            row => f64::from(u8::from(row == column + 1)),
        });
        roots.extend(eigvals(&companion).iter().copied());
    }
    // Each power of x that can be taken out is 0 at 0.
    roots.resize(side + after, Complex64::new(0.0, 0.0));
    roots.into()
}
