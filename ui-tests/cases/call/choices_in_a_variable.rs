//! expect: `np.choose` takes a list of choices: `[x, y]`
//! under: choices

use ndview::prelude::*;

fn main() {
    let choices = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.choose([0, 1], choices));
}
