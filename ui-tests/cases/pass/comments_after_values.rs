//! fine: Comments are comments: after a value too, where they are no divisor.

use ndview::prelude::*;

fn main() {
    let rows = 2;
    let mut a = arr!([
        [1, 2], // first
        [3, 4]  // second
    ]);
    let n = a.size();
    arr! {
        // a // 2
        a[0] += 1; // rows
        a[1] += 2  // one of the rows
    }
    let b = arr!(
        a[0] + // rows
            a[1] // (2,)
    );
    assert_eq!((b.to_vec(), n), (vec![7, 9], rows * 2));
}
