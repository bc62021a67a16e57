//! expect: `View<'_, i32, (Len<2>,), Contiguous>` cannot be updated as a whole
//! under: row

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2], [3, 4_i32]]);
    let mut row = arr!(m[0]);
    arr!(row += 1);
}
