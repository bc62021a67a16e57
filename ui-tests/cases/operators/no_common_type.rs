//! expect: NumPy has no such operation on elements of type `{integer}` and `&str`
//! under: +

use ndview::prelude::*;

fn main() {
    let numbers = arr!([1, 2]);
    let names = arr!(["one", "two"]);
    let _sum = arr!(numbers + names);
}
