//! expect: `...` stands for axes: it can only be an entry of an index, `a[..., 0]`
//! under: ...

use ndview::prelude::*;

fn main() {
    let _b = arr!(...);
}
