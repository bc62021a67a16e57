//! expect: cannot select an axis to squeeze out which has size not equal to one
//! under: squeeze_axis

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _row = m.squeeze_axis::<0>();
}
