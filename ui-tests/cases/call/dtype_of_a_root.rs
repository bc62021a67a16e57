//! expect: No loop matching the specified signature and casting was found for ufunc sqrt: behind the call, write `.astype(np.int32)`
//! under: np.int32

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.sqrt(a, dtype=np.int32));
}
