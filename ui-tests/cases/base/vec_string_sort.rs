//! expect: kind must be one of 'quicksort', 'mergesort', 'heapsort', 'stable', 'quick', 'merge', or 'heap'
//! under: "fast"

use ndview::prelude::*;

fn main() {
    let h = vec![1.0, 2.0];
    println!("{}", arr!(np.sort(h, kind="fast")));
}
