//! expect: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
//! under: "Elbrus"

use ndview::prelude::*;
use std::collections::HashMap;

fn main() {
    let heights = HashMap::from([("Elbrus", 5642)]);
    let _height = arr!(heights["Elbrus"]);
}
