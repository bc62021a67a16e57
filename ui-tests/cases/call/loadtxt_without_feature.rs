//! expect: `np.fromregex` is not supported: an array is made of a `Vec` by `Owned::from`, and a view of a slice by `View::try_from_slice`
//! under: fromregex

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.fromregex("f"));
}
