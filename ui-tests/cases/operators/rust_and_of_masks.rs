//! expect: write `&`: NumPy's element-wise and, with each comparison in parentheses: `(a > 1) & (a < 5)`
//! under: &&

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _both = arr!(a > 1 && a < 5);
}
