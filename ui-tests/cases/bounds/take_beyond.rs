//! expect: index 5 is out of bounds for axis 0 with size 2
//! under: 5

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0]);
    let _taken = arr!(a.take([0, 5]));
}
