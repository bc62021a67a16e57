//! expect: `scipy` is a package of Python's: `arr!` has NumPy's functions, `np.`; those of Rust's crates are called in braces, `{ f(&a) }`
//! under: scipy

use ndview::prelude::*;

fn main() {
    let x = arr!([1.0, 2.0]);
    let _y = arr!(scipy.special.erf(x));
}
