//! expect: cannot borrow `a` as mutable more than once at a time
//! under: a

use ndview::prelude::*;

fn main() {
    let mut a = arr!([0, 1, 2]);
    let (mut one, two) = arr!(&mut a[:1], &a[1:]);
    arr!(a[0] = two[0]);
    one.fill(0);
}
