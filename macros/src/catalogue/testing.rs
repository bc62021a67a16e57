//! `np.testing`.

use super::function::{whole, Function};

const EQUAL: &str = "actual: array, desired: array, err_msg: value = '', verbose: value = True, *, strict: value = False";

pub const FUNCTIONS: &[Function] = &[
    whole("testing.assert_equal", EQUAL),
    whole("testing.assert_array_equal", EQUAL),
    whole(
        "testing.assert_allclose",
        "actual: array, desired: array, rtol: value = 1e-07, atol: value = 0, equal_nan: value = True, err_msg: \
         value = '', verbose: value = True, *, strict: value = False",
    ),
    whole(
        "testing.assert_almost_equal",
        "actual: array, desired: array, decimal: value = 7, err_msg: value = '', verbose: value = True",
    ),
    whole(
        "testing.assert_array_almost_equal",
        "actual: array, desired: array, decimal: value = 6, err_msg: value = '', verbose: value = True",
    ),
    whole(
        "testing.assert_array_less",
        "x: array, y: array, err_msg: value = '', verbose: value = True, *, strict: value = False",
    ),
];
