//! expect: in an index `::` is a slice with a step: put a path in parentheses, `(E::A as usize)`
//! under: E::A as usize

use ndview::prelude::*;

fn main() {
    enum E {
        A = 1,
    }
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[E::A as usize]);
}
