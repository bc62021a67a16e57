//! expect: pad() got an unexpected keyword argument 'width'. Did you mean: 'pad_width'?
//! under: width

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.pad(a, width=1));
}
