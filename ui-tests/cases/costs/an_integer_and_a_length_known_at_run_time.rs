//! expect: index 3 is checked at run time, which the line denies: the length of axis 0 is not part of the type
//! under: 3
//! note: literal indices of axes whose length is part of the type need no check

use ndview::prelude::*;

fn main() {
    let mut u = Owned::from(vec![1.0, 2.0, 3.0, 4.0]);
    arr!(#[deny(check)] u[3] = 0.0);
}
