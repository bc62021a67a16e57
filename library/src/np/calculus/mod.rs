//! Differences, sums along an axis, convolution, interpolation, polynomials.

pub(in crate::np) mod convolve;
pub(in crate::np) mod cumulative;
pub(in crate::np) mod diff;
pub(in crate::np) mod entry;
pub(in crate::np) mod gradient;
pub(in crate::np) mod interpolate;
pub(in crate::np) mod least_squares;
pub(in crate::np) mod polyfit;
pub(in crate::np) mod polynomial;
pub(in crate::np) mod polynomials;
#[cfg(all(feature = "linalg", feature = "complex"))]
pub(in crate::np) mod roots;
pub(in crate::np) mod trapezoid;
pub(in crate::np) mod unwrap;

pub use convolve::*;
pub use cumulative::{cumulative_prod, cumulative_prod_with, cumulative_sum, cumulative_sum_with};
pub use diff::{Added, AtAnEnd, diff, diff_with, ediff1d, ediff1d_with};
pub use entry::{EntryOf, entry_of};
pub use gradient::{SlopeAxis, Spacing, gradient, gradient_with};
pub use interpolate::{interp, interp_agreeing, interp_with};
pub use polyfit::{Degree, PointWeights, polyfit, polyfit_with};
pub use polynomial::polyval;
pub use polynomials::*;
#[cfg(all(feature = "linalg", feature = "complex"))]
pub use roots::roots;
pub use trapezoid::*;
pub use unwrap::{Period, unwrap, unwrap_with};
