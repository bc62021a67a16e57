//! expect: `({integer}, {integer}, {integer})` is not an array
//! under: t

use ndview::prelude::*;

fn main() {
    let t = (1, 2, 3);
    println!("{}", arr!(t[1:]));
}
