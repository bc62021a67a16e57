//! expect: `math` is a package of Python's: write `np.`, which has its functions and constants, `np.sqrt(x)`, `np.pi`
//! under: math

use ndview::prelude::*;

fn main() {
    let x = 2.0;
    let _root = arr!(math.sqrt(x));
}
