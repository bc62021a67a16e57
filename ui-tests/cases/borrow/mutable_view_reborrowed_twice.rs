//! expect: cannot borrow `tail` as mutable more than once at a time
//! under: tail

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let mut tail = arr!(&mut a[1:]);
    let mut first = arr!(&mut tail[:2]);
    let mut second = arr!(&mut tail[1:]);
    first.fill(0);
    second.fill(1);
}
