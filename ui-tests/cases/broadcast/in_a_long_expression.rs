//! expect: operands could not be broadcast together with shapes (1,3) (2,2)
//! under: +

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2, 3]]);
    let b = arr!([[1, 2], [3, 4]]);
    println!("{}", arr!(np.sqrt((a + b) * 2 - a) / 2));
}
