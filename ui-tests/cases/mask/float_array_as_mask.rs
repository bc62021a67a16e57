//! expect: arrays used as indices must be of integer (or boolean) type
//! under: weights

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let weights = arr!([0.0, 1.0]);
    let _picked = arr!(a[weights]);
}
