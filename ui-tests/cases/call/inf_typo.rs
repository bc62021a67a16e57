//! expect: module 'numpy' has no attribute 'infinity'. Did you mean: 'inf'?
//! under: infinity

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.infinity));
}
