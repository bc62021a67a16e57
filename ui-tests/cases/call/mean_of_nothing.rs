//! expect: mean() missing 1 required positional argument: 'a'
//! under: mean

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.mean());
}
