//! expect: write `let a = np.delete(a, i)`: arrays have a fixed size
//! under: a

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2]);
    arr!(del a[0]);
}
