//! expect: inplace matrix multiplication requires the first operand to have at least one and the second at least two dimensions.
//! under: @=

use ndview::prelude::*;

fn main() {
    let v = arr!([2.0, 1.0]);
    let mut w = arr!([1.0, 3.0]);
    arr!(w @= v);
}
