//! expect: got an unexpected keyword argument 'size': functions of Rust have no keywords
//! under: size
fn area(size: i32, scale: i32) -> i32 {
    size * scale
}


use ndview::prelude::*;

fn main() {
    let _area = arr!(area(size=3, scale=2));
}
