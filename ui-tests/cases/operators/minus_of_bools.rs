//! expect: NumPy has no such operation on elements of type `bool` and `bool`
//! under: -
//! note: numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.

use ndview::prelude::*;

fn main() {
    let t = arr!([true, false]);
    let _b = arr!(t - t);
}
