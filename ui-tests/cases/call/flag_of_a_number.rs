//! expect: this is decided while compiling: write `True` or `False`
//! under: 0

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.linspace(0, 1, num=5, endpoint=0));
}
