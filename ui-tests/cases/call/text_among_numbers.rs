//! expect: could not convert string to float: 'low'
//! under: "low"

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.interp(1.5, [1.0, 2.0], ["low", "high"])));
}
