//! expect: cannot borrow data in dereference of `View<'_, i32, (Len<3>,), Contiguous>` as mutable
//! under: tail

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]);
    tail.fill(0);
}
