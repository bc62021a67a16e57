//! expect: cannot borrow `tail` as mutable, as it is not declared as mutable
//! under: tail

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let tail = arr!(&mut a[1:]);
    arr!(tail[0] = 5);
}
