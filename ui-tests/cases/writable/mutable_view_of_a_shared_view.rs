//! expect: assignment destination is read-only
//! under: tail

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]);
    let _rest = arr!(&mut tail[1:]);
}
