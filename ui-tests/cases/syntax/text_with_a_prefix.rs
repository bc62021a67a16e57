//! expect: `arr!` has no `f".."`: write `format!("{a}")`, outside of `arr!`
//! under: "{}"

use ndview::prelude::*;

fn main() {
    let f = 1;
    println!("{}", arr!(f "{}"));
}
