//! Angles.

use super::source::{Source, Units};
use core::f64::consts::PI;

impl Source {
    /// An angle of the von Mises distribution, by Best and Fisher; of the normal one, where that is as narrow as
    /// makes no difference.
    pub(super) fn vonmises(&mut self, mu: f64, kappa: f64) -> f64 {
        if kappa > 1e6 {
            let angle = mu + (1.0 / kappa).sqrt() * self.normal();
            return if angle < -PI {
                angle + 2.0 * PI
            } else if angle > PI {
                angle - 2.0 * PI
            } else {
                angle
            };
        }
        angle(self, mu, kappa)
    }
}

/// An angle, however narrow the distribution is.
pub(super) fn angle(source: &mut impl Units, mu: f64, kappa: f64) -> f64 {
    if kappa.is_nan() {
        return f64::NAN;
    }
    if kappa < 1e-8 {
        return PI * (2.0 * source.unit() - 1.0);
    }
    let s = if kappa < 1e-5 {
        1.0 / kappa + kappa
    } else {
        let r = 1.0 + (1.0 + 4.0 * kappa * kappa).sqrt();
        let rho = (r - (2.0 * r).sqrt()) / (2.0 * kappa);
        (1.0 + rho * rho) / (2.0 * rho)
    };
    let w = loop {
        let z = (PI * source.unit()).cos();
        let w = (1.0 + s * z) / (s + z);
        let y = kappa * (s - w);
        let v = source.unit();
        if y * (2.0 - y) - v >= 0.0 || (y / v).ln() + 1.0 - y >= 0.0 {
            break w;
        }
    };
    let is_negative = source.unit() < 0.5;
    let angle = mu + if is_negative { -w.acos() } else { w.acos() };
    let size = (angle.abs() + PI) % (2.0 * PI) - PI;
    if angle < 0.0 { -size } else { size }
}
