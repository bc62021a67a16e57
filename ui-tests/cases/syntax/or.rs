//! expect: write `|`: NumPy's element-wise or, with each comparison in parentheses: `(a < 1) | (a > 5)`
//! under: or

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _mask = arr!(m < 2 or m > 5);
}
