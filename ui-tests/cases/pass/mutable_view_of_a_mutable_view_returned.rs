//! fine: a mutable view handed over by value gives a part that lives as long as the array.

use ndview::prelude::*;

fn rest<'a>(
    view: ViewMut<'a, i32, Shape![4], Contiguous>,
) -> ViewMut<'a, i32, Shape![3], Contiguous> {
    arr!(&mut view.by_value()[1:])
}

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    rest(arr!(&mut a[:])).fill(0);
    assert_eq!(a, arr!([1, 0, 0, 0]));
}
