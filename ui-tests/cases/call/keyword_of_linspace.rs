//! expect: linspace() got an unexpected keyword argument 'n'
//! under: n

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.linspace(0, 1, n=5));
}
