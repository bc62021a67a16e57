//! Reductions, averages, covariances, histograms.

pub(in crate::np) mod bincount;
pub(in crate::np) mod covariance;
pub(in crate::np) mod histogram;
pub(in crate::np) mod quantiles;
pub(in crate::np) mod reduce;

pub use bincount::{BinWeights, bincount, bincount_with};
pub use covariance::{Observations, corrcoef, corrcoef_y, cov, cov_ddof, cov_y, cov_y_ddof};
pub use histogram::{Bins, histogram, histogram_density, histogram_range, histogram_range_density};
pub use quantiles::*;
pub use reduce::*;
