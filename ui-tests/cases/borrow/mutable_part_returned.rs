//! expect: cannot return value referencing function parameter `view`
//! under: view[1:]

use ndview::prelude::*;

fn rest<'a>(
    mut view: ViewMut<'a, i32, Shape![4], Contiguous>,
) -> ViewMut<'a, i32, Shape![3], Contiguous> {
    arr!(&mut view[1:])
}

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    rest(arr!(&mut a[:])).fill(0);
}
