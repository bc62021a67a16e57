//! expect: mismatched types
//! under: m[:, 1]

use ndview::prelude::*;

fn dot<N: Axis, L: Layout, K: Layout>(
    left: View<'_, i32, (N,), L>,
    right: View<'_, i32, (N,), K>,
) -> i32 {
    left.iter().zip(right.iter()).map(|(x, y)| x * y).sum()
}

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    dot(arr!(m[1]), arr!(m[:, 1]));
}
