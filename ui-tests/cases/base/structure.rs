//! expect: `Terrain` is not an array
//! under: terrain
//! lines: 24

use ndview::prelude::*;

struct Terrain {
    _height: f64,
}

fn main() {
    let terrain = Terrain { _height: 3.5 };
    let _first = arr!(terrain[0]);
}
