//! expect: `bins` must be an integer, a string, or an array
//! under: "auto"
//! lines: 25

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.histogram(a, bins="auto"));
}
