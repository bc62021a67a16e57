//! expect: `VecDeque<{integer}>` is not an array
//! under: h

use ndview::prelude::*;

fn main() {
    let h = std::collections::VecDeque::from([1, 2]);
    println!("{}", arr!(h[1:]));
}
