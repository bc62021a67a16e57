//! expect: could not convert string to float: 'a'
//! under: "a"

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.std(["a", "b"])));
}
