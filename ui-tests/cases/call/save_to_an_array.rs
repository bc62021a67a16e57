//! expect: expected str, bytes or os.PathLike object, not ndarray: write `np.save("a.npy", a)`
//! under: "a.npy"

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0]);
    arr!(np.save(a, "a.npy"));
}
