//! expect: sort() got multiple values for argument 'axis'
//! under: axis

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(np.sort(m, 0, axis=1));
}
