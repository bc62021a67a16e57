//! expect: roll() missing 1 required positional argument: 'shift'
//! under: roll

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.roll(a));
}
