//! expect: cannot borrow `a` as mutable because it is also borrowed as immutable
//! under: a

use ndview::prelude::*;

fn main() {
    let mut a = vec![String::from("x"), String::from("y")];
    let first = arr!(&a[:1]);
    arr!(a[1] = String::from("z"));
    println!("{first}");
}
