//! expect: einstein sum subscripts string included output subscript 'k' which never appeared in an input
//! under: "ij->ik"

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.einsum("ij->ik", a));
}
