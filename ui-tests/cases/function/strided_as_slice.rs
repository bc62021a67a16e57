//! expect: no method named `as_slice` found for struct `View<'_, i32, (Len<3>,)>` in the current scope
//! under: as_slice

use ndview::prelude::*;

fn main() {
    let m: Owned<i32, Shape![3, 4]> = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _numbers = arr!(m[:, 0]).as_slice();
}
