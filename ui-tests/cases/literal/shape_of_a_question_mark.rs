//! expect: lengths are numbers or constants, and `_` where they are known at run time: `Shape![3, _]`
//! under: Shape![3, ?]
//! placeless: what is written in `Shape!` is no expression

use ndview::prelude::*;

fn eye() -> Owned<f64, Shape![3, ?]> {
    arr!(np.eye(3)).into()
}

fn main() {
    eye();
}
