//! expect: `v[-1]` may overlap `v[0]`: it depends on lengths that the type of the array does not tell
//! under: v[-1]
//! note: `try_arr!` in place of `arr!` checks it once at run time, and returns an `Err` that names the two parts if they overlap
//! lines: 21

use ndview::prelude::*;

fn main() {
    let mut v = vec![0, 1, 2, 3, 4];
    let (mut one, _) = arr!(&mut v[0], &mut v[-1]);
    one.fill(0);
}
