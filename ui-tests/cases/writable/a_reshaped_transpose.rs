//! expect: in another shape they are copied, and what is written to the copy would be lost
//! under: reshape

use ndview::prelude::*;

fn main() {
    let mut a = arr!([[1, 2], [3, 4]]);
    arr!(a.T.reshape(4)[1] = 9);
    println!("{a}");
}
