//! expect: No loop matching the specified signature and casting was found for ufunc less: behind the call, write `.astype(int)`
//! under: int

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.less(a, 2, dtype=int));
}
