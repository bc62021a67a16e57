//! expect: NumPy has no such operation on elements of type `bool`
//! under: quantile
//! note: numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.quantile(a > 2, 0.5));
}
