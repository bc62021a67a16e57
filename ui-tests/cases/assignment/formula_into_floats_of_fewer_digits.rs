//! expect: cannot store elements of type `f64` in an array of `f32`
//! under: (img[:1, :] ** gamma) * 255.0 - 1.0
//! note: .astype(f32)

use ndview::prelude::*;

fn main() {
    let mut img: Owned<f32, Shape![2, 2]> = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let gamma: f64 = 2.2;
    arr!(img[1:, :] = (img[:1, :] ** gamma) * 255.0 - 1.0);
}
