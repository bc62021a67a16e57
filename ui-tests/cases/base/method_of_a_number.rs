//! expect: `usize` is not an array
//! under: sum

use ndview::prelude::*;

struct Table {
    rows: usize,
}

fn main() {
    let table = Table { rows: 3 };
    let _total = arr!(table.rows.sum());
}
