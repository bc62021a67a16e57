//! expect: cannot borrow `a` as mutable, as it is not declared as mutable
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([0, 1, 2]);
    let (mut one, _) = arr!(&mut a[:1], &a[1:]);
    one.fill(0);
}
