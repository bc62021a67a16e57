//! expect: `np.pi` is not a function: write it without parentheses
//! under: pi

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.pi()));
}
