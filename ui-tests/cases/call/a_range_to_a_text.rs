//! expect: arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>.
//! under: "a"

use ndview::prelude::*;

fn main() {
    let _range = arr!(np.arange("a"));
}
