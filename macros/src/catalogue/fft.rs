//! `np.fft`.

use super::function::Function;

pub const FUNCTIONS: &[Function] = &[];
