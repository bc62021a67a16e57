//! expect: `Result<ndview::Owned<f64, _>, std::io::Error>` doesn't implement `std::fmt::Display`
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!(np.loadtxt("a.txt"));
    println!("{}", a);
}
