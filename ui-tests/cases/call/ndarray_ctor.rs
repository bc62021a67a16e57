//! expect: `np.ndarray` is not supported: it is about NumPy's own objects
//! under: ndarray

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.ndarray([1, 2])));
}
