//! expect: m has more than 2 dimensions
//! under: t
//! lines: 25

use ndview::prelude::*;

fn main() {
    let t = np::zeros([2, 2, 2]);
    arr!(np.cov(t));
}
