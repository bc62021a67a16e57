//! expect: repeated axis in transpose
use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3]]);
    let _ = arr!(np.transpose(m, (1, -1)));
}
