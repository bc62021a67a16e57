//! expect: `sum` is a function of Python's: write `np.sum(v)`
//! under: sum

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(sum(v)));
}
