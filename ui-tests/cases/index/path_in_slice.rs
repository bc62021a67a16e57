//! expect: in an index `::` is a slice with a step: put a path in parentheses, `(config::START)`
//! under: config::START

use ndview::prelude::*;

fn main() {
    mod config {
        pub const START: usize = 1;
    }
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[config::START:]);
}
