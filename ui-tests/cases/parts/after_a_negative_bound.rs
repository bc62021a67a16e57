//! expect: `a[k + 1:]` may overlap `a[:k]`: it depends on values that are known at run time only; `try_arr!` in place of `arr!` checks it once at run time, and returns an `Err` that names the two parts if they overlap
//! under: a[k + 1:]

use ndview::prelude::*;

fn main() {
    let mut a = arr!([0, 1, 2]);
    let k = -1;
    let (mut one, _) = arr!(&mut a[:k], &mut a[k + 1:]);
    one.fill(0);
}
