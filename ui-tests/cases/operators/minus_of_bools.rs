//! expect: numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.
//! under: -

use ndview::prelude::*;

fn main() {
    let t = arr!([true, false]);
    let _b = arr!(t - t);
}
