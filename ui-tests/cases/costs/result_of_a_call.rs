//! expect: this is computed to a temporary array before the assignment, which the line denies
//! under: twice(&u)
//! note: parts of that array, such as `u[1:]`, and operators between them take no temporary
//! lines: 24

use ndview::prelude::*;

fn main() {
    fn twice(u: &Owned<f64, (Dyn,)>) -> Owned<f64, (Dyn,)> {
        arr!(u * 2)
    }
    let mut u = Owned::from(vec![1.0, 2.0, 3.0]);
    arr!(#[deny(temporary)] u[:] = twice(&u));
}
