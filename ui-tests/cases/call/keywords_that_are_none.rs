//! expect: clip() got an unexpected keyword argument 'low'
//! under: low

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let _x = arr!(a.clip(low=0, high=1));
}
