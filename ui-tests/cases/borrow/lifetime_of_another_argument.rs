//! expect: explicit lifetime required in the type of `second`
//! under: second[1:]

use ndview::prelude::*;

type Row<'a> = View<'a, i32, Shape![4], Contiguous>;

fn pick<'a>(_first: Row<'a>, second: Row<'_>) -> View<'a, i32, Shape![3], Contiguous> {
    arr!(second[1:])
}

fn main() {
    let a = arr!([1, 2, 3, 4]);
    println!("{}", pick(arr!(a[:]), arr!(a[:])));
}
