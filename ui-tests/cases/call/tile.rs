//! expect: tile() missing 1 required positional argument: 'reps'
//! under: tile

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.tile(v)));
}
