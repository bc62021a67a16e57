//! expect: `Result<ndview::Owned<f64, (Dyn, Dyn)>, std::io::Error>` is not an array
//! under: sum

use ndview::prelude::*;

fn main() {
    let m = np::load::<f64, 2>("m.npy");
    let _total = arr!(m.sum());
}
