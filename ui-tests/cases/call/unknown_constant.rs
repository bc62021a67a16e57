//! expect: module 'numpy' has no attribute 'PI'. Did you mean: 'pi'?
//! under: PI

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.PI * 2);
}
