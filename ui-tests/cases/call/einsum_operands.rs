//! expect: more operands provided to einstein sum function than specified in the subscripts string
//! under: "ij->i"

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.einsum("ij->i", a, a));
}
