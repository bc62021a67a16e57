//! expect: `HashMap<&str, {integer}>` is not an array
//! under: heights

use ndview::prelude::*;
use std::collections::HashMap;

fn main() {
    let heights = HashMap::from([("Elbrus", 5642)]);
    let _height = arr!(heights["Elbrus"]);
}
