//! expect: cannot borrow `*v` as mutable, as it is behind a `&` reference
//! under: v

use ndview::prelude::*;

fn clear(v: &Vec<i32>) {
    arr!(v[:] = 0);
}

fn main() {
    clear(&vec![1, 2, 3]);
}
