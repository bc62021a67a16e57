//! expect: Python integer 300 out of bounds for i8
//! under: 300

use ndview::prelude::*;

fn main() {
    let _ = arr!(np.array([[1, 2], [300, 4]], dtype=i8));
}
