//! Products of vectors, matrices and more.

use super::function::{made, whole, Function, Made, Method};

/// Generalised universal functions, of stacks of vectors and matrices.
const OF_STACKS: &str = "x1: array, x2: array, /, out: reworded = None, *, axes: reworded = ..., axis: absent = ..., \
                         keepdims: absent = False, casting: 'same_kind'|'safe'|'unsafe' ignored = 'same_kind', order: \
                         ignored = 'K', dtype: reworded = None, subok: ignored = True, signature: absent = None";

/// The same, of which the vectors lie along any axis.
const OF_VECTORS: &str = "x1: array, x2: array, /, out: reworded = None, *, axes: reworded = ..., axis: axis = ..., \
                          keepdims: reworded = False, casting: 'same_kind'|'safe'|'unsafe' ignored = 'same_kind', order: \
                          ignored = 'K', dtype: reworded = None, subok: ignored = True, signature: absent = None";

pub const FUNCTIONS: &[Function] = &[
    whole("dot", "a: array, b: array, out: reworded = None")
        .method(Method::Yes)
        .shared(true)
        .runtime("HasDot.dot"),
    whole("matmul", OF_STACKS).shared(true),
    whole("vecdot", OF_VECTORS),
    whole("matvec", OF_STACKS).shared(true),
    whole("vecmat", OF_STACKS).shared(true),
    whole("inner", "a: array, b: array, /").shared(true).runtime("HasInner.inner"),
    whole("outer", "a: array, b: array, out: reworded = None"),
    whole("vdot", "a: array, b: array, /").agrees("b"),
    whole("kron", "a: array, b: array"),
    whole(
        "cross",
        "a: array, b: array, axisa: axis = -1, axisb: axis = -1, axisc: axis = -1, axis: axis = None",
    ),
    whole(
        "trace",
        "a: array, offset: count = 0, axis1: value = 0, axis2: value = 1, dtype: reworded = None, \
         out: reworded = None",
    )
    .method(Method::Yes),
    made("tensordot", "a: array, b: array, axes: known = 2", Made::Tensordot).shared(true),
    made(
        "einsum",
        "subscripts: text, *operands: array, out: reworded = None, optimize: ignored = False",
        Made::Einsum,
    )
    .shared(true),
];
