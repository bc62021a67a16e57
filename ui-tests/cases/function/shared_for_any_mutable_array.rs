//! expect: `View<'_, i32, (Len<2>,), Contiguous>` is not an array of rank 1 with elements of type `i32` that can be written
//! under: &mut row

use ndview::prelude::*;

fn clear(row: &mut impl ArrayMut<i32, 1>) {
    arr!(row[:] = 0);
}

fn main() {
    let m = arr!([[1, 2], [3, 4]]);
    let mut row = arr!(m[0]);
    clear(&mut row);
}
