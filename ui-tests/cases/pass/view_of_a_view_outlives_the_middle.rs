//! fine: a view of a view borrows the array, not the variable in between.

use ndview::prelude::*;

fn first_row<'a>(
    table: View<'a, i32, Shape![2, 2], Contiguous>,
) -> View<'a, i32, Shape![2], Contiguous> {
    let rows = arr!(table[:1]);
    arr!(rows[0])
}

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let end = {
        let tail = arr!(a[1:]);
        arr!(tail[1:])
    };
    assert_eq!(end, arr!([3, 4]));
    let table = arr!([[1, 2], [3, 4]]);
    assert_eq!(first_row(arr!(table[:])), arr!([1, 2]));
}
