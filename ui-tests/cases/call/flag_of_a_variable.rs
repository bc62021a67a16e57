//! expect: this is decided while compiling: write `True` or `False`
//! under: t

use ndview::prelude::*;

fn main() {
    let t = true;
    let a = arr!([1, 2, 3]);
    let _b = arr!(a.sum(keepdims=t));
}
