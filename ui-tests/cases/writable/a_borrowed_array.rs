//! expect: cannot borrow `*a` as mutable, as it is behind a `&` reference
//! under: a

use ndview::prelude::*;

fn clear(a: &Owned<i32, Shape![4]>) {
    arr!(a[:] = 0);
}

fn main() {
    clear(&arr!([1, 2, 3, 4]));
}
