//! expect: `max` is a function of Python's: write `np.max(v)`
//! under: max

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(max(v)));
}
