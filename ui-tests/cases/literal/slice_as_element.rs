//! expect: a slice is written in the brackets of an index: `a[1:3]`
//! under: :

use ndview::prelude::*;

fn main() {
    let _numbers = arr!([1:2]);
}
