//! expect: cannot borrow `row` as mutable, as it is not declared as mutable
//! under: row

use ndview::prelude::*;

fn main() {
    let mut a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let row = arr!(&mut a[0]);
    arr!(row[0] = 5.0);
}
