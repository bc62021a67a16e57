//! expect: 'str' object cannot be interpreted as an integer
//! under: "1"

use ndview::prelude::*;

fn main() {
    let _a = arr!(np.eye(3, k="1"));
}
