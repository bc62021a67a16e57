//! expect: NumPy has no such operation on elements of type `Point` and `Point`
//! under: +
//! note: a type of your own becomes a number by `impl ndview::Arithmetic for ..`, a type parameter by a bound such as `T: ndview::Float`

use ndview::prelude::*;

#[derive(Clone, Copy, PartialEq)]
struct Point {
    x: f64,
}
impl ndview::Element for Point {}

fn main() {
    let a = Owned::from(vec![Point { x: 1.0 }]);
    let _b = arr!(a + a);
}
