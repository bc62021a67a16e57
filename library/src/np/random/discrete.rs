//! Distributions of integers.

use super::source::{Source, Units};

/// The logarithm of the gamma function, by Stirling's series, shifted to 7 and more.
fn log_gamma(x: f64) -> f64 {
    const COEFFICIENTS: [f64; 10] = [
        0.08333333333333333,
        -0.002777777777777778,
        0.0007936507936507937,
        -0.0005952380952380952,
        0.0008417508417508418,
        -0.001917526917526918,
        0.00641025641025641,
        -0.02955065359477124,
        0.1796443723688307,
        -1.3924322169059,
    ];
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    let shift = if x < 7.0 { (7.0 - x) as i64 } else { 0 };
    let mut shifted = x + shift as f64;
    let square = (1.0 / shifted) * (1.0 / shifted);
    let series = COEFFICIENTS[..9]
        .iter()
        .rev()
        .fold(COEFFICIENTS[9], |sum, coefficient| {
            sum * square + coefficient
        });
    let mut result =
        series / shifted + 0.5 * 1.8378770664093453 + (shifted - 0.5) * shifted.ln() - shifted;
    for _ in 0..shift {
        result -= (shifted - 1.0).ln();
        shifted -= 1.0;
    }
    result
}

/// What numbers from 0 to 1 are made to, whoever draws them.
pub(super) trait Discrete: Units {
    fn poisson(&mut self, lam: f64) -> i64 {
        if lam >= 10.0 {
            self.poisson_by_rejection(lam)
        } else if lam == 0.0 {
            0
        } else {
            self.poisson_by_products(lam)
        }
    }

    fn poisson_by_products(&mut self, lam: f64) -> i64 {
        let least = (-lam).exp();
        let (mut count, mut product) = (0, 1.0);
        loop {
            product *= self.unit();
            if product <= least {
                return count;
            }
            count += 1;
        }
    }

    /// Hörmann's transformed rejection.
    fn poisson_by_rejection(&mut self, lam: f64) -> i64 {
        let (root, logarithm) = (lam.sqrt(), lam.ln());
        let b = 0.931 + 2.53 * root;
        let a = -0.059 + 0.02483 * b;
        let inverse = 1.1239 + 1.1328 / (b - 3.4);
        let certain = 0.9277 - 3.6224 / (b - 2.0);
        loop {
            let (u, v) = (self.unit() - 0.5, self.unit());
            let us = 0.5 - u.abs();
            let k = ((2.0 * a / us + b) * u + lam + 0.43).floor() as i64;
            if us >= 0.07 && v <= certain {
                return k;
            }
            if k < 0 || (us < 0.013 && v > us) {
                continue;
            }
            let left = v.ln() + inverse.ln() - (a / (us * us) + b).ln();
            if left <= -lam + k as f64 * logarithm - log_gamma(k as f64 + 1.0) {
                return k;
            }
        }
    }

    /// How many of `n` trials succeed, though there may be none.
    fn binomial_of(&mut self, n: i64, p: f64) -> i64 {
        let rare = if p <= 0.5 { p } else { 1.0 - p };
        let count = if rare * n as f64 <= 30.0 {
            self.binomial_by_inversion(n, rare)
        } else {
            self.binomial_by_rejection(n, rare)
        };
        if p <= 0.5 { count } else { n - count }
    }

    fn binomial_by_inversion(&mut self, n: i64, p: f64) -> i64 {
        let q = 1.0 - p;
        let none = (n as f64 * (-p).ln_1p()).exp();
        let mean = n as f64 * p;
        let bound = (n as f64).min(mean + 10.0 * (mean * q + 1.0).sqrt()) as i64;
        let (mut count, mut chance) = (0, none);
        let mut u = self.unit();
        while u > chance {
            count += 1;
            if count > bound {
                count = 0;
                chance = none;
                u = self.unit();
            } else {
                u -= chance;
                chance = ((n - count + 1) as f64 * p * chance) / (count as f64 * q);
            }
        }
        count
    }

    /// The method BTPE of Kachitvichyanukul and Schmeiser: a triangle, two parallelograms and two tails
    /// above the probabilities.
    fn binomial_by_rejection(&mut self, n: i64, p: f64) -> i64 {
        let hat = Hat::new(n, p);
        loop {
            let u = self.unit() * hat.p4;
            let mut v = self.unit();
            if u <= hat.p1 {
                return (hat.xm - hat.p1 * v + u).floor() as i64;
            }
            let y;
            if u <= hat.p2 {
                let x = hat.xl + (u - hat.p1) / hat.c;
                v = v * hat.c + 1.0 - (hat.m as f64 - x + 0.5).abs() / hat.p1;
                if v > 1.0 {
                    continue;
                }
                y = x.floor() as i64;
            } else if u <= hat.p3 {
                y = (hat.xl + v.ln() / hat.left).floor() as i64;
                if y < 0 || v == 0.0 {
                    continue;
                }
                v = v * (u - hat.p2) * hat.left;
            } else {
                y = (hat.xr - v.ln() / hat.right).floor() as i64;
                if y > n || v == 0.0 {
                    continue;
                }
                v = v * (u - hat.p3) * hat.right;
            }
            if hat.accepts(y, v) {
                return y;
            }
        }
    }

    fn zipf(&mut self, a: f64) -> i64 {
        if a >= 1025.0 {
            return 1;
        }
        let exponent = a - 1.0;
        let b = 2.0_f64.powf(exponent);
        let least = (i64::MAX as f64).powf(-exponent);
        loop {
            let unit = self.unit();
            let u = unit * least + (1.0 - unit);
            let v = self.unit();
            let x = u.powf(-1.0 / exponent).floor();
            if x > i64::MAX as f64 || x < 1.0 {
                continue;
            }
            let t = (1.0 + 1.0 / x).powf(exponent);
            if v * x * (t - 1.0) / (b - 1.0) <= t / b {
                return x as i64;
            }
        }
    }

    fn logseries(&mut self, p: f64) -> i64 {
        let r = (-p).ln_1p();
        loop {
            let v = self.unit();
            if v >= p {
                return 1;
            }
            let q = -(r * self.unit()).exp_m1();
            if v <= q * q {
                let result = (1.0 + v.ln() / q.ln()).floor() as i64;
                if result >= 1 && v != 0.0 {
                    return result;
                }
                continue;
            }
            return if v >= q { 1 } else { 2 };
        }
    }

    fn geometric(&mut self, p: f64) -> i64 {
        if p < 1.0 / 3.0 {
            let z = (-self.exponential() / (-p).ln_1p()).ceil();
            return if z >= 9.223372036854776e+18 {
                i64::MAX
            } else {
                z as i64
            };
        }
        let (mut sum, mut product, mut count) = (p, p, 1);
        let u = self.unit();
        while u > sum {
            product *= 1.0 - p;
            sum += product;
            count += 1;
        }
        count
    }
}

impl<U: Units> Discrete for U {}

impl Source {
    pub(super) fn binomial(&mut self, n: i64, p: f64) -> i64 {
        if n == 0 || p == 0.0 {
            return 0;
        }
        self.binomial_of(n, p)
    }
}

/// What lies above the probabilities of a binomial distribution.
struct Hat {
    n: i64,
    m: i64,
    r: f64,
    q: f64,
    p1: f64,
    p2: f64,
    p3: f64,
    p4: f64,
    xm: f64,
    xl: f64,
    xr: f64,
    c: f64,
    left: f64,
    right: f64,
}

impl Hat {
    fn new(n: i64, p: f64) -> Self {
        let r = p.min(1.0 - p);
        let q = 1.0 - r;
        let fm = n as f64 * r + r;
        let m = fm.floor();
        let p1 = (2.195 * (n as f64 * r * q).sqrt() - 4.6 * q).floor() + 0.5;
        let xm = m + 0.5;
        let (xl, xr) = (xm - p1, xm + p1);
        let c = 0.134 + 20.5 / (15.3 + m);
        let a = (fm - xl) / (fm - xl * r);
        let left = a * (1.0 + a / 2.0);
        let a = (xr - fm) / (xr * q);
        let right = a * (1.0 + a / 2.0);
        let p2 = p1 * (1.0 + 2.0 * c);
        let p3 = p2 + c / left;
        Hat {
            n,
            m: m as i64,
            r,
            q,
            p1,
            p2,
            p3,
            p4: p3 + c / right,
            xm,
            xl,
            xr,
            c,
            left,
            right,
        }
    }

    /// Whether `y` is below its probability, at height `v`.
    fn accepts(&self, y: i64, v: f64) -> bool {
        let Hat { n, m, r, q, .. } = *self;
        let variance = n as f64 * r * q;
        let k = (y - m).abs();
        if k <= 20 || k as f64 >= variance / 2.0 - 1.0 {
            let s = r / q;
            let a = s * (n + 1) as f64;
            let factors =
                |range: core::ops::RangeInclusive<i64>| range.map(move |i| a / i as f64 - s);
            let ratio = if m < y {
                factors(m + 1..=y).fold(1.0, |product, factor| product * factor)
            } else {
                factors(y + 1..=m).fold(1.0, |product, factor| product / factor)
            };
            return v <= ratio;
        }
        let kf = k as f64;
        let rho =
            (kf / variance) * ((kf * (kf / 3.0 + 0.625) + 0.16666666666666666) / variance + 0.5);
        let t = -((k * k) as f64) / (2.0 * variance);
        let a = v.ln();
        if a < t - rho {
            return true;
        }
        a <= t + rho && a <= self.log_ratio(y)
    }

    /// The logarithm of the ratio of two probabilities, by Stirling's series.
    fn log_ratio(&self, y: i64) -> f64 {
        let Hat { n, m, r, q, xm, .. } = *self;
        let [n_float, m_float, y_float] = [n, m, y].map(|number| number as f64);
        let x1 = y_float + 1.0;
        let f1 = m_float + 1.0;
        let z = n_float + 1.0 - m_float;
        let w = n_float - y_float + 1.0;
        let series = |x: f64| {
            let square = x * x;
            (13860.0 - (462.0 - (132.0 - (99.0 - 140.0 / square) / square) / square) / square)
                / x
                / 166320.0
        };
        xm * (f1 / x1).ln()
            + ((n - m) as f64 + 0.5) * (z / w).ln()
            + (y - m) as f64 * (w * r / (x1 * q)).ln()
            + series(f1)
            + series(z)
            - series(x1)
            - series(w)
    }
}
