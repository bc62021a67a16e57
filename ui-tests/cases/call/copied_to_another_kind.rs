//! expect: Cannot cast array data from `f64` to `i64` according to the rule 'same_kind'
//! under: a

use ndview::prelude::*;

fn main() {
    let a = np::linspace(0.0, 1.0, 3);
    let mut totals = arr!(np.zeros(3, dtype=int));
    arr!(np.copyto(totals, a));
}
