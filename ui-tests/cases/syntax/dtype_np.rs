//! expect: module 'numpy' has no attribute 'float63'. Did you mean: 'float64'?
//! under: float63

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.zeros(3, dtype=np.float63)));
}
