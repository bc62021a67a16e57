//! expect: polyfit() missing 1 required positional argument: 'deg'
//! under: polyfit

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.polyfit(v, v)));
}
