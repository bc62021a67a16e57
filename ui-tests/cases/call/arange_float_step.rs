//! expect: arange() takes from 1 to 3 positional arguments but 4 were given
//! under: 5

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.arange(0, 1, 0.1, 5)));
}
