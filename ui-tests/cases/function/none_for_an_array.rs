//! expect: `None` is not an array
//! under: None

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.unique(None)));
}
