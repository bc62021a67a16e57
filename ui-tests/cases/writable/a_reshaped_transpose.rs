//! expect: the elements of a view of layout `Strided` are not in a row: in another shape they are copied, and what is written to the copy would be lost
//! under: a.T.reshape

use ndview::prelude::*;

fn main() {
    let mut a = arr!([[1, 2], [3, 4]]);
    arr!(a.T.reshape(4)[1] = 9);
    println!("{a}");
}
