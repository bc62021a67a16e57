//! expect: `v[j]` may overlap `v[i]`: it depends on values that are known at run time only; `try_arr!` in place of `arr!` checks it once at run time, and returns an `Err` that names the two parts if they overlap
//! under: v[j]

use ndview::prelude::*;

fn main() {
    let mut v = arr!([1.0, 2.0, 3.0]);
    let (i, j) = (0, 1);
    let (x, y) = arr!(&mut v[i], &mut v[j]);
    drop((x, y));
}
