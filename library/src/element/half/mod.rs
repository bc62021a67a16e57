//! Floats of two bytes, `f16` and `bf16`: all is computed as `f32`, and each result is rounded once, as NumPy does.

mod functions;
mod number;
mod rounded;
mod sums;

pub(crate) use rounded::Half;
