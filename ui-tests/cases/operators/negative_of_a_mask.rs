//! expect: NumPy has no such operation on elements of type `bool`
//! under: -
//! note: The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.

use ndview::prelude::*;

fn main() {
    let mask = arr!([true, false]);
    let _negative = arr!(-mask);
}
