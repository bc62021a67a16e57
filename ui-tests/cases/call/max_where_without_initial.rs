//! expect: reduction operation 'maximum' does not have an identity, so to use a where mask one has to specify 'initial'
//! under: a > 1

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.max(a, axis=0, where=a > 1));
}
