//! fine: no lint complains of the parentheses of what a method is called on.

#![deny(warnings)]

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0, 3.0, 4.0]);
    assert_eq!(arr!(np.median((a - 1).reshape(2, -1), axis=0)), arr!([1.0, 2.0]));
    assert_eq!(arr!(np.sum((a * 2).reshape(2, -1)[0] + 6)), 18.0);
    assert_eq!(arr!((a + 1).reshape(2, -1).T[0]), arr!([2.0, 4.0]));
    assert_eq!(arr!(np.reshape((a + a), (2, -1))[1, 1]), 8.0);
    assert_eq!(arr!((-a).reshape(-1, 1)[0, 0]), -1.0);
}
