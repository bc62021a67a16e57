//! expect: NumPy has no bitwise operation on elements of type `{float}` and `{float}`
//! under: &

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0]);
    let _and = arr!(a & a);
}
