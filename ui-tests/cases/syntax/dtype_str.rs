//! expect: data type 'floaty' not understood. Did you mean: 'float'?
//! under: "floaty"

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.zeros(3, dtype="floaty")));
}
