//! expect: operands could not be broadcast together with shapes (Len<2>,) (Len<3>,)
//! under: [1.0, 2.0]
//! lines: 30

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.trapezoid([1.0, 2.0, 3.0], [1.0, 2.0]));
}
