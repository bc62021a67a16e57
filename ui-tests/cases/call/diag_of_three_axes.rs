//! expect: Input must be 1- or 2-d.
//! under: m
//! lines: 30

use ndview::prelude::*;

fn main() {
    let m = arr!(np.zeros((2, 2, 2)));
    let _diagonal = arr!(np.diag(m));
}
