//! expect: cannot borrow `a` as mutable, as it is not declared as mutable
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    arr!(a[0] = 5);
    println!("{a}");
}
