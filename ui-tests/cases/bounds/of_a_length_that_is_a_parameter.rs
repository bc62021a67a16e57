//! expect: `Len<N>` is not known to be at least 1 long
//! under: 0
//! note: of a length that is a parameter, say so: `where Len<N>: ndview::AtLeast<1>`

use ndview::prelude::*;

fn first<const N: usize>(a: &Owned<f64, Shape![N]>) -> f64 {
    arr!(a[0])
}

fn main() {
    first(&arr!([1.0, 2.0]));
}
