//! expect: `short` does not live long enough
//! under: short

use ndview::prelude::*;

fn main() {
    let long = arr!([1, 2, 3]);
    let mut views = vec![arr!(long[1:])];
    {
        let short = arr!([4, 5, 6]);
        views.push(arr!(short[1:]));
    }
    println!("{}", views[0]);
}
