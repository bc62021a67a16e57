//! fine: whatever the macro names its own variables, the user's are untouched.

use ndview::prelude::*;

fn main() {
    let base = arr!([1, 2, 3, 4]);
    let (index, start, stop, step) = (1, 0, 3, 2);
    let cursor = arr!(base[index]);
    let view = arr!(base[start:stop:step]);
    assert_eq!(cursor, 2);
    assert_eq!(view, arr!([1, 3]));
}
