//! expect: full() got an unexpected keyword argument 'fill'. Did you mean: 'fill_value'?
//! under: fill

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.full(3, fill=1));
}
