//! expect: the method `as_array_view` exists for struct `HashMap<&str, {integer}>`, but its trait bounds were not satisfied
//! under: heights

use ndview::prelude::*;
use std::collections::HashMap;

fn main() {
    let heights = HashMap::from([("Elbrus", 5642)]);
    let _height = arr!(heights["Elbrus"]);
}
