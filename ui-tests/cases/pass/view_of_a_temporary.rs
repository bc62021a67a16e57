//! fine: what would be a view of an array that nobody holds is an array of its own.

use ndview::prelude::*;

fn measure() -> Owned<f64, Shape![4]> {
    arr!([0.5, 1.5, 2.5, 3.5])
}

fn main() {
    let tail = arr!(measure()[1:]);
    println!("{tail}");
}
