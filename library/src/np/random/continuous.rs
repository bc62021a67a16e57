//! Distributions of numbers that are not counted, each made of a number from 0 to 1.

use super::source::Units;

/// What numbers from 0 to 1 are made to, whoever draws them.
pub(super) trait Continuous: Units {
    fn laplace(&mut self, loc: f64, scale: f64) -> f64 {
        loop {
            let u = self.unit();
            if u >= 0.5 {
                break loc - scale * (2.0 - u - u).ln();
            } else if u > 0.0 {
                break loc + scale * (u + u).ln();
            }
        }
    }

    fn logistic(&mut self, loc: f64, scale: f64) -> f64 {
        loop {
            let u = self.unit();
            if u > 0.0 {
                break loc + scale * (u / (1.0 - u)).ln();
            }
        }
    }

    fn gumbel(&mut self, loc: f64, scale: f64) -> f64 {
        loop {
            let u = 1.0 - self.unit();
            if u < 1.0 {
                break loc - scale * (-u.ln()).ln();
            }
        }
    }

    fn triangular(&mut self, left: f64, mode: f64, right: f64) -> f64 {
        let base = right - left;
        let u = self.unit();
        if u <= (mode - left) / base {
            left + (u * ((mode - left) * base)).sqrt()
        } else {
            right - ((1.0 - u) * ((right - mode) * base)).sqrt()
        }
    }
}

impl<U: Units> Continuous for U {}
