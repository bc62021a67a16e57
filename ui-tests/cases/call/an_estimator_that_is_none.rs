//! expect: 'x' is not a valid estimator for `bins`. It is one of 'auto', 'doane', 'fd', 'rice', 'scott', 'sqrt', 'stone', or 'sturges'
//! under: "x"

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0]);
    let _counts = arr!(np.histogram(a, bins="x"));
}
