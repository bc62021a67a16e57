//! fine: any number of shared views may overlap, and a view is copied like a number.

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let head = arr!(a[:3]);
    let tail = arr!(a[1:]);
    let again = tail;
    assert_eq!(arr!(head[1:]), arr!(tail[:2]));
    assert_eq!(again, tail);
}
