//! expect: linspace() missing 1 required positional argument: 'stop'
//! under: linspace

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.linspace(0)));
}
