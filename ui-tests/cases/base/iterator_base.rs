//! expect: the method `as_array_view` exists for struct `std::slice::Iter<'_, {float}>`, but its trait bounds were not satisfied
//! under: t

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    let t = v.iter();
    println!("{}", arr!(t[1:3]));
}
