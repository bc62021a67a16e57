//! expect: cannot borrow `a` as mutable more than once at a time
//! under: a

use ndview::prelude::*;

fn main() {
    let mut a = arr!([[0, 1], [2, 3]]);
    let (mut one, mut two) = arr!(&mut a.T[0], &mut a[1]);
    one.fill(0);
    two.fill(0);
}
