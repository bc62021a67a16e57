//! expect: assignment destination is read-only
//! under: tall

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let tall = arr!(a.broadcast_to(2, 3));
    arr!(tall[0] = 5);
}
