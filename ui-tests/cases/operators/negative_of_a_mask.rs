//! expect: The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.
//! under: -

use ndview::prelude::*;

fn main() {
    let mask = arr!([true, false]);
    let _negative = arr!(-mask);
}
