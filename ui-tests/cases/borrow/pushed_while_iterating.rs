//! expect: cannot borrow `v` as mutable because it is also borrowed as immutable
//! under: v.push(*number)

use ndview::prelude::*;

fn main() {
    let mut v = vec![1, 2, 3];
    for number in arr!(v[1:]).iter() {
        v.push(*number);
    }
}
