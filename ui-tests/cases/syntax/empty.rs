//! expect: arr! needs an expression: a literal such as `[1, 2, 3]`, an index such as `a[1:]`, or an assignment
//! under: arr!()
//! placeless: the call has no token to underline

use ndview::prelude::*;

fn main() {
    let _nothing = arr!();
}
