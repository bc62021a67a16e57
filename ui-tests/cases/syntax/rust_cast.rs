//! expect: non-primitive cast: `ndview::Owned<f64, (Len<3>,)>` as `f32`
//! under: v as f32

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(v as f32));
}
