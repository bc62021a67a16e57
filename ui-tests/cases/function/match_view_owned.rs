//! expect: `match` arms have incompatible types
//! under: arr!(v[1:] * 2)
//! placeless: the whole call has another type, and `.into()` or a copy belongs behind it

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    let c = 1;
    let x = match c { 0 => arr!(v[1:]), _ => arr!(v[1:] * 2) };
    println!("{x}");
}
