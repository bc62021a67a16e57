//! expect: mismatched types
//! under: m.T.reshape(6)

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _row: View<'_, i32, Shape![6], Contiguous> = arr!(m.T.reshape(6));
}
