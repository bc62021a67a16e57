//! expect: Quantiles must be in the range [0, 1]
//! under: 25

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0]);
    let _quartile = arr!(np.quantile(a, 25));
}
