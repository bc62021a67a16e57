//! expect: cannot borrow `v` as mutable because it is also borrowed as immutable
//! under: v.push(4)

use ndview::prelude::*;

fn main() {
    let mut v = vec![1, 2, 3];
    let tail = arr!(v[1:]);
    v.push(4);
    println!("{tail}");
}
