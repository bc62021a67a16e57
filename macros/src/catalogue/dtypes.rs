//! Types of elements as values: which two have together, what can be converted.

use super::function::{whole, Function};

pub const FUNCTIONS: &[Function] = &[
    whole("result_type", "*arrays_and_dtypes: dtype"),
    whole("promote_types", "type1: dtype, type2: dtype, /"),
    whole("common_type", "*arrays: dtype"),
    whole(
        "can_cast",
        "from_: dtype, to: dtype, casting: 'no'|'equiv'|'safe'|'same_kind'|'unsafe' = 'safe'",
    ),
    whole("min_scalar_type", "a: dtype, /"),
    whole("issubdtype", "arg1: dtype, arg2: dtype"),
    whole("isdtype", "dtype: dtype, kind: dtype"),
    whole("iscomplexobj", "x: dtype"),
    whole("isrealobj", "x: dtype"),
    whole("isscalar", "element: dtype"),
    whole(
        "base_repr",
        "number: value, base: value passed = 2, padding: value passed = 0",
    ),
    whole("binary_repr", "num: value, width: value = None"),
];
