//! Reductions, averages, covariances, histograms.

pub(in crate::np) mod bin_rules;
pub(in crate::np) mod bincount;
pub(in crate::np) mod bins;
pub(in crate::np) mod bins_of_axes;
pub(in crate::np) mod covariance;
pub(in crate::np) mod histogram;
pub(in crate::np) mod histogram_of_several;
pub(in crate::np) mod observation_weights;
pub(in crate::np) mod quantiles;
pub(in crate::np) mod reduce;

pub use bincount::{BinWeights, bincount, bincount_agreeing, bincount_with};
pub use bins::Bins;
pub use bins_of_axes::{AxisBins, BinsOfAxes, HistogramRanges, PairOfBins};
pub use covariance::{Observations, OtherVariables, corrcoef, corrcoef_with, cov, cov_with};
pub use histogram::{
    HistogramDensity, HistogramRange, HistogramWeights, histogram, histogram_bin_edges,
    histogram_bin_edges_with, histogram_with,
};
pub use histogram_of_several::{
    IsDensity, histogram2d, histogram2d_with, histogramdd, histogramdd_with,
};
pub use observation_weights::OptionalWeights;
pub use quantiles::*;
pub use reduce::*;
