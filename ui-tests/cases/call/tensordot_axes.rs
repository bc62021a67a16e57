//! expect: `np.tensordot` takes the number of axes, known while compiling: `np.einsum` names them
//! under: [[0], [1]]

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.tensordot(a, a, axes=[[0], [1]]));
}
