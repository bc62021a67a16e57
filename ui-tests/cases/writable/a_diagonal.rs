//! expect: assignment destination is read-only
//! under: diagonal

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2], [3, 4]]);
    let diagonal = m.diagonal();
    arr!(diagonal[0] = 5);
    m.fill(0);
}
