//! expect: invalid suffix `L` for number literal: write `3`, with a type if it needs one, `3_i64`
//! under: 3L

use ndview::prelude::*;

fn main() {
    let _a = arr!([1, 2, 3]);
    let _b = arr!(np.zeros(3L));
}
