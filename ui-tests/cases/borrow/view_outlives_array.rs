//! expect: `a` does not live long enough
//! under: a

use ndview::prelude::*;

fn main() {
    let tail;
    {
        let a = arr!([1, 2, 3, 4]);
        tail = arr!(a[1:]);
    }
    println!("{tail}");
}
