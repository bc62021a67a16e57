//! expect: exp() has no `out` here: it stands in a line of its own, `np.add(a, b, out=c)`, where `c` is an array or an index of one
//! under: 2

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(np.exp(a, 2)));
}
