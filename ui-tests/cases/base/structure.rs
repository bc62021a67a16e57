//! expect: no method named `as_array_view` found for struct `Terrain` in the current scope
//! under: terrain

use ndview::prelude::*;

struct Terrain {
    _height: f64,
}

fn main() {
    let terrain = Terrain { _height: 3.5 };
    let _first = arr!(terrain[0]);
}
