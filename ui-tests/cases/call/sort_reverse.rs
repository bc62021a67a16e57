//! expect: `sorted` is a function of Python's: write `np.sort(v)`
//! under: sorted

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(sorted(v)));
}
