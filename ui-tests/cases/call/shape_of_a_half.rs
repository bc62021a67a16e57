//! expect: 'f64' object cannot be interpreted as an integer
//! under: half

use ndview::prelude::*;

fn main() {
    let half = arr!(len([3, 0, 4]) / 2);
    let _zeros = arr!(np.zeros((half, 2)));
}
