//! expect: cannot return value referencing local variable `v`
//! under: v[:]

use ndview::prelude::*;

fn f() -> View<'static, f64, Shape![_], Contiguous> {
    let v = vec![1.0, 2.0];
    arr!(v[:])
}

fn main() {
    println!("{}", f());
}
