//! expect: `Result<ndview::Owned<{float}, (Dyn, Dyn)>, ndview::Error>` is neither an array of elements nor an element
//! under: r

use ndview::prelude::*;

fn main() {
    let r = Owned::from_shape_vec([2, 2], vec![1.0; 4]);
    println!("{}", arr!(r * 2));
}
