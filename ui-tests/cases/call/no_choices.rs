//! expect: `np.choose` takes a list of choices: `[x, y]`
//! under: []

use ndview::prelude::*;

fn main() {
    let _chosen = arr!(np.choose([0, 1], []));
}
