//! expect: a `;` is missing before `a`: it ends each line but the last
//! under: a

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2]);
    arr! {
        a[0] = 1
        a[1] = 2
    }
}
