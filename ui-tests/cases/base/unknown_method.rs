//! expect: no method named `reshap` found for struct `ndview::Owned<T, S>` in the current scope
//! under: reshap
//! placeless: the error has its place; the help points at `reshape`, which a macro defines

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _block = arr!(m.reshap(2, 6));
}
