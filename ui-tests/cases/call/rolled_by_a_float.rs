//! expect: 'float' object cannot be interpreted as an integer
//! under: 1.5

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let _rolled = arr!(np.roll(a, 1.5));
}
