//! expect: Cannot cast ufunc 'add' output from `f64` to `i64` with casting rule 'same_kind'
//! under: np

use ndview::prelude::*;

fn main() {
    let a = np::linspace(0.0, 1.0, 3);
    let mut totals = arr!(np.zeros(3, dtype=int));
    arr!(np.add(a, a, out=totals));
}
