//! expect: NumPy has no such operation on elements of type `&str`
//! under: sqrt
//! lines: 24

use ndview::prelude::*;

fn main() {
    let names = arr!(["one", "two"]);
    let _roots = arr!(np.sqrt(names));
}
