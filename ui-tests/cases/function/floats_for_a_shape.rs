//! expect: 'float' object cannot be interpreted as an integer
//! under: 1.5

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.zeros((1.5, 2.5))));
}
