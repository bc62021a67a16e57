//! expect: fewer operands provided to einstein sum function than specified in the subscripts string
//! under: "ij,jk->ik"

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(np.einsum("ij,jk->ik", a)));
}
