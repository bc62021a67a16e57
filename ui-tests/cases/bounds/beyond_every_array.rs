//! expect: index 99999999999999999999 is out of bounds: cannot fit 'int' into an index-sized integer
//! under: 99999999999999999999

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    arr!(a[99999999999999999999]);
}
