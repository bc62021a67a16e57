//! expect: cannot borrow `v` as immutable because it is also borrowed as mutable
//! under: v

use ndview::prelude::*;

fn main() {
    let mut v = arr!([1.0, 2.0, 3.0]);
    let mut f = || arr!(v[0] = 1);
    println!("{}", v);
    f();
}
