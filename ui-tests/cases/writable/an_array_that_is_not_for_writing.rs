//! expect: assignment destination is read-only
//! under: a
//! note: a function that writes to what it is given takes `&mut impl ArrayMut<.., ..>`

use ndview::prelude::*;

fn reset(a: &mut impl Array<f64, 1>) {
    arr!(a[0] = 0.0)
}

fn main() {
    reset(&mut [1.0, 2.0]);
}
