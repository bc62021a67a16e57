//! What other crates make and take, each behind a feature of its name.

#[cfg(feature = "approx")]
mod approx;
#[cfg(feature = "bytemuck")]
mod bytemuck;
#[cfg(feature = "faer")]
mod faer;
#[cfg(any(
    feature = "faer",
    feature = "image",
    feature = "nalgebra",
    feature = "ndarray"
))]
mod foreign;
#[cfg(feature = "image")]
mod image;
#[cfg(feature = "nalgebra")]
mod nalgebra;
#[cfg(feature = "ndarray")]
mod ndarray;
#[cfg(feature = "num-bigint")]
mod num_bigint;
#[cfg(feature = "num-rational")]
mod num_rational;
#[cfg(feature = "num-traits")]
mod num_traits;
#[cfg(feature = "serde")]
mod serde;
#[cfg(all(
    test,
    feature = "approx",
    feature = "bytemuck",
    feature = "faer",
    feature = "image",
    feature = "nalgebra",
    feature = "ndarray",
    feature = "num-traits"
))]
mod tests;
