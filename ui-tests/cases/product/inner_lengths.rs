//! expect: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 3 is different from 2)
//! under: @

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2], [3, 4]]);
    let b = arr!([[1, 2], [3, 4], [5, 6]]);
    let _product = arr!(a @ b);
}
