//! expect: this index is checked at run time, which the line denies
//! under: i
//! note: literal indices of axes whose length is part of the type, and slices, need no check

use ndview::prelude::*;

fn main() {
    let u = arr!([1, 2, 3, 4]);
    let i = 2;
    let _ = arr!(#[deny(check, copy)] u[i]);
}
