//! fine: a part of a mutable view is borrowed from the view, which is whole again when the part ends.

use ndview::prelude::*;

fn clear_first(view: &mut ViewMut<'_, i32, Shape![3], Contiguous>) {
    arr!(view[0] = 0);
}

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let mut tail = arr!(&mut a[1:]);
    {
        let mut last = arr!(&mut tail[-1:]);
        last.fill(9);
    }
    arr!(tail[0] = 7);
    clear_first(&mut tail);
    assert_eq!(a, arr!([1, 0, 3, 9]));
}
