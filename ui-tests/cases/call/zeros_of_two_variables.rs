//! expect: a shape is one argument: write `np.zeros((rows, columns))`
//! under: columns

use ndview::prelude::*;

fn main() {
    let (rows, columns) = (2, 3);
    let _b = arr!(np.zeros(rows, columns));
}
