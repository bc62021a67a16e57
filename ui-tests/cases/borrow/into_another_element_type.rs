//! expect: the trait bound `ndview::Owned<i32, (Dyn,)>: From<ndview::Owned<i64, (Dyn,)>>` is not satisfied
//! under: into

use ndview::prelude::*;

fn main() {
    let counts = Owned::from(vec![1_i64, 2]);
    let _counts: Owned<i32, Shape![_]> = counts.into();
}
