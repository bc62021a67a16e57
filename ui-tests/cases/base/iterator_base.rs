//! expect: `std::slice::Iter<'_, {float}>` is not an array
//! under: t

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    let t = v.iter();
    println!("{}", arr!(t[1:3]));
}
