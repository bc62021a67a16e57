//! expect: `v[2:]` overlaps `v[1:3]`: both contain `v[2]`
//! under: v[2:]
//! lines: 22

use ndview::prelude::*;

fn main() {
    let mut v = vec![0, 1, 2, 3, 4];
    let (mut one, _) = arr!(&mut v[1:3], &v[2:]);
    one.fill(0);
}
