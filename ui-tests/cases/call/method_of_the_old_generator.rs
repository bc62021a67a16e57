//! expect: 'Generator' object has no attribute 'randint': write `rng.integers(low, high, size)`
//! under: randint

use ndview::prelude::*;

struct Generator;

fn main() {
    let rng = Generator;
    let _a = arr!(rng.randint(0, 10, size=5));
}
