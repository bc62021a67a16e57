//! expect: `sorted` is a function of Python's: write `np.sort(a)`
//! under: sorted

use ndview::prelude::*;

fn main() {
    let a = arr!([3, 1, 2]);
    for x in arr!(sorted(a)) {
        println!("{x}");
    }
}
