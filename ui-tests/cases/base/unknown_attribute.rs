//! expect: no field `shap` on type `ndview::Owned<i32, (Len<3>, Len<4>)>`
//! under: shap

use ndview::prelude::*;

fn main() {
    let m: Owned<i32, Shape![3, 4]> = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _shape = arr!(m.shap);
}
