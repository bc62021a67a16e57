//! expect: no field `T` on type `ndview::Owned<{float}, (Len<2>, Len<3>)>`
//! under: T

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", a.T);
}
