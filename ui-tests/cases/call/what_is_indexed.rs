//! expect: 'MGridClass' object is not callable: write `np.mgrid[..]`, in brackets
//! under: mgrid

use ndview::prelude::*;

fn main() {
    println!("{:?}", arr!(np.mgrid(0, 3)));
}
