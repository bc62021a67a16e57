//! expect: `Vec<usize>` is not a shape: expected a sequence of integers or a single integer
//! under: np.arange(6).reshape(lengths)

use ndview::prelude::*;

fn main() {
    let lengths: Vec<usize> = vec![2, 3];
    let _block = arr!(np.arange(6).reshape(lengths));
}
