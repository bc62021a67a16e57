//! expect: expected a value, found `:`
//! under: :

use ndview::prelude::*;

fn main() {
    let _b = arr!(:);
}
