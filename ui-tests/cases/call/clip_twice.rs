//! expect: clip() got multiple values for argument 'min'
//! under: min

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a.clip(0, 3, min=1));
}
