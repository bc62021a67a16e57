//! expect: in an index `::` is a slice with a step: put a path in parentheses, `(config::N)`
//! under: config::N

use ndview::prelude::*;

fn main() {
    mod config {
        pub const N: usize = 1;
    }
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[config::N]);
}
