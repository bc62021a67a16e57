//! expect: `m[j]` may overlap `m[i]`: it depends on values that are known at run time only; `try_arr!` in place of `arr!` checks it once at run time, and returns an `Err` that names the two parts if they overlap
//! under: m[j]

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[0, 1], [2, 3]]);
    let (i, j) = (0, 1);
    let (mut one, _) = arr!(&mut m[i], &mut m[j]);
    one.fill(0);
}
