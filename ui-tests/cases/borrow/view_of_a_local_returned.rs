//! expect: cannot return value referencing local variable `a`
//! under: a[1:]

use ndview::prelude::*;

fn tail() -> View<'static, i32, Shape![3], Contiguous> {
    let a = arr!([1, 2, 3, 4]);
    arr!(a[1:])
}

fn main() {
    println!("{}", tail());
}
