//! expect: no product of arrays with elements of type `&str` and `&str`
//! under: words

use ndview::prelude::*;

fn main() {
    let words = arr!(["a", "b"]);
    let _x = arr!(np.dot(words, words));
}
