//! expect: 'function' object is not subscriptable: arguments are given in parentheses
//! under: np.sum

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let _sum = arr!(np.sum[a]);
}
