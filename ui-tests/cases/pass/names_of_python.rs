//! fine: Functions and variables that are named as Python's and NumPy's are the user's own.

use ndview::prelude::*;
use std::cmp::max;

mod lengths {
    pub const N: usize = 1;
}

fn float(x: i32) -> f64 {
    f64::from(x)
}

struct Ring {
    pi: f64,
}

fn main() {
    let a = arr!([1, 2, 3]);
    let sorted = |x: i32| x + 1;
    let Ring { pi } = Ring { pi: 3.0 };
    let (nan, inf) = (1, 2);
    assert_eq!(arr!(float(a[0]) * pi + max(nan, inf) as f64), 5.0);
    assert_eq!(arr!(sorted(a[1]) + nan), 4);
    assert_eq!(arr!(a[(lengths::N)]), 2);
    let (config, n) = (0, 2);
    assert_eq!(arr!(a[config::n]), arr!([1, 3]));
}
