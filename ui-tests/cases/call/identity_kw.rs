//! expect: identity() got an unexpected keyword argument 'm'
//! under: m

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.identity(m=2)));
}
