//! expect: write `np.zeros(..)`, with a dot: functions of Rust have no keywords
//! under: np::zeros

use ndview::prelude::*;

fn main() {
    let _bytes = arr!(np::zeros(3, dtype=np.int8));
}
