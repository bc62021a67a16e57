//! expect: the method `as_array_view` exists for struct `VecDeque<{integer}>`, but its trait bounds were not satisfied
//! under: h

use ndview::prelude::*;

fn main() {
    let h = std::collections::VecDeque::from([1, 2]);
    println!("{}", arr!(h[1:]));
}
