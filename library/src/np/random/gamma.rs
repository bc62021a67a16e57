//! The gamma and the beta distribution.

use super::discrete::Discrete as _;
use super::source::{Source, Units};

/// Below which both parameters of the beta distribution are so small that only 0 and 1 come out.
const TINY: f64 = 3e-103;

/// One precision of the gamma distribution.
macro_rules! gamma {
    ($visibility:vis $name:ident $float:ident: $unit:ident $normal:ident $exponential:ident) => {
        /// A number of the gamma distribution: below a shape of 1, from an exponential one by rejection;
        /// above, the cube of a normal one, by Marsaglia and Tsang.
        $visibility fn $name(&mut self, shape: $float) -> $float {
            if shape == 1.0 {
                return self.$exponential();
            }
            if shape == 0.0 {
                return 0.0;
            }
            if shape < 1.0 {
                loop {
                    let (u, v) = (self.$unit(), self.$exponential());
                    if u <= 1.0 - shape {
                        let x = u.powf(1.0 / shape);
                        if x <= v {
                            return x;
                        }
                    } else {
                        let y = -((1.0 - u) / shape).ln();
                        let x = (1.0 - shape + shape * y).powf(1.0 / shape);
                        if x <= v + y {
                            return x;
                        }
                    }
                }
            }
            let b = shape - 1.0 / 3.0;
            let c = 1.0 / (9.0 * b).sqrt();
            loop {
                let (x, v) = loop {
                    let x = self.$normal();
                    let v = 1.0 + c * x;
                    if v > 0.0 || v.is_nan() {
                        break (x, v * v * v);
                    }
                };
                let u = self.$unit();
                if u < 1.0 - 0.0331 * (x * x) * (x * x)
                    || u.ln() < 0.5 * x * x + b * (1.0 - v + v.ln())
                {
                    return b * v;
                }
            }
        }
    };
}

impl Source {
    gamma!(pub(super) gamma_f32 f32: unit_f32 normal_f32 exponential_f32);
}

/// What is made of numbers of these distributions, whoever draws them.
pub(super) trait Gammas: Units {
    gamma!(gamma f64: unit normal exponential);

    fn chisquare(&mut self, df: f64) -> f64 {
        2.0 * self.gamma(df / 2.0)
    }

    /// A number of the beta distribution: by Jöhnk for small parameters, else of two of the gamma
    /// distribution.
    fn beta(&mut self, a: f64, b: f64) -> f64 {
        let are_small = a <= 1.0 && b <= 1.0;
        if !are_small {
            let (x, y) = (self.gamma(a), self.gamma(b));
            return x / (x + y);
        }
        if a < TINY && b < TINY {
            return f64::from(u8::from((a + b) * self.unit() < a));
        }
        loop {
            let (u, v) = (self.unit(), self.unit());
            let (x, y) = (u.powf(1.0 / a), v.powf(1.0 / b));
            if x + y > 1.0 || u + v == 0.0 {
                continue;
            }
            if x > 0.0 && y > 0.0 {
                return x / (x + y);
            }
            // One of them is too small to be a number: its logarithm is not.
            let difference = u.ln() / a - v.ln() / b;
            return if difference > 0.0 {
                (-(-difference).exp().ln_1p()).exp()
            } else {
                (difference - difference.exp().ln_1p()).exp()
            };
        }
    }

    fn noncentral_chisquare(&mut self, df: f64, nonc: f64) -> f64 {
        if nonc.is_nan() {
            return f64::NAN;
        }
        if nonc == 0.0 {
            return self.chisquare(df);
        }
        if df > 1.0 {
            let rest = self.chisquare(df - 1.0);
            let n = self.normal() + nonc.sqrt();
            return rest + n * n;
        }
        let i = self.poisson(nonc / 2.0);
        self.chisquare(df + 2.0 * i as f64)
    }
}

impl<U: Units> Gammas for U {}
