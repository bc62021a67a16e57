//! expect: einstein sum subscripts string has 3 subscripts for an operand of shape `(Len<2>, Len<2>)`
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.einsum("ijk,k->ij", a, a[0]));
}
