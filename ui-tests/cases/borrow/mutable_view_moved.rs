//! expect: borrow of moved value: `tail`
//! under: tail

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let tail = arr!(&mut a[1:]);
    let mut moved = tail;
    moved.fill(0);
    println!("{tail}");
}
