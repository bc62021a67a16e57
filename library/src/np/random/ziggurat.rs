//! The normal and the exponential distribution, by the ziggurat method: a point below a density is certain to
//! be one if it is far enough inside of its layer, and compared with the density otherwise.

#[rustfmt::skip]
mod layers;

use super::source::{Source, Units as _};
use layers::{EXPONENTIAL, EXPONENTIAL_F32, NORMAL, NORMAL_F32};

/// The layers of a density.
struct Layers<T, B> {
    /// The integers below which a point is inside.
    bounds: [B; 256],
    /// What an integer is multiplied with.
    widths: [T; 256],
    /// The density at the edges.
    heights: [T; 256],
}

/// Where the last layer of the normal distribution begins.
const NORMAL_EDGE: f64 = 3.654_152_885_361_009;
const NORMAL_EDGE_INVERSE: f64 = 0.273_661_237_329_758_3;
/// Where that of the exponential distribution does.
const EXPONENTIAL_EDGE: f64 = 7.697_117_470_131_05;

impl Source {
    /// A number of the normal distribution.
    pub(super) fn ziggurat_normal(&mut self) -> f64 {
        loop {
            let word = self.word();
            let layer = (word & 0xff) as usize;
            let is_negative = word >> 8 & 1 == 1;
            let number = word >> 9 & 0x000f_ffff_ffff_ffff;
            let size = number as f64 * NORMAL.widths[layer];
            let x = if is_negative { -size } else { size };
            if number < NORMAL.bounds[layer] {
                return x;
            }
            if layer == 0 {
                let tail = self.normal_tail();
                return if number >> 8 & 1 == 1 { -tail } else { tail };
            }
            let [above, below] = [NORMAL.heights[layer - 1], NORMAL.heights[layer]];
            if (above - below) * self.unit() + below < (-0.5 * x * x).exp() {
                return x;
            }
        }
    }

    fn normal_tail(&mut self) -> f64 {
        loop {
            let x = -NORMAL_EDGE_INVERSE * (-self.unit()).ln_1p();
            let y = -(-self.unit()).ln_1p();
            if y + y > x * x {
                return NORMAL_EDGE + x;
            }
        }
    }

    /// As [`ziggurat_normal`](Self::ziggurat_normal), of less precision.
    pub(super) fn normal_f32(&mut self) -> f32 {
        loop {
            let word = self.half_word();
            let layer = (word & 0xff) as usize;
            let is_negative = word >> 8 & 1 == 1;
            let number = word >> 9 & 0x007f_ffff;
            let size = number as f32 * NORMAL_F32.widths[layer];
            let x = if is_negative { -size } else { size };
            if number < NORMAL_F32.bounds[layer] {
                return x;
            }
            if layer == 0 {
                let tail = self.normal_tail_f32();
                return if number >> 8 & 1 == 1 { -tail } else { tail };
            }
            let [above, below] = [NORMAL_F32.heights[layer - 1], NORMAL_F32.heights[layer]];
            let density = (-0.5 * f64::from(x) * f64::from(x)).exp();
            if f64::from((above - below) * self.unit_f32() + below) < density {
                return x;
            }
        }
    }

    fn normal_tail_f32(&mut self) -> f32 {
        loop {
            let x = -(NORMAL_EDGE_INVERSE as f32) * (-self.unit_f32()).ln_1p();
            let y = -(-self.unit_f32()).ln_1p();
            if y + y > x * x {
                return NORMAL_EDGE as f32 + x;
            }
        }
    }

    /// A number of the exponential distribution.
    pub(super) fn ziggurat_exponential(&mut self) -> f64 {
        loop {
            let word = self.word() >> 3;
            let layer = (word & 0xff) as usize;
            let number = word >> 8;
            let x = number as f64 * EXPONENTIAL.widths[layer];
            if number < EXPONENTIAL.bounds[layer] {
                return x;
            }
            if layer == 0 {
                return EXPONENTIAL_EDGE - (-self.unit()).ln_1p();
            }
            let [above, below] = [EXPONENTIAL.heights[layer - 1], EXPONENTIAL.heights[layer]];
            if (above - below) * self.unit() + below < (-x).exp() {
                return x;
            }
        }
    }

    /// As [`ziggurat_exponential`](Self::ziggurat_exponential), of less precision.
    pub(super) fn exponential_f32(&mut self) -> f32 {
        loop {
            let word = self.half_word() >> 1;
            let layer = (word & 0xff) as usize;
            let number = word >> 8;
            let x = number as f32 * EXPONENTIAL_F32.widths[layer];
            if number < EXPONENTIAL_F32.bounds[layer] {
                return x;
            }
            if layer == 0 {
                return EXPONENTIAL_EDGE as f32 - (-self.unit_f32()).ln_1p();
            }
            let [above, below] = [
                EXPONENTIAL_F32.heights[layer - 1],
                EXPONENTIAL_F32.heights[layer],
            ];
            if (above - below) * self.unit_f32() + below < (-x).exp() {
                return x;
            }
        }
    }
}
