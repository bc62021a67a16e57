//! expect: cannot borrow `m` as mutable because it is also borrowed as immutable
//! under: m

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2], [3, 4]]);
    let turned = m.t();
    arr!(m[0, 1] = 5);
    println!("{turned}");
}
