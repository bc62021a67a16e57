//! expect: write `~`: NumPy's element-wise not, with a comparison in parentheses: `~(a > 1)`
//! under: not

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _mask = arr!(not m);
}
