//! Differences, integrals, polynomials, and functions of Rust's on arrays.

use super::function::{made, whole, Function, Made, Several};

pub const FUNCTIONS: &[Function] = &[
    whole(
        "diff",
        "a: array, n: count passed = 1, axis: axis = -1, prepend: beside = ..., append: beside = ...",
    ),
    whole("ediff1d", "ary: array, to_end: stored = None, to_begin: stored = None"),
    whole(
        "gradient",
        "f: array, *varargs: spacings, axis: axes = None, edge_order: value = 1",
    )
    .several(Several::ByRank),
    whole(
        "trapezoid",
        "y: array, x: beside = None, dx: value passed = 1.0, axis: axis = -1",
    ),
    whole(
        "interp",
        "x: beside, xp: array, fp: array, left: value = None, right: value = None, period: value = None",
    )
    .agrees("fp"),
    whole("polyval", "p: array, x: array"),
    whole("poly", "seq_of_zeros: array"),
    whole("polyadd", "a1: array, a2: array"),
    whole("polysub", "a1: array, a2: array"),
    whole("polymul", "a1: array, a2: array"),
    whole("polydiv", "u: array, v: array").several(Several::Always),
    whole("polyder", "p: array, m: count = 1"),
    whole("polyint", "p: array, m: count = 1, k: array or number = None"),
    whole(
        "polyfit",
        "x: array, y: array, deg: degree, rcond: value = None, full: flag = False, w: array = None, cov: flag = False",
    )
    .several(Several::WithFlag(&["full", "cov"])),
    whole("roots", "p: array").feature("linalg"),
    whole(
        "unwrap",
        "p: array, discont: value = None, axis: axis = -1, *, period: value = 6.283185307179586",
    ),
    whole("convolve", "a: array, v: array, mode: 'full'|'same'|'valid' = 'full'"),
    whole("correlate", "a: array, v: array, mode: 'full'|'same'|'valid' = 'valid'"),
    made(
        "apply_over_axes",
        "func: value, a: array, axes: axes",
        Made::OtherWords,
    ),
    made("vectorize", "pyfunc: value", Made::OtherWords),
    made(
        "frompyfunc",
        "func: value, /, nin: value, nout: value, **kwargs: ignored",
        Made::OtherWords,
    ),
    // What they are put in words of where they are called.
    whole("vectorized", "pyfunc: function, a: beside"),
    whole("vectorized_of_two", "pyfunc: function, a: beside, b: beside"),
    whole("apply_along_axis", "func1d: function, axis: axis, arr: array"),
];
