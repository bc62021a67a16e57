//! expect: cannot borrow `self.grid` as mutable, as it is behind a `&` reference
//! under: self.grid

use ndview::prelude::*;

struct Terrain {
    grid: Owned<f64, Shape![2]>,
}

impl Terrain {
    fn flatten(&self) {
        arr!(self.grid[:] = 0.0);
    }
}

fn main() {
    Terrain {
        grid: arr!([1.5, 2.5]),
    }
    .flatten();
}
