//! expect: type annotations needed for `Result<ndview::Owned<_, _>, std::io::Error>`
//! under: _m

use ndview::prelude::*;

fn main() {
    let _m = arr!(np.load("a.npy"));
}
