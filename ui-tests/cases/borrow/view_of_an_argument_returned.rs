//! expect: cannot return value referencing function parameter `a`
//! under: a[1:]

use ndview::prelude::*;

fn tail<'a>(a: Owned<i32, Shape![4]>) -> View<'a, i32, Shape![3], Contiguous> {
    arr!(a[1:])
}

fn main() {
    println!("{}", tail(arr!([1, 2, 3, 4])));
}
