//! expect: index 3 is out of bounds for axis 0 with size 3
//! under: 3

use ndview::prelude::*;

struct Terrain {
    grid: Owned<f64, Shape![3, 2]>,
}

impl Terrain {
    fn last_row(&self) -> View<'_, f64, Shape![2], Contiguous> {
        arr!(self.grid[3])
    }
}

fn main() {
    let terrain = Terrain {
        grid: arr!([[0.5, 1.5], [2.5, 3.5], [4.5, 5.5]]),
    };
    let _row = terrain.last_row();
}
