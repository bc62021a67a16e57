//! expect: `np.matrix` is not supported: write `np.array(x)`: `a @ b` is the product of matrices, `a * b` that of elements
//! under: matrix

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.matrix([[1]]));
}
