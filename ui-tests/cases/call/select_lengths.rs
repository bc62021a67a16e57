//! expect: list of cases must be same length as list of conditions
//! under: select

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.select([a > 0, a > 1], [a]));
}
